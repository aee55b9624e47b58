import { isQuestion, readSmallTalk } from '../../support/readers';

describe('readSmallTalk', () => {
  it.each(['hoi', 'Hallo!', 'goedemorgen', 'Hi there', 'good morning', 'hey bot'])(
    'hears a greeting in "%s"',
    (text) => expect(readSmallTalk(text)).toBe('greeting'),
  );
  it.each([
    'bedankt',
    'Dank u wel!',
    'hartelijk dank voor de hulp',
    'thanks a lot',
    'hi, thanks',
    'dank je wel',
  ])('hears thanks in "%s"', (text) => expect(readSmallTalk(text)).toBe('thanks'));
  it.each(['', 'ja', 'wel', 'hoi, ik heb 350.000', 'hoi '.repeat(20), 'dank u voor de factuur van gisteren'])(
    'hears neither in "%s"',
    (text) => expect(readSmallTalk(text)).toBeUndefined(),
  );
});

describe('isQuestion', () => {
  it.each([
    'wat is dat',
    'ja?',
    'how long does it take',
    'hoi, hoe werkt dat',
    'moet ik tekenen',
    'can we start directly',
  ])('hears a question in "%s"', (text) => expect(isQuestion(text)).toBe(true));
  it.each([
    'leg uit wat een provider is',
    'vertel eens over het directe model',
    'ik vraag me af of dat mag',
    'ik snap niet wat direct bill is',
    'geen idee wat dat betekent',
    'betekenis van provisioning',
    'verschil direct en indirect',
    'prijs premier support',
    'mijn baas wil weten of het verplicht is',
    'aan welke eisen moeten wij voldoen',
    'op welke manier hoor ik dat',
    'moeten klanten akkoord geven als we overstappen',
    'vervalt de status dan helemaal',
    'heeft een reseller een sandbox',
    'kunen wij dat ook zonder plan',
    'wleke id moet ik invullen',
    'we zijn gezakt, mogen we het nog eens proberen',
    'Hoi, ik ben nieuw hier. Hoe schrijf ik me in',
    'ons krediet is afgewezen en nu',
    'tell me about the direct model',
    'explain provisioning',
    'no idea what that means',
    'kindly share the list',
    'difference between the two',
    'from which day does it count',
    'do existing subscriptions keep running',
    'I would like to know who signs',
    'we failed the check, can we try again',
  ])('hears one in "%s" too', (text) => expect(isQuestion(text)).toBe(true));
  it.each([
    '',
    'ja',
    'hoi',
    'hoi, goedemorgen',
    'we hebben dat',
    '350.000',
    'is nog niet geregeld',
    'is geregeld',
    'hebben wij nog niet',
    'zijn 14 maanden verder dan toen',
    'ja, kan ik',
    'ongeveer drie ton, denk ik',
    'is still pending with microsoft',
    "that's not me",
    'about two years I think',
    'loopt als een trein bij ons',
    'een beheerde dienst? ja hoor, meerdere',
    "can't say we do",
  ])('hears none in "%s"', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});
