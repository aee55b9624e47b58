import { problemsIn, resultsOf, runCli } from './runCli';

const partner = {
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'support.firstLevel': 'own',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': 300000,
  'revenue.source': 'partnerCenter',
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'yes',
};
const json = JSON.stringify;

describe('a result line', () => {
  it('has the names of the contract, in its order, and the id first', async () => {
    const [line] = await resultsOf('p.json', json({ ...partner, id: 'Contoso' }));
    expect(Object.keys(line ?? {})).toEqual([
      'id',
      'ruleset',
      'verdict',
      'findings',
      'journey',
      'supportPlanAdvice',
      'today',
      'text',
    ]);
    expect(line).toMatchObject({
      id: 'Contoso',
      ruleset: '2020-10-27',
      verdict: 'readyToApply',
      journey: { state: 'notApplied' },
      supportPlanAdvice: 'doNotBuyYet',
    });
  });

  it('has no id where none was given', async () => {
    const [line] = await resultsOf('p.json', json(partner));
    expect(Object.keys(line ?? {})[0]).toBe('ruleset');
  });

  it('gives a finding exactly its five names, and amounts back in dollars', async () => {
    const facts = { ...partner, 'revenue.ttmUsd': '299999.99', 'revenue.perpetualUsd': 0.5 };
    const [line] = await resultsOf('p.json', json(facts));
    expect(line?.findings[3]).toEqual({
      requirement: 'revenue',
      level: 'mandatory',
      status: 'unmet',
      reason: 'revenue.ttmUsd.belowBar',
      facts: {
        'revenue.asIndirectReseller': 'yes',
        'revenue.ttmUsd': 299999.99,
        'revenue.source': 'partnerCenter',
        'revenue.perpetualUsd': 0.5,
      },
    });
  });

  it('says where the same answers stand under the rules of the day, in the same five names', async () => {
    const [line] = await resultsOf('p.json', json(partner));
    expect(line?.today).toEqual({
      ruleset: '2025-10-01',
      verdict: 'notReady',
      findings: [
        {
          requirement: 'revenue',
          level: 'mandatory',
          status: 'unmet',
          reason: 'revenue.ttmUsd.belowBar',
          facts: {
            'revenue.asIndirectReseller': 'yes',
            'revenue.ttmUsd': 300000,
            'revenue.source': 'partnerCenter',
          },
        },
        ...['tenure', 'capabilityAssessment', 'designation', 'security'].map((requirement) =>
          expect.objectContaining({ requirement, facts: {} }),
        ),
      ],
    });
  });

  it('says nothing of today where the rules of the day are the ones in use', async () => {
    const [line] = await resultsOf('p.json', json(partner), ['--on', '2026-01-01']);
    expect(Object.keys(line ?? {})).not.toContain('today');
    const { out } = await runCli(['p.json'], { 'p.json': json(partner) }, { today: '2021-04-14' });
    expect(out).not.toContain('"today"');
  });

  it('has the whole result as text, in the language that was asked for', async () => {
    const [english] = await resultsOf('p.json', json(partner));
    const [dutch] = await resultsOf('p.json', json(partner), ['--locale', 'nl']);
    expect(english?.text).toContain('en/rules:today.then.new.title');
    expect(dutch?.text).toContain('nl/rules:today.then.new.title');
  });
});

describe('the ruleset', () => {
  const rulesetOf = async (...args: string[]) => (await resultsOf('p.json', '{}', args))[0]?.ruleset;

  it('is the one of the environment unless something else is said', async () => {
    const { out } = await runCli(['p.json'], { 'p.json': '{}' }, { defaultRulesetId: '2018-08-31' });
    expect(JSON.parse(out)).toMatchObject({ ruleset: '2018-08-31' });
  });

  it('is the one in force on a day', async () => {
    expect(await rulesetOf('--on', '2021-04-14')).toBe('2020-10-27');
  });

  it('is the one that is named, whatever the day', async () => {
    expect(await rulesetOf('--on', '2010-01-01', '--ruleset', '2025-10-01')).toBe('2025-10-01');
  });
});

describe('latest', () => {
  const run = (args: readonly string[], changed: Parameters<typeof runCli>[2]) =>
    runCli([...args, 'p.json'], { 'p.json': '{}' }, changed);

  it('names the rules of the day, in the environment as on the command line', async () => {
    const { out } = await run([], { defaultRulesetId: 'latest' });
    expect(JSON.parse(out)).toMatchObject({ ruleset: '2025-10-01' });
    const then = await run(['--ruleset', 'latest'], { today: '2021-04-14' });
    expect(JSON.parse(then.out)).toMatchObject({ ruleset: '2020-10-27' });
  });

  it('is beaten by a day, and refused on a day without rules', async () => {
    const { out } = await run(['--on', '2021-04-15'], { defaultRulesetId: 'latest' });
    expect(JSON.parse(out)).toMatchObject({ ruleset: '2021-04-15' });
    expect((await run(['--ruleset', 'latest'], { today: '2018-08-30' })).err).toContain(
      'today, 2018-08-30, is before the first ruleset, 2018-08-31',
    );
  });
});

