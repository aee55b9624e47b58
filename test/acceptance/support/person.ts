import type { Answer } from '../checker';
import wording from '../../../locales/nl/interview.json';
import { factChoices, type ChoiceFact } from '../../../src/rules/fact';
import type { Received } from '../../support/directLineClient';
import { marksOf, nonceOf } from '../../support/messageRules';
import { buttonsOf } from '../../support/surfaces';

/** What a person does next: a text that is typed, or a card that is sent. */
export type Deed = {
  readonly said: { readonly text: string } | { readonly value: Readonly<Record<string, unknown>> };
  readonly answer?: Answer;
};

/** From 0 up to 1. */
export type Chance = () => number;

export const pick = <T>(items: readonly T[], chance: Chance): T => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** None of these makes an answer to another question superfluous, or leaves one out. */
const excluded: readonly string[] = ['existingDirect', 'asfp', 'psfp', 'ufp', 'partnerCenter'];
const neverNone: readonly string[] = ['mpn.membership'];

/** What can be answered to a question without changing which questions there are. */
export function valuesOf(fact: string, chance: Chance): readonly (string | number)[] {
  if (fact === 'revenue.ttmUsd') return [300_000 + Math.floor(chance() * 600_000)];
  if (fact === 'revenue.perpetualUsd') return [1000 + Math.floor(chance() * 90_000)];
  // More months than the programme is old are asked about.
  if (fact === 'tenure.months') return [12 + Math.floor(chance() * 140)];
  const values: readonly string[] = factChoices[fact as ChoiceFact];
  return values.filter(
    (value) => !excluded.includes(value) && !(value === 'none' && neverNone.includes(fact)),
  );
}

/** Answers the question that a message shows, by its card or by typing. */
export function answer(message: Received, value: string | number, isTyped: boolean): Deed {
  const { fact = '' } = marksOf(message);
  const answered: Answer = { fact, value };
  return isTyped
    ? { said: { text: typedWords(fact, value) }, answer: answered }
    : { said: { value: { verb: 'answer', fact, nonce: nonceOf(message), [fact]: value } }, answer: answered };
}

const plainWords: Readonly<Record<string, string>> = { yes: 'ja', no: 'nee', unsure: 'weet ik niet' };

const planWords: Readonly<Record<string, string>> = wording.option.support.plan;

/** In Dutch: a choice by its number or its words, a figure as it is. */
export function typedWords(fact: string, value: string | number): string {
  const choices: readonly string[] = factChoices[fact as ChoiceFact] ?? [];
  // Which plans are options, and so their numbers, depends on the rules.
  if (fact === 'support.plan') return planWords[value] ?? String(value);
  const isYesNo = choices.includes('yes');
  if (typeof value === 'number') return String(value);
  return isYesNo || value === 'unsure' ? (plainWords[value] ?? value) : String(choices.indexOf(value) + 1);
}

/** The last answer that a person gave, and how it was delivered. */
export type Given = { readonly answer: Answer; readonly activities: readonly string[] };

/**
 * Goes on from the message that was shown last: begins, answers what is asked, and changes answers when there is
 * nothing left to ask. What has to be confirmed is confirmed where it is about the person's last answer.
 */
export function nextDeed(message: Received | undefined, given: Given | undefined, chance: Chance): Deed {
  if (message === undefined) return { said: { value: { verb: 'start' } } };
  const { kind, fact, answers } = marksOf(message);
  if (kind === 'confirm') {
    const isOwn = given !== undefined && given.answer.fact === fact && names(message, given.answer);
    const said = { value: { verb: isOwn ? 'confirm' : 'cancel', nonce: confirmNonce(message) } };
    return isOwn ? { said, answer: given.answer } : { said };
  }
  if (fact !== undefined && nonceOf(message) !== undefined) {
    return answer(message, pick(valuesOf(fact, chance), chance), chance() < 0.5);
  }
  if (fact !== undefined) return { said: { value: { verb: 'continue' } } };
  if (answers === undefined) return { said: { value: { verb: 'start' } } };
  return { said: { value: { verb: 'change', fact: pick(Object.keys(answers), chance) } } };
}

/** Whether a message that asks "is that right?" is about that answer: who reads it sees that. */
function names(message: Received, { fact, value }: Answer): boolean {
  if (typeof value === 'number') return (message.text ?? '').includes(amountShape.format(value));
  const label = [...fact.split('.'), value].reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | undefined)?.[part],
    wording.option,
  );
  return (message.text ?? '').includes(`: ${String(label)}?`);
}

const amountShape = new Intl.NumberFormat('nl');

const confirmNonce = (message: Received): unknown =>
  buttonsOf(message).find(({ data }) => data['verb'] === 'confirm')?.data['nonce'];
