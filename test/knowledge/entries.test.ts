import { z } from 'zod';
import { answerName, type Situation } from '../../src/knowledge/answer';
import { dependencies, entries } from '../../src/knowledge/entries';
import { entryIds } from '../../src/knowledge/entryIds';
import { describedSources, sources, type Source } from '../../src/knowledge/sources';
import { gate } from '../../src/journey/gate';
import { journeyStates } from '../../src/journey/state';
import { languages } from '../../src/reading/language';
import type { Cents, Facts } from '../../src/rules/fact';
import { wordings } from '../locales/wordings';
import { ruleset, rulesets } from '../support/rulesets';

const passed: Facts = {
  'journey.creditCheck': 'passed',
  'journey.creditCheckEvidence': 'microsoftEmail',
  'support.plan': 'none',
};
const situationOf = (changes: Partial<Situation> = {}): Situation => ({
  ruleset: ruleset('2020-10-27'),
  gate: gate({}),
  journeyState: 'notApplied',
  isExisting: false,
  hasGap: false,
  ...changes,
});

/** Every situation that an answer can tell from another. */
const situations: readonly Situation[] = rulesets.flatMap((rules) =>
  [gate({}), gate(passed), gate({ 'applicant.kind': 'existingDirect' })].flatMap((open) =>
    journeyStates.flatMap((journeyState) =>
      [false, true].flatMap((isExisting) =>
        [false, true].flatMap((hasGap) =>
          [undefined, 1 as Cents, 1e12 as Cents].map((askedUsd) => ({
            ruleset: rules,
            gate: open,
            journeyState,
            isExisting,
            hasGap,
            askedUsd,
          })),
        ),
      ),
    ),
  ),
);

describe('entries', () => {
  it('rest on sources that are known, each with real dates and pages', () => {
    const page = z.url({ protocol: /^https$/ });
    const source = z.strictObject({
      title: z.union([z.string().min(1), z.strictObject({ described: z.enum(describedSources) })]),
      url: page.optional(),
      dated: z.iso.date().optional(),
      copied: z.iso.date().optional(),
      read: z.iso.date(),
      gone: z.strictObject({ successor: page.optional() }).optional(),
      isOpening: z.literal(true).optional(),
      secondary: z.literal(true).optional(),
    });
    for (const one of Object.values(sources)) expect(source.safeParse(one).error).toBeUndefined();
    for (const one of Object.values<Source>(sources)) expect(one.read >= (one.dated ?? '')).toBe(true);
  });

  it('use every source that is known', () => {
    const used = new Set(Object.values(entries).flatMap((entry) => entry.sources));
    expect(Object.keys(sources).filter((id) => !used.has(id as keyof typeof sources))).toEqual([]);
  });

  it('have the addresses of the rulesets, where they are the same pages', () => {
    const pageOf = (url: string): string => new URL(url).pathname.split('/').at(-1)!;
    const known = rulesets.flatMap(({ links, sources: own }) => [
      ...Object.values(links).flatMap(({ url, successor }) => [url, ...(successor ? [successor] : [])]),
      ...own.flatMap(({ url }) => url ?? []),
    ]);
    const urls = Object.values<Source>(sources).flatMap(({ url, gone }) => [
      ...(url ? [url] : []),
      ...(gone?.successor ? [gone.successor] : []),
    ]);
    const others = urls.filter((url) => !known.includes(url));
    expect(others.filter((url) => known.some((one) => pageOf(one) === pageOf(url)))).toEqual([]);
  });

  it('say what their answer depends on, and nothing else does change it', () => {
    for (const id of entryIds) {
      const names = new Set(situations.map((situation) => answerName(id, situation)));
      const hasVersions = names.size > 1;
      // These fill in the ruleset's values, in the same words.
      const hasValues = ['requirementsOverview', 'loseDirect', 'rulesUsed', 'anniversaryCheck'].includes(id);
      expect(entries[id].dependsOn.length > 0).toBe(hasVersions || hasValues);
      for (const one of entries[id].dependsOn) expect(dependencies).toContain(one);
    }
  });
});

