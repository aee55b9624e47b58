import type { Gate } from '../journey/gate';
import type { StandingToday } from '../journey/standingToday';
import type { Language } from '../reading/language';
import type { Facts } from '../rules/fact';
import type { Ruleset } from '../rules/ruleset';
import type { Translate } from './translate';

/** What every view may need to know: whom it speaks to, in which language, under which rules. */
export type ViewContext = {
  readonly t: Translate;
  readonly language: Language;
  readonly ruleset: Ruleset;
  /** The answers together with the journey facts. */
  readonly facts: Facts;
  readonly gate: Gate;
  /** Where the same answers stand under the rules of today; absent where those are the rules in use. */
  readonly today?: StandingToday;
  /** What can be chosen instead of the rules in use; absent where there is nothing to choose, or nobody to choose it. */
  readonly offer?: RulesOffer;
  /** What was said names a support plan, and is not understood for certain: the reply says whether to buy one. */
  readonly namesPlan?: boolean;
};

/** The way to go on under other rules: today's, or back to those in force. */
export type RulesOffer = {
  readonly ruleset: Ruleset;
  readonly nonce: string;
  /** How many questions would still come. */
  readonly left: number;
};
