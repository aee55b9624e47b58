import type { ButtonRow } from './block';
import type { LinkView } from './link';
import type { PlanMention } from './planAdvice';

/** An answer out of the partner's own state, and how it speaks of support plans. */
export type StateAnswer = {
  readonly texts: readonly string[];
  readonly links: readonly LinkView[];
  readonly buttons: readonly ButtonRow[];
  readonly mention: PlanMention;
};
