import { Worker } from 'node:worker_threads';
import type { Answer, Question, Trimmed } from './trim-worker.ts';

const trimWorker = new URL('./trim-worker.ts', import.meta.url);

/** A thread that makes pages lighter. */
export class Trimmer {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, PromiseWithResolvers<Trimmed>>();
  private asked = 0;
  private failure: Error | undefined;

  /**
   * @param date day of the build
   * @param script of the thread
   */
  constructor(date: string, script = trimWorker) {
    this.worker = new Worker(script, { workerData: { date } })
      .on('message', (answer: Answer) => {
        const question = this.waiting.get(answer.id);
        this.waiting.delete(answer.id);
        if ('error' in answer) question?.reject(answer.error);
        else question?.resolve(answer);
      })
      .on('messageerror', (error) => this.fail(error))
      .on('error', (error: Error) => this.fail(error))
      // A thread may end without an error: a page that went on waiting would end the build as if all were written.
      .on('exit', (code) => this.fail(new Error(`a thread of the build ended with ${code}`)));
  }

  private fail(error: Error) {
    this.failure ??= error;
    for (const { reject } of this.waiting.values()) reject(this.failure);
    this.waiting.clear();
  }

  /** Pages that it has not answered for yet. */
  get busy(): number {
    return this.waiting.size;
  }

  /** @param bytes the page as Astro rendered it; they move away @throws what reading it throws */
  trim(bytes: ArrayBuffer): Promise<Trimmed> {
    if (this.failure) return Promise.reject(this.failure);
    const question: Question = { id: this.asked++, bytes };
    const answer = Promise.withResolvers<Trimmed>();
    this.waiting.set(question.id, answer);
    this.worker.postMessage(question, [bytes]);
    return answer.promise;
  }

  /** What it has not answered for is not answered any more. */
  end() {
    this.worker.removeAllListeners('exit');
    return this.worker.terminate();
  }
}
