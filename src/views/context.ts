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
  /** What was said names a support plan, and is not understood for certain: the reply says whether to buy one. */
  readonly namesPlan?: boolean;
};
