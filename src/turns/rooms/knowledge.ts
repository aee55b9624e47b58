import { settle, showAgain } from '../../interview/progress';
import { askedUsd } from '../../knowledge/askedUsd';
import type { EntryId } from '../../knowledge/entryIds';
import type { Feedback, KeptQuestion } from '../../knowledge/keptQuestion';
import type { Utterance } from '../../reading/utterance';
import type { Note } from '../../views/note';
import { answered, type Change } from '../answered';
import type { Decision } from '../decision';
import { askedLast, fitting, waitOn } from '../pending';
import { worldOf, type Turn } from '../turn';

/** What is asked of the knowledge base, and what somebody thought of an answer. */
export type KnowledgeInput =
  /** `isBuying`: by somebody who wants to buy a plan too early. */
  | {
      readonly do: 'answer';
      readonly utterance: Utterance;
      readonly entry: EntryId;
      readonly isBuying?: true;
    }
  | { readonly do: 'disambiguate'; readonly utterance: Utterance; readonly entries: readonly EntryId[] }
  | { readonly do: 'noAnswer'; readonly utterance: Utterance }
  | { readonly do: 'topics' }
  | { readonly do: 'feedback'; readonly feedback: Feedback };

/** Questions: answered, with the open question again below. What is asked is kept without who asked it. */
export function decideKnowledge(turn: Turn, input: KnowledgeInput): Decision {
  const settled = turn.session && settle(turn.session, worldOf(turn));
  // What waits for a yes goes on waiting, and is shown again; else the open question is.
  const pending = fitting(waitOn(turn.pending), settled);
  const session = settled && (askedLast(pending) ? settled : showAgain(settled));
  const { note, records } = replyTo(input, turn);
  return answered(turn, { session, pending, records }, { show: 'side', note });
}

type Reply = { readonly note: Note; readonly records: NonNullable<Change['records']> };

function replyTo(input: KnowledgeInput, { language, parts }: Turn): Reply {
  if (input.do === 'topics') return { note: { note: 'topics' }, records: [] };
  if (input.do === 'feedback') {
    const { feedback } = input;
    return {
      note: { note: 'feedback', isHelpful: feedback.isHelpful },
      records: [{ kind: 'feedback', value: feedback }],
    };
  }
  const { utterance } = input;
  const id = parts.newNonce();
  const words = parts.anonymous(utterance);
  const keep = (outcome: Pick<KeptQuestion, 'outcome' | 'entry'>): Reply['records'] => [
    { kind: 'question', value: { id, language, words, ...outcome } },
  ];
  switch (input.do) {
    case 'answer': {
      const { entry, isBuying } = input;
      const usd = askedUsd(parts.readers.amount(utterance, language));
      return {
        note: {
          note: 'knowledge',
          entry,
          question: id,
          ...(usd !== undefined && { askedUsd: usd }),
          ...(isBuying && { isBuying }),
        },
        records: keep({ outcome: 'answered', entry }),
      };
    }
    case 'disambiguate':
      return {
        note: { note: 'didYouMean', entries: input.entries },
        records: keep({ outcome: 'suggested' }),
      };
    case 'noAnswer':
      return { note: { note: 'noAnswer' }, records: keep({ outcome: 'unanswered' }) };
  }
}
