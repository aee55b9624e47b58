/**
 * In how many of the lists each thing stands.
 * @example countsIn([['which', 'plan'], ['plan']]) // new Map([['which', 1], ['plan', 2]])
 */
export function countsIn(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/**
 * What stands in more than one of the lists.
 * @example repeatedIn([['which', 'plan'], ['plan']]) // new Set(['plan'])
 */
export const repeatedIn = (lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set([...countsIn(lists)].filter(([, count]) => count > 1).map(([one]) => one));
