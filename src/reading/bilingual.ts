import { createPhrasebook, type Phrasebook } from './phrases';
import { en } from './words/en';
import { nl } from './words/nl';
import type { Words } from './words/words';

type Room = 'buying' | 'creditCheck' | 'commands' | 'requirements';

/** One phrasebook of both languages, where it does not matter in which one something is said. */
export function bilingualBook<R extends Room>(room: R): Phrasebook<keyof Words[R] & string> {
  const dutch = nl[room] as Readonly<Record<keyof Words[R], string>>;
  const english = en[room] as Readonly<Record<keyof Words[R], string>>;
  const tags = Object.keys(dutch) as (keyof Words[R] & string)[];
  return createPhrasebook(
    Object.fromEntries(tags.map((tag) => [tag, `${dutch[tag]},${english[tag]}`])) as Record<
      keyof Words[R] & string,
      string
    >,
  );
}
