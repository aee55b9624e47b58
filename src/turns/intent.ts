import type { CreditCheckInput } from '../interview/creditCheckStep';
import type { Elsewhere } from '../interview/resend';
import type { Session } from '../interview/session';
import type { InterviewInput } from '../interview/step';
import type { Gate } from '../journey/gate';
import type { Language } from '../reading/language';
import type { Translate } from '../views/translate';
import type { KnowledgeInput } from '../dialogs/knowledgeDialog';
import type { SideInput } from '../dialogs/sideDialog';
import type { Learned } from './turn';

/** Which room an input belongs to, and what it asks of that room. */
export type Intent = (
  | { readonly room: 'interview'; readonly input: InterviewInput }
  | { readonly room: 'journey'; readonly input: CreditCheckInput }
  | { readonly room: 'knowledge'; readonly input: KnowledgeInput }
  | { readonly room: 'side'; readonly input: SideInput }
) & {
  /** A support plan was named in what is not understood for certain. */
  readonly namesPlan?: true;
};

/** What it depends on. */
export type IntentContext = Pick<Learned, 'readers' | 'findEntry'> & {
  readonly session: Session | undefined;
  readonly gate: Gate;
  readonly language: Language;
  readonly t: Translate;
  /** Why what was said may be meant for something else than what it would answer (interview/resend.ts). */
  readonly elsewhere: Elsewhere | undefined;
};

export const interview = (input: InterviewInput): Intent => ({ room: 'interview', input });
export const journey = (input: CreditCheckInput): Intent => ({ room: 'journey', input });
export const knowledge = (input: KnowledgeInput): Intent => ({ room: 'knowledge', input });
export const side = (input: SideInput): Intent => ({ room: 'side', input });
