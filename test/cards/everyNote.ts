import type { Cents } from '../../src/rules/fact';
import type { Note, NoteId } from '../../src/views/note';

const question = 'c'.repeat(32);

type Examples = { readonly [Id in NoteId]: readonly (Note & { readonly note: Id })[] };

/** An example of every note, several where they say different things; a new note does not compile without one. */
const examples: Examples = {
  saved: [
    { note: 'saved', fact: 'mpn.membership', value: 'active', dropped: [], added: [] },
    { note: 'saved', fact: 'support.plan', value: 'unsure', dropped: ['support.planReason'], added: [] },
    {
      note: 'saved',
      fact: 'applicant.kind',
      value: 'existingDirect',
      dropped: ['revenue.asIndirectReseller', 'tenure.months'],
      added: ['support.plan', 'capabilityAssessment.passed'],
    },
  ],
  skipped: [{ note: 'skipped', fact: 'support.planReason' }],
  doubt: [1, 2, 3, 4].map((tries) => ({
    note: 'doubt',
    fact: 'support.plan',
    doubt: 'severalOptions',
    understood: ['asfp', 'psfp'],
    tries,
  })),
  noValue: [{ note: 'noValue', fact: 'mpn.membership', tries: 1 }],
  notUnderstood: [{ note: 'notUnderstood', tries: 2 }],
  receiptMade: [
    {
      note: 'receiptMade',
      url: 'https://assistant.example/receipt/0123456789abcdef0123456789abcdef',
      until: '2026-12-08',
      withdraw: 'd'.repeat(32),
    },
  ],
  nothingToKeep: [{ note: 'nothingToKeep' }],
  receiptsWithdrawn: [{ note: 'receiptsWithdrawn' }],
  resumed: [{ note: 'resumed' }],
  atFirstQuestion: [{ note: 'atFirstQuestion' }],
  nothingToSkip: [{ note: 'nothingToSkip' }],
  nothingToContinue: [{ note: 'nothingToContinue' }],
  stopped: [{ note: 'stopped' }],
  startedOver: [{ note: 'startedOver' }],
  kept: [{ note: 'kept' }],
  changing: [{ note: 'changing', fact: 'support.plan' }],
  unchanged: [
    { note: 'unchanged', fact: 'revenue.ttmUsd', value: 32_000_000 },
    { note: 'unchanged', fact: 'support.plan', value: 'none' },
  ],
  valueRejected: [
    { note: 'valueRejected', fact: 'revenue.ttmUsd' },
    { note: 'valueRejected', fact: 'support.plan' },
  ],
  rulesetKept: [{ note: 'rulesetKept' }],
  rulesetChosen: [
    { note: 'rulesetChosen', kept: 0, left: 17 },
    { note: 'rulesetChosen', kept: 12, left: 1 },
    { note: 'rulesetChosen', kept: 13, left: 0 },
  ],
  rulesetRefused: [{ note: 'rulesetRefused', dates: ['2020-10-27', '2025-10-01'] }],
  rulesetReplaced: [{ note: 'rulesetReplaced' }],
  questionGone: [{ note: 'questionGone' }],
  recovered: [
    { note: 'recovered', answers: 0 },
    { note: 'recovered', answers: 1, creditCheck: 'lost' },
    { note: 'recovered', answers: 12, creditCheck: 'kept' },
    { note: 'recovered', creditCheck: 'lost' },
  ],
  why: [
    { note: 'why', fact: 'support.plan' },
    { note: 'why', fact: 'revenue.ttmUsd' },
  ],
  help: [{ note: 'help' }],
  person: [{ note: 'person' }],
  knowledge: [
    { note: 'knowledge', entry: 'creditCheckDuration', question },
    { note: 'knowledge', entry: 'revenueThreshold', question, askedUsd: 28_000_000 as Cents },
    { note: 'knowledge', entry: 'creditCheckCriteria', question },
    { note: 'knowledge', entry: 'whichPlan', question },
    { note: 'knowledge', entry: 'planBeforeApply', question, isBuying: true },
  ],
  didYouMean: [
    { note: 'didYouMean', entries: ['restrictedMeaning', 'restrictedCustomers', 'restrictedSeats'] },
    { note: 'didYouMean', entries: ['planPrice', 'creditCheckDuration'] },
  ],
  noAnswer: [{ note: 'noAnswer' }],
  topics: [{ note: 'topics' }],
  feedback: [
    { note: 'feedback', isHelpful: true },
    { note: 'feedback', isHelpful: false },
  ],
  isBot: [{ note: 'isBot' }],
  greeting: [{ note: 'greeting' }],
  anger: [{ note: 'anger' }],
  statement: [{ note: 'statement' }],
  thanks: [{ note: 'thanks' }],
  languageChanged: [{ note: 'languageChanged' }],
  languageNotSpoken: [{ note: 'languageNotSpoken' }],
  doNotBuy: [{ note: 'doNotBuy' }],
  buyingQuestion: [{ note: 'buyingQuestion' }],
  creditCheckRecorded: [
    { note: 'creditCheckRecorded', mailDate: '2026-11-20' },
    { note: 'creditCheckRecorded', mailDate: '2026-11-20', appliedOn: '2026-11-02' },
  ],
  creditCheckAlreadyRecorded: [{ note: 'creditCheckAlreadyRecorded' }],
  creditCheckWithdrawn: [{ note: 'creditCheckWithdrawn' }],
  noCreditCheckToWithdraw: [{ note: 'noCreditCheckToWithdraw' }],
  creditCheckNotForExisting: [{ note: 'creditCheckNotForExisting' }],
  attestInCard: [{ note: 'attestInCard' }],
  dateFilledIn: [
    { note: 'dateFilledIn', field: 'date', date: '2026-03-06' },
    { note: 'dateFilledIn', field: 'appliedOn', date: '2026-01-05' },
  ],
  dateNotFilledIn: [{ note: 'dateNotFilledIn', problem: 'mailDateTooEarly' }],
  attestationRefused: [{ note: 'attestationRefused', problems: ['notConfirmed'] }],
  staleCard: [{ note: 'staleCard' }],
  unknownCard: [{ note: 'unknownCard' }],
  emptyMessage: [{ note: 'emptyMessage' }],
  fileOnly: [{ note: 'fileOnly' }],
  tooLong: [{ note: 'tooLong' }],
  failed: [{ note: 'failed', reference: 'A1B2C3' }],
  notStored: [{ note: 'notStored', reference: 'A1B2C3' }],
  outage: [{ note: 'outage', reference: 'A1B2C3' }],
  groupChat: [{ note: 'groupChat' }],
};

export const everyNote: readonly Note[] = Object.values(examples).flat();