describe('arguments that are refused', () => {
  it.each([
    [['--on', '2018-08-30', 'p.json'], '--on: 2018-08-30 is before the first ruleset, 2018-08-31'],
    [['--on', '2020-02-30', 'p.json'], '--on: 2020-02-30 is not a date like 2020-10-27'],
    [['--on', '2020-02-30', '--ruleset', '2020-10-27', 'p.json'], '--on: 2020-02-30 is not a date'],
    [['--ruleset', '2020', 'p.json'], '--ruleset: 2020 is not one of 2018-08-31, 2020-10-27'],
    [['--ruleset', '2020-10-27', '--ruleset', '2018-08-31', 'p.json'], '--ruleset is there twice'],
    [['--locale', 'de', 'p.json'], '--locale: de is not one of en, nl'],
    [['--format', 'xml', 'p.json'], '--format: xml is not one of json, jsonl, csv'],
    [['p.txt'], 'p.txt: its name does not say the format; name it with --format'],
    [['json'], 'json: its name does not say the format; name it with --format'],
    [[], 'no FILE is named; - is the standard input'],
    [['p.json', 'q.json'], 'one FILE at a time; there are 2'],
    [['--colour', 'p.json'], "Unknown option '--colour'"],
    [['--locale'], "Option '--locale <value>' argument missing"],
  ])('%j', async (args, problem) => {
    const { code, out, err } = await runCli(args, { 'p.json': '{}', 'p.txt': '{}' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(problem);
    expect(err).toMatch(/\nUsage: npm run -s assess -- /);
  });

  it('are named all at once', async () => {
    const { err } = await runCli(['--ruleset', 'x', '--locale', 'x', '--format', 'x']);
    expect(err.split('\n').filter((line) => !line.startsWith('Usage'))).toHaveLength(5);
  });

  it('include an environment that names no ruleset', async () => {
    const { code, err } = await runCli(['p.json'], { 'p.json': '{}' }, { defaultRulesetId: '2020-01-01' });
    expect(code).toBe(1);
    expect(err).toContain('RULESET: 2020-01-01 is not one of ');
  });
});

describe('a file', () => {
  it('that is not there is named', async () => {
    const { code, err } = await runCli(['p.json']);
    expect({ code, err }).toEqual({
      code: 1,
      err: "p.json: cannot be read: ENOENT: no such file, open 'p.json'\n",
    });
  });

  it('that is not UTF-8 is refused', async () => {
    expect(await problemsIn('p.csv', Uint8Array.of(0x69, 0x64, 0x0a, 0xe9, 0x0a))).toEqual([
      'p.csv: is not UTF-8',
    ]);
  });

  it('may come by the standard input, which is JSON unless another format is named', async () => {
    const one = await runCli(['-'], { '-': '{"id":1}' });
    expect(JSON.parse(one.out)).toMatchObject({ id: 1 });
    const csv = await runCli(['--format', 'csv', '-'], { '-': 'id\n1\n' });
    expect(JSON.parse(csv.out)).toMatchObject({ id: '1' });
  });

  it('is read by the format that is named, whatever its name says', async () => {
    const { code } = await runCli(['--format', 'jsonl', 'p.json'], { 'p.json': '{}\n{}\n' });
    expect(code).toBe(0);
    expect(await resultsOf('P.JSON', '{}')).toHaveLength(1);
  });

  it('has every one of its problems told, in the order of its lines, and no result', async () => {
    const lines = [
      json(partner),
      '{"mpn.membership":"gold","tenure.months":1.5}',
      '{"x":1',
      '{"revenue.ttmUsd":null}',
    ];
    expect(await problemsIn('p.jsonl', lines.join('\n'))).toEqual([
      expect.stringMatching(/^p\.jsonl: line 2, mpn\.membership: gold is not a value: one of active, /),
      expect.stringMatching(/^p\.jsonl: line 2, tenure\.months: 1\.5 is not a value: .*whole months/),
      'p.jsonl: line 3: is not JSON: it ends too early',
      expect.stringMatching(/^p\.jsonl: line 4, revenue\.ttmUsd: null is not a value: leave the name out/),
    ]);
  });

  it('cannot steer the terminal on which its problems are shown', async () => {
    const [problem] = await problemsIn(
      'p.json',
      `{"\u001b[31m\u202ered${'x'.repeat(500)}":1}`.replace('\u001b', '\\u001b'),
    );
    expect(problem).toMatch(/^p\.json: line 1, "\\u001b\[31m\?redx+…": is not the name of a fact$/);
    expect(problem?.length).toBeLessThan(120);
  });
});
