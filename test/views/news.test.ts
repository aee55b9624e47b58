import { withNews } from '../../src/views/news';
import { questionView } from '../../src/views/questionView';
import { contextOf, nonce } from './world';

const context = contextOf({}, { language: 'nl' });
const shown = questionView(context, { fact: 'mpn.membership', nonce }, { note: 'resumed' });

describe('withNews', () => {
  it('stands above everything else, on the card, in the text and aloud', () => {
    const told = withNews(context, shown, [{ note: 'rulesetKept' }, { note: 'recovered', answers: 3 }]);
    const titles = [
      'Uw controle gaat verder volgens dezelfde regels',
      'Ik kon uw gegevens niet volledig teruglezen',
    ];
    expect(told.view.lead.map(({ title }) => title)).toEqual([...titles, 'Welkom terug']);
    expect(told.text.startsWith(titles[0] ?? '')).toBe(true);
    expect(told.text.endsWith(shown.text)).toBe(true);
    expect(told.view.fallbackText.endsWith(shown.view.fallbackText)).toBe(true);
    expect(told.speak).toBe(`${titles.join('. ')}. ${shown.speak}`);
    expect(told.view.speak).toBe(told.speak);
  });

  it('changes nothing where there is none', () => {
    expect(withNews(context, shown, [])).toEqual(shown);
    expect(withNews(context, shown, [{ note: 'doNotBuy' }])).toEqual(shown);
  });
});
