import type { FactId } from '../../rules/fact';
import { confirmedOption } from './confirmedOption';
import type { Doubt, Option, Reading } from './expected';
import type { Language } from '../language';
import { createPhrasebook, readPhrases, type Phrasebook } from '../text/phrases';
import { readPositions } from './position';
import { endsAsQuestion, hasMarkup, wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';
import { manyOptionFacts, type ManyOptionFact, type OptionWords, type Words } from '../words/words';
import { readYesNo } from './yesNo';
import { yesNoBooks, type YesNoTag } from './yesNoTags';

/** `is:asfp` says that option, `like:asfp` only suggests it. */
type OptionTag = `is:${string}` | `like:${string}` | YesNoTag;

const books: Record<Language, Readonly<Record<ManyOptionFact, Phrasebook<OptionTag>>>> = {
  en: booksOf(en),
  nl: booksOf(nl),
};

/** What a plain "nee" or "dat hebben we niet" means where the options are more than yes and no. */
const deniedValue: Partial<Record<ManyOptionFact, string>> = {
  'support.firstLevel': 'no',
  'support.plan': 'none',
};

/** Whether a question has options that words can say. */
export const hasManyOptions = (fact: FactId): fact is ManyOptionFact =>
  (manyOptionFacts as readonly FactId[]).includes(fact);

/**
 * Reads which option a text names: by its label, its number or everyday words. An option that is denied ("niet
 * actief", "geen ASfP") is never read as that option; words that are not understood make it a candidate.
 */
export function readChoice(
  text: string,
  fact: ManyOptionFact,
  options: readonly Option[],
  language: Language,
): Reading {
  const labels = createPhrasebook<OptionTag>(
    Object.fromEntries(options.map(({ value, label }) => [`is:${value}`, label.replace(/[(),\n]/g, ' ')])),
  );
  const other: Language = language === 'en' ? 'nl' : 'en';
  const pieces = readPhrases(wordsOf(text), [
    labels,
    books[language][fact],
    books[other][fact],
    ...(yesNoBooks[language] as readonly Phrasebook<OptionTag>[]),
  ]);
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
    return denied.length > 0 ? doubt('notAnOption') : withoutOption(readYesNo(text, language), fact, options);
  }
  if (endsAsQuestion(text) && (values.length > 1 || pieces.length > 2)) return { is: 'nothing' };
  if (has('asking', 'misread')) return { is: 'nothing' };
  if (values.length > 1) return doubt('severalOptions', values);
  if (has('unsure')) return doubt('contradiction', [value, 'unsure']);
  if (has('later', 'condition', 'vague', 'odd')) return doubt('vague', [value]);
  const isCertain =
    denied.length === 0 &&
    pieces.every(({ tags: known }) => known.length > 0) &&
    isSure &&
    !endsAsQuestion(text) &&
    !hasMarkup(text) &&
    !has('no', 'hedge', 'contrast', 'softYes', 'likely', 'unlikely');
  return isCertain ? { is: 'answer', value } : candidate(value);
}

/**
 * The option whose label, value or number the text is, and nothing else. One of many options may also be named in
 * everyday words after a yes or an article: "yes, ASfP", "een Azure supportplan".
 */
export function readExactOption(text: string, options: readonly Option[], language: Language): Reading {
  const said = wordsOf(text).join(' ');
  const named = options.find(({ value, label }) =>
    [label, value].some((name) => wordsOf(name).join(' ') === said),
  );
  if (hasMarkup(text)) return { is: 'nothing' };
  if (named && !endsAsQuestion(text)) return { is: 'answer', value: named.value };
  const places = readPositions(text, options.length, language);
  if (places === undefined) {
    const value = endsAsQuestion(text) ? undefined : confirmedOption(text, options, language);
    return value === undefined ? { is: 'nothing' } : { is: 'answer', value };
  }
  const values = places.map((place) => options[place]?.value);
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return doubt('notAnOption', known);
  return known.length === 1 ? { is: 'answer', value: known[0]! } : doubt('severalOptions', known);
}

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
}: Words): Readonly<Record<ManyOptionFact, Phrasebook<OptionTag>>> {
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

const isOption = (tag: OptionTag): boolean => tag.includes(':');
const valuesOf = (tags: readonly OptionTag[]): readonly string[] =>
  tags.map((tag) => tag.slice(tag.indexOf(':') + 1));
const candidate = (value: string): Reading => ({ is: 'candidate', value, because: 'hedged' });
const doubt = (reason: Doubt, understood: readonly string[] = []): Reading => ({
  is: 'doubt',
  doubt: reason,
  understood,
});
