import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../../src/reading/answers/expected';
import { languages, type Language } from '../../src/reading/language';
import type { Route, RouteContext } from '../../src/reading/route';
import { utteranceOf } from '../../src/reading/utterance';
import { isAmountFact, isChoiceFact, type FactId } from '../../src/rules/fact';
import { entries } from '../../src/knowledge/entries';
import { learned } from '../support/learned';
import { route } from '../support/readers';
import { choiceOf, contextOf } from './contexts';

/** The sets of sentences in `sets/`, one file a language. */
export const setNames = [
  'buying',
  'harmless',
  'yesNo',
  'amounts',
  'commands',
  'ambiguous',
  'answers',
  'adversarial',
  'language',
] as const;
export type SetName = (typeof setNames)[number];

/**
 * The parsers are tuned on the development part only: every third sentence of a set is set aside, and `unseen` are
 * sentences of others, who knew neither the program nor its sets (sets/unseen).
 */
export const parts = ['development', 'setAside', 'unseen'] as const;
export type Part = (typeof parts)[number];

export type Figures = {
  readonly set: SetName;
  readonly language: Language;
  readonly part: Part;
  readonly sentences: number;
  readonly right: number;
  /** Sentences of which a value was stored that they do not say. */
  readonly wrongStored: number;
  readonly failures: readonly Failure[];
};
export type Failure = { readonly text: string; readonly expected: string; readonly found: string };

/** A line of a set: the text, what is right (`=>`), and the question it answers (`[fact]` above it). */
type Sentence = { readonly text: string; readonly expected: readonly string[]; readonly fact?: FactId };

const folder = join(__dirname, 'sets');

/** How many sentences of each set are read as they are meant, by language and part. */
export function measure(wanted: readonly Part[] = parts): readonly Figures[] {
  return setNames.flatMap((set) =>
    languages.flatMap((language) =>
      wanted.flatMap((part) => {
        const sentences = sentencesOf(set, language, part);
        if (sentences.length === 0) return [];
        const results = sentences.map((sentence) => check[set](sentence, language));
        const failures = results.flatMap(({ failure }) => failure ?? []);
        return [
          {
            set,
            language,
            part,
            sentences: sentences.length,
            right: sentences.length - failures.length,
            wrongStored: results.filter(({ isWrongStored }) => isWrongStored).length,
            failures,
          },
        ];
      }),
    ),
  );
}

const partOf = (index: number): Part => (index % 3 === 2 ? 'setAside' : 'development');

const sentencesOf = (set: SetName, language: Language, part: Part): readonly Sentence[] =>
  part === 'unseen'
    ? sentencesIn(join(folder, 'unseen', `${set}.${language}.txt`))
    : sentencesIn(join(folder, `${set}.${language}.txt`)).filter((_, index) => partOf(index) === part);

/** The sentences of a file in their order; `#` begins a comment, `[fact]` names the open question. */
function sentencesIn(file: string): readonly Sentence[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  let fact: FactId | undefined;
  const sentences: Sentence[] = [];
  for (const line of lines.map((raw) => raw.trim()).filter((text) => text !== '' && !text.startsWith('#'))) {
    const heading = /^\[([\w.]+)\]$/.exec(line)?.[1];
    if (heading) {
      fact = heading as FactId;
      continue;
    }
    const [text = '', values = ''] = line.split(' => ');
    sentences.push({
      text,
      expected: values.split(',').map((value) => value.trim()),
      ...(fact && { fact }),
    });
  }
  return sentences;
}

type Result = { readonly failure?: Failure; readonly isWrongStored: boolean };

