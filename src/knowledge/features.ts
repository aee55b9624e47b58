import { subjects } from './words/words';

/** A word that stands for no concept, and that hardly any phrase has. */
const rare = '~';

/**
 * The features of a question: its terms, and every two concepts together, because "seats" and "restricted" mean more
 * than each of them. Words that are not in `common` are one feature, or another where there are several; so is that
 * nothing of the programme is named: both say that it may be about something else.
 */
export function featuresOf(terms: readonly string[], common: ReadonlySet<string>): readonly string[] {
  const isRare = (term: string): boolean => term.startsWith(rare) && !common.has(term);
  const concepts = terms.filter((term) => !term.startsWith(rare)).toSorted();
  const pairs = concepts.flatMap((one, at) => concepts.slice(at + 1).map((other) => `${one}+${other}`));
  const rares = terms.filter(isRare).length;
  const isElsewhere = !concepts.some((concept) => subjects.has(concept));
  return [
    ...terms.filter((term) => !isRare(term)),
    ...pairs,
    ...(rares > 0 ? [rare] : []),
    ...(rares > 1 ? ['~~'] : []),
    ...(isElsewhere ? ['!'] : []),
    ...(isElsewhere && rares > 0 ? ['~!'] : []),
  ];
}
