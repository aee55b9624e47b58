import { z } from 'zod';
import { answerNames } from '../../src/knowledge/answer';
import { dependencies, entries } from '../../src/knowledge/entries';
import type { WordedEntryId } from '../../src/knowledge/answer';
import { entryIds } from '../../src/knowledge/entryIds';
import { isStateEntry } from '../../src/knowledge/stateEntries';
import type { Situation } from '../../src/knowledge/situation';
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
/** Those whose answers are written as a whole. */
const wordedIds = entryIds.filter((id): id is WordedEntryId => !isStateEntry(id));

const situationOf = (changes: Partial<Situation> = {}): Situation => ({
  ruleset: ruleset('2020-10-27'),
  gate: gate({}, ruleset('2020-10-27')),
  journeyState: 'notApplied',
  hasGap: false,
  ...changes,
});

/** Every situation that an answer can tell from another. */
const situations: readonly Situation[] = rulesets.flatMap((rules) =>
  [undefined, ...rulesets.filter(({ id }) => id > rules.id)].flatMap((today) =>
    [
      gate({}, ruleset('2020-10-27')),
      gate(passed, ruleset('2020-10-27')),
      gate({ 'applicant.kind': 'existingDirect' }, ruleset('2020-10-27')),
    ].flatMap((open) =>
      journeyStates.flatMap((journeyState) =>
        ([undefined, 'new', 'existingDirect'] as const).flatMap((kind) =>
          [false, true].flatMap((hasGap) =>
            [undefined, 1, 29_000_000, 35_000_000, 1e12].map((askedUsd) => ({
              ruleset: rules,
              today,
              gate: open,
              journeyState,
              kind,
              hasGap,
              askedUsd: askedUsd as Cents | undefined,
            })),
          ),
        ),
      ),
    ),
  ),
);
const allNames = (id: WordedEntryId): ReadonlySet<string> =>
  new Set(situations.map((situation) => answerNames(id, situation).join(' ')));

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
    for (const id of wordedIds) {
      expect(entries[id].dependsOn.length > 0).toBe(allNames(id).size > 1);
      for (const one of entries[id].dependsOn) expect(dependencies).toContain(one);
    }
  });
});

