import type { Doubt, Reading } from './expected';
import type { Language } from './language';
import { createPhrasebook, readPhrases, type Phrasebook } from './phrases';
import { endsAsQuestion, fold, hasMarkup, wordsOf } from './text';
import { en } from './words/en';
import { nl } from './words/nl';
import type { YesNoWords } from './words/words';

/** What a piece of a text says about a yes/no question. `topic`: a word of the question itself. */
export type YesNoTag = keyof YesNoWords | 'topic';

const english: Phrasebook<YesNoTag> = createPhrasebook<YesNoTag>(en.yesNo);
const dutch: Phrasebook<YesNoTag> = createPhrasebook<YesNoTag>(nl.yesNo);

/** The words of both languages; where both know one, that of the conversation counts. */
export const yesNoBooks: Record<Language, readonly Phrasebook<YesNoTag>[]> = {
  en: [english, dutch],
  nl: [dutch, english],
};

/**
 * Reads yes, no or "I don't know" in the everyday words of both languages, with a sentence around them. A hedge or
 * half-denial is never an answer: it is a candidate to be confirmed, or a doubt. `topics` are the words of the
 * question itself, so that "ik ben tekenbevoegd" is a yes to that question.
 */
export function readYesNo(
  text: string,
  language: Language,
  topics: readonly Phrasebook<YesNoTag>[] = [],
): Reading {
  const tags = tagsOf(text, [...topics, ...yesNoBooks[language]]);
  const count = (...wanted: readonly YesNoTag[]): number =>
    tags.filter((tag) => tag && wanted.includes(tag)).length;
  const has = (...wanted: readonly YesNoTag[]): boolean => count(...wanted) > 0;
  const yes = has('yes', 'agree', 'likely', 'indeed');
  const no = has('no', 'deny', 'unlikely');
  const isUnknown = tags.includes(undefined);
  const strangers = tags.filter((tag) => tag === undefined).length;
  const isElsewhere = strangers >= 2 && !has('yes', 'no', 'topic');

  if (tags.length === 0 || has('misread') || (isElsewhere && !has('unsure'))) return { is: 'nothing' };
  if (hasMarkup(text)) return yes || no ? doubt('vague', yes, no) : { is: 'nothing' };
  if (endsAsQuestion(text))
    return (yes || no) && tags.length <= 3 ? doubt('vague', yes, no) : { is: 'nothing' };
  if (has('unsure')) {
    return yes || no || has('not')
      ? doubt('contradiction', yes, no, true)
      : { is: 'answer', value: 'unsure' };
  }
  if ((yes && no) || (has('deny') && has('not') && !has('no'))) return doubt('contradiction', true, true);
  if (has('vague', 'odd')) return isUnknown && !yes && !no ? { is: 'nothing' } : doubt('vague', yes, no);
  if (yes) {
    if (has('not')) return doubt('contradiction', true, true);
    if (has('later', 'condition', 'asking')) return doubt('vague', true, false);
    const isHead = tags.find((tag) => tag !== 'filler') === 'yes';
    const isClear = !has('likely', 'hedge', 'contrast') && (!isUnknown || (isHead && tags.length <= 20));
    return isClear && (!has('indeed') || !isUnknown) ? answer('yes') : candidate('yes');
  }
  if (no) {
    if (has('asking')) return doubt('vague', false, true);
    const isHead = tags.find((tag) => tag !== 'filler') === 'no';
    const isClear = !has('unlikely', 'hedge', 'contrast', 'later', 'condition') && count('not') < 2;
    const isAgainst =
      has('no') &&
      !has('not') &&
      isStatement(
        tags.filter((tag) => tag !== 'no' && tag !== 'deny'),
        true,
      );
    return isClear && !isAgainst && (!isUnknown || (isHead && tags.length <= 20))
      ? answer('no')
      : candidate('no');
  }
  return readStatement(tags);
}

/** Whether a text says "I don't know", whatever else it says. */
export const saysUnsure = (text: string, language: Language): boolean =>
  tagsOf(text, yesNoBooks[language]).includes('unsure');

