import { z } from 'zod';
import { entryIds } from '../knowledge/entryIds';
import { commandVerbs } from '../reading/commands/commandVerbs';
import { menuVerbs } from '../views/button';

const id = z.string().min(1).max(64);
const date = z.string().max(40).optional();

const plainVerbs = [
  'start',
  'continue',
  'back',
  'stop',
  'startOver',
  'summary',
  'result',
  'status',
  'help',
  'person',
  'creditCheck',
  'topics',
] as const;

/** The data of every card button: the contract between cards/ and the turns. Inputs come under their own id. */
const submit = z.discriminatedUnion('verb', [
  z.object({ verb: z.enum(plainVerbs) }),
  z.looseObject({ verb: z.literal('answer'), fact: id, nonce: id }),
  z.object({ verb: z.literal('skip'), fact: id, nonce: id }),
  z.object({ verb: z.enum(['why', 'change']), fact: id }),
  z.object({ verb: z.enum(['confirm', 'cancel']), nonce: id }),
  z.object({ verb: z.literal('language'), locale: z.string().max(40) }),
  z.object({ verb: z.literal('ask'), text: z.string().max(100_000) }),
  z.object({
    verb: z.literal('feedback'),
    entry: z.enum(entryIds),
    helpful: z.union([z.boolean(), z.enum(['true', 'false'])]),
    question: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional(),
    missing: z.string().max(500).optional(),
  }),
  z.object({
    verb: z.literal('attestCreditCheck'),
    nonce: id,
    date,
    appliedOn: date,
    confirmed: z.union([z.boolean(), z.string().max(10)]).optional(),
  }),
  z.object({ verb: z.literal('withdrawCreditCheck'), nonce: id.optional() }),
  z.object({ verb: z.enum(['receipt', 'withdrawReceipt']), nonce: id }),
  z.object({ verb: z.literal('useRuleset'), nonce: id, ruleset: id }),
]);
export type Verb = z.infer<typeof submit>['verb'];
export type Submit = Exclude<z.infer<typeof submit>, { verb: 'ask' }>;

/** Every verb that a card may carry. One that stands on a button, or can be typed, and is not read does not compile. */
export const verbs: readonly Verb[] = [
  ...new Set<Verb>([
    ...menuVerbs,
    ...commandVerbs,
    ...plainVerbs,
    ...submit.options.flatMap(({ shape: { verb } }) => ('values' in verb ? [...verb.values] : [])),
  ]),
];

/** What a person sent, before anybody knows what it means. */
export type UserInput =
  | { readonly kind: 'submit'; readonly submit: Submit }
  | { readonly kind: 'unknownSubmit' }
  /** `isPressed`: a button asks it. */
  | { readonly kind: 'text'; readonly text: string; readonly isPressed?: true }
  /** A file, and no words with it. */
  | { readonly kind: 'file' }
  | { readonly kind: 'nothing' };

/**
 * Parses what came in: a card's data wins over text, as a button may send both. Nothing in it is trusted. A question
 * from a card is read as if it had been typed.
 * @example
 * parseUserInput({ verb: 'ask', text: 'What is CSP?' }, '')
 * // { kind: 'text', text: 'What is CSP?', isPressed: true }
 */
export function parseUserInput(value: unknown, text: string, hasFile = false): UserInput {
  if (value === undefined || value === null || value === '') return typed(text, hasFile);
  const parsed = submit.safeParse(value);
  if (!parsed.success) return { kind: 'unknownSubmit' };
  if (parsed.data.verb !== 'ask') return { kind: 'submit', submit: parsed.data };
  const asked = typed(parsed.data.text);
  return asked.kind === 'text' ? { ...asked, isPressed: true } : asked;
}

function typed(text: string, hasFile = false): UserInput {
  if (text.trim() !== '') return { kind: 'text', text };
  return { kind: hasFile ? 'file' : 'nothing' };
}
