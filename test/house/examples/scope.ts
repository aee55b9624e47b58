/**
 * What an `@example` may name, besides what the pure folders export to others. Whoever reads the example has only the
 * names: they say what it is.
 */
import { step } from '../../../src/interview/step';
import type { Session } from '../../../src/interview/session';
import type { Journey } from '../../../src/journey/journey';
import { searchPart } from '../../../src/knowledge/learnSearch';
import { buyingPart } from '../../../src/reading/buying/learnBuying';
import { commandPart } from '../../../src/reading/commands/learnCommands';
import { readPart } from '../../../src/readLearned';
import type { rulesetIds } from '../../../src/rules/rulesetIds';
import type { Ruleset } from '../../../src/rules/ruleset';
import type { IntentContext } from '../../../src/turns/intent';
import { intentContextOf } from '../../../src/turns/intentContext';
import type { ConversationReference } from '../../../src/turns/reference';
import type { Turn } from '../../../src/turns/turn';
import { createWorld } from '../../interview/world';
import { learned as readLearned } from '../../support/learned';
import { rulesets as everyRuleset } from '../../support/rulesets';
import { turnGiven } from '../../turns/world';
import { contextOf, nonce, resultOf } from '../../views/world';

/** `usd(300_000)`: US dollars as whole cents; `nonce`: the only one that is ever given out here. */
export { nonce, usd } from '../../views/world';

/** The rulesets of the program by their ids, the oldest first. */
export const rulesets = Object.fromEntries(everyRuleset.map((one) => [one.id, one])) as Readonly<
  Record<(typeof rulesetIds)[number], Ruleset>
>;

/** The words of the languages, by language. */
export { languageWords as words } from '../../../src/words/languages';

/** What the program learned when it was built, part by part. */
export const learned = {
  buying: readPart(buyingPart),
  commands: readPart(commandPart),
  search: readPart(searchPart),
};
/** What reads, and what makes of a question one that is about nobody; as the program has them. */
export const { readers, anonymous } = readLearned();

/** The rules of 2020-10-27 and an empty journey, on 22 November 2026 at noon. */
export const world = createWorld({ newNonce: () => nonce });

/** An interview of which the first question is open, and nothing is answered. */
export const begunSession = step(undefined, { do: 'start' }, world).session as Session;

const record = { date: '2026-11-20', by: 'dl_1', at: world.now, as: 'reported' } as const;
/** The journey of a partner who has applied and has passed the credit check. */
export const passedJourney: Journey = { v: 1, applied: record, creditCheckPassed: record };

/** What a view is given for somebody of whom nothing is known, in English. */
export const viewContext = contextOf();
/** What comes out for the same. */
export const result = resultOf(viewContext);

const firstTurn = turnGiven();
/** The first turn of somebody in the web chat, in Dutch. */
export const turn: Turn = { ...firstTurn, parts: { ...firstTurn.parts, newNonce: () => nonce } };

/** What an intent depends on in that turn. */
export const intentContext: IntentContext = intentContextOf(turn, undefined);

/** How the conversation of that turn is reached. */
export const reference: ConversationReference = {
  channel: turn.key.channel,
  conversation: turn.key.conversation,
  partner: turn.key.partner,
  person: { user: turn.key.user, account: turn.key.user },
  serviceUrl: 'https://directline.example',
  type: 'personal',
  bot: { id: 'assistant' },
};
