import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { askOn, settle } from '../interview/progress';
import type { KeptQuestion, Feedback } from '../knowledge/keptQuestion';
import { askedUsd } from '../knowledge/askedUsd';
import type { EntryId } from '../knowledge/entryIds';
import type { Utterance } from '../reading/utterance';
import type { Note } from '../views/note';
import { compose } from '../turns/compose';
import type { TurnChange } from '../turns/turnStore';
import { worldOf, type Turn } from '../turns/turn';

/** What is asked of the knowledge base, and what somebody thought of an answer. */
export type KnowledgeInput =
  /** `isBuying`: by somebody who wants to buy a plan too early. */
  | {
      readonly do: 'answer';
      readonly utterance: Utterance;
      readonly entry: EntryId;
      readonly isBuying?: true;
    }
  | { readonly do: 'suggest'; readonly utterance: Utterance; readonly entries: readonly EntryId[] }
  | { readonly do: 'noAnswer'; readonly utterance: Utterance }
  | { readonly do: 'topics' }
  | { readonly do: 'feedback'; readonly feedback: Feedback };

/** Questions: answered, with the open question again below. What is asked is kept without who asked it. */
export class KnowledgeDialog extends Dialog<{ turn: Turn; input: KnowledgeInput }> {
  static readonly id = 'knowledge';

  constructor() {
    super(KnowledgeDialog.id);
  }

  override async beginDialog(
    dc: DialogContext,
    { turn, input }: { turn: Turn; input: KnowledgeInput },
  ): Promise<DialogTurnResult> {
    // What waits for a yes goes on waiting, and is shown again.
    const session = turn.session && askOn(settle(turn.session, worldOf(turn)));
    const { note, ...kept } = replyTo(input, turn);
    const change = { ...(session && { session }), ...kept };
    await turn.conclude(change, compose({ ...turn, session }, { show: 'side', note }));
    return dc.endDialog();
  }
}

type Reply = Pick<TurnChange, 'asked' | 'feedback'> & { readonly note: Note };

function replyTo(input: KnowledgeInput, { language, parts }: Turn): Reply {
  if (input.do === 'topics') return { note: { note: 'topics' } };
  if (input.do === 'feedback') {
    const { feedback } = input;
    return { note: { note: 'feedback', isHelpful: feedback.isHelpful }, feedback };
  }
  const { utterance } = input;
  const question: Omit<KeptQuestion, 'outcome'> = {
    id: parts.newNonce(),
    language,
    words: parts.anonymous(utterance),
  };
  switch (input.do) {
    case 'answer': {
      const { entry, isBuying } = input;
      const usd = askedUsd(parts.readers.amount(utterance, language));
      return {
        note: {
          note: 'knowledge',
          entry,
          question: question.id,
          ...(usd !== undefined && { askedUsd: usd }),
          ...(isBuying && { isBuying }),
        },
        asked: { ...question, outcome: 'answered', entry },
      };
    }
    case 'suggest':
      return {
        note: { note: 'didYouMean', entries: input.entries },
        asked: { ...question, outcome: 'suggested' },
      };
    case 'noAnswer':
      return { note: { note: 'noAnswer' }, asked: { ...question, outcome: 'unanswered' } };
  }
}
