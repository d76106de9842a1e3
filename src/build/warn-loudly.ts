import type { AstroIntegration } from 'astro';

/**
 * Says each warning once, when a build begins.
 * @param refusal why nothing may be built
 */
export function warnLoudly(warnings: readonly string[], refusal?: string): AstroIntegration {
  return {
    name: 'warn-loudly',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (refusal !== undefined) throw new Error(refusal);
        for (const warning of warnings) logger.warn(warning);
      },
    },
  };
}
