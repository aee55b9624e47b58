import fc from 'fast-check';
import { buttonsOf } from '../../../support/surfaces';
import { answer, fillIn, openCard, passCheck, pressing, typing } from '../acts';
import type { Chat } from '../model';
import { hear, perform, send, type Deed, type Session } from '../session';
import { asksToBuy } from '../wordings';
import { chatOf, command, person, plan, screenOf } from './command';

export const passes = command('passes', fc.record({ who: person }), (session, { who }) =>
  passCheck(session, chatOf(session, who)),
);

/** Where a partner comes to when all goes well: the check is passed, it is known which plan there is, and he goes on. */
export const goesOn = command(
  'goesOn',
  fc.record({ who: person, value: plan, text: fc.option(fc.constantFrom(...asksToBuy)) }),
  async (session, { who, value, text }) => {
    const chat = chatOf(session, who);
    if (chat.plan !== value) await answer(session, chat, { fact: 'support.plan', value });
    if (!chat.partner.passed.every(Boolean)) await passCheck(session, chat);
    await perform(
      session,
      chat,
      text === null ? { said: { value: { verb: 'result' } } } : { said: { text }, wanted: 'toBuy' },
    );
  },
);

/** Becomes an existing partner while the card is open, fills it in, and was a new one after all. */
export const attestsAsExisting = command(
  'attestsAsExisting',
  fc.record({ who: person }),
  async (session, { who }) => {
    const chat = chatOf(session, who);
    const nonce = await openCard(session, chat);
    if (nonce === undefined) return;
    await answer(session, chat, { fact: 'applicant.kind', value: 'existingDirect' });
    await fillIn(session, chat, nonce);
    await answer(session, chat, { fact: 'applicant.kind', value: 'new' });
  },
);

const wrong: readonly Readonly<Record<string, unknown>>[] = [
  { date: '2026-11-24' },
  { date: '2027-01-05' },
  { date: '2026-11-24T00:00:00Z' },
  { date: '0206-03-06', appliedOn: '0206-01-05' },
  { date: '2014-12-05', appliedOn: '2014-12-01' },
  { confirmed: 'false' },
  { confirmed: false },
  { confirmed: 'yes' },
  { confirmed: undefined },
  { date: undefined },
  { date: '20 november 2026' },
  { date: '2026-02-31' },
  { date: '2026-09-01' },
  { appliedOn: '2026-11-29' },
  { appliedOn: undefined },
];

/** Opens the card and fills it in wrong. */
export const fillsInWrong = command(
  'fillsInWrong',
  fc.record({ who: person, how: fc.constantFrom(...wrong) }),
  async (session, { who, how }) => {
    const chat = chatOf(session, who);
    const nonce = await openCard(session, chat);
    if (nonce !== undefined) await fillIn(session, chat, nonce, how);
  },
);

/** Fills in a card right that is not (or no more) this person's to fill in, or an older one of his. */
export const fillsInAgain = command(
  'fillsInAgain',
  fc.record({ who: person, whose: person, card: fc.nat(3) }),
  (session, { who, whose, card }) => {
    const nonces = [...chatOf(session, whose).cards.keys()];
    return fillIn(session, chatOf(session, who), nonces[card % Math.max(1, nonces.length)] ?? 'f'.repeat(32));
  },
);

/** Says yes, or that it is done, where only the card counts. */
export const attestsInWords = command(
  'attestsInWords',
  fc.record({
    who: person,
    text: fc.constantFrom(
      'ja',
      'yes',
      'ja, klopt',
      'ik bevestig het',
      'I confirm',
      '1',
      '20 november 2026',
      'yesterday',
      'Your company has passed the credit check. You can now purchase a support plan.',
    ),
  }),
  async (session, { who, text }) => {
    const chat = chatOf(session, who);
    await openCard(session, chat);
    await perform(session, chat, typing(session, chat, text, text === 'ja' || text === 'yes'));
  },
);

/** What a button on the screen sends. */
const dataOf = (chat: Chat, verb: string) =>
  buttonsOf(screenOf(chat)).find(({ data }) => data['verb'] === verb)?.data;

/** Asks to take the check back. Gives what confirms it. */
async function askWithdrawal(session: Session, chat: Chat) {
  await perform(session, chat, { said: { value: { verb: 'withdrawCreditCheck' } } });
  return dataOf(chat, 'confirm');
}

/** How a withdrawal that has been asked for goes on. */
const ends = {
  button: (session: Session, chat: Chat) => pressing(session, chat, dataOf(chat, 'confirm') ?? {}),
  cancel: (session: Session, chat: Chat) => pressing(session, chat, dataOf(chat, 'cancel') ?? {}),
  typedYes: (session: Session, chat: Chat) => typing(session, chat, 'ja', true),
  typedNo: (): Deed => ({ said: { text: 'nee' } }),
  forged: (session: Session, chat: Chat) =>
    pressing(session, chat, { verb: 'withdrawCreditCheck', nonce: 'a'.repeat(32) }),
} as const;

export const withdraws = command(
  'withdraws',
  fc.record({
    who: person,
    end: fc.constantFrom('button', 'button', 'typedYes', 'typedYes', 'cancel', 'typedNo', 'forged'),
  }),
  async (session, { who, end }) => {
    const chat = chatOf(session, who);
    const asked = await askWithdrawal(session, chat);
    if (asked || end === 'forged') await perform(session, chat, ends[end](session, chat));
  },
);

/** With the button of the result, which does not ask first where the check has just been recorded. */
export const withdrawsFromResult = command(
  'withdrawsFromResult',
  fc.record({ who: person }),
  async (session, { who }) => {
    const chat = chatOf(session, who);
    await perform(session, chat, { said: { value: { verb: 'result' } } });
    const data = dataOf(chat, 'withdrawCreditCheck');
    if (data) await perform(session, chat, pressing(session, chat, data));
  },
);

/** Fills in a card once more that has recorded a check before, which has been taken back since. */
export const reusesCard = command('reusesCard', fc.record({ who: person }), async (session, { who }) => {
  const chat = chatOf(session, who);
  await passCheck(session, chat);
  const nonce = chat.partner.by;
  const confirming = await askWithdrawal(session, chat);
  if (nonce === undefined || !confirming) return;
  await perform(session, chat, pressing(session, chat, confirming));
  await fillIn(session, chat, nonce);
});

/** A colleague takes the check back while the answer to somebody is on its way. */
export const isOvertaken = command(
  'isOvertaken',
  fc.record({
    asker: fc.constantFrom(0, 1),
    said: fc.oneof(
      fc.constantFrom(...asksToBuy).map((text) => ({ text })),
      fc.constantFrom('result', 'summary').map((verb) => ({ value: { verb } })),
    ),
  }),
  async (session, { asker, said }) => {
    const [chat, colleague] = [chatOf(session, asker), chatOf(session, 1 - asker)];
    const { partner } = chat;
    if (!partner.passed.every(Boolean)) await passCheck(session, colleague);
    if (!partner.passed.every(Boolean) || chat.kind === 'existingDirect') return;
    const confirming = await askWithdrawal(session, colleague);
    if (!confirming) return;
    const withdrawal = pressing(session, colleague, confirming);
    const deed: Deed = { said, isOvertaken: true, ...('text' in said && { wanted: 'toBuy' }) };
    const answered = await session.house.overtaken(
      () => send(session, chat, deed),
      async () => {
        session.story.push('    (before the reply is sent:)');
        hear(session, colleague, withdrawal, await send(session, colleague, withdrawal));
      },
    );
    hear(session, chat, deed, answered);
  },
);
