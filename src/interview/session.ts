import { z } from 'zod';
import { hesitations } from '../reading/expected';
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

const asked = z.enum(askedFacts);
const nonce = z.string().regex(/^[0-9a-f]{32}$/);
const askedFirst = z.strictObject({ nonce, isLatest: z.boolean() });

/** The question that is open. It holds only what cannot be derived from the answers. */
const open = z.strictObject({
  fact: asked,
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
  /** A value that waits for "yes, that is right". */
  candidate: z
    .strictObject({ value: z.union([z.string(), z.number()]), because: z.enum(hesitations) })
    .optional(),
});

/** The stored progress of one interview. */
export const sessionSchema = z.strictObject({
  v: z.literal(1),
  rulesetId: z.iso.date(),
  startedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.unknown()).transform((answers, context): Answers => {
    const parsed: Record<string, string | number> = {};
    for (const [fact, value] of Object.entries(answers)) {
      const result = isAskedFact(fact) ? answerShape(fact).safeParse(value) : undefined;
      if (result?.success) parsed[fact] = result.data;
      else context.addIssue({ code: 'custom', message: `not an answer: ${fact}` });
    }
    return parsed;
  }),
  skipped: z.array(asked),
  open: open.nullable(),
  /**
   * What asks first and is not about an answer. "Start over?" is forgotten when the person does something else. The
   * cards about the credit check stay good, but only right after one was shown (`isLatest`) does a typed yes or no
   * belong to it.
   */
  pending: z.strictObject({
    startOver: nonce.optional(),
    creditCheck: askedFirst.optional(),
    withdrawCreditCheck: askedFirst.optional(),
  }),
});

export type Session = Readonly<z.infer<typeof sessionSchema>>;
export type OpenQuestion = NonNullable<Session['open']>;
