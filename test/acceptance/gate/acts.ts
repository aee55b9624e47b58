import type { Received } from '../../support/directLineClient';
import { marksOf, nonceOf } from '../../support/messageRules';
import { today } from './house';
import { isOnScreen, nonceOnScreen, type Chat } from './model';
import { perform, setPassed, type Deed, type Session } from './session';

/** The dates of every card that is filled in right. */
export const rightDates = { date: '2026-11-20', appliedOn: '2026-10-05' } as const;

type Data = Readonly<Record<string, unknown>>;

/** Presses what has this data. What it does to the record is known from its verb and its nonce. */
export function pressing(session: Session, chat: Chat, data: Data): Deed {
  const nonce = typeof data['nonce'] === 'string' ? data['nonce'] : '';
  switch (data['verb']) {
    case 'attestCreditCheck':
      return attesting(session, chat, data, nonce);
    case 'withdrawCreditCheck':
    case 'confirm':
      return confirming(session, chat, data, nonce);
    default:
      return { said: { value: data } };
  }
}

/** Only a card that is shown, filled in right and confirmed records anything. */
function attesting(session: Session, chat: Chat, data: Data, nonce: string): Deed {
  const { partner, cards } = chat;
  const isLatest = isOnScreen(chat, nonce);
  const isKnown = cards.get(nonce) === 'shown';
  const mayBe = isKnown && chat.kind !== 'existingDirect' && isFilledInRight(data, partner.hasApplied);
  const isCertain = mayBe && isLatest;
  const wasPassed = partner.passed.every(Boolean);
  return {
    said: { value: data },
    isOpening: () => isCertain && !wasPassed,
    effect: (reply) => {
      if (!mayBe) return;
      if (!isCertain) {
        setPassed(partner, [...new Set([...partner.passed, true])]);
        partner.hasApplied ||=
          marksOf(reply).journey === 'creditPassed' || marksOf(reply).journey === 'planConfirmed';
        return;
      }
      cards.set(nonce, 'used');
      partner.hasApplied = true;
      if (!wasPassed) countOpening(session, chat, nonce);
      setPassed(partner, [true]);
    },
  };
}

function countOpening({ counts }: Session, { partner }: Chat, nonce: string): void {
  if (partner.wasOpen) counts.reopened += 1;
  else counts.opened += 1;
  partner.wasOpen = true;
  partner.by = nonce;
}

function isFilledInRight({ date, appliedOn, confirmed }: Data, hasApplied: boolean): boolean {
  const applied = hasApplied ? rightDates.appliedOn : appliedOn;
  return (
    (confirmed === true || confirmed === 'true') &&
    isDate(date) &&
    isDate(applied) &&
    date >= earliest &&
    applied >= earliest &&
    date <= today &&
    applied <= today &&
    applied <= date
  );
}

const earliest = '2015-01-01';

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** Confirms what was asked first: a withdrawal shuts the gate at once, for everybody of the partner. */
function confirming(session: Session, chat: Chat, data: Data, nonce: string): Deed {
  const what = chat.confirmations.get(nonce);
  const isLatest = isOnScreen(chat, nonce);
  return {
    said: { value: data },
    effect: (reply) => {
      if (what === 'withdrawal') withdraw(session, chat, isLatest);
      if (what === 'startOver') startOver(chat, reply);
    },
  };
}

/** A typed yes belongs to what was asked last; a reply that asks again has not taken it. */
export function typing(session: Session, chat: Chat, text: string, isYes: boolean): Deed {
  const nonce = nonceOnScreen(chat, 'confirm') ?? '';
  const what = chat.confirmations.get(nonce);
  return {
    said: { text },
    effect: (reply) => {
      if (marksOf(reply).kind === 'confirm') return;
      if (what === 'withdrawal') withdraw(session, chat, isYes);
      if (what === 'startOver') startOver(chat, reply);
    },
  };
}

function withdraw({ counts }: Session, { partner }: Chat, isCertain: boolean): void {
  if (!partner.passed.includes(true)) return;
  if (!isCertain) return setPassed(partner, [...new Set([...partner.passed, false])]);
  counts.withdrawn += 1;
  partner.by = undefined;
  setPassed(partner, [false]);
}

/** All answers are gone when the first question is asked again. What is recorded of the check stays. */
function startOver(chat: Chat, reply: Received): void {
  const { kind, fact, saved } = marksOf(reply);
  if (kind !== 'question' || fact !== 'applicant.kind' || saved) return;
  chat.kind = undefined;
  chat.plan = undefined;
}

/** Opens the card. Gives its nonce, where it was shown. */
export async function openCard(session: Session, chat: Chat): Promise<string | undefined> {
  await perform(session, chat, { said: { value: { verb: 'creditCheck' } } });
  return nonceOnScreen(chat, 'attestCreditCheck');
}

/** Submits a card with this nonce, filled in right but for what is given. */
export async function fillIn(session: Session, chat: Chat, nonce: string, how: Data = {}): Promise<void> {
  const filled = { verb: 'attestCreditCheck', nonce, ...rightDates, confirmed: 'true', ...how };
  await perform(session, chat, pressing(session, chat, filled));
}

/** Opens the card and fills it in right. */
export async function passCheck(session: Session, chat: Chat): Promise<void> {
  if (chat.kind === 'existingDirect' || chat.isGroup) return;
  const nonce = await openCard(session, chat);
  if (nonce !== undefined) await fillIn(session, chat, nonce);
}

/** Answers one question by itself, with its card or by typing; begins the interview where it has not begun. */
export async function answer(
  session: Session,
  chat: Chat,
  given: { readonly fact: string; readonly value: string; readonly typed?: string | undefined },
): Promise<void> {
  const { fact, value, typed } = given;
  const open = () => perform(session, chat, { said: { value: { verb: 'change', fact } } });
  let asked = await open();
  if (asked && marksOf(asked).fact !== fact) {
    await perform(session, chat, { said: { value: { verb: 'start' } } });
    asked = await open();
  }
  const nonce = asked && marksOf(asked).fact === fact ? nonceOf(asked) : undefined;
  if (nonce === undefined) return;
  const said =
    typed === undefined ? { value: { verb: 'answer', fact, nonce, [fact]: value } } : { text: typed };
  await perform(session, chat, { said });
}
