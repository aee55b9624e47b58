import { learned } from '../../support/learned';

const { readers } = learned();
const ours = ['Mag u tekenen?', 'Wat was uw omzet (USD)?'];
const own = (text: string) => readers.ownWords(text, () => ours);
const wordsIn = (text: string) => own(text).text;

describe('own words', () => {
  it('are all of a text that nothing stands around', () => {
    for (const text of ['ja', '> 350.000', 'Ja.\nMaar mijn collega tekent.', 'mvg', 'T 06-12345678', ''])
      expect(own(text)).toEqual({ text, quoted: undefined });
  });

  it.each([
    ['a closing', 'Ja\n\nMet vriendelijke groet,\n\nJan de Vries\nT +31 20 123 45 67'],
    ['a closing in the same line', 'Ja, met vriendelijke groet Jan de Vries'],
    ['an English closing', 'Ja\nKind regards,\nJane'],
    ['a short closing with a name', 'Ja\nGroetjes, Jan'],
    ['a sign-off', 'Ja\n\nThanks!\nJane'],
    ['two dashes', 'Ja\n-- \nJan\nKvK 12345678'],
    ['a telephone', 'Ja\n\nVerzonden vanaf mijn iPhone'],
    ['an English telephone', 'Ja\nSent from my Samsung Galaxy'],
    ['a name above a telephone number', 'Ja\n\nJan de Vries\nAccountmanager\nT +31 (0)20 123 45 67'],
    ['a number in a register', 'Ja\nKvK 12345678 | BTW NL001234567B01'],
    ['an address on the web', 'Ja\nwww.voorbeeld.nl'],
    ['a mail address', 'Ja\njan@voorbeeld.nl'],
    ['a salutation', 'Beste assistent,\n\nJa'],
    ['a salutation without a name', 'Hoi,\nJa'],
    ['lines that end as on Windows', 'Ja\r\n\r\nMvg,\r\nJan'],
  ])('stand above and below %s', (_, text) => expect(wordsIn(text)).toBe('Ja'));

  it('keep a line that only begins like one of them', () => {
    for (const text of ['Ja\nt is goed', 'Nee\nbest lastig te zeggen voor ons', 'Ja\nM 365 verkopen wij'])
      expect(wordsIn(text)).toBe(text);
  });

  it.each([
    ['signs', '> iets anders\n> en meer\n\nJa'],
    ['signs below', 'Ja\n\n> iets anders\n> en meer'],
    ['a head and signs', 'Op di 3 nov 2026 om 10:12 schreef Jan <jan@voorbeeld.nl>:\n> iets anders\n\nJa'],
    ['a head', 'Ja\n\nOn Tue, 3 Nov 2026 at 10:12, Jan wrote:\niets anders'],
    ['a head of two lines', 'Ja\n\nOn Tue, 3 Nov 2026 at 10:12, Jan <jan@voorbeeld.nl>\nwrote:\niets anders'],
    ['a line for the original', 'Ja\n\n-----Oorspronkelijk bericht-----\niets anders'],
    ['the lines of a head', 'Ja\n\nVan: Jan\nVerzonden: dinsdag\niets anders'],
    ['a head with the answer below', 'Op dinsdag schreef Jan:\n\nJa'],
  ])('leave out what is quoted by %s', (_, text) => expect(wordsIn(text)).toBe('Ja'));

  it('are none where everything is quoted', () => {
    expect(wordsIn('> iets anders\n> en meer')).toBe('');
    expect(own('> Mag u tekenen?')).toEqual({ text: '', quoted: 'Mag u tekenen?' });
  });

  it.each([
    ['with signs', '> Mag u tekenen?\n\nJa', 'Ja'],
    ['without signs', 'Mag u tekenen? Ja', 'Ja'],
    ['in one line with a sign', '> Mag u tekenen? Ja', 'Ja'],
    ['broken', '> Mag u\n> tekenen?\n\nJa', 'Ja'],
    ['below our name', 'CSP-assistent\nMag u tekenen?\nJa', 'Ja'],
    ['below the answer', 'Ja\n\nMag u tekenen?', 'Ja'],
    ['behind something else', 'Vereiste 2. Mag u tekenen? Ja', 'Vereiste 2. Ja'],
  ])('leave out a sentence of ours %s', (_, text, words) => {
    expect(own(text)).toEqual({ text: words, quoted: 'Mag u tekenen?' });
  });

  it('say which sentence of ours was quoted, by its words alone', () => {
    expect(own('wat was uw omzet, USD: 350.000').quoted).toBe(ours[1]);
    expect(own('waar staat mag u tekenen dan?').quoted).toBeUndefined();
  });

  it('are a sentence of ours where nothing else is said', () => {
    expect(own('Mag u tekenen?')).toEqual({ text: 'Mag u tekenen?', quoted: undefined });
  });

  it.each(['! ', '> ', 'groet. ', 'groet....', '\n', ' ', 'Van: x\n', 'T 0', 'op ', 'mag u '])(
    'are found in no time in %j, however often it comes',
    (part) => expect(wordsIn(part.repeat(20_000 / part.length)).length).toBeLessThan(20_001),
  );

  it('are not looked for in a text that is far too long', () => {
    const text = `Ja\n${'> x\n'.repeat(6000)}`;
    expect(wordsIn(text)).toBe(text);
  });
});
