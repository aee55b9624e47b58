import { settle, showAgain } from '../../interview/progress';
import { askedUsd } from '../../knowledge/askedUsd';
import type { EntryId } from '../../knowledge/entryIds';
import type { Feedback } from '../../knowledge/keptQuestion';
import type { AskedNow } from '../../knowledge/recentQuestions';
import type { Utterance } from '../../reading/utterance';
import type { Note } from '../../views/note';
import { answered, recentIn, type Change } from '../answered';
import type { Decision } from '../decision';
import { askedLast, fitting, waitOn } from '../pending';
import { gateOf, worldOf, type Turn } from '../turn';

/** What is asked of the knowledge base, and what somebody thought of an answer. */
export type KnowledgeInput =
  | (Asking & {
      readonly do: 'answer';
      readonly entry: EntryId;
      /** By somebody who wants to buy a plan too early. */
      readonly isBuying?: true;
    })
  | (Asking & { readonly do: 'disambiguate'; readonly entries: readonly EntryId[] })
  | (Asking & { readonly do: 'noAnswer' })
  | { readonly do: 'topics' }
  /** `missing`: what the answer lacked, in the words of whom it did not help. */
  | { readonly do: 'feedback'; readonly feedback: Feedback; readonly missing?: Utterance };

/** A question; `isPressed`: the button of a card asks it. */
type Asking = { readonly utterance: Utterance; readonly isPressed?: true };

/** Questions: answered, with the open question again below. What is asked is kept without who asked it. */
export function decideKnowledge(turn: Turn, input: KnowledgeInput): Decision {
  const settled = turn.session && settle(turn.session, worldOf(turn));
  // What waits for a yes goes on waiting, and is shown again; else the open question is.
  const pending = fitting(waitOn(turn.pending), settled);
  const session = settled && (askedLast(pending) ? settled : showAgain(settled));
  const { note, ...kept } = replyTo(input, turn);
  return answered(turn, { session, pending, ...kept }, { show: 'side', note });
}

type Opinion = Extract<KnowledgeInput, { readonly do: 'feedback' }>;

type Kept = Pick<Change, 'records' | 'recent'>;
type Reply = { readonly note: Note } & Kept;

function replyTo(input: KnowledgeInput, turn: Turn): Reply {
  if (input.do === 'topics') return { note: { note: 'topics' } };
  if (input.do === 'feedback') return thanked(input, turn);
  const { parts, language } = turn;
  const { utterance, isPressed = false } = input;
  const asked = { id: parts.newNonce(), language, words: parts.anonymous(utterance) };
  switch (input.do) {
    case 'answer': {
      const { entry, isBuying } = input;
      const usd = askedUsd(parts.readers.amount(utterance, language));
      return {
        note: {
          note: 'knowledge',
          entry,
          question: asked.id,
          ...(usd !== undefined && { askedUsd: usd }),
          ...(isBuying && { isBuying }),
        },
        ...keep(turn, { question: { ...asked, outcome: 'answered', entry }, isPressed }),
      };
    }
    case 'disambiguate': {
      const { entries: choice } = input;
      const question = { ...asked, outcome: 'suggested', ending: 'notChosen' } as const;
      return {
        note: { note: 'didYouMean', entries: choice },
        ...keep(turn, { question, choice, isPressed }),
      };
    }
    case 'noAnswer':
      return {
        note: { note: 'noAnswer' },
        ...keep(turn, { question: { ...asked, outcome: 'unanswered' }, isPressed }),
      };
  }
}

/** The question, and how those before it ended. */
function keep(turn: Turn, asked: AskedNow): Kept {
  const { endings, recent } = turn.parts.afterAsking(recentIn(turn), asked);
  return {
    records: [
      { kind: 'question', value: asked.question },
      ...endings.map((value) => ({ kind: 'ending', value }) as const),
    ],
    recent,
  };
}

/** An opinion is about the question that the card names; of a card that names none, the last one with that answer. */
function thanked({ feedback, missing }: Opinion, turn: Turn): Reply {
  const { entry, isHelpful } = feedback;
  const lately = recentIn(turn).findLast(
    ({ outcome, entries }) => outcome === 'answered' && entries.includes(entry),
  );
  const value = { ...(lately && { question: lately.id }), ...feedback };
  const opinion = { kind: 'feedback', value } as const;
  if (missing === undefined) return { note: { note: 'feedback', isHelpful }, records: [opinion] };
  const { parts, language } = turn;
  // What an answer lacked was asked in vain, and is kept as such: by the words that are about nobody.
  const words = parts.anonymous(missing);
  const asked = { id: parts.newNonce(), language, words, outcome: 'unanswered' } as const;
  const isWarned = gateOf(turn).advice === 'doNotBuyYet' && parts.readers.buying(missing);
  return {
    note: isWarned ? { note: 'doNotBuy' } : { note: 'feedback', isHelpful },
    records: [opinion, { kind: 'question', value: asked }],
  };
}
