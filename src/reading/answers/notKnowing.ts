import { bookOfAll, wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import { phraseAt, readPhrases, type Phrasebook } from '../text/phrases';
import type { Utterance } from '../utterance';
import { partsOf } from './limits';
import { beginsStatement } from './statement';
import type { YesNoTag, YesNoTagger, YesNoTags } from './yesNoTags';

/**
 * How a text says "I don't know". `only`: it says nothing but that, what is not known ("geen idee waar dat vandaan komt"),
 * who knows it or why it is not known ("dat regelt mijn collega"), and filler. `aloud`: a part of it says nothing else, and
 * no other part says yes, no or how it is ("dat zou Ramon moeten zeggen, ik weet het niet"). Undefined: something else may
 * be meant.
 */
export type HowUnsure = (
  utterance: Utterance,
  books: readonly Phrasebook<YesNoTag>[],
) => 'only' | 'aloud' | undefined;

export function createHowUnsure(words: WordsByLanguage, { tagsOf }: Pick<YesNoTagger, 'tagsOf'>): HowUnsure {
  const breaks = wordsOfAll(words, ({ connectives }) => connectives.breaks);
  const whether = bookOfAll(words, ({ connectives }) => ({ whether: connectives.whether }));
  return ({ folded }, books) => {
    const clauses = partsOf(folded)
      .flatMap((part) => cut(part, books, breaks))
      .map((said) => ({ said, tags: tagsOf({ folded: said.join(' '), words: said }, books) }));
    /** "geen idee of we dat zijn": what is not known is whether. */
    const isWhether = (said: readonly string[]): boolean => {
      const unsure = phraseAt(said, 0, books);
      return unsure?.tags[0] === 'unsure' && phraseAt(said, unsure.to, [whether]) !== undefined;
    };
    const rest = clauses.filter(({ said }) => !isWhether(said));
    if (rest.length === clauses.length && rest.every(({ tags }) => isOnlyUnsure(tags))) return 'only';
    if (rest.every(({ tags }) => isLoud(tags))) return 'aloud';
    const isAloud = clauses.some(({ tags }) => isLoud(tags)) && rest.every(({ tags }) => isQuiet(tags));
    return isAloud ? 'aloud' : undefined;
  };
}

/** "ik weet het niet", and nothing else. */
const isLoud = (tags: YesNoTags): boolean =>
  tags.includes('unsure') && tags.every((tag) => tag !== undefined && around.includes(tag));

const around: readonly YesNoTag[] = ['unsure', 'filler', 'everyday', 'object', 'uninformed'];

/** A part about a person or the matter that says neither an answer nor how it is. */
const isQuiet = (tags: YesNoTags): boolean =>
  tags.some((tag) => tag && concerned.includes(tag)) &&
  !tags.some((tag) => tag !== undefined && answers.includes(tag)) &&
  !(beginsStatement(tags) && tags.some((tag) => tag && told.includes(tag)));

const concerned: readonly YesNoTag[] = [
  'unsure',
  'subject',
  'other',
  'object',
  'uninformed',
  'outside',
  'later',
  'verb',
];

const answers: readonly YesNoTag[] = [
  ...(['yes', 'surely', 'agree', 'likely', 'indeed', 'itsYes'] as const),
  ...(['no', 'deny', 'unlikely', 'itsNo', 'vague', 'odd', 'misread'] as const),
];

function isOnlyUnsure(tags: YesNoTags): boolean {
  const at = tags.indexOf('unsure');
  const has = (...wanted: readonly YesNoTag[]): boolean => tags.some((tag) => tag && wanted.includes(tag));
  if (at >= 0)
    return (
      !tags.slice(0, at).some((tag) => tag === undefined || told.includes(tag)) &&
      // "I can't say that we don't"
      !tags.slice(at).includes('not')
    );
  const strangers = tags.filter((tag) => tag === undefined).length;
  if (has('other', 'uninformed')) return strangers <= fewWords && !has('topic', 'itsYes', 'itsNo');
  return strangers === 0 && !has(...told, 'verb', 'inverted', 'done');
}

/** What tells something of the question. */
const told: readonly YesNoTag[] = ['topic', 'itsYes', 'itsNo'];

/** How much more may be said of somebody who knows than that. */
const fewWords = 2;

/** The words in parts, cut before each word by itself that something else follows. */
function cut(
  words: readonly string[],
  books: readonly Phrasebook<YesNoTag>[],
  breaks: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const starts = readPhrases(words, books).flatMap(({ from, to }) =>
    from > 0 && to === from + 1 && breaks.has(words[from]!) ? [from] : [],
  );
  return [0, ...starts].map((from, index) => words.slice(from, starts[index]));
}
