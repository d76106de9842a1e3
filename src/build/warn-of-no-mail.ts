import type { AstroIntegration } from 'astro';

/** Says once, loudly, that nobody can send a correction to what is being built. */
export function warnOfNoMail(mail: string | undefined): AstroIntegration {
  return {
    name: 'warn-of-no-mail',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (!mail)
          logger.warn(
            'NO ADDRESS FOR CORRECTIONS. Readers who see an error can tell nobody. Set CORRECTIONS_MAIL.',
          );
      },
    },
  };
}