describe('answerNames', () => {
  /** The parts of one answer. */
  const parts = (id: WordedEntryId, changes: Partial<Situation> = {}): string =>
    answerNames(id, situationOf(changes))
      .map((name) => name.split('.').at(-1)!)
      .join(' ');
  const under = (used: string, today?: string): Partial<Situation> => ({
    ruleset: ruleset(used),
    ...(today && { today: ruleset(today) }),
  });

  it('answers whether a plan is needed from the gate', () => {
    const name = (facts: Facts) =>
      parts('planBeforeApply', { gate: gate(facts, ruleset('2020-10-27')), kind: facts['applicant.kind'] });
    expect(name({})).toBe('shut');
    expect(name({ 'journey.creditCheck': 'passed' })).toBe('shut');
    expect(name(passed)).toBe('open');
    expect(name({ 'applicant.kind': 'existingDirect' })).toBe('existing');
  });

  it.each([
    ['2018-08-31', undefined, 100, 'noBar'],
    ['2018-08-31', '2025-10-01', 100, 'noBar today'],
    ['2020-10-27', undefined, undefined, 'bar'],
    ['2020-10-27', '2025-10-01', undefined, 'barThen'],
    ['2020-10-27', undefined, 269_999.99, 'short check azurePlan'],
    ['2020-10-27', undefined, 270_000, 'near check azurePlan'],
    ['2020-10-27', '2025-10-01', 299_999.99, 'near today check azurePlan'],
    ['2020-10-27', undefined, 300_000, 'reached'],
    ['2020-10-27', '2025-10-01', 350_000, 'reachedThen check'],
    ['2020-10-27', '2025-10-01', 1_000_000, 'reached todayReached'],
    ['2023-04-24', '2025-10-01', 280_000, 'near today check'],
    ['2025-10-01', undefined, 300_000, 'short check'],
  ])('answers under the rules of %s, today those of %s, for %s', (used, today, asked, expected) => {
    const askedUsd = asked === undefined ? undefined : ((asked * 100) as Cents);
    expect(parts('revenueThreshold', { ...under(used, today), askedUsd })).toBe(expected);
  });

  it('answers whether an amount is enough to stay direct-bill from the rules of today', () => {
    const name = (asked?: number, today?: string) =>
      parts('revenueThreshold', {
        ...under('2020-10-27', today),
        kind: 'existingDirect',
        askedUsd: asked as Cents | undefined,
      });
    expect(name()).toBe('existing whichCounts');
    expect(name(30_000_000)).toBe('existing existingReached whichCounts');
    expect(name(30_000_000, '2025-10-01')).toBe('existing today existingShort whichCounts');
    expect(name(29_999_999)).toBe('existing existingShort whichCounts');
  });

  it.each([
    ['2018-08-31', 'noBar', 'noBar', 'wholeMonths', 'mandatory', 'notListed always'],
    ['2020-10-27', 'asReseller', 'excluded', 'wholeMonths', 'recommended', 'notListed always'],
    ['2021-04-15', 'withTenure', 'excluded', 'paidInvoices', 'recommended', 'notListed always'],
    ['2023-04-24', 'withTenure', 'excluded', 'paidInvoices', 'recommended', 'notListed always'],
    ['2024-04-10', 'withTenure', 'included', 'paidInvoices', 'recommended', 'notListed always'],
    ['2025-10-01', 'withTenure', 'included', 'paidInvoices', 'recommended', 'notYet always'],
  ])('answers by the rules of %s', (id, start, perpetual, lastMonth, managed, unified) => {
    expect(parts('startDirect', under(id))).toBe(start);
    expect(parts('perpetualCounts', under(id))).toBe(perpetual);
    expect(parts('lastMonthMissing', under(id))).toBe(lastMonth);
    expect(parts('managedServiceRequired', under(id))).toBe(managed);
    expect(parts('unifiedForPartners', under(id))).toBe(unified);
  });

  it('adds what holds today to what rests on older rules', () => {
    const both = under('2020-10-27', '2025-10-01');
    expect(parts('requirementsOverview', both)).toBe('always today');
    expect(parts('startDirect', both)).toBe('asReseller today');
    expect(parts('startDirect', under('2018-08-31', '2020-10-27'))).toBe('noBar');
    expect(parts('perpetualCounts', both)).toBe('excluded todayIncluded');
    expect(parts('perpetualCounts', under('2024-04-10', '2025-10-01'))).toBe('included');
    expect(parts('managedServiceRequired', both)).toBe('recommended today');
    expect(parts('loseDirect', both)).toBe('earlier anniversary reseller');
    expect(parts('loseDirect', under('2025-10-01'))).toBe('anniversary reseller');
    expect(parts('loseDirect', under('2020-10-27'))).toBe('earlier reseller');
    expect(parts('whichPlan', both)).toBe('always unified');
    expect(parts('howToApply', both)).toBe('readyThen');
    expect(parts('howToApply', { ...both, hasGap: true })).toBe('hasGaps today');
    expect(parts('costOfDirect', both)).toBe('always designation');
    expect(parts('totalDuration', both)).toBe('always todayTenure assessment');
    expect(parts('totalDuration', under('2021-04-15'))).toBe('always tenure');
    expect(parts('rulesUsed', both)).toBe('older always');
    expect(parts('rulesUsed', under('2024-04-10'))).toBe('current secondary always');
  });

  it('tells what has changed since the rules in use, up to those of today', () => {
    const changes = (used: string, today?: string) => parts('whatChanged', under(used, today));
    expect(changes('2018-08-31', '2025-10-01')).toBe(
      'since bar2020 existing2021 tenure2021 assessment2023 metric2024 bar2025 dashboard2026 unchanged',
    );
    expect(changes('2021-04-15', '2023-04-24')).toBe('since assessment2023 unchanged');
    expect(changes('2025-10-01')).toBe('since dashboard2026 unchanged');
    expect(changes('2020-10-27')).toBe('unchanged');
  });

  it('tells what does not hold yet apart from what does', () => {
    expect(parts('designation')).toBe('notAsked always');
    expect(parts('designation', under('2025-10-01'))).toBe('asked always');
    expect(parts('securityRequirements')).toBe('notAsked items always');
    expect(parts('securityRequirements', under('2025-10-01'))).toBe('asked items always');
    expect(parts('whatTransfers')).toBe('always earlier');
    expect(parts('whatTransfers', under('2024-04-10'))).toBe('always');
  });

  it('answers applicants and existing partners, and both where nobody has said', () => {
    const by = (id: WordedEntryId) =>
      [undefined, 'new', 'existingDirect'].map((kind) => parts(id, { kind: kind as Situation['kind'] }));
    expect(by('deauthorised')).toEqual(['first reseller direct', 'first reseller', 'first direct']);
    expect(by('supportPlanLapsed')).toEqual(['applicant', 'applicant', 'existing']);
    expect(by('anniversaryCheck')).toEqual([
      'reviewThen anniversary always',
      'applicant anniversary always',
      'reviewThen anniversary always',
    ]);
    expect(parts('anniversaryCheck', { ...under('2025-10-01'), kind: 'existingDirect' })).toBe(
      'review always',
    );
    expect(by('directOrIndirect').map((one) => one.split(' ').at(-1))).toEqual([
      'newcomers',
      'newcomers',
      'existing',
    ]);
    expect(parts('capabilityAssessment', { ...under('2023-04-24'), kind: 'existingDirect' })).toBe(
      'always existing unknown',
    );
    expect(parts('capabilityAssessment')).toBe('notAsked always applicant unknown');
  });

  it('answers how to apply, and what runs, from where the partner stands', () => {
    expect(parts('howToApply')).toBe('ready');
    expect(parts('howToApply', { hasGap: true })).toBe('hasGaps');
    expect(parts('howToApply', { journeyState: 'underReview', hasGap: true })).toBe('applied');
    expect(parts('howToApply', { journeyState: 'verificationRejected' })).toBe('rejected');
    expect(
      parts('howToApply', { gate: gate(passed, ruleset('2020-10-27')), journeyState: 'creditPassed' }),
    ).toBe('passed');
    expect(parts('howToApply', { kind: 'existingDirect', journeyState: 'active' })).toBe('existing');
    expect(parts('totalDuration', { journeyState: 'underReview' })).toBe('running always');
    expect(parts('verification')).toBe('duration rejected documents');
    expect(parts('verification', { journeyState: 'verificationRejected' })).toBe('rejected documents');
  });

  it('has one answer for everybody where nothing of the partner matters', () => {
    expect(answerNames('creditCheckDuration', situationOf())).toEqual(['creditCheckDuration.answer.always']);
  });
});

