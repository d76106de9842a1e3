/**
 * One at a time fetches what is kept, in all tabs and the worker: of two, one would write over the other. Forgetting waits
 * for nobody. @param isPatient whether to wait for another; else nothing is done beside it
 */
export const alone = <Result>(
  base: string,
  isPatient: boolean,
  work: () => Promise<Result>,
): Promise<Result | undefined> =>
  navigator.locks.request(`puente ${base}`, { ifAvailable: !isPatient }, (lock) =>
    lock ? work() : undefined,
  );
