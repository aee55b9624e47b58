import type { TurnContext } from 'botbuilder';
import { gate, type Gate } from '../journey/gate';
import { journeyFacts, type Journey } from '../journey/journey';
import { factsOf, type World } from '../interview/progress';
import type { Session } from '../interview/session';
import type { Anonymous } from '../knowledge/anonymous';
import type { FindEntry } from '../knowledge/findEntry';
import type { Language } from '../reading/language';
import type { Readers } from '../reading/readers';
import type { RenderCard } from '../render/renderCard';
import type { Ruleset } from '../rules/ruleset';
import type { Note } from '../views/note';
import type { Translate } from '../views/translate';
import type { Composed } from './compose';
import type { TurnChange } from './turnStore';

/** What a message is made with. */
export type Looks = {
  readonly rulesets: readonly Ruleset[];
  readonly rulesetInForce: Ruleset;
  readonly translatorFor: (language: Language) => Translate;
  readonly renderCard: RenderCard;
};

/** What has learned from examples how people put things; made once, because learning takes a while. */
export type Learned = { readonly readers: Readers; readonly findEntry: FindEntry };

/** What every turn shares; built once, in the composition root. */
export type Parts = Looks &
  Learned & {
    /** 128 random bits in hex. */
    readonly newNonce: () => string;
    readonly anonymous: Anonymous;
  };

/** One turn as a dialog sees it: who, when, what is known, and the one thing it may do, once. */
export type Turn = {
  readonly parts: Parts;
  readonly context: TurnContext;
  readonly session: Session | undefined;
  readonly journey: Journey;
  readonly language: Language;
  /** What has happened since the last turn: told with whatever this one shows. */
  readonly news?: readonly Note[];
  /** What was said names a support plan, and is not understood for certain. */
  readonly namesPlan?: boolean;
  /** In a group nothing of the interview is offered. */
  readonly isGroup?: boolean;
  /** Who is asking, for the record: an id of the channel, never a name. */
  readonly by: string;
  /** ISO time of the turn, and the calendar date where the person is. */
  readonly now: string;
  readonly today: string;
  /** Stores the change together with the one message of the turn, in one transaction; then the message is sent. */
  readonly conclude: (change: TurnChange, message: Composed) => Promise<void>;
};

/** The rules of a session: those it began with, where we still have them. */
export function rulesetOf(session: Session | undefined, { rulesets, rulesetInForce }: Looks): Ruleset {
  return rulesets.find(({ id }) => id === session?.rulesetId) ?? rulesetInForce;
}

export function worldOf({ parts, session, journey, now }: Turn): World {
  return {
    ruleset: rulesetOf(session, parts),
    rulesetInForce: parts.rulesetInForce,
    journey: journeyFacts(journey),
    now,
    newNonce: parts.newNonce,
  };
}

export function gateOf(session: Session | undefined, journey: Journey): Gate {
  return gate(factsOf(session, journeyFacts(journey)));
}
