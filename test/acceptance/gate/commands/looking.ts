import fc from 'fast-check';
import { buttonsOf } from '../../../support/surfaces';
import { passCheck, pressing, rightDates } from '../acts';
import { nonceOnScreen } from '../model';
import { perform, type Deed } from '../session';
import { chatOf, command, person } from './command';

const none = '0'.repeat(32);
const verbs = 'start summary result status help back person stop continue creditCheck topics'.split(' ');

export const shows = command(
  'shows',
  fc.record({ who: person, verb: fc.constantFrom(...verbs, 'result', 'summary') }),
  (session, { who, verb }) => perform(session, chatOf(session, who), { said: { value: { verb } } }),
);

const rulesTyped = [
  'ga verder met de regels van nu',
  'terug naar de oude regels',
  "use today's rules",
  'use the rules of 2023',
  '/useRuleset',
] as const;

/** Goes on under other rules: by the button on the screen, in words, or by a card that nobody was sent. */
export const changesRules = command(
  'changesRules',
  fc.record({
    who: person,
    ruleset: fc.constantFrom('2025-10-01', '2025-10-01', '2020-10-27', '2018-08-31'),
    typed: fc.option(fc.constantFrom(...rulesTyped)),
    isForged: fc.boolean(),
  }),
  (session, { who, ruleset, typed, isForged }) => {
    const chat = chatOf(session, who);
    const nonce = (isForged ? undefined : nonceOnScreen(chat, 'useRuleset')) ?? none;
    const said = typed === null ? { value: { verb: 'useRuleset', nonce, ruleset } } : { text: typed };
    return perform(session, chat, { said });
  },
);

export const switches = command(
  'switchesLanguage',
  fc.record({ who: person, locale: fc.constantFrom('nl', 'en') }),
  (session, { who, locale }) =>
    perform(session, chatOf(session, who), { said: { value: { verb: 'language', locale } } }),
);

export const asksWhy = command(
  'asksWhy',
  fc.record({
    who: person,
    fact: fc.constantFrom('support.plan', 'support.planReason', 'support.firstLevel', 'revenue.ttmUsd'),
  }),
  (session, { who, fact }) =>
    perform(session, chatOf(session, who), { said: { value: { verb: 'why', fact } } }),
);

/** Presses a button of a message that this person has seen, not always of the newest. */
export const presses = command(
  'presses',
  fc.record({
    who: person,
    back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(6) }),
    which: fc.nat(30),
  }),
  (session, { who, back, which }) => {
    const chat = chatOf(session, who);
    const buttons = buttonsOf(chat.seen.at(-1 - back) ?? {});
    const button = buttons[which % Math.max(1, buttons.length)];
    return button
      ? perform(session, chat, pressing(session, chat, { ...button.inputs, ...button.data }))
      : Promise.resolve();
  },
);

/** The channel has had no answer and hands the same activity over once more. */
export const resends = command('resends', fc.record({ who: person }), async (session, { who }) => {
  const chat = chatOf(session, who);
  if (!chat.last || !chat.voice.canRepeat) return;
  const { id, said } = chat.last;
  // Conversation.md, "Duplicates": it changes nothing, and shows where things stand.
  await perform(session, chat, { said: said as Deed['said'], again: id });
});

const forgeries: readonly unknown[] = [
  { verb: 'answer', fact: 'journey.creditCheck', nonce: none, 'journey.creditCheck': 'passed' },
  { verb: 'answer', fact: 'support.plan', nonce: none, 'support.plan': 'asfp' },
  { verb: 'attestCreditCheck', nonce: none, ...rightDates, confirmed: 'true' },
  { verb: 'attestCreditCheck', nonce: [none], ...rightDates, confirmed: true },
  { verb: 'confirmCreditCheck', case: '1', version: 1, date: '2026-11-20', reference: 'x' },
  { verb: 'recordPlan', nonce: none, 'support.plan': 'asfp' },
  { verb: 'recordAgreement', nonce: none, date: '2026-11-20' },
  { verb: 'recordApplied', nonce: none, date: '2026-10-05' },
  { verb: 'confirm', nonce: none },
  { verb: 'withdrawCreditCheck', nonce: none },
  { verb: 'feedback', entry: 'whichPlan', helpful: true },
  { verb: 'buy', plan: 'asfp' },
  {},
  [],
  'koop ASfP',
];

export const forges = command(
  'forges',
  fc.record({ who: person, value: fc.constantFrom(...forgeries) }),
  (session, { who, value }) => perform(session, chatOf(session, who), { said: { value } }),
);

export const joins = command('joins', fc.record({ who: person }), (session, { who }) =>
  perform(session, chatOf(session, who), { said: { joins: true } }),
);

/** The process ends and another one goes on, under these rules, while somebody's check is recorded. */
export const restarts = command(
  'restarts',
  fc.record({
    who: person,
    ruleset: fc.constantFrom('2020-10-27', '2020-10-27', '2025-10-01', '2018-08-31'),
  }),
  async (session, { who, ruleset }) => {
    const chat = chatOf(session, who);
    if (!chat.partner.passed.every(Boolean)) await passCheck(session, chat);
    session.story.push(`(the assistant is started again, under the rules of ${ruleset})`);
    await session.house.restart(ruleset);
    await perform(session, chat, { said: { value: { verb: 'result' } } });
  },
);
