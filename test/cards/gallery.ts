import { applicableFacts, askedFacts, optionsOf, type AskedFact } from '../../src/interview/question';
import { attestationProblems } from '../../src/journey/attestation';
import { doubts, hesitations } from '../../src/reading/answers/expected';
import type { Language } from '../../src/reading/language';
import { maxCents, type Facts } from '../../src/rules/fact';
import { attestationView } from '../../src/views/attestationView';
import { confirmView } from '../../src/views/confirmView';
import type { ViewContext } from '../../src/views/context';
import type { Note } from '../../src/views/note';
import { noticeView } from '../../src/views/noticeView';
import { questionView } from '../../src/views/questionView';
import { resultView } from '../../src/views/resultView';
import type { Shown } from '../../src/views/shown';
import { summaryView } from '../../src/views/summaryView';
import { welcomeView } from '../../src/views/welcomeView';
import { ruleset, rulesets } from '../support/rulesets';
import { contextOf, nonce, passed, readyFacts, resultOf, usd } from '../views/world';
import { everyNote } from './everyNote';

export type Sample = { readonly name: string; readonly context: ViewContext; readonly shown: Shown };

const existing = { 'applicant.kind': 'existingDirect' } as const;

/** Everything fails that can fail. */
const worst: Facts = {
  'applicant.kind': 'new',
  'mpn.membership': 'rejected',
  'mpn.location': 'globalOnly',
  'endorsement.authority': 'no',
  'endorsement.globalAdmin': 'no',
  'support.firstLevel': 'no',
  'support.plan': 'asfp',
  'support.planReason': 'forDirectBill',
  'revenue.asIndirectReseller': 'no',
  'revenue.ttmUsd': usd(187_250.75),
  'tenure.months': 5,
  'accountsReceivable.billing': 'no',
  'accountsReceivable.provisioning': 'no',
  'capabilityAssessment.passed': 'no',
  'designation.solutionsPartner': 'no',
  'security.requirements': 'no',
  'managedService.offered': 'no',
  'journey.applied': 'yes',
};

/** Everything is answered, and nothing is known. */
const unsure: Facts = Object.fromEntries(
  askedFacts.map((fact) => [fact, fact === 'applicant.kind' ? 'new' : 'unsure']),
);

/** Partners at every point of the road. */
const partners = {
  empty: {},
  worst,
  unsure,
  early: { ...readyFacts, 'support.plan': 'psfp', 'support.planReason': 'forDirectBill' },
  ready: readyFacts,
  waiting: { ...readyFacts, 'journey.applied': 'yes', 'capabilityAssessment.passed': 'yes' },
  planDue: { ...readyFacts, ...passed },
  planUnsure: { ...readyFacts, ...passed, 'support.plan': 'unsure' },
  agreementDue: { ...readyFacts, ...passed, 'support.plan': 'asfp' },
  active: { ...readyFacts, ...passed, 'support.plan': 'asfp', 'journey.agreement': 'accepted' },
  failed: { ...readyFacts, 'journey.creditCheck': 'failed' },
  existing: { ...readyFacts, ...existing },
  existingWorst: { ...worst, ...existing },
  existingUnsure: { ...unsure, ...existing },
} as const satisfies Record<string, Facts>;

/** The longest thing to say about an answer. */
const longNote = (fact: AskedFact): Note => ({
  note: 'doubt',
  fact,
  doubt: 'otherCurrency',
  understood: optionsOf(fact, ruleset('2025-10-01')),
  tries: 4,
});

/** Every template with every kind of view in one language, the widest among them. */
export function gallery(language: Language): readonly Sample[] {
  const of = (facts: Facts, rules = '2020-10-27') => contextOf(facts, { language, rules });
  return [
    ...rulesets.flatMap(({ id }) => questions(of({ ...worst, 'revenue.ttmUsd': maxCents }, id))),
    ...rulesets.flatMap(({ id }) =>
      Object.entries(partners).flatMap(([name, facts]) => outcomes(name, of(facts, id))),
    ),
    ...[
      {},
      readyFacts,
      partners.early,
      partners.planDue,
      partners.planUnsure,
      partners.active,
      partners.existing,
    ].flatMap((facts) => notes(of(facts))),
    ...confirmations(of({})),
    ...occasions(of({})),
  ];
}

function questions(context: ViewContext): readonly Sample[] {
  const { id } = context.ruleset;
  return applicableFacts(context.ruleset, context.facts).flatMap((fact) => {
    const current = context.facts[fact] ?? 'unsure';
    return [
      { name: `question ${id} ${fact}`, context, shown: questionView(context, { fact, nonce }) },
      {
        name: `question ${id} ${fact} widest`,
        context,
        shown: questionView(context, { fact, nonce, current }, longNote(fact)),
      },
    ];
  });
}

