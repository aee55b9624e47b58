import { z } from 'zod';
import { factChoices, maxCents, maxMonths, type Cents, type ChoiceFact, type FactValue } from '../rules/fact';
import { askedFacts, isAskedFact, type AskedFact } from './question';

/** What a partner has answered: the asked facts that are known. */
export type Answers = { readonly [F in AskedFact]?: FactValue<F> };

const unsure = z.literal('unsure');
const cents = z
  .int()
  .min(0)
  .max(maxCents)
  .transform((value) => value as Cents);
const months = z.int().min(0).max(maxMonths);

const answerShapes = {
  'revenue.ttmUsd': z.union([cents, unsure]),
  'revenue.perpetualUsd': z.union([cents, unsure]),
  'tenure.months': z.union([months, unsure]),
};

/** The shape of one question's answer: the parser for card data and for stored rows alike. */
export function answerShape(fact: AskedFact) {
  return fact in answerShapes
    ? answerShapes[fact as keyof typeof answerShapes]
    : z.enum(factChoices[fact as ChoiceFact] as readonly [string, ...string[]]);
}

const nonce = z.string().regex(/^[0-9a-f]{32}$/);

/** The question that is open. It holds only what cannot be derived from the answers. */
const open = z.object({
  fact: z.enum(askedFacts),
  nonce,
  /** Attempts that could not be stored. */
  tries: z.int().min(0),
  /** How it came to be asked: in the interview's order, or again by `back` or by `change`. */
  via: z.enum(['order', 'back', 'change']),
  /**
   * What was shown last instead of it. Its card still answers it, and so does typed text behind the summary, which names
   * it; behind anything else it does not.
   */
  behind: z.enum(['summary', 'other']).optional(),
});

/** A question that only another release of the program asks. */
const unknownQuestion = z
  .object({ fact: z.string().refine((fact) => !isAskedFact(fact)) })
  .transform(() => 'unknown' as const);

/** The parts of a stored session, one by one: what can be read of a row that cannot be read as a whole. */
export const sessionParts = {
  rulesetId: z.iso.date(),
  startedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.unknown()),
  /** Of questions that only another release asks nothing is kept here: there they are simply asked. */
  skipped: z.array(z.string()).transform((facts) => facts.filter(isAskedFact)),
  open: z.union([open, unknownQuestion]).nullable(),
};

export type OpenQuestion = Readonly<z.infer<typeof open>>;

/** The progress of one interview. */
export type Session = {
  readonly v: 1;
  readonly rulesetId: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly answers: Answers;
  readonly skipped: readonly AskedFact[];
  readonly open: OpenQuestion | null;
  /** The ruleset in force of which the person has been told that this interview keeps to its own. */
  readonly toldOf?: string;
  /** The rules are those that the person has chosen, and not the ones in force: nobody has to be told. */
  readonly isRulesetChosen?: true;
  /** Answers that only another release can read, as they were stored: it finds them again. This one asks once more. */
  readonly foreign?: Readonly<Record<string, unknown>>;
  /** The question that was open is one of those, or cannot be read: the next one takes its place (takeUp.ts). */
  readonly isOpenUnknown?: true;
};

/**
 * Stored answers: those of this release; `foreign`: to a question, or with a value, that only another release knows; and
 * `wrong`: what no release would store.
 */
export function sortAnswers(stored: Readonly<Record<string, unknown>>): {
  readonly answers: Answers;
  readonly foreign: Readonly<Record<string, unknown>>;
  readonly wrong: readonly AskedFact[];
} {
  const answers: [AskedFact, unknown][] = [];
  const foreign: [string, unknown][] = [];
  const wrong: AskedFact[] = [];
  for (const [fact, value] of Object.entries(stored)) {
    if (!isAskedFact(fact)) foreign.push([fact, value]);
    else if (answerShape(fact).safeParse(value).success) answers.push([fact, value]);
    else if (isAnswerOfSomeRelease(value)) foreign.push([fact, value]);
    else wrong.push(fact);
  }
  return { answers: Object.fromEntries(answers), foreign: Object.fromEntries(foreign), wrong };
}

/** An answer is a word or a number, whichever release has stored it. */
const isAnswerOfSomeRelease = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number';

/**
 * A stored session, also one of a release with other questions or values: what this one does not know is kept aside or left out,
 * and what to ask is derived from the answers. Another `v`, or a value that is wrong, is a row that cannot be read.
 */
export const sessionSchema = z
  .object({
    v: z.literal(1),
    ...sessionParts,
    toldOf: z.iso.date().optional(),
    isRulesetChosen: z.literal(true).optional(),
  })
  .transform(({ answers: stored, open: asked, toldOf, isRulesetChosen, ...rest }, context): Session => {
    const { answers, foreign, wrong } = sortAnswers(stored);
    for (const fact of wrong) context.addIssue({ code: 'custom', message: `not an answer: ${fact}` });
    return {
      ...rest,
      answers,
      open: asked === 'unknown' ? null : asked,
      ...(toldOf !== undefined && { toldOf }),
      ...(isRulesetChosen && { isRulesetChosen }),
      ...(Object.keys(foreign).length > 0 && { foreign }),
      ...(asked === 'unknown' && { isOpenUnknown: true }),
    };
  });

/**
 * The session as it is stored. Every answer stands among the answers, whichever release asks for it.
 * @example
 * storedSession({ ...begunSession, foreign: { 'audit.passed': 'yes' } })
 * // { ...begunSession, answers: { 'audit.passed': 'yes' } }
 */
export function storedSession(session: Session): object {
  const { foreign, answers, isOpenUnknown: _derived, ...rest } = session;
  return { ...rest, answers: { ...foreign, ...answers } };
}
