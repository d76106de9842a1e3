/** Declarations that look the same from left to right and from right to left only by chance. */
const oneSided = 'write it with inline-start and inline-end, so that it turns with the language';
const size = String.raw`(?:var\([^)]*\)|\S+)`;

export default {
  extends: 'stylelint-config-recommended',
  ignoreFiles: ['dist/**', '.cache/**', '.astro/**'],
  overrides: [{ files: '**/*.astro', customSyntax: 'postcss-html' }],
  rules: {
    'property-disallowed-list': [
      [
        'left',
        'right',
        '/^(margin|padding|border|inset)-(left|right)/',
        '/^border-(top|bottom)-(left|right)-radius$/',
      ],
      { message: oneSided },
    ],
    'declaration-property-value-disallowed-list': [
      {
        '/^(float|clear|text-align)$/': ['left', 'right'],
        'box-shadow': [/(?:^|, )(?:inset )?-?[\d.]*[1-9]/],
        // Four values of which the second and the fourth differ, as those of a side and of its other.
        '/^(margin|padding|inset)$/': [
          new RegExp(String.raw`^${size}\s+(${size})\s+${size}\s+(?!\1$)${size}$`),
        ],
        // More than one radius, as for the corners of one side.
        'border-radius': [/\S\s+\S/],
      },
      { message: oneSided },
    ],
    'selector-max-id': 0,
    'declaration-no-important': true,
    // Written three times over for older browsers, and their copies outrank what follows.
    'selector-pseudo-class-disallowed-list': ['is', 'where', 'has'],
    // Nesting under the class of a component orders its rules by part, not by weight.
    'no-descending-specificity': null,
  },
};
