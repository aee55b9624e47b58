import type { Session } from '../interview/session';
import type { Note, NoteId } from '../views/note';
import type { Showing } from './showing';

/** What a message is, for programs and tests that do not read the wording (docs/vocabulary.md). */
export const messageKinds = [
  'welcome',
  'question',
  'reask',
  'answerSaved',
  'summary',
  'result',
  'warning',
  'knowledge',
  'noAnswer',
  'didYouMean',
  'confirm',
  'journey',
  'receipt',
  'notice',
  'case',
  'queue',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** `asShown`: the note only accompanies the question, summary or result below it. */
const noteKinds = {
  saved: 'asShown',
  skipped: 'asShown',
  resumed: 'asShown',
  rulesetKept: 'asShown',
  rulesetReplaced: 'asShown',
  rulesetChosen: 'asShown',
  rulesetRefused: 'notice',
  questionGone: 'notice',
  recovered: 'notice',
  startedOver: 'asShown',
  changing: 'asShown',
  languageChanged: 'asShown',
  doubt: 'reask',
  noValue: 'reask',
  notUnderstood: 'reask',
  valueRejected: 'reask',
  atFirstQuestion: 'notice',
  nothingToSkip: 'notice',
  nothingToContinue: 'notice',
  stopped: 'notice',
  kept: 'notice',
  unchanged: 'notice',
  staleCard: 'notice',
  unknownCard: 'notice',
  emptyMessage: 'notice',
  fileOnly: 'notice',
  tooLong: 'notice',
  failed: 'notice',
  notStored: 'notice',
  outage: 'notice',
  groupChat: 'notice',
  why: 'notice',
  help: 'notice',
  person: 'notice',
  isBot: 'asShown',
  greeting: 'notice',
  thanks: 'notice',
  anger: 'notice',
  statement: 'notice',
  languageNotSpoken: 'notice',
  knowledge: 'knowledge',
  didYouMean: 'didYouMean',
  noAnswer: 'noAnswer',
  topics: 'notice',
  feedback: 'notice',
  receiptMade: 'receipt',
  nothingToKeep: 'notice',
  receiptsWithdrawn: 'notice',
  doNotBuy: 'warning',
  buyingQuestion: 'journey',
  creditCheckRecorded: 'journey',
  creditCheckAlreadyRecorded: 'journey',
  creditCheckWithdrawn: 'journey',
  noCreditCheckToWithdraw: 'journey',
  creditCheckNotForExisting: 'journey',
  attestationRefused: 'journey',
  attestInCard: 'journey',
  dateFilledIn: 'journey',
  dateNotFilledIn: 'journey',
} as const satisfies Record<NoteId, MessageKind | 'asShown'>;

/** The kind of the message that shows this. */
export function messageKind(showing: Showing, session: Session | undefined): MessageKind {
  switch (showing.show) {
    case 'asked':
      return 'confirm';
    case 'attestation':
      return 'journey';
    case 'welcome':
      return 'welcome';
    default: {
      const body = showing.show === 'summary' || showing.show === 'result' ? showing.show : atRest(session);
      const kind = showing.note === undefined ? 'asShown' : kindOfNote(showing.note);
      if (kind === 'asShown') return body;
      return kind === 'reask' && session?.open == null ? 'notice' : kind;
    }
  }
}

/** The answer to somebody who wants to buy a plan too early is the warning. */
const kindOfNote = (note: Note): MessageKind | 'asShown' =>
  note.note === 'knowledge' && note.isBuying ? 'warning' : noteKinds[note.note];

const atRest = (session: Session | undefined): MessageKind => (session?.open ? 'question' : 'notice');
