import type { Receipt } from '../../src/interview/receipt';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import type { Language } from '../../src/reading/language';
import { createWordsUnder } from '../../src/views/names';
import { receiptView } from '../../src/views/receiptView';
import { rulesets } from '../support/rulesets';
import { readyFacts, usd, words } from './world';

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed: Journey = { v: 1, applied: record, creditCheckPassed: record };
const wordsUnder = createWordsUnder(words);

type Given = { readonly language?: Language; readonly rulesetId?: string; readonly day?: string };

function viewOf(answers: Receipt['answers'], journey = emptyJourney, given: Given = {}) {
  const { language = 'en', rulesetId = '2020-10-27', day = '2026-12-01' } = given;
  const view = receiptView({ language, rulesetId, day, answers }, { rulesets, wordsUnder, journey });
  if (!view) throw new Error('there is no such receipt');
  return view;
}
const headings = ({ sections }: ReturnType<typeof viewOf>) => sections.map(({ heading }) => heading);
const existing = { ...readyFacts, 'applicant.kind': 'existingDirect' } as const;
const withPlan = { ...readyFacts, 'support.plan': 'asfp', 'support.planReason': 'otherReason' } as const;

/** What sends people out to buy a plan, in the words that the program has for it. */
const purchase =
  /Choose a support plan|Choose ASfP|Kies een ondersteuningsplan|Kies ASfP|support plan is the next step|ondersteuningsplan is de volgende stap|Compare support plans|vergelijken/;

describe('receiptView', () => {
  it('has the day, both verdicts, the findings, the answers and the sources, and says who decides', () => {
    const view = viewOf(readyFacts);
    expect(view.title).toBe('Advance check for CSP direct billing, 1 December 2026');
    expect(view.intro[0]).toMatch(/^Microsoft decides\./);
    expect(headings(view)).toEqual([
      expect.stringMatching(/^Not yet: do not buy a support plan/),
      'Under the rules of 27 October 2020: on these answers you can apply; Microsoft decides',
      'Under the rules of 1 October 2025, which applied on 1 December 2026: not yet, 1 requirement is not met and 2 are not known yet',
      'The requirements, one by one',
      'Your answers',
      'Rules and sources',
    ]);
    const [, then, today, findings, answers, sources] = view.sections;
    expect(then?.paragraphs[0]).toContain('no go-ahead');
    expect(today?.links).toHaveLength(1);
    expect(findings?.items.map(({ title }) => title)).toContain('Revenue: Met');
    expect(findings?.items.flatMap(({ paragraphs }) => paragraphs).join(' ')).toContain('USD 1,000,000');
    expect(answers?.rows).toContainEqual({ label: 'CSP revenue in USD', text: 'USD 412,500' });
    expect(sources?.items.map(({ title }) => title)).toEqual([
      'Rules of 27 October 2020',
      'Rules of 1 October 2025',
    ]);
    expect(sources?.items.every(({ links }) => links.length > 0)).toBe(true);
  });

  it('says the same in plain text', () => {
    const view = viewOf(readyFacts, emptyJourney, { language: 'nl' });
    const lines = view.text.split('\n');
    expect(lines[0]).toBe('Controle vooraf voor directe facturering in CSP, 1 december 2026');
    expect(lines).toEqual(expect.arrayContaining(headings(view)));
    expect(lines).toContain('CSP-omzet in USD: USD 412.500');
    expect(view.text).toMatch(/Requirements to enroll as a CSP direct bill partner\..*: https:\/\//);
  });

  it('has one verdict where the rules in use are those of its day', () => {
    const view = viewOf(readyFacts, emptyJourney, { day: '2020-12-01' });
    expect(headings(view).filter((one) => one.startsWith('Under the rules'))).toEqual([
      'Under the rules of 27 October 2020: on these answers you can apply; Microsoft decides',
    ]);
    expect(view.sections.at(-1)?.items).toHaveLength(1);
  });

  it('says which questions are not answered', () => {
    const { rows = [] } = viewOf({ 'applicant.kind': 'new' }).sections[4] ?? {};
    expect(rows.map(({ text }) => text === 'Not answered').slice(0, 3)).toEqual([false, true, true]);
  });

  it('carries the warning while the gate is shut, and reads the gate when it is shown', () => {
    expect(viewOf(readyFacts, emptyJourney).sections[0]?.look).toBe('warning');
    const open = viewOf(readyFacts, passed);
    expect(open.sections[0]).toMatchObject({
      look: 'plain',
      heading: 'Nothing more about the support plan is put on paper',
    });
    const { creditCheckPassed: _withdrawn, ...applied } = passed;
    expect(viewOf(readyFacts, applied).sections[0]?.look).toBe('warning');
  });

  it.each(['none', 'other', 'asfp', 'psfp', 'ufp', 'unsure', undefined] as const)(
    'never sends anybody out to buy a plan, who says of his plan: %s',
    (plan) => {
      const { 'support.plan': _none, ...rest } = readyFacts;
      const answers = { ...rest, ...(plan && { 'support.plan': plan }) };
      for (const journey of [emptyJourney, passed]) {
        for (const { id: rulesetId } of rulesets) {
          for (const language of ['nl', 'en'] as const) {
            for (const kind of ['new', 'existingDirect'] as const) {
              const given = { ...answers, 'applicant.kind': kind };
              const view = viewOf(given, journey, { rulesetId, language });
              expect(JSON.stringify(view)).not.toMatch(purchase);
              expect(view.sections[0]?.look === 'warning').toBe(kind === 'new' && journey === emptyJourney);
            }
          }
        }
      }
    },
  );

  it('knows of the credit check only where the plan is behind the partner', () => {
    expect(viewOf(withPlan, passed).text).toContain('the agreement with Microsoft is the next step');
    expect(viewOf(readyFacts, passed).text).toContain('your application is with Microsoft');
    expect(viewOf(withPlan).text).not.toContain('the agreement with Microsoft');
  });

  it('tells partners who are direct-bill already what staying asks for, without a warning', () => {
    const view = viewOf(existing);
    expect(view.sections[0]).toMatchObject({ look: 'plain', heading: 'Your support plan' });
    expect(view.text).not.toContain('do not buy');
  });

  it('is none where its rules are not known any more', () => {
    const receipt = { language: 'nl', rulesetId: '2019-01-01', day: '2026-12-01', answers: {} } as const;
    expect(receiptView(receipt, { rulesets, wordsUnder, journey: emptyJourney })).toBeUndefined();
  });

  it('names a source that has no address', () => {
    const [first, ...others] = rulesets.map((one) => ({
      ...one,
      sources: one.sources.map(({ url: _url, ...source }) => source),
    }));
    const receipt = { language: 'en', rulesetId: '2018-08-31', day: '2018-09-01', answers: {} } as const;
    const view = receiptView(receipt, { rulesets: [first!, ...others], wordsUnder, journey: emptyJourney });
    const [sources] = view?.sections.at(-1)?.items ?? [];
    expect(sources?.links).toEqual([]);
    expect(sources?.paragraphs[0]).toMatch(/Consulted on/);
  });

  it('shows amounts with their cents', () => {
    const { rows = [] } = viewOf({ ...readyFacts, 'revenue.ttmUsd': usd(299_999.99) }).sections[4] ?? {};
    expect(rows.map(({ text }) => text)).toContain('USD 299,999.99');
  });
});
