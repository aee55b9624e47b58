import { bookOfAll, ownFirst, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { createPhrasebook, phraseAt, readPhrases, type Phrasebook, type Piece } from '../text/phrases';
import type { Utterance } from '../utterance';
import type { OptionWords } from '../words/optionWords';
import type { ReadingWords } from '../words/words';
import { manyOptionFacts, yesNoFacts, type ManyOptionFact } from './choiceFacts';
import type { AnswerValue, Doubt, Option, Reading } from './expected';
import { createIsLimited, optionsOf, partsOf } from './limits';
import type { ReadYesNo } from './yesNo';
import type { YesNoTag, YesNoTagger } from './yesNoTags';

/** `is:asfp` says that option, `like:asfp` only suggests it. */
type OptionTag = `is:${string}` | `like:${string}` | YesNoTag;

/** What a plain "nee" or "dat hebben we niet" means where the options are more than yes and no. */
const deniedValue: Partial<Record<ManyOptionFact, string>> = {
  'support.firstLevel': 'no',
  'support.plan': 'none',
};

/**
 * Reads which option a text names: by its label, its number or everyday words. An option that is denied ("niet
 * actief", "geen ASfP") is never read as that option; words that are not understood make it a candidate.
 */
export type ReadChoice = (
  utterance: Utterance,
  fact: ManyOptionFact,
  options: readonly Option[],
  language: Language,
) => Reading;

export function createChoiceReader(
  words: WordsByLanguage,
  { booksIn, readYesNo }: Pick<YesNoTagger, 'booksIn'> & { readonly readYesNo: ReadYesNo },
): ReadChoice {
  const optionBooksIn = ownFirst(words, booksOf);
  const isLimited = createIsLimited(words);
  const asked = bookOfAll(words, ({ topics, requirements }) => ({
    option: [...yesNoFacts.map((fact) => topics[fact].words), ...Object.values(requirements)].join(','),
  }));
  /** The words of the other questions. */
  const elsewhere = new Map(
    manyOptionFacts.map((fact) => [
      fact,
      [
        optionsOf(
          words,
          manyOptionFacts.filter((other) => other !== fact),
        ),
        asked,
      ],
    ]),
  );
  return (utterance, fact, options, language) => {
    const labels = createPhrasebook<OptionTag>(
      Object.fromEntries(options.map(({ value, label }) => [`is:${value}`, label.replace(/[(),\n]/g, ' ')])),
    );
    const books = [
      labels,
      ...optionBooksIn(language).map((one) => one[fact]),
      ...(booksIn(language) as readonly Phrasebook<OptionTag>[]),
    ];
    const reading = readPieces({
      utterance,
      pieces: readPhrases(utterance.words, books),
      fact,
      options,
      readYesNo: () => readYesNo(utterance, language),
    });
    const isAloud =
      reading.is === 'candidate' &&
      saysAloud(utterance, reading.value, books, elsewhere.get(fact)!) &&
      !isLimited(utterance, booksIn(language));
    return isAloud ? { is: 'answer', value: reading.value, hasMore: true } : reading;
  };
}

/**
 * Whether a part of a text says an option and nothing besides, and no other part takes anything off it: "rejected, they said
 * our domain did not match".
 */
function saysAloud(
  utterance: Utterance,
  value: AnswerValue,
  books: readonly Phrasebook<OptionTag>[],
  elsewhere: readonly Phrasebook<string>[],
): boolean {
  if (utterance.endsAsQuestion || utterance.hasMarkup) return false;
  const parts = partsOf(utterance.folded).map((said) => ({ said, pieces: readPhrases(said, books) }));
  const isHarmless = (said: readonly string[], { tags, from }: Piece<OptionTag>): boolean =>
    tags.length === 0
      ? !/^\d/.test(said[from]!) && phraseAt(said, from, elsewhere) === undefined
      : !tags.some((tag) => takesOff.includes(tag)) &&
        valuesOf(tags.filter(isOption)).every((one) => one === value);
  return (
    parts.length > 1 &&
    !meantByYes.includes(value) &&
    parts.every(({ said, pieces }) => pieces.every((piece) => isHarmless(said, piece))) &&
    parts.some(
      ({ pieces }) =>
        pieces.every(({ tags }) => tags.length > 0) &&
        pieces.some(({ tags: [tag] }) => tag === `is:${value}`),
    )
  );
}

/** What a plain yes means is never noted beside unknown words, as a yes is not: a favourable value that is wrong is worst. */
const meantByYes: readonly AnswerValue[] = ['active', 'sameCountry'];

/** What makes an option doubtful, wherever it stands beside it. */
const takesOff: readonly OptionTag[] = [
  ...(['other', 'notMe', 'uninformed', 'unsure', 'misread', 'asking', 'outside', 'vague', 'odd'] as const),
  ...(['hedge', 'contrast', 'softYes', 'still', 'likely', 'unlikely', 'later', 'condition'] as const),
  ...(['yes', 'no', 'not', 'deny'] as const),
];

type Said = {
  readonly utterance: Utterance;
  readonly pieces: readonly Piece<OptionTag>[];
  readonly fact: ManyOptionFact;
  readonly options: readonly Option[];
  /** What it says where no option is named. */
  readonly readYesNo: () => Reading;
};

function readPieces({ utterance, pieces, fact, options, readYesNo }: Said): Reading {
  const clauses = clausesOf(pieces.map(({ tags }) => tags));
  const tags = clauses.flat(2);
  const has = (...wanted: readonly YesNoTag[]): boolean =>
    tags.some((tag) => wanted.some((word) => word === tag));
  const isDenied = (clause: Clause): boolean =>
    clause.flat().some((tag) => tag === 'not' || tag === 'deny' || tag === 'unlikely');
  const denied = clauses.filter(isDenied).flatMap(valuesIn);
  const affirmed = clauses.filter((clause) => !isDenied(clause)).flatMap(valuesIn);
  const { values, isSure } = narrowed(affirmed);
  const [value] = values;
  if (value === undefined) {
    return denied.length > 0 ? doubt('notAnOption') : withoutOption(readYesNo(), fact, options);
  }
  if (utterance.endsAsQuestion && (values.length > 1 || pieces.length > 2)) return { is: 'nothing' };
  if (has('asking', 'misread')) return { is: 'nothing' };
  // "nee, dat doet onze partner voor ons" says how it is done after all.
  const [how, another] = new Set(
    affirmed
      .filter(({ length }) => length === 1)
      .flatMap(valuesOf)
      .filter(isWay),
  );
  if (fact === 'support.firstLevel' && values.includes('no') && how && !another) return candidate(how);
  if (values.length > 1) {
    // What a "ja" may mean is one of the options; what was said is named though it is none of them here.
    const said = affirmed.flat(2).filter((tag) => tag.startsWith('is:'));
    const isMeant = (one: string) =>
      options.some((option) => option.value === one) || said.includes(`is:${one}`);
    return doubt('severalOptions', values.filter(isMeant));
  }
  if (has('unsure') && value !== 'unsure') return doubt('contradiction', [value, 'unsure']);
  if (has('later', 'condition', 'vague', 'odd', 'outside')) return doubt('vague', [value]);
  const isCertain =
    denied.length === 0 &&
    pieces.every(({ tags: known }) => known.some((tag) => !unheard.includes(tag))) &&
    isSure &&
    !utterance.endsAsQuestion &&
    !utterance.hasMarkup &&
    !has(saidWithNo.includes(value) ? 'yes' : 'no') &&
    !has('hedge', 'contrast', 'softYes', 'likely', 'unlikely');
  return isCertain ? { is: 'answer', value } : candidate(value);
}

/** What another person or another matter is named with. */
const unheard: readonly OptionTag[] = ['other', 'notMe', 'uninformed'];

/** The options that a no goes with: "nee, om een andere reden". */
const saidWithNo: readonly string[] = [
  ...['new', 'none', 'no'],
  ...['otherCountry', 'otherRegion', 'globalOnly', 'otherReason'],
];

/** A text that names no option, but says yes, no or that it is not known. */
function withoutOption(reading: Reading, fact: ManyOptionFact, options: readonly Option[]): Reading {
  if (reading.is === 'nothing') return reading;
  if (reading.is === 'doubt') return { ...reading, understood: [] };
  if (reading.value === 'unsure' && options.some(({ value }) => value === 'unsure')) return reading;
  const value = reading.value === 'no' ? deniedValue[fact] : undefined;
  return value === undefined ? doubt('notAnOption') : { ...reading, value };
}

/** The tags of a clause, piece by piece. */
type Clause = readonly (readonly OptionTag[])[];

/** A denial reaches to the next "maar". Of a word with several meanings the options come first, all of them. */
function clausesOf(pieces: Clause): readonly Clause[] {
  const clauses: (readonly OptionTag[])[][] = [[]];
  for (const tags of pieces) {
    const options = tags.filter(isOption);
    const meant = options.length > 0 ? options : tags.slice(0, 1);
    if (meant[0] === 'contrast' || meant[0] === 'softYes') clauses.push([]);
    clauses.at(-1)!.push(meant);
  }
  return clauses;
}

/** The option tags of each piece of a clause that has any. */
const valuesIn = (clause: Clause): Clause =>
  clause.map((tags) => tags.filter(isOption)).filter((tags) => tags.length > 0);

/**
 * The options that are meant, and whether they are said rather than suggested. What is said counts more than what is
 * suggested, and "ja", which can mean several options, gives way to a word that says which.
 */
function narrowed(affirmed: Clause): { readonly values: readonly string[]; readonly isSure: boolean } {
  const said = affirmed
    .filter(([tag, ...others]) => tag!.startsWith('is:') && others.length === 0)
    .map(valuesOf);
  const suggested = affirmed
    .filter(([tag, ...others]) => tag!.startsWith('like:') && others.length === 0)
    .map(valuesOf);
  const single = new Set((said.length > 0 ? said : suggested).flat());
  const open = affirmed.filter((tags) => tags.length > 1).map(valuesOf);
  const unsettled = open.filter((values) => !values.some((value) => single.has(value)));
  const isSure = said.length > 0 && suggested.flat().every((value) => single.has(value));
  return { values: [...new Set([...single, ...unsettled.flat()])], isSure };
}

function booksOf({
  options: lists,
  optionFillers,
}: ReadingWords): Readonly<Record<ManyOptionFact, Phrasebook<OptionTag>>> {
  const bookOf = (fact: ManyOptionFact): Phrasebook<OptionTag> =>
    createPhrasebook<OptionTag>({
      ...Object.fromEntries(
        Object.entries<OptionWords>(lists[fact]).flatMap(([value, { says, suggests = '' }]) => [
          [`is:${value}`, says],
          [`like:${value}`, suggests],
        ]),
      ),
      filler: optionFillers[fact],
    });
  return Object.fromEntries(manyOptionFacts.map((fact) => [fact, bookOf(fact)])) as Record<
    ManyOptionFact,
    Phrasebook<OptionTag>
  >;
}

/** Of the ways to give first-level support, those that give it. */
const isWay = (value: string): boolean => value === 'own' || value === 'outsourced';

const isOption = (tag: OptionTag): boolean => tag.includes(':');
const valuesOf = (tags: readonly OptionTag[]): readonly string[] =>
  tags.map((tag) => tag.slice(tag.indexOf(':') + 1));
const candidate = (value: string): Reading => ({ is: 'candidate', value, because: 'hedged' });
const doubt = (reason: Doubt, understood: readonly string[] = []): Reading => ({
  is: 'doubt',
  doubt: reason,
  understood,
});
