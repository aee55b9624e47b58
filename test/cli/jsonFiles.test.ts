import { problemsIn, resultsOf } from './runCli';

describe('JSON', () => {
  it('holds one partner, or a list of them', async () => {
    expect(await resultsOf('p.json', '{}')).toHaveLength(1);
    expect(await resultsOf('p.json', ' [ {} , {"id":"b"} ]\n')).toHaveLength(2);
    expect(await resultsOf('p.json', '[]')).toEqual([]);
  });

  it('may begin with a byte order mark', async () => {
    expect(await resultsOf('p.json', '\ufeff{"id":"a"}')).toMatchObject([{ id: 'a' }]);
  });

  it('is told where it stops being JSON', async () => {
    const notJson: readonly (readonly [string, string])[] = [
      ['', 'line 1: is not JSON: it ends too early'],
      ['{\n"id":\n}', 'line 3: is not JSON: } should not be there'],
      ['{"id":1,}', 'line 1: is not JSON: } should not be there'],
      ['{"id" 1}', 'line 1: is not JSON: 1 should not be there'],
      ['{"id":1 "x":2}', 'line 1: is not JSON: "x" should not be there'],
      ['{id:1}', 'line 1: is not JSON: "i" should not be there'],
      ['{1:1}', 'line 1: is not JSON: 1 should not be there'],
      ['{"id":01}', 'line 1: is not JSON: 1 should not be there'],
      ['{"id":+1}', 'line 1: is not JSON: "+" should not be there'],
      ['{"id":truth}', 'line 1: is not JSON: "t" should not be there'],
      ['{"id":1}\n{}', 'line 2: is not JSON: { should not be there'],
      ['[{}', 'line 1: is not JSON: it ends too early'],
      ['[,{}]', 'line 1: is not JSON: , should not be there'],
      ['[{}{}]', 'line 1: is not JSON: { should not be there'],
      ['{"id":"a', 'line 1: is not JSON: it ends too early'],
      ['{"id":{"a":1}', 'line 1: is not JSON: it ends too early'],
      ['{"id":{', 'line 1: is not JSON: it ends too early'],
      ['{"id":{"a" 1}}', 'line 1: is not JSON: 1 should not be there'],
      ['{"id":1.}', 'line 1: is not JSON: 1. should not be there'],
      ['{} // nobody', 'line 1: is not JSON: "/" should not be there'],
      [
        '{"id":"a\nb"}',
        'line 1: is not JSON: a line break, a control character or an unknown escape inside a string should not be there',
      ],
      [
        '{"id":"\\x"}',
        'line 1: is not JSON: a line break, a control character or an unknown escape inside a string should not be there',
      ],
    ];
    const told = await Promise.all(notJson.map(async ([text]) => problemsIn('p.json', text)));
    expect(told).toEqual(notJson.map(([, problem]) => [`p.json: ${problem}`]));
  });

  it('is refused where it is absurdly deep', async () => {
    const nested = (levels: number) => `{"id":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(await problemsIn('p.json', nested(100))).toEqual([
      'p.json: line 1, id: a list is not an id: a text or a number',
    ]);
    for (const levels of [101, 100_000]) {
      expect(await problemsIn('p.json', nested(levels))).toEqual([
        'p.json: line 1: has more than 100 lists and objects inside one another',
      ]);
    }
  });

  it('has to hold objects', async () => {
    expect(await problemsIn('p.json', '"x"')).toEqual([
      'p.json: line 1: must hold an object or a list of objects',
    ]);
    expect(await problemsIn('p.json', '\n7')).toEqual([
      'p.json: line 2: must hold an object or a list of objects',
    ]);
    expect(await problemsIn('p.json', '[{},\n7,[[],{"a":[1]}]]')).toEqual([
      'p.json: line 2, record 2: is not an object',
      'p.json: line 2, record 3: is not an object',
    ]);
  });

  it('has no name twice, however it is written', async () => {
    const twice =
      String.raw`{"mpn.membership":"active",` + '\n' + String.raw`"mpn.members\u0068ip":"active"}`;
    expect(await problemsIn('p.json', twice)).toEqual(['p.json: line 2, mpn.membership: is there twice']);
    expect(await problemsIn('p.json', '[{"id":1},{"id":1,"id":2}]')).toEqual([
      'p.json: line 1, record 2, id: is there twice',
    ]);
  });

  it('has no names that are not facts', async () => {
    const names = ['mpn', 'MPN.membership', 'toString', '__proto__', '', 'ruleset', 'journey.state'];
    const told = await Promise.all(
      names.map(async (name) => problemsIn('p.json', `{${JSON.stringify(name)}:"yes"}`)),
    );
    expect(told).toEqual(
      names.map((name) => [`p.json: line 1, ${name === '' ? '""' : name}: is not the name of a fact`]),
    );
  });

  it('has no values that are not the fact’s', async () => {
    const values = ['null', 'true', 'false', '1', '{}', '[]', '""', '"Yes"', '" yes"', '"ja"'];
    const told = await Promise.all(
      values.map(async (value) => problemsIn('p.json', `{"endorsement.authority":${value}}`)),
    );
    expect(told.flat()).toHaveLength(values.length);
    expect(told[0]).toEqual([
      'p.json: line 1, endorsement.authority: null is not a value: leave the name out where nothing is known',
    ]);
    expect(told[4]).toEqual([expect.stringContaining('an object is not a value')]);
    expect(told[5]).toEqual([expect.stringContaining('a list is not a value')]);
    expect(told[8]).toEqual([
      'p.json: line 1, endorsement.authority: " yes" is not a value: one of yes, no, unsure',
    ]);
  });

  it('reads strings with brackets, quotes and backslashes in them', async () => {
    const id = 'a"}],{\\"\\\\ \u00e9\ud83d\ude00 ${x}';
    expect(await resultsOf('p.json', JSON.stringify({ id }))).toMatchObject([{ id }]);
  });
});

describe('JSON Lines', () => {
  it('holds one partner a line; empty lines say nothing', async () => {
    expect(await resultsOf('p.jsonl', '{"id":1}\r\n\r\n  \n{"id":2}')).toMatchObject([{ id: 1 }, { id: 2 }]);
    expect(await resultsOf('p.jsonl', '')).toEqual([]);
  });

  it('has no lists and nothing over more lines', async () => {
    expect(await problemsIn('p.jsonl', '{}\n[{}]\n{\n}')).toEqual([
      'p.jsonl: line 2: must hold an object',
      'p.jsonl: line 3: is not JSON: it ends too early',
      'p.jsonl: line 4: is not JSON: } should not be there',
    ]);
  });
});

describe('amounts', () => {
  const back = async (value: string) => {
    const [line] = await resultsOf('p.json', `{"revenue.ttmUsd":${value}}`);
    return line?.findings[3]?.facts['revenue.ttmUsd'];
  };

  it.each([
    ['300000', 300000],
    ['"300000"', 300000],
    ['"300000.5"', 300000.5],
    ['"000300000.05"', 300000.05],
    ['300000.10', 300000.1],
    ['300000.000', 300000],
    ['3e5', 300000],
    ['3.0000001E5', 300000.01],
    ['12345e-2', 123.45],
    ['5e-2', 0.05],
    ['0', 0],
    ['0.07', 0.07],
    ['999999999999.99', 999999999999.99],
    ['"999999999999.99"', 999999999999.99],
    ['"unsure"', 'unsure'],
  ])('take %s', async (value, expected) => {
    expect(await back(value)).toBe(expected);
  });

  it.each([
    '-1',
    '-0.5',
    '"-1"',
    '300000.005',
    '"300000.005"',
    '1000000000000',
    '"1000000000000"',
    '999999999999.995',
    '1e12',
    '1e999',
    '1e-999',
    '"300,000"',
    '"300.000,00"',
    '"1 000"',
    '"1e5"',
    '"$5"',
    '".5"',
    '"5."',
    '""',
    '" 5"',
    '"٣"',
    'true',
    '299999.99999999999999999',
  ])('refuse %s', async (value) => {
    expect(await problemsIn('p.json', `{"revenue.ttmUsd":${value}}`)).toEqual([
      expect.stringMatching(/^p\.json: line 1, revenue\.ttmUsd: .* is not a value: /),
    ]);
  });
});

describe('months', () => {
  it.each([['0'], ['1200'], ['12.0'], ['1.2e1'], ['"12"'], ['"unsure"']])('take %s', async (value) => {
    expect(await resultsOf('p.json', `{"tenure.months":${value}}`)).toHaveLength(1);
  });

  it.each([['1201'], ['-1'], ['1.5'], ['"1.5"'], ['"een jaar"'], ['1e400'], ['[]']])(
    'refuse %s',
    async (value) => {
      expect(await problemsIn('p.json', `{"tenure.months":${value}}`)).toEqual([
        expect.stringMatching(/line 1, tenure\.months: .* is not a value/),
      ]);
    },
  );
});

describe('currency', () => {
  it('is an ISO code', async () => {
    expect(await resultsOf('p.json', '{"revenue.currency":"EUR"}')).toHaveLength(1);
    const wrong = ['"eur"', '"EURO"', '"QQQ"', '978'];
    const told = await Promise.all(
      wrong.map(async (value) => problemsIn('p.json', `{"revenue.currency":${value}}`)),
    );
    expect(told.flat().filter((problem) => problem.includes('an ISO 4217 code'))).toHaveLength(wrong.length);
  });
});

describe('id', () => {
  it('comes back as it was', async () => {
    const ids = ['"0012"', '""', '12', '-1.5', '"null"'];
    const told = await Promise.all(ids.map(async (id) => (await resultsOf('p.json', `{"id":${id}}`))[0]?.id));
    expect(told.map((id) => JSON.stringify(id))).toEqual(ids);
  });

  it('is refused where it could not come back as it was', async () => {
    const ids = ['12345678901234567890', '1.0', '1e3', 'null', 'true', '{}', '["a"]'];
    const told = await Promise.all(ids.map(async (id) => problemsIn('p.json', `{"id":${id}}`)));
    expect(told.flat()).toEqual([
      'p.json: line 1, id: 12345678901234567890 would not come back unchanged: put it in quotes',
      'p.json: line 1, id: 1.0 would not come back unchanged: put it in quotes',
      'p.json: line 1, id: 1e3 would not come back unchanged: put it in quotes',
      'p.json: line 1, id: null is not an id: a text or a number',
      'p.json: line 1, id: true is not an id: a text or a number',
      'p.json: line 1, id: an object is not an id: a text or a number',
      'p.json: line 1, id: a list is not an id: a text or a number',
    ]);
  });
});