/** A text without a yes or a no: "dat hebben we" is a yes, "dat hebben we niet" a no. */
function readStatement(tags: readonly (YesNoTag | undefined)[]): Reading {
  const count = (wanted: YesNoTag): number => tags.filter((tag) => tag === wanted).length;
  const has = (...wanted: readonly YesNoTag[]): boolean => wanted.some((tag) => count(tag) > 0);
  const isUnknown = tags.includes(undefined);
  const isStated = isStatement(
    tags.filter(
      (tag) =>
        tag !== 'not' && tag !== 'hedge' && tag !== 'contrast' && tag !== 'later' && tag !== 'condition',
    ),
    false,
  );
  const [first, second] = tags.filter((tag) => tag !== 'filler');
  // "can't we", "haven't I": that asks.
  const isTag = first === 'not' && second === 'subject';
  if (has('asking') || isTag) return { is: 'nothing' };
  if (count('not') > 1) return isUnknown ? { is: 'nothing' } : doubt('contradiction', true, true);
  const isSoft = has('hedge', 'contrast', 'later');
  if (has('not')) {
    if (isUnknown) return has('topic') ? candidate('no') : { is: 'nothing' };
    if (has('condition')) return doubt('vague', false, true);
    const isBare = !has('verb', 'inverted');
    return isSoft || !(isStated || isBare) ? candidate('no') : answer('no');
  }
  if (isUnknown)
    return has('topic') && isStatement(tags, true) && !isSoft ? candidate('yes') : { is: 'nothing' };
  if (has('condition')) return isStated ? doubt('vague', true, false) : { is: 'nothing' };
  if (has('later')) return candidate('no');
  if (isStated) return isSoft ? candidate('yes') : answer('yes');
  const isDone = tags.every((tag) => tag === 'done' || tag === 'filler') && has('done');
  return has('topic') || isDone ? candidate('yes') : { is: 'nothing' };
}

const letters: Readonly<Partial<Record<YesNoTag, string>>> = {
  subject: 'S',
  verb: 'V',
  inverted: 'I',
  object: 'O',
  done: 'D',
  topic: 'T',
  filler: '',
  yes: '',
  indeed: '',
};

/** "wij hebben dat", "dat hebben we", "hebben we", "dat is geregeld", "ben bevoegd": no question, nothing besides. */
const statements = [
  /^S[VIODTS]*$/,
  /^O[VI]S[VIODT]*$/,
  /^OS[VI]+$/,
  /^I+S$/,
  /^[VI]+[DT]+$/,
  /^O[VI]+[DT]+$/,
];

/** Whether the words state that it is so. `isBegun`: it is enough that they begin to ("we hebben een …"). */
function isStatement(tags: readonly (YesNoTag | undefined)[], isBegun: boolean): boolean {
  const shape = tags.map((tag) => (tag ? (letters[tag] ?? '-') : '-')).join('');
  if (isBegun) return /^O?(S[VI]|[VI]S)|^ST/.test(shape);
  return /[VIT]/.test(shape) && statements.some((statement) => statement.test(shape));
}

/** What the pieces of a text say; letters that are drawn out ("jaaaa", "neeeee") count twice at most. */
function tagsOf(text: string, books: readonly Phrasebook<YesNoTag>[]): readonly (YesNoTag | undefined)[] {
  const folded = fold(text);
  const words = wordsOf(text).map((word) => word.replace(/(\p{L})\1{2,}/gu, '$1$1'));
  const tags = readPhrases(words, books).map(({ tags: [tag] }) => tag);
  // "we have no authority", "no comment": here "no" denies what follows, it is no answer of its own.
  return tags.map((tag, index) => {
    const before = tags[index - 1];
    const isBesideStranger =
      /^no \p{L}/u.test(folded) && index === 0 && tags.length > 1 && tags[1] === undefined;
    return tag === 'no' && (before === 'verb' || before === 'inverted' || isBesideStranger) ? 'not' : tag;
  });
}

const answer = (value: string): Reading => ({ is: 'answer', value });
const candidate = (value: string): Reading => ({ is: 'candidate', value, because: 'hedged' });

function doubt(reason: Doubt, yes: boolean, no: boolean, unsure = false): Reading {
  const understood = [...(yes ? ['yes'] : []), ...(no ? ['no'] : []), ...(unsure ? ['unsure'] : [])];
  return { is: 'doubt', doubt: reason, understood };
}
