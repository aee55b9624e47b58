import { languages } from '../../src/reading/language';
import type { Facts } from '../../src/rules/fact';
import { planWords, type PlanMention } from '../../src/views/planAdvice';
import { contextOf, passed } from './world';

const say = (facts: Facts, mention: PlanMention, language: 'en' | 'nl' = 'en') =>
  planWords(contextOf(facts, { language }), mention);
const existing: Facts = { 'applicant.kind': 'existingDirect' };
const mentions = ['mentioned', 'subject', 'buying'] as const;

describe('planWords', () => {
  it('says nothing where nobody speaks of a plan', () => {
    for (const facts of [{}, passed, existing]) expect(say(facts, 'nothing').block).toBeUndefined();
  });

  it.each(mentions)('warns while the check has not passed, with the plan %s', (mention) => {
    for (const facts of [
      {},
      { 'journey.creditCheck': 'passed' },
      { 'journey.creditCheck': 'failed' },
    ] as const) {
      expect(say(facts, mention)).toMatchObject({
        advice: 'doNotBuyYet',
        block: { title: 'Not yet: do not buy a support plan (ASfP or PSfP)' },
      });
    }
  });

  it('tells who has a plan already to buy nothing more, and where to ask', () => {
    const holds = (facts: Facts) => {
      const { paragraphs = [], links = [] } =
        say({ 'support.plan': 'psfp', ...facts }, 'mentioned').block ?? {};
      return [paragraphs[1]?.text, links.length] as const;
    };
    expect(holds({})).toEqual([
      expect.stringMatching(/^You already have a plan: buy nothing more.*Did you/),
      1,
    ]);
    expect(holds({ 'support.planReason': 'unsure' })).toEqual(holds({}));
    expect(holds({ 'support.planReason': 'otherReason' })).toEqual([
      'You already have a plan that counts: buy nothing more.',
      0,
    ]);
    expect(holds({ 'support.planReason': 'forDirectBill' })).toEqual([
      expect.stringMatching(/no harm.*partner support.*documents nowhere/),
      1,
    ]);
    expect(holds({ 'support.plan': 'other' })).toEqual([undefined, 0]);
  });

  it('shows both plans side by side with a link when the check has passed and none is held', () => {
    const { block, advice } = say({ ...passed, 'support.plan': 'none' }, 'buying');
    expect(advice).toBe('buyNow');
    expect(block?.paragraphs.map(({ text }) => text).join()).toMatch(/\(ASfP\).*\(PSfP\)/);
    expect(block?.links).toHaveLength(1);
  });

  it('advises to buy only where it is asked', () => {
    for (const mention of ['mentioned', 'subject'] as const) {
      expect(say({ ...passed, 'support.plan': 'none' }, mention).block).toBeUndefined();
    }
  });

  it('does not advise to buy a second plan, nor a first one before it knows of none', () => {
    const held = say({ ...passed, 'support.plan': 'asfp' }, 'buying');
    const unknown = say({ ...passed, 'support.plan': 'unsure' }, 'buying');
    expect([held.advice, unknown.advice]).toEqual([undefined, undefined]);
    expect([held.block?.title, unknown.block?.title]).toEqual([
      'No second support plan is needed',
      'First tell me whether you have a support plan',
    ]);
  });

  it('gives no advice to who holds a plan that Microsoft names but that does not count yet', () => {
    for (const rules of ['2020-10-27', '2025-10-01']) {
      const context = contextOf({ ...passed, 'support.plan': 'ufp' }, { rules });
      const { advice, block } = planWords(context, 'buying');
      expect([advice, block?.title]).toEqual([
        undefined,
        'Unified for Partners (UfP) does not count here now',
      ]);
    }
  });

  it('asks for the plan by what is on the card, and by typing where the card asks something else', () => {
    const context = contextOf({ ...passed, 'support.plan': 'unsure' });
    const text = (isAsked: boolean) => planWords(context, 'buying', isAsked).block?.paragraphs[0]?.text;
    expect(text(false)).toContain('Type: change support');
    expect(text(true)).toMatch(/question below: choose “No plan”/);
  });

  it('tells existing partners when Microsoft reviews them, by the rules that hold', () => {
    const when = (rules: string) =>
      planWords(contextOf(existing, { rules }), 'subject').block?.paragraphs[0]?.text;
    expect(when('2018-08-31')).toContain('next enrolment after 31 August 2018');
    for (const rules of ['2020-10-27', '2021-04-15']) expect(when(rules)).toMatch(/January 2021.*renewal/);
    for (const rules of ['2023-04-24', '2024-04-10']) expect(when(rules)).toContain('every year.');
    expect(when('2025-10-01')).toContain('every year, on the anniversary of their first enrolment in CSP');
  });

  it('sends partners who are direct-bill already to partner support, and does not bother them in passing', () => {
    for (const mention of ['subject', 'buying'] as const) {
      expect(say(existing, mention).block?.paragraphs[0]?.text).toMatch(/partner support/);
    }
    expect(say(existing, 'mentioned')).toEqual({ block: undefined, advice: undefined });
  });
});

describe('the warning', () => {
  it.each(languages)('reads as a warning in %s however short it is cut', (language) => {
    const { title = '', paragraphs = [] } = say({}, 'buying', language).block ?? {};
    const whole = [title, ...paragraphs.map(({ text }) => text)].join(' ');
    expect(whole).toMatch(language === 'nl' ? /^Wacht met / : /^Not yet: /);
    const buys = language === 'nl' ? /koop|schaf/i : /buy/i;
    const upTo = whole.search(buys);
    expect(whole.slice(0, upTo)).toMatch(language === 'nl' ? /wacht/i : /not/);
  });

  it('says what domain and contract ask for', () => {
    const nl = say({}, 'buying', 'nl').block?.paragraphs[0]?.text;
    expect(nl).toBe(
      'Microsoft controleert eerst de kredietwaardigheid van uw bedrijf. Dat kan enkele dagen of langer duren. ' +
        'Wacht totdat Microsoft u per e-mail heeft laten weten dat u de kredietcontrole hebt doorstaan.',
    );
  });
});
