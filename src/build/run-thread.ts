import { Worker } from 'node:worker_threads';

/**
 * Runs a script in a thread of its own, and waits for its end.
 * @returns the last that it said
 * @throws what it throws
 */
export const runThread = <Said>(script: URL, workerData: unknown): Promise<Said | undefined> =>
  new Promise((resolve, reject) => {
    let said: Said | undefined;
    new Worker(script, { workerData })
      .on('message', (message: Said) => {
        said = message;
      })
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve(said) : reject(new Error(`a thread of the build ended with ${code}`)),
      );
  });
