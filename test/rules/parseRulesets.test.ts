import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RulesetError } from '../../src/errors';
import { parseRulesets, type RulesetFile } from '../../src/rules/parseRulesets';

const folder = join(__dirname, '../../src/rules/rulesets');
/** A ruleset's file as a test spoils it. */
type Json = {
  [part: string]: unknown;
  sources: { read: string }[];
  links: Record<string, { url: string; successor?: string }>;
  requirements: RequirementJson[];
};
type RequirementJson = {
  id: string;
  barUsd?: number;
  criteria?: { fact: string; operator: string; values: string[] }[];
  dueFrom?: string;
};
type JsonFile = { name: string; json: Json };

/** The files of the product, fresh, so that a test can spoil them. */
const files = (): JsonFile[] =>
  readdirSync(folder).map((name) => ({ name, json: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));

function problemsOf(given: readonly RulesetFile[]): readonly string[] {
  try {
    parseRulesets(given);
  } catch (error) {
    if (error instanceof RulesetError) return error.problems;
    throw error;
  }
  return [];
}

/** The problems after one file was spoiled. */
function spoiled(spoil: (json: Json) => void, name = '2020-10-27.json'): readonly string[] {
  const all = files();
  const one = all.find((file) => file.name === name);
  if (one) spoil(one.json);
  return problemsOf(all);
}

/** What has to be there for a test to spoil it. */
function present<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the file is not what the test takes it for');
  return part;
}
const requirement = (json: Json, id: string) => present(json.requirements.find((one) => one.id === id));
const criterion = (json: Json, id: string) => present(requirement(json, id).criteria?.[0]);
const link = (json: Json, id: string) => present(json.links[id]);

