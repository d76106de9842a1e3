import { Worker } from 'node:worker_threads';

/**
 * Runs a script in a thread of its own, until it says that it is done.
 * @returns what it says of that
 * @throws what it throws, or Error when it ends without a word
 */
export const runThread = <Said>(script: URL, workerData: unknown): Promise<Said> =>
  new Promise((resolve, reject) => {
    new Worker(script, { workerData })
      .on('message', resolve)
      .on('error', reject)
      .on('exit', (code) => reject(new Error(`a thread of the build ended with ${code}`)));
  });