function outcomes(partner: string, context: ViewContext): readonly Sample[] {
  const { ruleset, facts: answers } = context;
  const name = `${ruleset.id} ${partner}`;
  const note = longNote('support.plan');
  const saved: Note = {
    note: 'saved',
    fact: 'support.plan',
    value: 'unsure',
    dropped: ['support.planReason'],
    added: [],
  };
  return [
    { name: `result ${name} saved`, context, shown: resultView(context, resultOf(context), saved) },
    { name: `result ${name}`, context, shown: resultView(context, resultOf(context)) },
    {
      name: `result ${name} widest`,
      context,
      shown: resultView(context, resultOf(context, askedFacts), note),
    },
    {
      name: `summary ${name}`,
      context,
      shown: summaryView(context, { answers, skipped: [], open: 'mpn.membership', isComplete: false }),
    },
    {
      name: `summary ${name} widest`,
      context,
      shown: summaryView(context, { answers, skipped: askedFacts, isComplete: true }, note),
    },
  ];
}

function notes(context: ViewContext): readonly Sample[] {
  const actions = ['start', 'summary', 'creditCheck', 'help', 'person', 'language'] as const;
  return everyNote.flatMap((note) => [
    { name: `notice ${note.note}`, context, shown: noticeView(context, note, { actions }) },
    {
      name: `question with ${note.note}`,
      context,
      shown: questionView(context, { fact: 'mpn.location', nonce }, note),
    },
  ]);
}

function confirmations(context: ViewContext): readonly Sample[] {
  const asked = askedFacts.flatMap((fact) =>
    hesitations
      .filter((because) => because !== 'small')
      .map((because) => ({ of: 'value' as const, fact, value: 'no', because, nonce, question: nonce })),
  );
  const values = asked.filter(({ fact }) => optionsOf(fact, ruleset('2025-10-01')).includes('no'));
  const amount = {
    of: 'value',
    fact: 'revenue.ttmUsd',
    value: usd(0.5),
    because: 'separator',
    nonce,
    question: nonce,
  } as const;
  const small = { ...amount, value: usd(300), because: 'small' } as const;
  const plan = { ...amount, fact: 'support.plan', value: 'none', because: 'hedged' } as const;
  const corrections = [
    { of: 'correction', fact: 'revenue.ttmUsd', from: usd(280_000), value: usd(320_000), nonce },
    { of: 'correction', fact: 'endorsement.authority', from: 'yes', value: 'no', nonce },
    { of: 'correction', fact: 'support.plan', from: 'none', value: 'asfp', nonce },
    { of: 'correction', fact: 'tenure.months', value: 14, nonce },
  ] as const;
  return [
    ...corrections.map((one) => ({
      name: `correction of ${one.fact}`,
      context,
      shown: confirmView(context, one),
    })),
    ...[...values, amount, small, plan].map((one) => ({
      name: `confirm ${one.because} ${one.fact}`,
      context,
      shown: confirmView(context, one),
    })),
    ...(['startOver', 'withdrawCreditCheck'] as const).map((of) => ({
      name: `confirm ${of}`,
      context,
      shown: confirmView(context, { of, nonce }, { note: 'notUnderstood', tries: 3 }),
    })),
  ];
}

function occasions(context: ViewContext): readonly Sample[] {
  const progress = { number: 2, of: 6, requirement: 'accountsReceivable' } as const;
  const filledIn = { date: '2026-01-02', appliedOn: '2026-01-01' };
  const refused: Note = { note: 'attestationRefused', problems: attestationProblems };
  return [
    { name: 'welcome', context, shown: welcomeView(context, {}) },
    { name: 'welcome back', context, shown: welcomeView(context, { resume: { answered: 5, progress } }) },
    {
      name: 'attestation',
      context,
      shown: attestationView(context, { nonce, asksApplicationDate: false, filledIn: {} }),
    },
    {
      name: 'attestation widest',
      context,
      shown: attestationView(context, { nonce, asksApplicationDate: true, filledIn }, refused),
    },
    ...doubts.map((doubt) => ({
      name: `doubt ${doubt}`,
      context,
      shown: questionView(
        context,
        { fact: 'revenue.ttmUsd', nonce },
        { note: 'doubt', fact: 'revenue.ttmUsd', doubt, understood: [usd(1), usd(2)], tries: 1 },
      ),
    })),
  ];
}
