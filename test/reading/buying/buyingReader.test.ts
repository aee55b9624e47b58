import { createBuyingReader } from '../../../src/reading/buying/buyingReader';
import { buyingPart } from '../../../src/reading/buying/learnBuying';
import { readPart } from '../../../src/readLearned';
import { utteranceOf } from '../../../src/reading/utterance';
import { featuresOf } from '../../support/readers';

describe('createBuyingReader', () => {
  const made = createBuyingReader(readPart(buyingPart), featuresOf);
  const read = (text: string) => made(utteranceOf(text));

  it.each([
    'wij kopen ASfP',
    'I am going to buy that plan today',
    'mag ik alvast een supportplan afsluiten?',
    'put us down for PSfP',
    'mijn assistente plaatst morgen de order voor Premier',
    'we tekenen vanmiddag',
    'buyASfPnow',
    'moet ik nu betalen voor support',
    'ik wil niet wachten met het ondersteuningsplan',
    'wij zijn van plan ondersteuning bij Microsoft in te kopen',
    'Wat kost PSfP? Dan betaal ik het vandaag.',
    'Advanced Support sounds fine. Let us do that one.',
  ])('finds it in "%s"', (text) => expect(read(text)).toBe(true));

  it.each([
    '',
    '   ',
    'ja',
    '350.000',
    'wat kost ASfP per jaar?',
    'we kopen nog geen ASfP',
    'ons plan is vorig jaar al gekocht',
    'our customers buy their licences from us',
    'we are waiting for the email from Microsoft',
    'that is it for today',
    'we buy it in',
    'yes, I do all purchasing',
    'ja, ik ben directeur en koop ook alles in',
    'ja, en ik koop graag in',
    'een Azure supportplan',
    'nice weather for a walk',
  ])('finds none in "%s"', (text) => expect(read(text)).toBe(false));

  it('finds it anywhere in a long text, with and without full stops', () => {
    const before = 'We hebben vorig jaar veel verteld over onze omzet en onze helpdesk.';
    const bare = 'onze omzet is prima en onze helpdesk is dag en nacht bereikbaar voor iedereen in het land';
    const intent = 'Wij gaan morgen ASfP kopen.';
    expect(read([before, before, before, intent, before, before].join(' '))).toBe(true);
    expect(read([bare, bare, 'wij gaan morgen ASfP kopen', bare, bare].join(' '))).toBe(true);
    expect(read([before, before, before, before].join('\n'))).toBe(false);
  });

  it('reads the same whenever it is made', () => {
    const texts = ['we nemen dat wel', 'shall we?', 'dat contract doen we'];
    const again = createBuyingReader(readPart(buyingPart), featuresOf);
    expect(texts.map((text) => again(utteranceOf(text)))).toEqual(texts.map((text) => read(text)));
  });
});
