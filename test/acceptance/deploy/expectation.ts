import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applies, type AskedFact } from '../../../src/interview/question';
import { amountFacts, type Facts } from '../../../src/rules/fact';
import { todaysRuleset } from '../../../src/rules/todaysRuleset';
import type { Received } from '../../support/directLineClient';
import { marksOf } from '../../support/messageRules';
import { ruleset, rulesets } from '../../support/rulesets';
import type { Value } from '../checker';
import type { StoredSession } from './recordings';
import type { Release } from './releases';

export type Answers = Readonly<Record<string, Value>>;

/** What a release makes of a session: worked out from the answers alone. */
export type Expectation = {
  /** The answers that it knows the questions of. */
  readonly answers: Answers;
  /** Which rules hold: those of before, or others; and whether the person has to be told. */
  readonly news: 'rulesetKept' | 'rulesetReplaced' | undefined;
  readonly isAsked: (fact: string, answers: Answers) => boolean;
  /** The first question without an answer. */
  readonly next: (answers: Answers, skipped: readonly string[]) => string | undefined;
  /** The answers that still apply. */
  readonly kept: (answers: Answers) => Answers;
};

export function expectationOf(release: Release, session: StoredSession, journey: string | null): Expectation {
  const isGone = release.lacks.includes(session.rulesetId);
  const rules = ruleset(isGone ? release.ruleset : session.rulesetId);
  const isPassed = journey?.includes('creditCheckPassed') === true;
  const recorded: Facts = isPassed
    ? {
        'journey.applied': 'yes',
        'journey.creditCheck': 'passed',
        'journey.creditCheckEvidence': 'microsoftEmail',
      }
    : {};
  const isAsked = (fact: string, answers: Answers) =>
    release.asked.includes(fact) && applies(fact as AskedFact, rules, { ...(answers as Facts), ...recorded });
  // What only the rules in force or today's ask for is kept: one may go on under them.
  const held = rulesets.filter(({ id }) => !release.lacks.includes(id));
  const others = [
    ruleset(release.ruleset),
    todaysRuleset(held, new Date().toISOString().slice(0, 10)),
  ].filter((one) => one !== undefined);
  const isOfUse = (fact: string, answers: Answers) =>
    release.asked.includes(fact) &&
    [rules, ...others].some((one) => applies(fact as AskedFact, one, { ...(answers as Facts), ...recorded }));
  const pick = (answers: Answers, isKept: (fact: string) => boolean): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([fact]) => isKept(fact)));
  const hasBegun = Object.keys(session.answers).length > 0 || session.skipped.length > 0;
  const news = isGone ? 'rulesetReplaced' : session.rulesetId === release.ruleset ? undefined : 'rulesetKept';
  return {
    answers: pick(session.answers, (fact) => release.asked.includes(fact)),
    news: hasBegun ? news : undefined,
    isAsked,
    next: (answers, skipped) =>
      release.asked.find(
        (fact) => isAsked(fact, answers) && answers[fact] === undefined && !skipped.includes(fact),
      ),
    kept: (answers) => pick(answers, (fact) => isOfUse(fact, answers)),
  };
}

/** Amounts are whole cents in the rows and US dollars outside. */
export const outward = (answers: Answers): Answers => convert(answers, (amount) => amount / 100);
export const inward = (answers: Answers): Answers => convert(answers, (amount) => Math.round(amount * 100));

const convert = (answers: Answers, change: (amount: number) => number): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([fact, value]) => [
      fact,
      (amountFacts as readonly string[]).includes(fact) && typeof value === 'number' ? change(value) : value,
    ]),
  );

/** In which way a message is not what it should be. */
export function differences(
  message: Received,
  expected: {
    readonly kind?: string;
    readonly fact?: string | undefined;
    readonly saved?: { readonly fact: string; readonly value: Value };
    readonly answers?: Answers;
  },
): readonly string[] {
  const { kind, fact, saved, answers } = marksOf(message);
  const actual = { kind, fact, saved, answers: answers && sorted(answers) };
  const wanted = { ...expected, ...(expected.answers && { answers: sorted(expected.answers) }) };
  const optional = ['kind', 'fact', 'answers'].filter((name) => name in expected);
  const names = ['saved', ...optional];
  return names.flatMap((name) => {
    const [is, should] = [actual, wanted].map((one) => JSON.stringify(one[name as keyof typeof one]));
    return is === should ? [] : [`${name} is ${is}, should be ${should}: ${message.text?.slice(0, 160)}`];
  });
}

const sorted = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

const words = (file: string) =>
  JSON.parse(readFileSync(join(__dirname, '../../../locales/nl', `${file}.json`), 'utf8')) as {
    readonly note: Readonly<Record<string, { readonly title: string }>>;
    readonly recovered: { readonly title: string };
  };
const titles: Readonly<Record<string, string>> = {
  rulesetKept: words('chat').note['rulesetKept']?.title ?? '',
  // The date of the rules follows.
  rulesetReplaced: words('chat').note['rulesetReplaced']?.title.split(' {{')[0] ?? '',
  questionGone: words('chat').note['questionGone']?.title ?? '',
  recovered: words('errors').recovered.title,
};

/** How often a message says that. */
export const timesTold = ({ text = '' }: Received, note: string): number =>
  text.split(titles[note] ?? note).length - 1;
