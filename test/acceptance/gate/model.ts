import type { Received } from '../../support/directLineClient';
import { marksOf } from '../../support/messageRules';
import { buttonsOf } from '../../support/surfaces';
import type { GateNow } from './demands';
import type { Voice } from './voices';

/** What the model keeps of a partner: whether the check is recorded as passed, and what recorded it. */
export type Partner = {
  readonly name: string;
  /** Where nobody outside can tell, both; the next messages say which it was. */
  passed: readonly boolean[];
  /** The card that recorded it. */
  by: string | undefined;
  hasApplied: boolean;
  /** Whether the gate has ever been open. */
  wasOpen: boolean;
};

/** One person in one conversation, with the answers that stand in it. */
export type Chat = {
  readonly name: string;
  readonly partner: Partner;
  readonly isGroup: boolean;
  readonly voice: Voice;
  kind: string | undefined;
  plan: string | undefined;
  /** The attestation cards that this person has seen, by nonce. */
  readonly cards: Map<string, 'shown' | 'used'>;
  /** What has been asked to be confirmed, by nonce. */
  readonly confirmations: Map<string, Confirmation>;
  /** The messages that this person has seen, the newest last. */
  readonly seen: Received[];
  /** The pages of results that this person has made, with what kind of partner it said to be then. */
  receipts: readonly Receipt[];
  /** What was sent last, for a channel that sends it again. */
  last: { readonly id: string; readonly said: unknown } | undefined;
};

export type Receipt = { readonly address: string; readonly kind: string | undefined };

export type Confirmation = 'withdrawal' | 'startOver' | 'value';

export const newPartner = (name: string): Partner => ({
  name,
  passed: [false],
  by: undefined,
  hasApplied: false,
  wasOpen: false,
});

export const newChat = (name: string, partner: Partner, voice: Voice, isGroup = false): Chat => ({
  name,
  partner,
  isGroup,
  voice,
  kind: undefined,
  plan: undefined,
  cards: new Map(),
  confirmations: new Map(),
  seen: [],
  receipts: [],
  last: undefined,
});

/** Where the gate is for a conversation, if the check is recorded as passed or not. */
export function gateOf({ kind, plan, isGroup }: Chat, isPassed: boolean): GateNow {
  if (kind === 'existingDirect' && !isGroup) return 'existing';
  if (!isPassed) return 'shut';
  if (plan === 'asfp' || plan === 'psfp') return 'held';
  return plan === 'none' || plan === 'other' ? 'due' : 'unknown';
}

/** Takes over what a message says of the answers, and which cards it brings. */
export function learn(chat: Chat, message: Received): void {
  const { saved, answers } = marksOf(message);
  if (answers) {
    chat.kind = textOf(answers['applicant.kind']);
    chat.plan = textOf(answers['support.plan']);
  }
  if (saved?.fact === 'applicant.kind') chat.kind = textOf(saved.value);
  if (saved?.fact === 'support.plan') chat.plan = textOf(saved.value);
  for (const { title, data } of buttonsOf(message)) {
    const nonce = textOf(data['nonce']);
    if (nonce === undefined) continue;
    if (data['verb'] === 'attestCreditCheck' && !chat.cards.has(nonce)) chat.cards.set(nonce, 'shown');
    if (data['verb'] === 'confirm') chat.confirmations.set(nonce, confirmationOf(title));
    if (data['verb'] === 'withdrawCreditCheck') chat.confirmations.set(nonce, 'withdrawal');
  }
  const address = pageAddress.exec(message.text ?? '')?.[0];
  if (address !== undefined) chat.receipts = [...chat.receipts, { address, kind: chat.kind }];
  chat.seen.push(message);
}

/** Where a message says that a page is. */
const pageAddress = /https?:\/\/\S+\/receipt\/[0-9a-f]{32}/;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const confirmationOf = (title: string): Confirmation =>
  /intrekken|withdraw/i.test(title) ? 'withdrawal' : /wis|erase/i.test(title) ? 'startOver' : 'value';

/** Whether the message on the screen has a button with this nonce: only what is there can be relied upon. */
export const isOnScreen = ({ seen }: Chat, nonce: string): boolean =>
  buttonsOf(seen.at(-1) ?? {}).some(({ data }) => data['nonce'] === nonce);

/** The nonce of a kind of card, the newest first. */
export const nonceOnScreen = ({ seen }: Chat, verb: string): string | undefined => {
  const button = buttonsOf(seen.at(-1) ?? {}).find(({ data }) => data['verb'] === verb);
  return textOf(button?.data['nonce']);
};
