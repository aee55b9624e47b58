import { buyingFeaturesOf } from '../../support/readers';

describe('buyingFeaturesOf', () => {
  const featuresOf = (text: string): readonly string[] => buyingFeaturesOf(text).features;

  it('takes every plan by name for the same', () =>
    expect(featuresOf('mag ik ASfP kopen')).toEqual(featuresOf('mag ik Premier Support kopen')));

  it('takes every number for the same', () =>
    expect(featuresOf('iets van 300 euro')).toEqual(featuresOf('iets van 900 euro')));

  it('holds what the clause rules make of it', () => {
    expect(featuresOf('wij kopen ASfP')).toContain('meant');
    expect(featuresOf('wij kopen geen ASfP')).toContain('notMeant');
  });

  it('cuts a word that is not known into pieces', () => {
    expect(featuresOf('abonnementsdinges')).toContain('~ding');
    expect(featuresOf('dinges')).toContain('~^din');
    expect(featuresOf('ding')).not.toContain('~ding');
  });

  it.each([
    ['wij gaan ASfP kopen', 'plain'],
    ['we gaan dat contract kopen', 'plain'],
    ['dan maar ASfP', 'named'],
    ['iets met ASfP', 'named'],
    ['het pakket is groot', 'open'],
    ['het is een pakket van iets', 'open'],
    ['onze helpdesk pakken', 'vague'],
    ['iets kopen voor de zomer', 'open'],
    ['wij kopen geen ASfP', 'denied'],
    ['mooi weer', 'none'],
    ['een ondersteuningsplan', 'none'],
    ['Advanced Support for Partners (ASfP)', 'none'],
  ])('says what speaks for it: "%s" %s', (text, evidence) =>
    expect(buyingFeaturesOf(text).evidence).toBe(evidence),
  );
});
