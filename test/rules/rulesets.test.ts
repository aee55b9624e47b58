import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supportPlansOf } from '../../src/rules/supportPlan';
import { rulesets, ruleset } from '../support/rulesets';
import { contractRulesetIds } from './contractTables';

const partner = 'https://partner.microsoft.com';
const docs = 'https://docs.microsoft.com/partner-center';

describe('the rulesets of the product', () => {
  it('are the six of the contract', () => {
    expect(rulesets.map(({ id }) => id)).toEqual(contractRulesetIds);
  });

  it('say how sure they are', () => {
    expect(
      rulesets.map(({ id, confidence, dateConfidence }) => [id, confidence, dateConfidence].join(' ').trim()),
    ).toEqual([
      '2018-08-31 documented',
      '2020-10-27 documented',
      '2021-04-15 documented',
      '2023-04-24 documented',
      '2024-04-10 secondary',
      '2025-10-01 documented documented',
    ]);
  });

  it('are never changed afterwards, byte for byte: what was said under them has to stay explicable', () => {
    const hashes = rulesets.slice(0, -1).map(({ id }) => {
      const bytes = readFileSync(join(__dirname, `../../src/rules/rulesets/${id}.json`));
      return [id, createHash('sha256').update(bytes).digest('hex')];
    });
    expect(hashes).toEqual([
      ['2018-08-31', '95ee7e94905fd5e4098a0c01555442264819d9b5966a213a4e1f24f223f86679'],
      ['2020-10-27', 'cd2f322e170c7033d49527d90db39bd80a0cefe44a4052c946068c859ec3fb45'],
      ['2021-04-15', 'cc065455813aea109cdfc29610d7fc2c2a77b2106870dd9109432f3ebb5ce1c4'],
      ['2023-04-24', '2e0eeaec9551c6d418567a06c69b018a4aea4a16fbd3724bc699112b2574ab38'],
      ['2024-04-10', 'cc34ec66ae2b54148b4f55134831ff021b1d8525911e0ca415528e6b2843e806'],
    ]);
  });

  it('name the support plans that count, and from when', () => {
    expect(
      rulesets.map((rules) =>
        supportPlansOf(rules)
          .map(({ plan }) => plan)
          .join(),
      ),
    ).toEqual([...Array.from({ length: 5 }, () => 'asfp,psfp'), 'asfp,psfp,ufp']);
    expect(supportPlansOf(ruleset('2025-10-01')).at(-1)).toEqual({ plan: 'ufp', countsFrom: null });
  });

  it('name their sources, and the contradictions in them', () => {
    const notes = (id: string) => ruleset(id).sources.map(({ note }) => note ?? '');
    expect(rulesets.filter(({ sources }) => sources.length < 2)).toEqual([]);
    for (const id of ['2018-08-31', '2020-10-27', '2021-04-15', '2023-04-24', '2025-10-01']) {
      expect(notes(id)).toContainEqual(expect.stringContaining('Contradiction'));
    }
    expect(notes('2023-04-24').join(' ')).toMatch(/managed service .*Contradiction: "we recommend"/s);
  });

  it('keep every link of the page of October 2020 as it stood there', () => {
    const { links } = ruleset('2020-10-27');
    expect(Object.fromEntries(Object.entries(links).map(([id, { url }]) => [id, url]))).toMatchObject({
      supportPlans: `${partner}/support/partnersupport`,
      managedServices: `${partner}/business-opportunities/managed-services-provider`,
      enrolmentForm: `${partner}/pcv/register/joinnow/enrollmentwelcome/Reseller/migrate?cloudInstance=Global`,
      restricted: `${docs}/restricted-direct-bill-capabilities`,
      transition: `${docs}/transition-direct-to-indirect`,
      announcement: `${docs}/announcements/2020-october#13`,
      transitionPdf: 'https://assetsprod.microsoft.com/csp-directbill-to-indirect-transition.pdf',
      faqPdf: 'https://assetsprod.microsoft.com/mpn/direct-bill-partner-faq.pdf',
    });
  });

  it('mark what is gone, with the page that took its place where there is one', () => {
    const gone = Object.entries(ruleset('2020-10-27').links).filter(([, { status }]) => status === 'gone');
    expect(gone.map(([id, { successor }]) => [id, successor !== undefined])).toEqual([
      ['requirements', true],
      ['enrolmentForm', true],
      ['restricted', true],
      ['transition', true],
      ['announcement', false],
      ['faqPdf', true],
      ['transitionPdf', true],
    ]);
  });

  it('ask for an enrolment form and a page of requirements each', () => {
    expect(rulesets.filter(({ links }) => !links.enrolmentForm || !links.requirements)).toEqual([]);
  });
});
