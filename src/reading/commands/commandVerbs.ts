import type { RequirementId } from '../../rules/requirement';
import type { AnsweredFact } from '../answers/choiceFacts';

/** What can be typed instead of clicked, in everyday words or with a leading slash. */
export const commandVerbs = [
  'start',
  'continue',
  'back',
  'skip',
  'change',
  'why',
  'summary',
  'help',
  'startOver',
  'stop',
  'status',
  'person',
  'topics',
  'creditCheck',
  'withdrawCreditCheck',
  'receipt',
  'withdrawReceipt',
  'useRuleset',
  'confirm',
  'cancel',
] as const;
export type CommandVerb = (typeof commandVerbs)[number];

export type Command = {
  readonly verb: CommandVerb;
  /** The requirement named in "wijzig omzet" / "change revenue". */
  readonly requirement?: RequirementId;
  /** The words that named it, so that one of its questions can be told from the others: "plan", "omzet". */
  readonly named?: string;
  /** The question itself, where it is known. */
  readonly fact?: AnsweredFact;
  /** The number of the requirement, as it stands on the cards. */
  readonly number?: number;
  /** The rules to go on under: those of today, or those of before; or the year they are of. Neither: the other ones. */
  readonly rules?: 'todays' | 'former';
  readonly year?: string;
};
