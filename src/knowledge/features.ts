import { subjects } from './searchWords';

/** A word that stands for no concept, and that hardly any phrase has. */
const rare = '~';

/**
 * The features of a question: its terms, and every two concepts together, because "seats" and "restricted" mean more
 * than each of them. Words that are not common are one feature, or another where there are several; so is that
 * nothing of the programme is named: both say that it may be about something else.
 */
export function featuresOf(terms: readonly string[], isCommon: (term: string) => boolean): readonly string[] {
  const isRare = (term: string): boolean => term.startsWith(rare) && !isCommon(term);
  const concepts = terms.filter((term) => !term.startsWith(rare)).toSorted();
  const pairs = concepts.flatMap((one, at) => concepts.slice(at + 1).map((other) => `${one}+${other}`));
  const rares = terms.filter(isRare).length;
  const isOffSubject = !concepts.some((concept) => subjects.has(concept));
  return [
    ...terms.filter((term) => !isRare(term)),
    ...pairs,
    ...(rares > 0 ? [rare] : []),
    ...(rares > 1 ? ['~~'] : []),
    ...(isOffSubject ? ['!'] : []),
    ...(isOffSubject && rares > 0 ? ['~!'] : []),
  ];
}
