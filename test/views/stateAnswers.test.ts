import { stateEntryIds } from '../../src/knowledge/stateEntries';
import { languages } from '../../src/reading/language';
import type { Facts } from '../../src/rules/fact';
import type { ViewContext } from '../../src/views/context';
import { stateAnswers } from '../../src/views/stateAnswers';
import { noteWords } from '../../src/views/noteBlock';
import { planWords } from '../../src/views/planAdvice';
import { ruleset, rulesets } from '../support/rulesets';
import { contextOf, nonce, passed, readyFacts } from './world';

const applied: Facts = { ...readyFacts, 'journey.applied': 'yes' };
const existing: Facts = { ...readyFacts, 'applicant.kind': 'existingDirect', 'support.plan': 'asfp' };
/** Everything a partner can be in the middle of. */
const situations: readonly Facts[] = [
  {},
  { 'applicant.kind': 'new', 'mpn.membership': 'expired' },
  { 'journey.applied': 'yes' },
  readyFacts,
  { ...readyFacts, 'mpn.membership': 'none' },
  { ...readyFacts, 'support.firstLevel': 'unsure' },
  { ...readyFacts, 'support.firstLevel': 'no' },
  applied,
  { ...applied, 'journey.verification': 'rejected' },
  { ...applied, 'journey.creditCheck': 'failed' },
  { ...readyFacts, ...passed },
  { ...readyFacts, ...passed, 'support.plan': 'asfp' },
  { ...readyFacts, ...passed, 'support.plan': 'asfp', 'journey.agreement': 'accepted' },
  existing,
  { ...existing, 'support.plan': 'none' },
];
/** A day on which the rules in use are those of today. */
const then = { today: '2020-12-01' };
const textOf = (context: ViewContext, entry: (typeof stateEntryIds)[number]) =>
  stateAnswers[entry](context).texts.join('\n');
const next = (facts: Facts, options: Parameters<typeof contextOf>[1] = then) =>
  textOf(contextOf(facts, options), 'nextStep');
const why = (facts: Facts, options: Parameters<typeof contextOf>[1] = then) =>
  textOf(contextOf(facts, options), 'whyThisResult');
const progress = (facts: Facts) => textOf(contextOf(facts, then), 'progress');

