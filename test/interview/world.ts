import type { World } from '../../src/interview/progress';
import type { Step } from '../../src/interview/outcome';
import type { InterviewInput } from '../../src/interview/step';
import { step } from '../../src/interview/step';
import type { Session } from '../../src/interview/session';
import type { Reading } from '../../src/reading/answers/expected';
import { ruleset } from '../support/rulesets';

/** A world with a fixed clock and nonces that count: 0…01, 0…02. */
export function createWorld(change: Partial<World> = {}): World {
  let nonces = 0;
  const inForce = ruleset('2020-10-27');
  return {
    ruleset: inForce,
    rulesetInForce: inForce,
    todaysRuleset: ruleset('2025-10-01'),
    journey: {},
    now: '2026-11-22T12:00:00.000Z',
    newNonce: () => String((nonces += 1)).padStart(32, '0'),
    ...change,
  };
}

export const answered = (value: string | number): Reading => ({ is: 'answer', value });

/** Plays inputs one after the other and gives the last step. */
export function play(world: World, inputs: readonly InterviewInput[], from?: Session): Step {
  let last: Step = { session: from, outcome: { show: 'summary' } };
  for (const input of inputs) last = step(last.session, input, world);
  return last;
}

/** The inputs that answer the open questions one after the other. */
export const typing = (...values: readonly (string | number)[]): readonly InterviewInput[] => [
  { do: 'start' },
  ...values.map((value) => ({ do: 'typed', reading: answered(value) }) as const),
];

/** Answers to every question of a new partner under 2020-10-27 who meets everything. */
export const allMet = [
  'new',
  'active',
  'sameCountry',
  'yes',
  'yes',
  'own',
  'none',
  'yes',
  35_000_000,
  'partnerCenter',
  'yes',
  'yes',
  'yes',
] as const;

export function sessionOf({ session }: Step): Session {
  if (!session) throw new Error('no session');
  return session;
}
