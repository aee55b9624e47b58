import type { Session } from '../interview/session';
import type { Gate } from '../journey/gate';
import type { Language } from '../reading/language';
import type { Facts } from '../rules/fact';
import type { Ruleset } from '../rules/ruleset';
import type { Translate } from '../views/translate';
import type { Pending } from './pending';
import type { Inputs, Room } from './rooms';
import type { Learned } from './turn';
import type { Untimely } from './untimely';

/** Which room an input belongs to, and what it asks of that room. */
export type Intent = {
  readonly [R in Room]: { readonly room: R; readonly input: Inputs[R] };
}[Room] & {
  /** A support plan was named in what is not understood for certain. */
  readonly namesPlan?: true;
};

/** What it depends on. */
export type IntentContext = Pick<Learned, 'readers' | 'findEntry'> & {
  readonly session: Session | undefined;
  readonly pending: Pending;
  readonly gate: Gate;
  /** The rules of the session, and all that is known of the partner. */
  readonly ruleset: Ruleset;
  readonly facts: Facts;
  readonly language: Language;
  readonly t: Translate;
  /** The calendar date where the person is. */
  readonly today: string;
  /** Why what was said may be meant for something else than what it would answer. */
  readonly untimely: Untimely | undefined;
};

export const interview = (input: Inputs['interview']): Intent => ({ room: 'interview', input });
export const journey = (input: Inputs['journey']): Intent => ({ room: 'journey', input });
export const knowledge = (input: Inputs['knowledge']): Intent => ({ room: 'knowledge', input });
export const receipt = (input: Inputs['receipt']): Intent => ({ room: 'receipt', input });
export const side = (input: Inputs['side']): Intent => ({ room: 'side', input });
