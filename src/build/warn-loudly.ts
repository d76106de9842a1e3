import type { AstroIntegration } from 'astro';

/** Says each warning once, when a build begins. */
export function warnLoudly(warnings: readonly string[]): AstroIntegration {
  return {
    name: 'warn-loudly',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const warning of warnings) logger.warn(warning);
      },
    },
  };
}
