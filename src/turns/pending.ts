import { z } from 'zod';
import { askedFacts } from '../interview/question';
import type { Session } from '../interview/session';
import { hesitations } from '../reading/answers/expected';

const asking = { nonce: z.string().regex(/^[0-9a-f]{32}$/), isLatest: z.boolean() };

/** Everything that asks before it is done, as it is stored. */
const waiting = z.discriminatedUnion('of', [
  /** A value of the open question that may be meant otherwise; `question` is that question's nonce. */
  z.object({
    of: z.literal('value'),
    ...asking,
    question: z.string(),
    fact: z.enum(askedFacts),
    value: z.union([z.string(), z.number()]),
    because: z.enum(hesitations),
  }),
  /** An answer that would be put right; `from` is what it was put right from, absent where there was none. */
  z.object({
    of: z.literal('correction'),
    ...asking,
    fact: z.enum(askedFacts),
    value: z.union([z.string(), z.number()]),
    from: z.union([z.string(), z.number()]).optional(),
  }),
  z.object({ of: z.literal('startOver'), ...asking }),
  /** The card on which Microsoft's e-mail is reported, with the dates that stand on it already. */
  z.object({
    of: z.literal('creditCheck'),
    ...asking,
    date: z.iso.date().optional(),
    appliedOn: z.iso.date().optional(),
  }),
  z.object({ of: z.literal('withdrawCreditCheck'), ...asking }),
  /** The offer to go on under other rules. */
  z.object({ of: z.literal('useRuleset'), ...asking }),
  /** The offer to make a receipt, and the one to withdraw those that were made. */
  z.object({ of: z.literal('receipt'), ...asking }),
  z.object({ of: z.literal('withdrawReceipt'), ...asking }),
]);

export type Waiting = Readonly<z.infer<typeof waiting>>;
export type PendingId = Waiting['of'];
/** What waits for a yes in one conversation, oldest first. */
export type Pending = readonly Waiting[];

/** What is asked about, before it has its nonce. */
export type Asked = WithoutNonce<Waiting>;
type WithoutNonce<One> = One extends Waiting ? Omit<One, 'nonce' | 'isLatest'> : never;

type Manner = {
  /** Of one subject only one thing waits: what is asked next takes its place. */
  readonly subject: string;
  /** Whether its card stays good when the person does something else; if not, it is forgotten then. */
  readonly outlives: boolean;
  /** Whether a typed yes is enough, right after it was asked. Else only its own card counts. */
  readonly takesTypedYes: boolean;
  /** Whether any "no, leave it" puts it away for good. */
  readonly endsWithNo: boolean;
};

const asksOnce = { outlives: false, takesTypedYes: true, endsWithNo: true } as const;

/** It stands below whatever else is shown, and is never a question there. */
const isOffered = { outlives: true, takesTypedYes: false, endsWithNo: false } as const;

/** How each of them waits. Asked last wins: there is no other order. */
const manners = {
  value: { subject: 'answer', ...asksOnce },
  correction: { subject: 'answer', ...asksOnce },
  startOver: { subject: 'interview', ...asksOnce },
  creditCheck: { subject: 'creditCheck', outlives: true, takesTypedYes: false, endsWithNo: true },
  // It also stands below the record that it would take back, and is no question there.
  withdrawCreditCheck: { subject: 'creditCheck', outlives: true, takesTypedYes: true, endsWithNo: false },
  useRuleset: { subject: 'ruleset', ...isOffered },
  receipt: { subject: 'receipt', ...isOffered },
  withdrawReceipt: { subject: 'receiptsMade', ...isOffered },
} as const satisfies Record<PendingId, Manner>;

const mannerOf = ({ of }: Pick<Waiting, 'of'>): Manner => manners[of];

export const nothingPending: Pending = [];

/** What was asked last, if the person has done nothing else since. */
export const latest = (pending: Pending): Waiting | undefined => pending.find(({ isLatest }) => isLatest);

