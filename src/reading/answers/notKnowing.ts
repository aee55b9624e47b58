import { wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases, type Phrasebook } from '../text/phrases';
import { wordsIn } from '../text/text';
import type { Utterance } from '../utterance';
import type { YesNoTag, YesNoTagger, YesNoTags } from './yesNoTags';

/**
 * Whether a text that says "I don't know" says nothing else: only what is not known ("geen idee waar dat vandaan komt"),
 * who knows it or why it is not known ("dat regelt mijn collega"), and filler.
 */
export type SaysOnlyUnsure = (utterance: Utterance, books: readonly Phrasebook<YesNoTag>[]) => boolean;

export function createSaysOnlyUnsure(
  words: WordsByLanguage,
  { tagsOf }: Pick<YesNoTagger, 'tagsOf'>,
): SaysOnlyUnsure {
  const breaks = wordsOfAll(words, ({ connectives }) => connectives.breaks);
  return ({ folded }, books) =>
    folded
      .split(/[,.;:!?](?=\s|$)|\s-\s|\s\(/)
      .flatMap((clause) => cut(wordsIn(clause), books, breaks))
      .every((said) => isOnlyUnsure(tagsOf({ folded: said.join(' '), words: said }, books)));
}

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
