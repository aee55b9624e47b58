import type { Facts } from '../../src/rules/fact';
import { resultView } from '../../src/views/resultView';
import { todayBlock, todayLine } from '../../src/views/todayWords';
import { contextOf, passed, readyFacts, resultOf, usd } from './world';

const blockOf = (facts: Facts, options?: Parameters<typeof contextOf>[1]) => {
  const [block] = todayBlock(contextOf(facts, options));
  return block && { title: block.title, texts: block.paragraphs.map(({ text }) => text) };
};
const existing = { ...readyFacts, 'applicant.kind': 'existingDirect', 'support.plan': 'asfp' } as const;

describe('today’s block', () => {
  it('is absent where today’s rules are the ones in use', () => {
    expect(blockOf(readyFacts, { rules: '2025-10-01' })).toBeUndefined();
  });

  it('names the date and the verdict, and a line for each finding that comes out otherwise', () => {
    expect(blockOf(readyFacts)).toEqual({
      title: "Today's rules (1 October 2025): not yet, 1 requirement is not met and 2 are not known yet",
      texts: [
        expect.stringMatching(/^Revenue: Not met\. .*USD 412,500.*USD 1,000,000.*USD 587,500 short\.$/),
        'Time as an indirect reseller: Met.',
        expect.stringMatching(/^Capability assessment: On track\. /),
        expect.stringMatching(/^Solutions Partner designation: Still unclear\. /),
        expect.stringMatching(/^Security requirements: Still unclear\. /),
      ],
    });
  });

  it('says so where every requirement comes out the same', () => {
    expect(blockOf(readyFacts, { rules: '2023-04-24', today: '2024-05-01' })).toEqual({
      title: "Today's rules (10 April 2024): on these answers you can apply; Microsoft decides",
      texts: ["Under today's rules the result is the same for every requirement."],
    });
  });

  it('is one quiet line on the result where every requirement comes out the same', () => {
    const context = contextOf(readyFacts, { rules: '2023-04-24', today: '2024-05-01' });
    const { view } = resultView(context, resultOf(context));
    expect(view.differences).toMatchObject([{ style: 'default', paragraphs: [] }]);
    expect(view.differences[0]?.title).toMatch(/10 April 2024/);
  });

  it('is absent from the result where all that differs has a row of its own', () => {
    const facts = {
      ...readyFacts,
      'revenue.ttmUsd': usd(310_000),
      'revenue.source': 'own',
      'revenue.perpetualUsd': usd(15_000),
    } as const;
    const context = contextOf(facts, { rules: '2023-04-24', today: '2024-05-01' });
    expect(todayLine(context, 'revenue')[0]).toMatch(/^Today's rules \(10 April 2024\): Met/);
    expect(resultView(context, resultOf(context)).view.differences).toEqual([]);
  });

  it('speaks to partners who are direct-bill already of staying', () => {
    expect(blockOf({ ...existing, 'capabilityAssessment.passed': 'yes' }, { language: 'nl' })?.title).toBe(
      'De regels van vandaag (1 oktober 2025): uw status loopt gevaar, aan 1 vereiste voldoet u niet en van 2 is nog niet bekend of u eraan voldoet',
    );
  });
});

describe('today’s line at a finding', () => {
  it('stands where the finding comes out otherwise, and nowhere else', () => {
    const context = contextOf(readyFacts);
    expect(todayLine(context, 'revenue')[0]).toMatch(/^Today's rules \(1 October 2025\): Not met\. /);
    expect(todayLine(context, 'mpn')).toEqual([]);
    expect(todayLine(contextOf(readyFacts, { rules: '2025-10-01' }), 'revenue')).toEqual([]);
  });

  it('stands on the row of the result, and in the block where the row is folded away', () => {
    const context = contextOf(readyFacts);
    const { view } = resultView(context, resultOf(context));
    const rows = view.met.flatMap((met) => met.rows);
    expect(rows.find(({ name }) => name === 'Revenue')?.remarks.at(-1)?.text).toBe(
      todayLine(context, 'revenue')[0],
    );
    expect(view.differences[0]?.paragraphs.map(({ text }) => text.split(':')[0])).toEqual([
      'Revenue',
      'Time as an indirect reseller',
      'Capability assessment',
      'Solutions Partner designation',
      'Security requirements',
    ]);
  });

  it('stands only there where the row is not folded away', () => {
    const context = contextOf(
      { ...readyFacts, 'revenue.ttmUsd': usd(200_000), 'tenure.months': 3 },
      { rules: '2021-04-15' },
    );
    const { view } = resultView(context, resultOf(context));
    const names = view.differences[0]?.paragraphs.map(({ text }) => text.split(':')[0]);
    expect(names).not.toContain('Time as an indirect reseller');
  });
});

describe('a plan that does not count yet', () => {
  it('is named where the plan is due, with what to find out', () => {
    const context = contextOf({ ...readyFacts, ...passed, 'support.plan': 'ufp' }, { rules: '2025-10-01' });
    const rows = resultView(context, resultOf(context)).view.sections.flatMap((section) => section.rows);
    const support = rows.find(({ name }) => name === 'Support');
    expect(support?.reasons[0]?.what).toMatch(/^You have Unified for Partners \(UfP\), which does not count/);
    expect(support?.remarks.map(({ text }) => text)).toEqual([
      context.t('rules:remark.support.planNotYetAvailable'),
    ]);
  });
});

describe('a result that is good under older rules only', () => {
  const shown = (facts: Facts, options?: Parameters<typeof contextOf>[1]) => {
    const context = contextOf(facts, options);
    return resultView(context, resultOf(context));
  };

  it('is no permission: it begins with the date of the rules and today’s verdict, without the form', () => {
    const { text, view } = shown(readyFacts);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Under the rules of 27 October 2020 you could apply, but those rules no longer apply',
      "Today's rules (1 October 2025): not yet, 1 requirement is not met and 2 are not known yet",
    ]);
    expect(view.steps[0].form).toEqual([]);
    expect(text).not.toMatch(/forms\.office|you can apply/);
  });

  it('says so too where nothing is missing but something is open', () => {
    const almost = { ...readyFacts, 'revenue.ttmUsd': usd(1_000_000) };
    expect(shown(almost, { language: 'nl' }).text.split('\n')[1]).toMatch(
      /^De regels van vandaag .* nog niet te zeggen, van 2 vereisten is niet bekend of u eraan voldoet$/,
    );
  });

  it('does not tell who is direct-bill already that he can stay', () => {
    const { text } = shown(existing);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Under the rules of 27 October 2020 you could stay a direct-bill partner, but those rules no longer apply',
      expect.stringMatching(
        /^Today's rules \(1 October 2025\): your status is at risk, 1 requirement is not met/,
      ),
    ]);
    expect(text.split('\n')[3]).toMatch(
      /^Microsoft reviews .* on the anniversary of their first enrolment in CSP\./,
    );
  });

  it('keeps the verdict of who has taken every step: nothing is left to apply for', () => {
    const active: Facts = {
      ...readyFacts,
      ...passed,
      'support.plan': 'asfp',
      'journey.agreement': 'accepted',
    };
    expect(shown(active).view.title).toMatch(/^All steps have been taken/);
  });
});