describe.each(languages)('the words of %s', (language) => {
  const all = new Map(wordings(language, 'knowledge').map(({ key, text }) => [key, text]));
  const answers = new Map(wordedIds.map((id) => [id, [...allNames(id)].map((names) => names.split(' '))]));
  const names = new Set([...answers.values()].flat(2));
  const wordsOf = (parts: readonly string[]): string =>
    parts.map((name) => all.get(`entry.${name}`)).join('\n');

  it('are there for every question and every answer, and for nothing else', () => {
    const expected = [
      ...entryIds.map((id) => `entry.${id}.question`),
      ...[...names].map((name) => `entry.${name}`),
    ];
    expect([...all.keys()].filter((key) => key.startsWith('entry.')).sort()).toEqual(expected.sort());
  });

  it('ask a question, and answer it in at least two sentences, and in no more than fit on a card', () => {
    const sentencesIn = (text: string): number => text.split(/[.?!:](?:\s|$)/).length - 1;
    for (const id of wordedIds) {
      expect(all.get(`entry.${id}.question`)).toMatch(/\?$/);
      for (const parts of answers.get(id)!) {
        const text = wordsOf(parts);
        expect([id, sentencesIn(text) >= 2, text.length <= 1500]).toEqual([id, true, true]);
        expect([id, text.split('\n').filter((line) => sentencesIn(line) > 7)]).toEqual([id, []]);
      }
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
    for (const id of wordedIds.filter((one) => !entries[one].isAnswered))
      for (const parts of answers.get(id)!) expect([id, says.test(wordsOf(parts))]).toEqual([id, true]);
  });

  it('say so where public documents leave a part open', () => {
    const says = {
      en: /not (documented|described|public|published)|described nowhere|do not (know|explain)|could not|no address/,
      nl: /niet (beschreven|openbaar)|weten wij niet|konden wij niet|met zoveel woorden|leggen wij niet uit|geen adres/,
    }[language];
    for (const id of wordedIds.filter((one) => entries[one].leavesOpen))
      expect([id, answers.get(id)!.some((parts) => says.test(wordsOf(parts)))]).toEqual([id, true]);
  });

  it('say no price and no bar of their own', () => {
    const money = /(USD|\$|€|EUR) ?\d|\d[\d.,]*\s?(euro|dollar|K\b|miljoen|million)/i;
    expect([...all].filter(([, text]) => money.test(text))).toEqual([]);
  });
});
