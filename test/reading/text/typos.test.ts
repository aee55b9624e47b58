import { repairTypo } from '../../../src/reading/text/typos';

describe('repairTypo', () => {
  const known = ['aanschaffen', 'premier'];

  it.each([
    ['aanschafen', 'aanschaffen'],
    ['aanschafffen', 'aanschaffen'],
    ['aanscahffen', 'aanschaffen'],
    ['aanschavfen', 'aanschaffen'],
    ['premire', 'premier'],
    ['premier', 'premier'],
  ])('reads "%s" as "%s"', (word, meant) => expect(repairTypo(word, known)).toBe(meant));

  it.each(['komen', 'verschaffen', 'aanschouwen', 'premie', 'x'.repeat(40)])('leaves "%s" alone', (word) => {
    expect(repairTypo(word, ['aanschaffen', 'kopen', 'premiere'])).toBe(word);
  });
});
