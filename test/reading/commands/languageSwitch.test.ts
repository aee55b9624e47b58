import { utteranceOf } from '../../../src/reading/utterance';
import { learned } from '../../support/learned';
import { readLanguageSwitch } from '../../support/readers';

describe('readLanguageSwitch', () => {
  it.each([
    ['Nederlands', 'nl'],
    ['in het Nederlands graag', 'nl'],
    ['Nederlands aub', 'nl'],
    ['kan dit in het Nederlands?', 'nl'],
    ['switch to Dutch', 'nl'],
    ['can we speak Dutch please', 'nl'],
    ['Dutch', 'nl'],
    ['/language nl', 'nl'],
    ['/nl', 'nl'],
    ['/en', 'en'],
    ['van het Engels naar het Nederlands', 'nl'],
    ["I don't speak English", 'nl'],
    ['English', 'en'],
    ['English please', 'en'],
    ['in English', 'en'],
    ['kan dit in het Engels?', 'en'],
    ['Engels graag', 'en'],
    ['Do you speak English?', 'en'],
    ['ik spreek geen Nederlands', 'en'],
    ['mijn collega verstaat geen Nederlands, doe maar Engels', 'en'],
    ['de rest leest mee, doe maar Engels', 'en'],
    ['My Dutch is rubbish, mind going in English?', 'en'],
    ['my dutch is not so good', 'en'],
    ['ik spreek geen Engels maar Nederlands', 'nl'],
    ['zet alles even om naar het Nederlands', 'nl'],
    ['can you explain in english?', 'en'],
    ['kunt u dat in het Nederlands uitleggen?', 'nl'],
    ['NL pls', 'nl'],
    ['translate this to Dutch', 'nl'],
    ['mag het ook in t nederlands', 'nl'],
    ['Nederlands is voor mij makkelijker', 'nl'],
    ['kunnen we gewoon nederlands praten', 'nl'],
    ['could I get this in Dutch', 'nl'],
    ['my english is bad, dutch ok?', 'nl'],
    ['EN graag', 'en'],
    ['ik wil dit gesprek in de engelse taal voeren', 'en'],
    ['english would be easier for me', 'en'],
  ] as const)('reads "%s" as %s', (text, language) => {
    expect(readLanguageSwitch(text, 'nl')).toBe(language);
    expect(readLanguageSwitch(text, 'en')).toBe(language);
  });

  it.each([
    'auf Deutsch bitte',
    'en français',
    'parlez-vous français ?',
    'Duits',
    'in German please',
    'español',
  ])('says that "%s" is not spoken', (text) => expect(readLanguageSwitch(text, 'nl')).toBe('notSpoken'));

  it('takes "another language" for the other one', () => {
    expect(readLanguageSwitch('andere taal', 'nl')).toBe('en');
    expect(readLanguageSwitch('change language', 'en')).toBe('nl');
  });

  it.each([
    '',
    'wij verkopen in Nederland',
    'onze Nederlandse klanten betalen ons',
    'the agreement exists in English only',
    'geen Duits',
    'onze klanten spreken Engels, Nederlands en Frans',
    'we sell in two languages, Dutch and English',
    'in plain English please',
    'welke talen spreek je?',
    'geen andere taal',
    'graag',
    'kan dit ook in het Nederlands of moet ik dan weer helemaal opnieuw beginnen met alles van voren af aan',
  ])('finds no switch in "%s"', (text) => expect(readLanguageSwitch(text, 'nl')).toBeUndefined());
});

describe('a wish for another language in words that no list has', () => {
  const read = (text: string, current: 'nl' | 'en') =>
    learned().readers.languageSwitch(utteranceOf(text), current);

  it.each([
    ['ik geef de telefoon aan mijn Engelse collega, stap maar over op Engels', 'nl', 'en'],
    ['allez doe mij maar de Engelse versie, want dat vertaalde Nederlands is niks', 'nl', 'en'],
    ["I'm from Ghent, so Dutch would be much easier for me", 'en', 'nl'],
    ['my boss is reading along and needs it in Dutch', 'en', 'nl'],
    ['kan het gesprek ook in het Nederlands voor mijn vader', 'nl', 'nl'],
    ['we only speak French over here, could you do that?', 'en', 'notSpoken'],
  ] as const)('is read in "%s"', (text, current, language) => expect(read(text, current)).toBe(language));

  it.each([
    'our customers mostly speak Dutch',
    'is the contract written in English?',
    'onze helpdesk helpt klanten in het Engels',
    'krijg ik van Microsoft ook hulp in het Nederlands?',
    'which languages do you speak?',
  ])('is none in "%s"', (text) => {
    expect(read(text, 'nl')).toBeUndefined();
    expect(read(text, 'en')).toBeUndefined();
  });
});
