import { requirementIds, type RequirementId } from '../../rules/requirement';
import { isAnsweredFact, type AnsweredFact } from '../answers/choiceFacts';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { createPhrasebook, readPhrases } from '../text/phrases';
import type { ReadingWords } from '../words/words';
import type { Command } from './commandVerbs';

/**
 * The question that somebody goes to, and nothing else: by the number on the cards ("ga naar vraag 2", "the third
 * requirement"), or by name ("terug naar ondersteuning").
 */
export type ReadGoTo = (said: readonly string[]) => Command | undefined;

type Tag = 'goTo' | 'place' | 'around' | RequirementId | AnsweredFact;

export function createGoToReader(words: WordsByLanguage): ReadGoTo {
  const book = bookOfAll<Tag>(words, ({ places, requirements, subjects, commands, articles }) => ({
    ...places,
    ...requirements,
    ...subjects,
    around: [commands.polite, commands.lead, articles].join(','),
  }));
  const numbers = Object.values(words).map(ordinalsOf);
  return (said) => {
    const pieces = readPhrases<string>(said, [book, ...numbers]);
    if (pieces.some(({ tags, from }) => tags.length === 0 && numberOf(said[from]!) === undefined))
      return undefined;
    const inDigits = said.flatMap((word) => numberOf(word) ?? []);
    const ordinals = pieces.flatMap((piece) => piece.tags.flatMap((tag) => numberOf(tag) ?? []));
    const tags = pieces.flatMap((piece) => piece.tags);
    const has = (tag: Tag): boolean => tags.includes(tag);
    const [number, another] = [...inDigits, ...ordinals];
    if (another !== undefined || !(has('goTo') || (inDigits.length > 0 && has('place')))) return undefined;
    if (number !== undefined) return { verb: 'change', number };
    const names = pieces.filter((piece) =>
      piece.tags.some((tag) => isRequirement(tag) || isAnsweredFact(tag)),
    );
    const [first, ...others] = names;
    if (first === undefined) return undefined;
    const [requirement] = requirementsIn(first.tags).filter((one) =>
      others.every(({ tags }) => requirementsIn(tags).includes(one)),
    );
    const named = said.slice(first.from, first.to).join(' ');
    const [fact, otherFact] = first.tags.filter(isAnsweredFact);
    if (others.length > 0) return requirement && { verb: 'change', requirement };
    return fact !== undefined && otherFact === undefined
      ? { verb: 'change', ...(requirement && { requirement }), fact }
      : { verb: 'change', requirement: requirement!, named };
  };
}

/** The requirements that a name may be of: its own, or that of its question. */
const requirementsIn = (tags: readonly string[]): readonly RequirementId[] => [
  ...new Set(tags.map((tag) => tag.split('.')[0]!).filter(isRequirement)),
];

const ordinalsOf = ({ positions }: ReadingWords) =>
  createPhrasebook<string>(
    Object.fromEntries(positions.ordinals.map((list, place) => [`${place + 1}`, list])),
  );

const numberOf = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
const isRequirement = (tag: string): tag is RequirementId =>
  (requirementIds as readonly string[]).includes(tag);
