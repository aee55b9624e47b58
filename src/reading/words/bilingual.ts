import { createPhrasebook, type Phrasebook } from '../text/phrases';
import { en } from './en';
import { nl } from './nl';
import type { Words } from './words';

type Room = 'buying' | 'creditCheck' | 'commands' | 'requirements';

/** One phrasebook of both languages, where it does not matter in which one something is said. */
export const bilingualBook = <R extends Room>(room: R): Phrasebook<keyof Words[R] & string> =>
  bookOfBoth<keyof Words[R] & string>(nl[room] as Lists<R>, en[room] as Lists<R>);

type Lists<R extends Room> = Readonly<Record<keyof Words[R] & string, string>>;

/** One phrasebook of two lists for each tag. */
export function bookOfBoth<Tag extends string>(
  dutch: Readonly<Record<Tag, string>>,
  english: Readonly<Record<Tag, string>>,
): Phrasebook<Tag> {
  const tags = Object.keys(dutch) as Tag[];
  return createPhrasebook(
    Object.fromEntries(tags.map((tag) => [tag, `${dutch[tag]},${english[tag]}`])) as Record<Tag, string>,
  );
}