describe('parseRulesets', () => {
  it('gives the rulesets of the product, the oldest first, whatever the order of the files', () => {
    const ids = ['2018-08-31', '2020-10-27', '2021-04-15', '2023-04-24', '2024-04-10', '2025-10-01'];
    expect(parseRulesets(files().toReversed()).map(({ id }) => id)).toEqual(ids);
  });

  it('lists every problem of every file in one error', () => {
    const all = files();
    const [first, second] = all;
    if (first) first.json['confidence'] = 'quite';
    if (second) second.json['id'] = 'tomorrow';
    const given = [...all.slice(0, 5), { name: '2027-01-01.json', unreadable: 'is not JSON' }];
    expect(problemsOf(given)).toEqual([
      expect.stringContaining('2018-08-31.json: confidence: '),
      expect.stringContaining('2020-10-27.json: id: '),
      '2027-01-01.json: is not JSON',
      '2025-10-01.json: is missing',
      '2027-01-01.json: is not one of rulesetIds.ts',
    ]);
    expect(() => parseRulesets(given)).toThrow(/not usable:\n- 2018-08-31\.json: [^]*\n- 2027-01-01\.json/);
  });

  it('refuses to start without any of them', () => {
    expect(problemsOf([])).toHaveLength(6);
    expect(problemsOf(files().slice(1))).toEqual(['2018-08-31.json: is missing']);
  });

  it.each([
    [
      'a file that is no object',
      () => problemsOf([...files().slice(1), { name: '2018-08-31.json', json: 7 }]),
      /^2018-08-31\.json: .*object/,
    ],
    ['a part that is missing', () => spoiled((json) => Reflect.deleteProperty(json, 'sources')), /sources/],
    ['a part that nobody knows', () => spoiled((json) => (json['colour'] = 'red')), /colour/],
    [
      'a date that does not exist',
      () => spoiled((json) => (present(json.sources[0]).read = '2020-02-30')),
      /sources\.0\.read/,
    ],
    [
      'a bar that is not a whole number',
      () => spoiled((json) => (requirement(json, 'revenue').barUsd = 0.5)),
      /barUsd/,
    ],
    [
      'an unknown requirement',
      () => spoiled((json) => json.requirements.push({ id: 'size' })),
      /requirements\.6/,
    ],
    [
      'an operator outside the closed set',
      () => spoiled((json) => (criterion(json, 'mpn').operator = 'matches')),
      /operator/,
    ],
    [
      'a link that is not https',
      () => spoiled((json) => (link(json, 'requirements').url = 'javascript:alert(1)')),
      /links\.requirements\.url/,
    ],
  ])('refuses %s', (_, problems, expected) => {
    expect(problems()).toEqual([expect.stringMatching(expected)]);
  });

  it('refuses an id that is not the name of the file', () => {
    const problems = spoiled((json) =>
      Object.assign(json, { id: '2020-10-28', effectiveFrom: '2020-10-28' }),
    );
    expect(problems).toEqual(['2020-10-27.json: id: 2020-10-28 is not the name of the file']);
  });

  it('refuses an id that is not the day it takes effect', () => {
    expect(spoiled((json) => (json['effectiveFrom'] = '2020-10-28'))).toEqual([
      '2020-10-27.json: effectiveFrom: 2020-10-28 is not the id, 2020-10-27',
    ]);
  });

  it('refuses two rulesets with one id or one day', () => {
    const problems = spoiled((json) =>
      Object.assign(json, { id: '2021-04-15', effectiveFrom: '2021-04-15' }),
    );
    expect(problems).toEqual([
      '2020-10-27.json: id: 2021-04-15 is not the name of the file',
      '2021-04-15.json: another file has the id 2021-04-15 too',
      '2021-04-15.json: another file takes effect on 2021-04-15 too',
    ]);
  });

  it('refuses a file that is there twice', () => {
    expect(problemsOf([...files(), ...files().slice(0, 1)])).toEqual([
      '2018-08-31.json: is there twice',
      '2018-08-31.json: another file has the id 2018-08-31 too',
      '2018-08-31.json: another file takes effect on 2018-08-31 too',
    ]);
  });

  it('refuses a requirement that is there twice or out of order', () => {
    expect(spoiled((json) => json.requirements.push(structuredClone(requirement(json, 'mpn'))))).toEqual([
      '2020-10-27.json: requirements.mpn: is there twice',
    ]);
    expect(spoiled((json) => json.requirements.reverse())).toEqual(
      ['accountsReceivable', 'revenue', 'support', 'endorsement', 'mpn'].map((id) =>
        expect.stringContaining(`2020-10-27.json: requirements.${id}: is out of order`),
      ),
    );
  });

  it('refuses a link that is named and not there, and a successor of a page that is there', () => {
    expect(spoiled((json) => delete json.links['supportPlans'])).toEqual([
      '2020-10-27.json: requirements.support: its link "supportPlans" is not among the links',
    ]);
    expect(spoiled((json) => (link(json, 'supportPlans').successor = 'https://example.com/'))).toEqual([
      '2020-10-27.json: links.supportPlans: a page that is there has no successor',
    ]);
  });

  it('refuses a criterion on a fact of another requirement', () => {
    const spoil = (json: Json) => (criterion(json, 'mpn').fact = 'endorsement.authority');
    expect(spoiled(spoil)).toContain(
      '2020-10-27.json: requirements.mpn: endorsement.authority is not a fact of this requirement',
    );
  });

  it('refuses a value that the fact cannot have, and one that never meets anything', () => {
    const spoil = (json: Json) => (criterion(json, 'endorsement').values = ['yes', 'ja', 'unsure']);
    expect(spoiled(spoil)).toEqual([
      '2020-10-27.json: requirements.endorsement: endorsement.authority cannot be "ja"',
      '2020-10-27.json: requirements.endorsement: endorsement.authority: "unsure" never meets anything',
    ]);
  });

  it('refuses what would come to a reason that has no words', () => {
    const spoil = (json: Json) => {
      criterion(json, 'managedService').values = ['no'];
      requirement(json, 'mpn').dueFrom = 'application';
    };
    expect(spoiled(spoil)).toEqual([
      '2020-10-27.json: requirements.mpn: the reason "mpn.afterApplying" has no words',
      '2020-10-27.json: requirements.managedService: the reason "managedService.offered.yes" has no words',
    ]);
  });
});