describe('answerName', () => {
  it('answers whether a plan is needed from the gate', () => {
    const name = (facts: Facts, isExisting = false) =>
      answerName('planBeforeApply', situationOf({ gate: gate(facts), isExisting }));
    expect(name({})).toBe('planBeforeApply.answer.shut');
    expect(name({ 'journey.creditCheck': 'passed' })).toBe('planBeforeApply.answer.shut');
    expect(name(passed)).toBe('planBeforeApply.answer.open');
    expect(name({ 'applicant.kind': 'existingDirect' }, true)).toBe('planBeforeApply.answer.existing');
  });

  it('answers whether an amount is enough from the ruleset in force', () => {
    const name = (rules: string, askedUsd?: number) =>
      answerName('revenueThreshold', situationOf({ ruleset: ruleset(rules), askedUsd: askedUsd as Cents }));
    expect(name('2018-08-31', 100)).toBe('revenueThreshold.answer.noBar');
    expect(name('2020-10-27')).toBe('revenueThreshold.answer.bar');
    expect(name('2020-10-27', 29_999_999)).toBe('revenueThreshold.answer.short');
    expect(name('2020-10-27', 30_000_000)).toBe('revenueThreshold.answer.reached');
    expect(name('2025-10-01', 30_000_000)).toBe('revenueThreshold.answer.short');
  });

  it.each([
    ['2018-08-31', 'noBar', 'noBar', 'wholeMonths', 'mandatory'],
    ['2020-10-27', 'asReseller', 'excluded', 'wholeMonths', 'recommended'],
    ['2021-04-15', 'withTenure', 'excluded', 'paidInvoices', 'recommended'],
    ['2023-04-24', 'withTenure', 'excluded', 'paidInvoices', 'recommended'],
    ['2024-04-10', 'withTenure', 'included', 'paidInvoices', 'recommended'],
    ['2025-10-01', 'withTenure', 'included', 'paidInvoices', 'recommended'],
  ])('answers by the rules of %s', (id, start, perpetual, lastMonth, managed) => {
    const situation = situationOf({ ruleset: ruleset(id) });
    expect(answerName('startDirect', situation)).toBe(`startDirect.answer.${start}`);
    expect(answerName('perpetualCounts', situation)).toBe(`perpetualCounts.answer.${perpetual}`);
    expect(answerName('lastMonthMissing', situation)).toBe(`lastMonthMissing.answer.${lastMonth}`);
    expect(answerName('managedServiceRequired', situation)).toBe(`managedServiceRequired.answer.${managed}`);
  });

  it('answers how to apply from where the partner stands', () => {
    const name = (changes: Partial<Situation>) => answerName('howToApply', situationOf(changes));
    expect(name({})).toBe('howToApply.answer.ready');
    expect(name({ hasGap: true })).toBe('howToApply.answer.hasGaps');
    expect(name({ journeyState: 'underReview', hasGap: true })).toBe('howToApply.answer.applied');
    expect(name({ journeyState: 'verificationRejected' })).toBe('howToApply.answer.applied');
    expect(name({ gate: gate(passed), journeyState: 'creditPassed' })).toBe('howToApply.answer.passed');
    expect(name({ isExisting: true, journeyState: 'active' })).toBe('howToApply.answer.existing');
  });

  it('has one answer for everybody where nothing of the partner matters', () => {
    expect(answerName('creditCheckDuration', situationOf())).toBe('creditCheckDuration.answer.always');
  });
});

describe.each(languages)('the words of %s', (language) => {
  const all = new Map(wordings(language, 'knowledge').map(({ key, text }) => [key, text]));
  const names = new Set(entryIds.flatMap((id) => situations.map((situation) => answerName(id, situation))));

  it('are there for every question and every answer, and for nothing else', () => {
    const expected = [
      ...entryIds.map((id) => `entry.${id}.question`),
      ...[...names].map((name) => `entry.${name}`),
    ];
    expect([...all.keys()].filter((key) => key.startsWith('entry.')).sort()).toEqual(expected.sort());
  });

  it('ask a question, and answer it in two to seven sentences', () => {
    for (const [key, text] of all) {
      if (key.endsWith('.question')) expect(text).toMatch(/\?$/);
      if (!key.includes('.answer.')) continue;
      const count = text.split(/[.?!:](?:\s|$)/).length - 1;
      expect([key, count >= 2 && count <= 7]).toEqual([key, true]);
    }
  });

  it('name a support plan only in the entries that are marked for the warning', () => {
    const plan = /support.?plan|ondersteuningsplan|\bASfP\b|\bPSfP\b|Support for Partners|\{\{review\}\}/i;
    const naming = [...all]
      .filter(([key, text]) => key.startsWith('entry.') && plan.test(text))
      .map(([key]) => key.split('.')[1]!);
    expect([...new Set(naming)].sort()).toEqual(
      entryIds.filter((id) => entries[id].plan !== 'unnamed').toSorted(),
    );
  });

  it('say so where public documents do not answer', () => {
    const says = { en: /documents|public pages/, nl: /documentatie|openbare pagina/ }[language];
    for (const id of entryIds.filter((one) => !entries[one].isAnswered))
      expect([id, says.test(all.get(`entry.${id}.answer.always`) ?? '')]).toEqual([id, true]);
  });

  it('say no price and no bar of their own', () => {
    const money = /(USD|\$|€|EUR) ?\d|\d[\d.,]*\s?(euro|dollar|K\b|miljoen|million)/i;
    expect([...all].filter(([, text]) => money.test(text))).toEqual([]);
  });
});