/** What a typed yes or no belongs to. */
export type AskedInWords = Extract<
  Waiting,
  { of: { [Id in PendingId]: (typeof manners)[Id]['takesTypedYes'] extends true ? Id : never }[PendingId] }
>;

/** What was asked last, where a typed yes or no belongs to it. */
export function askedLast(pending: Pending): AskedInWords | undefined {
  const one = latest(pending);
  return one && isAskedInWords(one) ? one : undefined;
}

const isAskedInWords = (one: Waiting): one is AskedInWords => mannerOf(one).takesTypedYes;

/** What a card with that nonce belongs to. */
export const waitingUnder = (pending: Pending, nonce: string): Waiting | undefined =>
  pending.find((one) => one.nonce === nonce);

/** The one of that kind, asked last or not. */
export const waitingFor = <Id extends PendingId>(
  pending: Pending,
  id: Id,
): Extract<Waiting, { of: Id }> | undefined => pending.find((one) => isOf(one, id));

const isOf = <Id extends PendingId>(one: Waiting, id: Id): one is Extract<Waiting, { of: Id }> =>
  one.of === id;

/** The person did something else: typed text belongs to none of it any more, and only some cards stay good. */
export const putAside = (pending: Pending): Pending =>
  pending.filter((one) => mannerOf(one).outlives).map((one) => ({ ...one, isLatest: false }));

/** Something is said beside it: it waits on, and is asked again. What no typed text can answer is put away. */
export const waitOn = (pending: Pending): Pending =>
  pending.map((one) => ({ ...one, isLatest: one.isLatest && mannerOf(one).takesTypedYes }));

type Offered = 'useRuleset' | 'receipt' | 'withdrawReceipt';

/** What can be pressed as long as it stands there: it waits, and nothing is asked by it. */
export const offering = (pending: Pending, of: Offered, newNonce: () => string): Pending =>
  waitingFor(pending, of) ? pending : [...pending, { of, nonce: newNonce(), isLatest: false }];

/** Its nonce is used up, or there is nothing to offer any more. */
export const without = (pending: Pending, id: PendingId): Pending =>
  waitingFor(pending, id) ? pending.filter(({ of }) => of !== id) : pending;

/** Everything begins anew, and so does what waits; a receipt that was made stays, and can be withdrawn. */
export const afterStartingOver = (pending: Pending): Pending =>
  pending.filter(({ of }) => of === 'withdrawReceipt');

/** "No, leave it": what was asked is asked no more. */
export const afterNo = (pending: Pending): Pending =>
  putAside(pending).filter((one) => !mannerOf(one).endsWithNo);

/**
 * What waits from now on. What outlives its asking keeps its nonce however often it is asked; anything else has one of
 * its own each time, since the yes of an older card is about what stands on that card.
 */
export function waitingOn<One extends Asked>(pending: Pending, asked: One, newNonce: () => string) {
  const same = mannerOf(asked).outlives ? waitingFor(pending, asked.of) : undefined;
  return { ...asked, nonce: same?.nonce ?? newNonce(), isLatest: true };
}

/** Asks: everything else is put aside, and what waited of the same subject gives way. */
export const ask = (pending: Pending, waiting: Waiting): Pending => [
  ...putAside(pending).filter((one) => mannerOf(one).subject !== mannerOf(waiting).subject),
  waiting,
];

/** A value can only be confirmed while its question is the open one, a correction while it corrects the same answer. */
export const fitting = (pending: Pending, session: Session | undefined): Pending =>
  pending.filter((one) => {
    if (one.of === 'correction') return session?.answers[one.fact] === one.from;
    return one.of !== 'value' || one.question === session?.open?.nonce;
  });

/**
 * Reads what is stored, one by one: what another release asked, or nobody can read, is not waited for.
 * @example
 * readPending([{ of: 'startOver', nonce, isLatest: true }, { of: 'assignment', nonce, isLatest: false }])
 * // [{ of: 'startOver', nonce, isLatest: true }]
 */
export const readPending = (stored: unknown): Pending =>
  (z.array(z.unknown()).safeParse(stored).data ?? []).flatMap((one) => waiting.safeParse(one).data ?? []);
