import { questionsLeft, type AskedFact } from '../../src/interview/question';
import { roadOf, type Road } from '../../src/interview/road';
import { nextStep } from '../../src/journey/nextStep';
import { assess } from '../../src/rules/assess';
import type { Facts } from '../../src/rules/fact';
import { contextOf, passed, readyFacts, usd } from '../views/world';

type Given = { readonly rules?: string; readonly skipped?: readonly AskedFact[]; readonly open?: AskedFact };

function road(given: Facts, { rules = '2020-10-27', skipped = [], open }: Given = {}): Road {
  const { ruleset, facts, today } = contextOf(given, { rules });
  const findings = assess(ruleset, facts);
  const next = nextStep(findings, facts, ruleset, rules === '2020-10-27' ? undefined : today);
  return roadOf({ ruleset, facts, findings, next, skipped, open });
}

const statesOf = ({ steps }: Road) => Object.fromEntries(steps.map(({ step, state }) => [step, state]));
const way = ['application', 'creditCheck', 'plan', 'agreement', 'active'] as const;
const wayOf = (found: Road) => way.map((step) => statesOf(found)[step]);

describe('roadOf', () => {
  it('is the ruleset from the first requirement on, before anything is answered', () => {
    const found = road({});
    expect(found.steps.map(({ step }) => step)).toEqual([
      ...['mpn', 'endorsement', 'support', 'revenue', 'accountsReceivable', 'managedService', 'result'],
      ...way,
    ]);
    expect(new Set(Object.values(statesOf(found)))).toEqual(new Set(['later']));
  });

  it('leaves out what a partner is not asked', () => {
    expect(statesOf(road({ 'applicant.kind': 'new' }, { rules: '2025-10-01' }))).toHaveProperty('tenure');
    expect(
      statesOf(road({ 'applicant.kind': 'existingDirect' }, { rules: '2025-10-01' })),
    ).not.toHaveProperty('tenure');
  });

  it('counts the questions that are left, and half a minute for each', () => {
    const facts: Facts = { 'applicant.kind': 'new', 'mpn.membership': 'active' };
    const { left, minutes } = road(facts, { open: 'mpn.location' });
    expect(left).toBe(questionsLeft(contextOf(facts).ruleset, facts, []).length);
    expect(minutes).toBe(Math.ceil(left / 2));
    expect(road(readyFacts)).toMatchObject({ left: 0, minutes: 0 });
  });

  it('says of every requirement what is found, and where one is', () => {
    const facts: Facts = {
      ...readyFacts,
      'mpn.membership': 'expired',
      'endorsement.authority': 'unsure',
      'revenue.ttmUsd': usd(10),
    };
    expect(statesOf(road(facts, { open: 'managedService.offered' }))).toMatchObject({
      mpn: 'unmet',
      endorsement: 'unknown',
      support: 'met',
      revenue: 'unmet',
      managedService: 'now',
      result: 'later',
    });
  });

  it('leaves open what is still to be asked, and says of what was skipped that it is not known', () => {
    const facts: Facts = { 'applicant.kind': 'new', 'mpn.membership': 'active' };
    expect(statesOf(road(facts, { skipped: ['mpn.location'] }))).toMatchObject({ mpn: 'unknown' });
    expect(statesOf(road(facts))).toMatchObject({ mpn: 'later' });
  });

  it('names the answer to change where a step has one', () => {
    const { steps } = road(readyFacts);
    expect(steps.filter(({ fact }) => fact)).toEqual([
      { step: 'managedService', state: 'met', fact: 'managedService.offered' },
    ]);
  });

  it('stops at the result while there is something to put right or to find out', () => {
    expect(statesOf(road({ ...readyFacts, 'mpn.membership': 'none' }))).toMatchObject({
      result: 'now',
      application: 'later',
    });
    expect(statesOf(road({ ...readyFacts, 'mpn.membership': 'unsure' }))).toMatchObject({
      result: 'now',
      application: 'later',
    });
  });

  it.each<[string, Facts, readonly string[]]>([
    ['who can apply', {}, ['now', 'later', 'later', 'later', 'later']],
    ['who has applied', { 'journey.applied': 'yes' }, ['done', 'now', 'later', 'later', 'later']],
    [
      'whose company was not verified',
      { 'journey.applied': 'yes', 'journey.verification': 'rejected' },
      ['unmet', 'later', 'later', 'later', 'later'],
    ],
    [
      'who failed the credit check',
      { 'journey.applied': 'yes', 'journey.creditCheck': 'failed' },
      ['done', 'unmet', 'later', 'later', 'later'],
    ],
    ['who passed it', passed, ['done', 'done', 'now', 'later', 'later']],
    [
      'who passed it, and does not know which plan there is',
      { ...passed, 'support.plan': 'unsure' },
      ['done', 'done', 'unknown', 'later', 'later'],
    ],
    [
      'who holds a plan after it',
      { ...passed, 'support.plan': 'asfp' },
      ['done', 'done', 'done', 'now', 'later'],
    ],
    [
      'who accepted the agreement',
      { ...passed, 'support.plan': 'asfp', 'journey.agreement': 'accepted' },
      ['done', 'done', 'done', 'done', 'done'],
    ],
  ])('shows the way of a partner %s', (_, facts, states) => {
    const found = road({ ...readyFacts, ...facts });
    expect(wayOf(found)).toEqual(states);
    expect(statesOf(found)).toMatchObject({ result: 'done' });
  });

  it('leaves what is missing to Microsoft once the form is sent', () => {
    const found = road({ ...readyFacts, 'mpn.membership': 'none', 'journey.applied': 'yes' });
    expect(statesOf(found)).toMatchObject({ mpn: 'unmet', result: 'done', creditCheck: 'now' });
  });

  it('shows one place at a time: while a question is open, that', () => {
    const found = road({ ...readyFacts, ...passed }, { open: 'mpn.membership' });
    expect(wayOf(found)).toEqual(['done', 'done', 'later', 'later', 'later']);
    expect(Object.values(statesOf(found)).filter((state) => state === 'now')).toHaveLength(1);
  });

  it('has no form and no check before a partner who is direct-bill already', () => {
    const { steps } = road({ ...readyFacts, 'applicant.kind': 'existingDirect' });
    expect(steps.slice(-2)).toEqual([
      { step: 'result', state: expect.any(String) as string },
      { step: 'active', state: 'done' },
    ]);
    expect(steps.map(({ step }) => step)).not.toContain('application');
  });
});
