import { problemsIn, resultsOf, type ResultLine } from './runCli';

const factsOf = (line: ResultLine | undefined, index: number) => line?.findings[index]?.facts;

describe('CSV', () => {
  it('has one partner a row, with a comma or a semicolon as the header shows', async () => {
    for (const [separator, end] of [
      [',', '\n'],
      [';', '\r\n'],
      [',', '\r'],
    ] as const) {
      const rows = [
        ['id', 'mpn.membership', 'revenue.ttmUsd', 'tenure.months'],
        ['a', 'active', '300000.00', '12'],
        ['b', 'expired', 'unsure', ''],
      ];
      const lines = await resultsOf('p.csv', rows.map((row) => row.join(separator)).join(end));
      expect(lines.map((line) => [line.id, factsOf(line, 0), factsOf(line, 3)])).toEqual([
        ['a', { 'mpn.membership': 'active' }, { 'revenue.ttmUsd': 300000 }],
        ['b', { 'mpn.membership': 'expired' }, { 'revenue.ttmUsd': 'unsure' }],
      ]);
    }
  });

  it('may begin with a byte order mark and be quoted', async () => {
    const text = '\ufeff"id","mpn.membership"\r\n"Fabrikam, ""NL""\r\nB.V.","active"\r\n';
    const [line] = await resultsOf('p.csv', text);
    expect(line).toMatchObject({ id: 'Fabrikam, "NL"\r\nB.V.' });
    expect(factsOf(line, 0)).toEqual({ 'mpn.membership': 'active' });
  });

  it('takes a blank cell for absent, and an empty line for nothing', async () => {
    const lines = await resultsOf('p.csv', 'id,mpn.membership\n\n,\n  ,active\n\n');
    expect(lines.map((line) => ['id' in line, factsOf(line, 0)])).toEqual([
      [false, {}],
      [false, { 'mpn.membership': 'active' }],
    ]);
  });

  it('may have no rows, but not no header', async () => {
    expect(await resultsOf('p.csv', 'id,mpn.membership\n')).toEqual([]);
    expect(await problemsIn('p.csv', '')).toEqual(['p.csv: line 1: has no header']);
  });

  it('names what is wrong with its header once', async () => {
    expect(await problemsIn('p.csv', '\nid,mpn,mpn,\na,b,c,d\ne,f,g,h\n')).toEqual([
      'p.csv: line 2, mpn: is not the name of a fact',
      'p.csv: line 2, mpn: is there twice',
      'p.csv: line 2, mpn: is not the name of a fact',
      'p.csv: line 2, "": is not the name of a fact',
    ]);
    expect(await problemsIn('p.csv', 'id;x\n1;\n')).toEqual(['p.csv: line 1, x: is not the name of a fact']);
  });

  it('names a row with too few or too many cells', async () => {
    expect(await problemsIn('p.csv', 'id,mpn.membership\na\nb,active,x\n')).toEqual([
      'p.csv: line 2: has 1 cells, the header has 2',
      'p.csv: line 3: has 3 cells, the header has 2',
    ]);
  });

  it('names the line on which a row begins', async () => {
    const text = 'id,mpn.membership\n"a\nb\nc",active\n\nd,gold\n"e\nf",silver\n';
    expect(await problemsIn('p.csv', text)).toEqual([
      expect.stringContaining('p.csv: line 6, mpn.membership: gold is not a value'),
      expect.stringContaining('p.csv: line 7, mpn.membership: silver is not a value'),
    ]);
  });

  it('takes no decimal comma and no groups of thousands', async () => {
    const text = 'id;revenue.ttmUsd\na;300000,50\nb;300.000\nc;"300,000"\n';
    expect(await problemsIn('p.csv', text)).toEqual([
      expect.stringContaining('line 2, revenue.ttmUsd: "300000,50" is not a value'),
      expect.stringContaining('line 3, revenue.ttmUsd: 300.000 is not a value'),
      expect.stringContaining('line 4, revenue.ttmUsd: "300,000" is not a value'),
    ]);
  });

  it('says where the quotes go wrong', async () => {
    expect(await problemsIn('p.csv', 'id\n"a\nb\n')).toEqual([
      expect.stringMatching(/^p\.csv: line \d: is not CSV: Quote Not Closed/),
    ]);
    expect(await problemsIn('p.csv', 'id\na"b\n')).toEqual([
      expect.stringMatching(/^p\.csv: line 2: is not CSV: Invalid Opening Quote/),
    ]);
  });
});
