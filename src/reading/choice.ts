import type { FactId } from '../rules/fact';
import type { Doubt, Option, Reading } from './expected';
import type { Language } from './language';
import { createPhrasebook, readPhrases, type Phrasebook } from './phrases';
import { readPositions } from './position';
import { endsAsQuestion, wordsOf } from './text';
import { en } from './words/en';
import { nl } from './words/nl';
import { manyOptionFacts, type ManyOptionFact, type OptionWords, type Words } from './words/words';
import { readYesNo, yesNoBooks, type YesNoTag } from './yesNo';

/** `is:asfp` says that option, `like:asfp` only suggests it. */
type OptionTag = `is:${string}` | `like:${string}` | YesNoTag;

const books: Record<Language, Readonly<Record<ManyOptionFact, Phrasebook<OptionTag>>>> = {
  en: booksOf(en),
  nl: booksOf(nl),
};

/** What a plain "nee" or "dat hebben we niet" means where the options are more than yes and no. */
const denied: Partial<Record<ManyOptionFact, string>> = { 'support.firstLevel': 'no', 'support.plan': 'none' };

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
  const tags = pieces.map(({ tags: [tag] }) => tag);
  const clauses = clausesOf(tags);
  const affirmed = new Set<string>();
  const deniedValues = new Set<string>();
  for (const clause of clauses) {
    const target = clause.includes('not') || clause.includes('deny') ? deniedValues : affirmed;
    for (const tag of clause) if (isOption(tag)) target.add(valueOf(tag));
  }
  const has = (...wanted: readonly YesNoTag[]): boolean => tags.some((tag) => wanted.some((word) => word === tag));
  const [value] = affirmed;
  if (value === undefined) {
    if (deniedValues.size > 0) return doubt('notAnOption');
    return withoutOption(readYesNo(text, language), fact, options);
  }
  if (affirmed.size > 1) return doubt('severalOptions', [...affirmed]);
  if (has('unsure') && value !== 'unsure') return doubt('contradiction', [value, 'unsure']);
  if (has('later', 'condition', 'vague', 'odd', 'asking', 'misread')) {
    return endsAsQuestion(text) || has('asking', 'misread') ? { is: 'nothing' } : doubt('vague', [value]);
  }
  if (endsAsQuestion(text)) return tags.length <= 2 ? candidate(value) : { is: 'nothing' };
  const isCertain =
    deniedValues.size === 0 &&
    !tags.includes(undefined) &&
    tags.includes(`is:${value}`) &&
    !has('no', 'deny', 'hedge', 'contrast', 'likely', 'unlikely');
  return isCertain ? { is: 'answer', value } : candidate(value);
}

/** The option whose label, value or number the text is, and nothing else. */
export function readExactOption(text: string, options: readonly Option[], language: Language): Reading {
  const said = wordsOf(text).join(' ');
  const named = options.find(({ value, label }) => [label, value].some((name) => wordsOf(name).join(' ') === said));
  if (named && !endsAsQuestion(text)) return { is: 'answer', value: named.value };
  const places = readPositions(text, options.length, language);
  if (places === undefined) return { is: 'nothing' };
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
  const value = reading.value === 'no' ? denied[fact] : undefined;
  return value === undefined ? doubt('notAnOption') : { ...reading, value };
}

/** A denial reaches to the next "maar". */
function clausesOf(tags: readonly (OptionTag | undefined)[]): readonly (readonly (OptionTag | undefined)[])[] {
  const clauses: (OptionTag | undefined)[][] = [[]];
  for (const tag of tags) {
    if (tag === 'contrast') clauses.push([]);
    else clauses.at(-1)!.push(tag);
  }
  return clauses;
}

function booksOf({ options: lists, optionFillers }: Words): Readonly<Record<ManyOptionFact, Phrasebook<OptionTag>>> {
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

const isOption = (tag: OptionTag | undefined): tag is `is:${string}` | `like:${string}` => tag?.includes(':') ?? false;
const valueOf = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
const candidate = (value: string): Reading => ({ is: 'candidate', value, because: 'hedged' });
const doubt = (reason: Doubt, understood: readonly string[] = []): Reading => ({
  is: 'doubt',
  doubt: reason,
  understood,
});