describe('stateAnswers', () => {
  it.each(languages)(
    'has words for every state under every ruleset in %s, with every hole filled',
    (language) => {
      for (const { id: rules } of rulesets)
        for (const facts of situations)
          for (const entry of stateEntryIds) {
            const { texts } = stateAnswers[entry](contextOf(facts, { language, rules }));
            expect(texts.join()).not.toMatch(/\{\{|undefined/);
            expect(texts.every((text) => text !== '')).toBe(true);
          }
    },
  );

  it('carries the warning wherever it names a plan while the gate is shut', () => {
    const plan = /support plan|\bASfP\b|\bPSfP\b|Support for Partners/;
    for (const { id: rules } of rulesets)
      for (const facts of situations)
        for (const entry of stateEntryIds) {
          const context = contextOf(facts, { rules });
          const { texts, mention } = stateAnswers[entry](context);
          if (context.gate.advice !== 'doNotBuyYet' || !plan.test(texts.join())) continue;
          expect(planWords(context, mention).advice).toBe('doNotBuyYet');
        }
  });

  it('names one step, who takes it and one official page', () => {
    const { texts, links } = stateAnswers.nextStep(
      contextOf({ ...readyFacts, 'mpn.membership': 'none' }, then),
    );
    expect(texts.join('\n')).toMatch(/^Put this right first.*\n.*Join.*\nWho does it: an admin/);
    expect(links).toHaveLength(1);
    for (const facts of situations)
      expect(stateAnswers.nextStep(contextOf(facts, then)).links).toHaveLength(1);
  });

  it('asks for the answers first, until there is an application', () => {
    expect(next({})).toMatch(/^Begin with the questions/);
    expect(next({ 'applicant.kind': 'new' })).toMatch(/^Answer the \d+ questions/);
    expect(next({ 'journey.applied': 'yes' })).toMatch(/^It is Microsoft's turn/);
  });

  it('opens the question that was answered with "I don\'t know"', () => {
    const { buttons } = stateAnswers.nextStep(contextOf({ ...readyFacts, 'mpn.membership': 'unsure' }, then));
    expect(buttons[0]?.row[0]?.data).toEqual({ verb: 'change', fact: 'mpn.membership' });
  });

  it('opens no question where none asks for what is not known', () => {
    const euros: Facts = { ...readyFacts, 'revenue.currency': 'EUR' };
    expect(next(euros)).toMatch(/^Find this out first/);
    expect(stateAnswers.nextStep(contextOf(euros, then)).buttons).toEqual([]);
  });

  it('says to apply only where today’s rules say so too', () => {
    expect(next(readyFacts)).toMatch(/^Send your application/);
    expect(next(readyFacts, {})).toMatch(/^Do not apply yet/);
    expect(next(readyFacts, {})).toContain('1 October 2025');
  });

  it('goes on under today’s rules, as the result does, where those have another verdict', () => {
    const buttons = (facts: Facts, options: Parameters<typeof contextOf>[1] = {}) => {
      const offer = { ruleset: ruleset('2025-10-01'), nonce, left: 4 };
      const answer = stateAnswers.nextStep({ ...contextOf(facts, options), offer });
      return answer.buttons.flatMap(({ row }) => row);
    };
    const way = {
      title: 'Go on under the rules of 1 October 2025 (4 more questions)',
      data: { verb: 'useRuleset', ruleset: '2025-10-01', nonce },
    };
    expect(buttons(readyFacts)).toEqual([way]);
    const unsure: Facts = { ...readyFacts, 'mpn.membership': 'unsure' };
    expect(buttons(unsure)).toEqual([expect.objectContaining({ data: expect.anything() }), way]);
    // Not ready today either; no other rules; nobody to choose them; the questions first.
    expect(buttons({ ...readyFacts, 'mpn.membership': 'none' })).toEqual([]);
    expect(buttons(readyFacts, then)).toEqual([]);
    expect(stateAnswers.nextStep(contextOf(readyFacts)).buttons).toEqual([]);
    expect(buttons({ 'applicant.kind': 'new' })).toEqual([]);
  });

  it('names the appeal, and never to wait, where the verification was rejected', () => {
    const rejected: Facts = { ...applied, 'journey.verification': 'rejected' };
    expect(next(rejected)).toMatch(/rejected.*Appeal/);
    expect(why(rejected)).toMatch(/rejected.*appeal/);
    expect(progress(rejected)).toMatch(/rejected.*appeal/);
    for (const text of [next(rejected), why(rejected)]) expect(text).not.toMatch(/wait/i);
  });

  it('brings the gate’s words about buying with the plan, once it is due', () => {
    const context = contextOf({ ...readyFacts, ...passed }, then);
    const said = noteWords(context, { note: 'knowledge', entry: 'nextStep', question: nonce });
    expect(said.mention).toBe('buying');
    expect(planWords(context, said.mention).advice).toBe('buyNow');
  });

  it('says why not: which requirements, and how far off', () => {
    expect(why({})).toMatch(/not answered any question/);
    const open = why({ 'applicant.kind': 'new', 'mpn.membership': 'expired' });
    expect(open).toMatch(/questions are still open\.\n.*expired/);
    expect(why({ ...readyFacts, 'revenue.ttmUsd': 20_000_000 as never })).toMatch(
      /USD 200,000.*USD 100,000 short/,
    );
    expect(why({ ...readyFacts, 'mpn.location': 'unsure' })).toMatch(/not known/);
    expect(why(readyFacts)).toContain('nothing that is mandatory is missing');
    expect(why(readyFacts, {})).toContain('USD 1,000,000');
  });

  it('says how far the partner is, and what comes after', () => {
    expect(progress({})).toMatch(
      /6 requirements.*\n.*the credit check among them; the support plan, not before/,
    );
    expect(
      progress({ 'applicant.kind': 'new', 'mpn.membership': 'active', 'mpn.location': 'sameCountry' }),
    ).toMatch(/^Done: 1 of 6 requirements\. You have \d+ questions to go/);
    expect(progress(readyFacts)).toMatch(/^All questions are answered\. Met: \d of 6/);
    expect(progress(existing)).toContain('existing');
  });
});
