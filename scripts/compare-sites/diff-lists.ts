/** What became of an item of a list: `was` alone went, `is` alone came, both changed or moved. */
export interface Change {
  was?: string;
  is?: string;
}

/** Beyond this many comparisons two lists are compared without regard to their order. */
const mostComparisons = 25_000_000;

/** Lengths of the longest common subsequence of every two tails, row by row. */
function measureTails(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(
              lengths[(row + 1) * width + column] ?? 0,
              lengths[row * width + column + 1] ?? 0,
            );
  return lengths;
}

/** What one list has more often than another. */
function subtract(list: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
  });
}

/** What went and what came at one place: as many of each are changes, one by one. */
function pairUp(removed: readonly string[], added: readonly string[]): Change[] {
  if (removed.length === added.length)
    return removed.map((was, index) => ({ was, is: added[index] ?? '' }));
  return [...removed.map((was) => ({ was })), ...added.map((is) => ({ is }))];
}

function compareMiddles(before: readonly string[], after: readonly string[]): Change[] {
  if (before.length * after.length > mostComparisons)
    return pairUp(subtract(before, after), subtract(after, before));
  const lengths = measureTails(before, after);
  const width = after.length + 1;
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [fromRow, fromColumn] = [row, column];
    while (row < before.length || column < after.length) {
      if (row < before.length && before[row] === after[column]) break;
      const down = lengths[(row + 1) * width + column] ?? 0;
      const right = lengths[row * width + column + 1] ?? 0;
      if (column >= after.length || (row < before.length && down >= right)) row++;
      else column++;
    }
    changes.push(...pairUp(before.slice(fromRow, row), after.slice(fromColumn, column)));
    while (row < before.length && column < after.length && before[row] === after[column]) {
      row++;
      column++;
    }
  }
  return changes;
}

/** Tells what went at one place and came at another as moved, one for one. */
function joinMoves(changes: readonly Change[]): Change[] {
  const went = changes.flatMap(({ was, is }) =>
    was !== undefined && is === undefined ? [was] : [],
  );
  const came = changes.flatMap(({ was, is }) =>
    is !== undefined && was === undefined ? [is] : [],
  );
  const [lost, gained] = [subtract(went, came), subtract(came, went)];
  return [
    ...changes.filter(({ was, is }) => was !== undefined && is !== undefined),
    ...subtract(went, lost).map((item) => ({ was: item, is: item })),
    ...lost.map((was) => ({ was })),
    ...gained.map((is) => ({ is })),
  ];
}

/** The differences of two lists of strings; what only moved has the same text twice. */
export function diffLists(before: readonly string[], after: readonly string[]): Change[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return joinMoves(
    compareMiddles(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
    ),
  );
}
