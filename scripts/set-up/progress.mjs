/** A failure that the reader can mend: the message is one sentence that says how. */
export class Stop extends Error {
  /** `details` is what the failed program printed. */
  constructor(message, details = '') {
    super(message);
    this.details = details.trim();
  }
}

/** Shows `title`, does `work`, and ends the line with its verdict and the seconds that it took. */
export async function showStep(title, work, judge = () => 'done') {
  const started = Date.now();
  const label = `${title.padEnd(10)} … `;
  const seconds = () => (Date.now() - started) / 1000;
  const rewrite = () => process.stdout.write(`\r${label}${Math.round(seconds())} s `);
  const clock = process.stdout.isTTY ? setInterval(rewrite, 1000) : undefined;

  process.stdout.write(label);
  let verdict = 'failed';
  try {
    const result = await work();
    verdict = judge(result);
    return result;
  } finally {
    clearInterval(clock);
    const start = process.stdout.isTTY ? `\r${label}` : '';
    process.stdout.write(`${start}${verdict}, ${seconds().toFixed(1)} s\n`);
  }
}

/** Prints what went wrong, the remedy last. */
export function explain(error) {
  if (!(error instanceof Stop)) console.log(error);
  else console.log([error.details, error.message].filter(Boolean).join('\n\n'));
}
