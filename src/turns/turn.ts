import { gate, type Gate } from '../journey/gate';
import { journeyFacts, type Journey } from '../journey/journey';
import { factsOf, type World } from '../interview/progress';
import type { Session } from '../interview/session';
import type { Knowledge } from '../knowledge/knowledge';
import type { Language } from '../reading/language';
import type { Readers } from '../reading/readers';
import type { Ruleset } from '../rules/ruleset';
import { rulesetOn } from '../rules/rulesetOn';
import { todaysRuleset } from '../rules/todaysRuleset';
import type { Note } from '../views/note';
import type { WordsUnder } from '../views/names';
import type { Pending } from './pending';
import type { Loaded, TurnKey } from './turnStore';

/** What a message is made with. */
export type Looks = {
  readonly rulesets: readonly Ruleset[];
  readonly rulesetInForce: Ruleset;
  readonly wordsUnder: WordsUnder;
};

/** What knows how people put things, learned from examples when the program was built. */
export type Learned = { readonly readers: Readers } & Pick<
  Knowledge,
  'findEntry' | 'anonymous' | 'afterAsking'
>;

/** What every turn shares; built once, in the composition root. */
export type Parts = Looks &
  Learned & {
    /** 128 random bits in hex. */
    readonly newNonce: () => string;
    /** The address of a page of ours, as people reach it: a path, with a slash before it. */
    readonly addressOf: (path: string) => string;
  };

/** Everything that a turn is decided from: who, when, and what is known. */
export type Turn = {
  readonly parts: Parts;
  readonly key: TurnKey;
  /** The records as they were read. */
  readonly stored: Pick<Loaded, 'conversation' | 'journey' | 'person'>;
  /** The same as this turn goes on with it (resume.ts). */
  readonly session: Session | undefined;
  readonly pending: Pending;
  readonly journey: Journey;
  readonly language: Language;
  /** Taken up by `resume`, which tells what became of a record that could not be read: only then one is put right. */
  readonly isResumed?: true;
  /** What has happened since the last turn: told with whatever this one shows. */
  readonly news?: readonly Note[];
  /** What was said names a support plan, and is not understood for certain. */
  readonly namesPlan?: boolean;
  /** ISO time of the turn, and the calendar date where the person is. */
  readonly now: string;
  readonly today: string;
};

/**
 * The rules of a session, those it began with where we still have them, as they hold on the day.
 * @example rulesetOf(turn).id // '2020-10-27'
 */
export function rulesetOf({
  session,
  parts,
  today,
}: Pick<Turn, 'session' | 'today'> & { readonly parts: Looks }): Ruleset {
  const { rulesets, rulesetInForce } = parts;
  return rulesetOn(rulesets.find(({ id }) => id === session?.rulesetId) ?? rulesetInForce, today);
}

/** What the steps of the interview depend on in this turn. */
export function worldOf(turn: Turn): World {
  const { parts, journey, now, today } = turn;
  const newest = todaysRuleset(parts.rulesets, today);
  return {
    ruleset: rulesetOf(turn),
    rulesetInForce: rulesetOn(parts.rulesetInForce, today),
    ...(newest && { todaysRuleset: rulesetOn(newest, today) }),
    journey: journeyFacts(journey),
    now,
    newNonce: parts.newNonce,
  };
}

/**
 * The gate, by the answers of an interview and what is recorded of the journey.
 * @example gateOf(turn) // { isOpen: false, advice: 'doNotBuyYet' }
 */
export function gateOf(turn: Pick<Turn, 'session' | 'journey' | 'today'> & { readonly parts: Looks }): Gate {
  return gate(factsOf(turn.session, journeyFacts(turn.journey)), rulesetOf(turn));
}
