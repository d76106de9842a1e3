/** A failure that the reader can mend: the message says how. */
export class Stop extends Error {
  /** `details` is what the failed program printed. */
  constructor(message, details = '') {
    super(message);
    this.details = details.trim();
  }
}

/** Says that `title` has begun, waits for `work`, and says how it ended after how many seconds. */
export async function showStep(title, work, judge) {
  const started = Date.now();
  console.log(`${title} …`);
  const result = await work;
  console.log(`${title}: ${judge(result)}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** Prints what went wrong, the remedy last. */
export function explain(error) {
  if (!(error instanceof Stop)) console.log(error);
  else console.log([error.details, error.message].filter(Boolean).join('\n\n'));
}
