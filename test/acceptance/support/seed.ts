/** What is run in a hurry is the same each time: whether a change is good must not depend on luck. */
const everyTime = 20_201_027;

/** The seed of a run: the one that was asked for, else the same in every hurry, and a fresh one in full. It is printed. */
export function seedOf({ seed, quick }: { readonly seed?: string; readonly quick: boolean }): number {
  const chosen = Number(seed ?? (quick ? everyTime : Date.now() % 1_000_000));
  if (!Number.isSafeInteger(chosen)) throw new Error(`--seed ${seed} is no whole number`);
  process.stderr.write(`seed ${chosen}\n`);
  return chosen;
}
