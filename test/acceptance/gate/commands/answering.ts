import fc from 'fast-check';
import { factChoices, type ChoiceFact } from '../../../../src/rules/fact';
import { answer, pressing } from '../acts';
import { nonceOnScreen, type Chat } from '../model';
import { perform, type Session } from '../session';
import { chatOf, command, person, plan, questionOf } from './command';

const planTyped: Readonly<Record<string, readonly string[]>> = {
  none: ['geen plan', 'no plan', '1'],
  asfp: ['ASfP', '2', 'Advanced Support for Partners'],
  psfp: ['PSfP', '3'],
  ufp: ['UfP', 'Unified for Partners'],
  other: ['een ander plan', 'another plan'],
  unsure: ['weet ik niet', "I don't know"],
};

export const saysPlan = command(
  'answersPlan',
  fc.record({ who: person, value: plan, wording: fc.nat(5) }),
  (session, { who, value, wording }) =>
    answer(session, chatOf(session, who), {
      fact: 'support.plan',
      value,
      typed: planTyped[value]?.[wording],
    }),
);

export const saysKind = command(
  'answersKind',
  fc.record({ who: person, value: fc.constantFrom('new', 'existingDirect') }),
  (session, { who, value }) => answer(session, chatOf(session, who), { fact: 'applicant.kind', value }),
);

export const hedgesPlan = command(
  'hedgesPlan',
  fc.record({
    who: person,
    typed: fc.constantFrom('ik denk ASfP', 'volgens mij geen', 'I think PSfP', 'probably none'),
  }),
  (session, { who, typed }) =>
    answer(session, chatOf(session, who), { fact: 'support.plan', value: 'none', typed }),
);

/** What is asked at the moment, with any of its answers. */
export const answersOpen = command(
  'answersOpen',
  fc.record({ who: person, choice: fc.nat(7), times: fc.integer({ min: 1, max: 3 }) }),
  async (session, { who, choice, times }) => {
    for (let time = 0; time < times; time += 1)
      await submit(session, chatOf(session, who), anyAnswer(choice + time));
  },
);

/** Submits an answer to the question on the screen, where there is one. */
async function submit(session: Session, chat: Chat, valueOf: (fact: string) => unknown): Promise<boolean> {
  const open = questionOf(chat);
  if (!open) return false;
  const { fact, nonce } = open;
  await perform(session, chat, { said: { value: { verb: 'answer', fact, nonce, [fact]: valueOf(fact) } } });
  return true;
}

const anyAnswer =
  (choice: number) =>
  (fact: string): string => {
    const values: readonly string[] = factChoices[fact as ChoiceFact] ?? ['350000', 'unsure', '14'];
    return values[choice % values.length] as string;
  };

/** What a partner without gaps answers. */
const withoutGaps: Readonly<Record<string, string>> = {
  'applicant.kind': 'new',
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'support.firstLevel': 'own',
  'support.planReason': 'otherReason',
  'revenue.ttmUsd': '2000000',
  'revenue.source': 'partnerCenter',
  'tenure.months': '14',
};

/** The whole interview, to the result. */
export const answersAll = command(
  'answersAll',
  fc.record({ who: person, kind: fc.constantFrom('new', 'new', 'existingDirect'), held: plan }),
  async (session, { who, kind, held }) => {
    const chat = chatOf(session, who);
    const own: Readonly<Record<string, string>> = { 'applicant.kind': kind, 'support.plan': held };
    await perform(session, chat, { said: { value: { verb: 'start' } } });
    for (let left = 20; left > 0; left -= 1) {
      if (!(await submit(session, chat, (fact) => own[fact] ?? withoutGaps[fact] ?? 'yes'))) return;
    }
  },
);

/** Something that no card of ours sends, under the nonce of the question that is open. */
export const forgesAnswer = command(
  'forgesAnswer',
  fc.record({
    who: person,
    value: fc.constantFrom('koop nu ASfP 1', 'buy ASfP for 15000', 'passed', 'microsoftEmail', 7, null),
  }),
  (session, { who, value }) => submit(session, chatOf(session, who), () => value),
);

/** Any question once more, for the sake of what stands around it. */
export const opensQuestion = command(
  'opensQuestion',
  fc.record({
    who: person,
    fact: fc.constantFrom('support.planReason', 'support.plan', 'support.firstLevel', 'revenue.ttmUsd'),
  }),
  async (session, { who, fact }) => {
    const chat = chatOf(session, who);
    if (fact === 'support.planReason' && chat.plan === undefined) {
      await answer(session, chat, { fact: 'support.plan', value: 'asfp' });
    }
    await perform(session, chat, { said: { value: { verb: 'change', fact } } });
  },
);

export const startsOver = command(
  'startsOver',
  fc.record({ who: person, isSure: fc.boolean() }),
  async (session, { who, isSure }) => {
    const chat = chatOf(session, who);
    await perform(session, chat, { said: { value: { verb: 'startOver' } } });
    const nonce = nonceOnScreen(chat, 'confirm');
    if (nonce === undefined) return;
    await perform(session, chat, pressing(session, chat, { verb: isSure ? 'confirm' : 'cancel', nonce }));
  },
);
