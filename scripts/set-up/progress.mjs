/** A failure that the reader can mend: the message says how; `details` is what the failed program printed. */
export class Stop extends Error {
  constructor(message, details = '') {
    super(message);
    this.details = details.trim();
  }
}

/** Prints what went wrong, the remedy last. */
export function explain(error) {
  if (!(error instanceof Stop)) console.log(error);
  else console.log([error.details, error.message].filter(Boolean).join('\n\n'));
}