const check: Readonly<Record<SetName, (sentence: Sentence, language: Language) => Result>> = {
  buying: ({ text }, language) => inAll(text, everywhere(language), 'buyingIntent', isBuyingIntent),
  harmless: ({ text }, language) =>
    isAboutPlans(text, language)
      ? { isWrongStored: false }
      : inAll(text, everywhere(language), 'no buyingIntent', (found) => !isBuyingIntent(found)),
  yesNo: (sentence, language) => {
    const context = contextOf(language, expectedOf(sentence.fact, language));
    const found = route(sentence.text, context);
    // Where more is said than the answer, the answer is proposed.
    const isProposed = found.to === 'candidate' && sentence.expected.includes(`${found.value}`);
    return isProposed ? { isWrongStored: false } : stored(sentence, context);
  },
  amounts: (sentence, language) => stored(sentence, contextOf(language, { kind: 'amount' })),
  answers: (sentence, language) => stored(sentence, contextOf(language, expectedOf(sentence.fact, language))),
  adversarial: ({ text, fact }, language) => {
    const found = route(text, contextOf(language, expectedOf(fact, language)));
    return result(text, 'nothing stored', found, found.to !== 'answer');
  },
  ambiguous: ({ text, fact }, language) => {
    const found = route(text, contextOf(language, expectedOf(fact, language)));
    const isRight = ['question', 'reask', 'candidate', 'buyingIntent', 'command'].includes(found.to);
    return result(text, 'question or ask', found, isRight);
  },
  language: ({ text }, language) => {
    const found = route(text, contextOf(language, expectedOf('endorsement.authority', language)));
    return result(text, 'the other language', found, found.to === 'language');
  },
  commands: ({ text, expected }, language) => {
    const found = route(text, contextOf(language, expectedOf('endorsement.authority', language)));
    const right = commandsOf(found, text, language);
    return result(
      text,
      expected.join(' or '),
      found,
      expected.some((one) => right.includes(one)),
    );
  },
};

/** A question of fact about plans is answered with the warning in any case: to warn more is no false alarm. */
function isAboutPlans(text: string, language: Language): boolean {
  const found = learned().findEntry(utteranceOf(text), language);
  return found.is === 'confident' && entries[found.entry].plan === 'subject';
}

const isBuyingIntent = (found: Route): boolean => found.to === 'buyingIntent';

/**
 * What a text was taken for: a change with or without what it names. How far one is, is told by an entry of its own, and
 * what can be asked stands among the topics: writers, who know neither, call the one `status` and the other `help`.
 */
function commandsOf(found: Route, text: string, language: Language): readonly string[] {
  if (found.to === 'question') {
    const entry = learned().findEntry(utteranceOf(text), language);
    return entry.is === 'confident' && entry.entry === 'progress' ? [found.to, 'status'] : [found.to];
  }
  if (found.to !== 'command') return [found.to];
  const { verb, requirement } = found.command;
  return [verb, `${verb} ${requirement}`, ...(verb === 'topics' ? ['help'] : [])];
}

/** At every kind of open question, at none, and while something waits to be confirmed. */
function everywhere(language: Language): readonly RouteContext[] {
  const facts: readonly FactId[] = [
    'support.plan',
    'support.firstLevel',
    'mpn.membership',
    'endorsement.authority',
  ];
  const open = [...facts, 'revenue.ttmUsd', 'tenure.months'] as const;
  return [
    contextOf(language),
    ...open.map((fact) => contextOf(language, expectedOf(fact, language))),
    { ...contextOf(language, { kind: 'amount' }), isConfirming: true },
  ];
}

function inAll(
  text: string,
  contexts: readonly RouteContext[],
  expected: string,
  isRight: (found: Route) => boolean,
): Result {
  const wrong = contexts.map((context) => route(text, context)).find((found) => !isRight(found));
  return wrong ? result(text, expected, wrong, false) : { isWrongStored: false };
}

function stored({ text, expected, fact }: Sentence, context: RouteContext): Result {
  const found = route(text, context);
  const value = found.to === 'answer' ? said(found.value, fact) : 'ask';
  const isRight = expected.some((one) => one === value || (one !== '' && Number(one) === Number(value)));
  return result(text, expected.join(' or '), found, isRight);
}

const said = (value: string | number, fact: FactId | undefined): string =>
  typeof value === 'number' && (fact === undefined || isAmountFact(fact)) ? `${value / 100}` : `${value}`;

function result(text: string, expected: string, found: Route, isRight: boolean): Result {
  if (isRight) return { isWrongStored: false };
  const { to, ...rest } = found;
  const isStored = to === 'answer';
  return {
    failure: {
      text,
      expected,
      found: [to, ...Object.values(rest).map((part) => JSON.stringify(part))].join(' '),
    },
    isWrongStored: isStored,
  };
}

function expectedOf(fact: FactId | undefined, language: Language): Expected {
  if (fact === 'tenure.months') return { kind: 'months' };
  if (fact === 'revenue.perpetualUsd') return { kind: 'amount', isOftenZero: true };
  if (fact === undefined || !isChoiceFact(fact)) return { kind: 'amount' };
  return choiceOf(fact, language, names[fact]);
}

const names: Readonly<Partial<Record<FactId, Record<string, string>>>> = {
  'support.plan': {
    asfp: 'Advanced Support for Partners (ASfP)',
    psfp: 'Premier Support for Partners (PSfP)',
  },
};
