import type { Contact } from './types.ts';

const confidences = ['high', 'medium', 'low'] as const;

/** Who is more certain comes first. */
export function compareConfidence(a: Contact, b: Contact): number {
  return confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence);
}
