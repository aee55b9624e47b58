import type { Received } from '../../support/directLineClient';
import { marksOf, nonceOf } from '../../support/messageRules';
import { goodbye, prompts } from './prompts';

/** A text that is typed, or what a card submits. */
export type Said = { readonly text: string } | { readonly value: Readonly<Record<string, unknown>> };

/** What is said to a bot in one conversation. */
export type Talk = {
  /** Brings the conversation to where the turns begin; not measured. */
  readonly begins: Said;
  /** What is said in each turn that is measured, by the reply before it. */
  readonly turns: readonly ((before: Received) => Said)[];
  /** Whether the reply to a turn is the one that it is measured for. */
  readonly isRight: (reply: Received, turn: number) => boolean;
};

const saying = (text: string) => (): Said => ({ text });

export const echoed: Talk = {
  begins: { text: 'hello' },
  turns: ['one', 'two', 'three', 'four', 'five'].map(saying),
  isRight: ({ text = '' }) => text.startsWith('Echo: '),
};

export const prompted: Talk = {
  begins: { text: 'hello' },
  turns: ['Sales', 'Vera', 'yes', '18', 'yes'].map(saying),
  // In Teams the SDK shows a choice on a card.
  isRight: (reply, turn) => JSON.stringify(reply).includes([...prompts.slice(1), goodbye][turn] as string),
};

/** Answers after which the next question is asked, on a card and as they are typed. */
const answers: Readonly<Record<string, { readonly value: string; readonly typed: string }>> = {
  'applicant.kind': { value: 'new', typed: '1' },
  'mpn.membership': { value: 'active', typed: 'actief' },
  'mpn.location': { value: 'sameCountry', typed: 'in hetzelfde land' },
  'endorsement.authority': { value: 'yes', typed: 'ja' },
  'endorsement.globalAdmin': { value: 'yes', typed: 'ja hoor' },
  'support.firstLevel': { value: 'own', typed: 'dat doen we zelf' },
};

/** The answer to the question that a message asks. */
function answerTo(message: Received) {
  const { fact = 'nothing' } = marksOf(message);
  const answer = answers[fact];
  if (!answer) throw new Error(`the talk has no answer to ${fact}: ${message.text}`);
  return { fact, ...answer };
}

const start: Said = { text: 'start' };
const isSaved = (reply: Received): boolean => marksOf(reply).saved !== undefined;

export const answeredByCard: Talk = {
  begins: start,
  turns: Array.from({ length: 5 }, () => (before) => {
    const { fact, value } = answerTo(before);
    return { value: { verb: 'answer', fact, nonce: nonceOf(before), [fact]: value } };
  }),
  isRight: isSaved,
};

export const answeredByTyping: Talk = {
  begins: start,
  turns: Array.from({ length: 5 }, () => (before) => ({ text: answerTo(before).typed })),
  isRight: isSaved,
};

export const askedInTheMiddle: Talk = {
  begins: start,
  turns: [
    'hoe lang duurt de kredietcontrole?',
    'hoeveel omzet heb ik nodig?',
    'wie mag de overeenkomst tekenen?',
    'mag ik in meerdere landen verkopen?',
    'wat betekent restricted?',
  ].map(saying),
  isRight: (reply) => marksOf(reply).kind === 'knowledge' && marksOf(reply).fact !== undefined,
};
