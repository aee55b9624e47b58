import type { ViewContext } from '../../src/views/context';
import { questionView } from '../../src/views/questionView';
import { resultView } from '../../src/views/resultView';
import { barSince, isStricterToday } from '../../src/views/todayRules';
import { welcomeView } from '../../src/views/welcomeView';
import { ruleset } from '../support/rulesets';
import { contextOf, nonce, readyFacts, resultOf } from './world';

type Options = NonNullable<Parameters<typeof contextOf>[1]>;
const offering = (context: ViewContext, left = 4): ViewContext => ({
  ...context,
  offer: { ruleset: ruleset('2025-10-01'), nonce, left },
});
const button = { verb: 'useRuleset', ruleset: '2025-10-01', nonce };

describe('whether today’s rules demand more', () => {
  it('is said where requirements have come', () => {
    expect(isStricterToday(contextOf())).toBe(true);
    expect(isStricterToday(contextOf({}, { rules: '2025-10-01' }))).toBe(false);
  });

  it('is not said of what only counts otherwise', () => {
    expect(isStricterToday(contextOf({}, { rules: '2023-04-24', today: '2024-05-01' }))).toBe(false);
  });

  it('is stricter where only the bar has been raised', () => {
    const { today, ...context } = contextOf({}, { rules: '2023-04-24', today: '2024-05-01' });
    const raised = today!.ruleset.requirements.map((one) =>
      one.id === 'revenue' ? { ...one, barUsd: 500_000 } : one,
    );
    const ruleset = { ...today!.ruleset, requirements: raised };
    expect(isStricterToday({ ...context, today: { ...today!, ruleset } })).toBe(true);
  });
});

describe('the bar of today beside a question about revenue', () => {
  const beside = (fact: Parameters<typeof barSince>[1], options?: Options) =>
    barSince(offering(contextOf({}, options)), fact);

  it('stands where the words name that of older rules, with the way to go on under today’s', () => {
    const [block] = beside('revenue.ttmUsd', { language: 'nl' });
    expect(block?.title).toBe('Volgens de regels van vandaag is ten minste USD 1.000.000 nodig');
    expect(block?.paragraphs.map(({ text }) => text)).toEqual([
      'Die gelden sinds 1 oktober 2025. Ik toets u hier aan de regels van 27 oktober 2020, met een omzetdrempel van USD 300.000.',
    ]);
    expect(block?.buttons).toEqual([
      { row: [{ title: 'Verder volgens de regels van 1 oktober 2025', data: button }] },
    ]);
  });

  it('says that perpetual software counts today where it is asked about', () => {
    expect(beside('revenue.perpetualUsd')[0]?.paragraphs[1]?.text).toBe(
      "Under today's rules perpetual software counts like the rest.",
    );
  });

  it('stands nowhere else', () => {
    expect(beside('revenue.asIndirectReseller')).toEqual([]);
    expect(beside('revenue.ttmUsd', { rules: '2025-10-01' })).toEqual([]);
    expect(beside('revenue.ttmUsd', { today: '2024-05-01' })).toEqual([]);
    expect(barSince(contextOf(), 'revenue.ttmUsd')[0]?.buttons).toEqual([]);
  });

  it('is on the card and in the text of the question', () => {
    const { view, text } = questionView(contextOf(), { fact: 'revenue.ttmUsd', nonce });
    expect(view.aside.map(({ title }) => title)).toEqual([
      "Under today's rules you need at least USD 1,000,000",
    ]);
    expect(text).toContain("Under today's rules you need at least USD 1,000,000");
  });
});

describe('the choice to go on under other rules', () => {
  const titles = (actions: readonly { readonly title: string }[]) => actions.map(({ title }) => title);

  it('stands after the first button of the welcome, and names no plan', () => {
    const { view, text } = welcomeView(offering(contextOf()), {});
    expect(titles(view.actions).slice(0, 2)).toEqual([
      'Check the requirements',
      'Begin under the rules of 1 October 2025',
    ]);
    expect(view.actions[1]).toMatchObject({ data: button, style: 'default' });
    expect(text).toContain(
      "I check against the rules of 27 October 2020; today's (1 October 2025) are stricter.",
    );
    expect(text).not.toMatch(/plan/i);
    expect(titles(welcomeView(contextOf(), {}).view.actions)).toHaveLength(2);
  });

  it('counts the questions to come for who comes back', () => {
    const back = (left: number) =>
      welcomeView(offering(contextOf(), left), { resume: { answered: 3 } }).view.actions[1];
    expect(back(1)?.title).toBe('Go on under the rules of 1 October 2025 (1 more question)');
    expect(back(0)?.title).toBe('Go on under the rules of 1 October 2025');
  });

  it('is the main button of a result that is good under older rules only', () => {
    const context = offering(contextOf(readyFacts));
    const { view } = resultView(context, resultOf(context), undefined);
    expect(view.actions[0]).toEqual({
      title: 'Go on under the rules of 1 October 2025 (4 more questions)',
      data: button,
      style: 'positive',
    });
  });

  it('is one of the other buttons of any other result', () => {
    const context = offering(contextOf({ ...readyFacts, 'mpn.membership': 'expired' }));
    const { view } = resultView(context, resultOf(context), undefined);
    expect(view.actions[1]).toMatchObject({ data: button, style: 'default' });
  });
});
