import { languages, type Language } from '../../../src/reading/language';
import { readAnswer, readYesNo, saysUnsure } from '../../support/readers';
import { choiceOf } from '../contexts';

/** One sentence a line. */
const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const yes = lines(`
  ja
  Ja.
  JA!!
  jaaa
  ja ja ja
  jazeker
  Ja zeker
  jawel
  jep
  yep
  j
  klopt
  dat klopt
  Dat klopt helemaal
  zeker
  zeker weten
  absoluut
  uiteraard
  natuurlijk
  tuurlijk
  inderdaad
  ja hoor
  oké
  ok
  👍
  👍🏽
  ja, dat hebben we
  ja dat hebben wij al jaren
  Ja, hoor: dat is allemaal geregeld.
  hebben we
  dat hebben we
  dat hebben we allemaal
  we hebben dat
  wij hebben dat al
  dat is geregeld
  wel
  jawel hoor
  dat hebben we wel
  zonder twijfel
  nou en of
  hoi, ja
  ja, dank u
  mijn antwoord is ja
  zonder enige twijfel ja
  yes
  Yes!
  yes please
  yeah
  yup
  y
  sure
  of course
  certainly
  correct
  that's right
  That is correct.
  yes, we have that
  yes we do
  we do
  I do
  we have
  we have that
  we have it
  absolutely
  definitely
  indeed
  right
  no doubt about it
  affirmative
  yes, all set up
  yes, since 2019
  nou en of, al sinds de oprichting
  zonder meer
  en of!
  it works fine and it is all arranged, so yes
`);

const no = lines(`
  nee
  Nee.
  neen
  neeee
  nee hoor
  nee helaas
  n
  nope
  👎
  nee, dat hebben we niet
  nee dat doen wij niet
  absoluut niet
  zeker niet
  helemaal niet
  echt niet
  uiteraard niet
  natuurlijk niet
  helaas niet
  dat klopt niet
  klopt niet
  niet
  dat hebben we niet
  hebben we niet
  we hebben dat niet
  wij doen dat niet
  wij hebben geen
  nooit
  we hebben dat niet meer
  niet meer
  in geen geval
  zeker weten niet
  nee nee
  van niet
  no
  No!
  nah
  no way
  not at all
  certainly not
  definitely not
  of course not
  absolutely not
  we don't
  we do not
  I don't
  we don't have that
  we do not have that
  we haven't
  never
  that's not correct
  that is not right
  incorrect
  not anymore
  no longer
  unfortunately not
  we hebben er niemand voor, dus nee
  we flunked it
  nee, dat klopt niet, dat hebben we niet
  hell no
  nein
`);

const unsure = lines(`
  weet ik niet
  Weet ik niet.
  ik weet het niet
  dat weet ik niet
  weet niet
  geen idee
  Geen flauw idee
  ik heb geen idee
  niet zeker
  dat weet ik niet zeker
  ik weet het nog niet
  ik weet het eigenlijk niet precies
  dat weten we nog niet
  geen idee hoe dat zit
  zou ik niet weten
  ik twijfel
  onbekend
  dat moet ik navragen
  moet ik even uitzoeken
  dat durf ik niet te zeggen
  geen flauw benul hoe ik dat zie
  dat moet ik bij de boekhouding navragen
  zou ik moeten navragen bij onze jurist
  kweetnie
  I don't know
  i dont know
  don't know
  we do not know
  dunno
  no idea
  no clue
  not sure
  I'm not sure
  not entirely sure
  unsure
  I really don't know
  I have no idea
  I'd have to check
  I can't say
  hard to say
  idk
  nee, weet ik niet
`);

const candidatesNo = lines(`
  ik niet
  not me
  nee, geen systeem
  nee, sorry
  no, sorry
  no, we do not have a system for that
  nee, vorig jaar kwijtgeraakt
  Neen, daar beginnen we pas volgend kwartaal aan.
  Helaas niet, die rechten liggen bij een ander
  Nope, it was all under another agreement
  No. The auditor comes in two weeks.
  nog niet
  Nog niet helemaal
  niet echt
  niet helemaal
  niet volledig
  eigenlijk niet
  nee, nog niet
  nee, nog niet echt
  nee, we zijn ermee bezig
  waarschijnlijk niet
  ik denk het niet
  ik denk van niet
  volgens mij niet
  niet dat ik weet
  op dit moment niet
  momenteel niet
  dat hebben we nog niet
  we hebben dat nog niet
  binnenkort
  mee bezig
  nauwelijks
  can't say we do
  not at present
  is niet
  nee, alleen mijn baas
  not yet
  not really
  not quite
  not fully
  no, not yet
  no, but we are working on it
  probably not
  I don't think so
  I think not
  not that I know of
  not at the moment
  not currently
  currently not
  hardly
  soon
  working on it
  we're working on it
`);

const candidatesYes = lines(`
  ja, wij factureren onze klanten zelf
  tuurlijk, het is mijn eigen zaak
  Absolutely, my name is on the register
  ik denk het wel
  denk het wel
  volgens mij wel
  waarschijnlijk wel
  waarschijnlijk
  in principe wel
  in principe ja
  vast wel
  dat hebben we eigenlijk
  geregeld
  ja, denk ik
  ja, waarschijnlijk
  ja, maar via een andere partij
  ja, al is dat eigenlijk nieuw
  ja, dat was vroeger zo
  ja maar de stagiair doet het, dus ja...
  I think so
  I believe so
  probably
  yes, I think
  yes, probably
  yes, but through a partner
  in principle yes
  as far as I know yes
  pretty sure
`);

const doubts = lines(`
  Of course we do, we invoice 200 customers every month
  ja en nee
  ja maar nee
  ja/nee
  ja of nee
  nee, ja
  nee maar binnenkort wel geregeld
  yes and no
  yes but no
  yeah, no
  no, yes
  ja, dat hebben we niet
  ja, maar nog niet alles
  ja, nog niet
  ja niet
  ja, geen idee
  nee, dat hebben we wel
  klopt, dat hebben we niet
  misschien
  ja soms blauw
  nee soms blauw
  wellicht
  het hangt ervan af
  dat hangt ervan af
  ligt eraan
  soms
  deels
  gedeeltelijk
  een beetje
  half
  bijna
  maybe
  perhaps
  it depends
  depends
  sometimes
  partly
  sort of
  almost
  n/a
  n.v.t.
  not applicable
  ja, als de directie akkoord gaat
  ja, mits we een jaar krijgen
  ja, binnenkort
  ja, volgend jaar
  ja, dat gaan we doen
  yes, if the board agrees
  yes, soon
  yes, next year
  yes, we are going to
  niet onwaar
  dat is niet onjuist
  niet niet
  not untrue
  not incorrect
  not no
  we hebben niet niks
  ja, niet?
  ja?
  nee?
  yes?
  no problem
  geen probleem
  ja doei
  yeah right
  I wouldn't say no
  nou ja
  ja {x}
  <b>nee</b>
  ja http://voorbeeld.nl
  geen commentaar
  no comment
  ja, wat is dat
  nee, hoezo
  als we dat niet hebben
  als we dat hebben
`);

const nothings = lines(`
  tja
  ...
  soms blauw
  dat hebben we {
  get me somebody who knows this stuff
  banaan
  mits
  <b>dat hebben we</b>
  niet blauw niet
  niet blauw en niet groen
  can't we
  dat doet de distributeur
  daar zeg ik niets over
  Ik zit nu in Spanje
  we zijn vorig jaar verhuisd naar Utrecht
  ik begrijp het niet
  ik snap de vraag niet
  I don't understand
  I do not understand the question
  hebben we dat?
  hebben we dat
  is dat zo
  do we
  do we have that
  do we need this?
  wat bedoelt u
  asdfghjkl
  42
  🙈
`);

describe.each(languages)('readYesNo in a conversation in %s', (language: Language) => {
  const read = (text: string) => readYesNo(text, language);
  const answer = (value: string) => ({ is: 'answer', value });
  const candidate = (value: string) => ({ is: 'candidate', value, because: 'hedged' });

  it.each(yes)('reads "%s" as yes', (text) => expect(read(text)).toEqual(answer('yes')));
  it.each(no)('reads "%s" as no', (text) => expect(read(text)).toEqual(answer('no')));
  it.each(unsure)('reads "%s" as not known', (text) => expect(read(text)).toEqual(answer('unsure')));
  it.each(candidatesNo)('has "%s" confirmed as no', (text) => expect(read(text)).toEqual(candidate('no')));
  it.each(candidatesYes)('has "%s" confirmed as yes', (text) => expect(read(text)).toEqual(candidate('yes')));
  it.each(doubts)('asks about "%s"', (text) => expect(read(text)).toMatchObject({ is: 'doubt' }));
  it.each(nothings)('takes "%s" for no answer', (text) => expect(read(text)).toEqual({ is: 'nothing' }));
});

describe('readYesNo', () => {
  it('says which answers a contradiction names', () => {
    expect(readYesNo('ja en nee', 'nl')).toEqual({
      is: 'doubt',
      doubt: 'contradiction',
      understood: ['yes', 'no'],
    });
    expect(readYesNo('ja, geen idee', 'nl')).toEqual({
      is: 'doubt',
      doubt: 'contradiction',
      understood: ['yes', 'unsure'],
    });
    expect(readYesNo('misschien', 'nl')).toEqual({ is: 'doubt', doubt: 'vague', understood: [] });
  });

  it('takes a word by the language of the conversation where both languages have it', () => {
    expect(readYesNo('ja, want dat hebben we', 'nl')).toEqual({ is: 'answer', value: 'yes' });
  });

  it('has a very long yes confirmed', () => {
    const rest = ' met allerlei andere bijzonderheden over manieren van werken bij ons in Utrecht'.repeat(2);
    expect(readYesNo(`ja${rest}`, 'nl')).toMatchObject({ is: 'candidate', value: 'yes' });
    expect(readYesNo(`nee${rest}`, 'nl')).toMatchObject({ is: 'candidate', value: 'no' });
  });

  it('has a no confirmed that goes on with what is there', () => {
    expect(readYesNo('nee, we hebben een eigen pakket', 'nl')).toMatchObject({
      is: 'candidate',
      value: 'no',
    });
  });
});

describe('saysUnsure', () => {
  it('finds "I do not know" beside anything else', () => {
    expect(saysUnsure('geen idee, iets van 300.000', 'nl')).toBe(true);
    expect(saysUnsure('300.000', 'nl')).toBe(false);
  });
});

describe('a yes/no question with its own words', () => {
  const read = (text: string, fact: Parameters<typeof choiceOf>[0], language: Language = 'nl') =>
    readAnswer(text, choiceOf(fact, language), language);

  it.each([
    ['ik ben tekenbevoegd', 'endorsement.authority', 'yes'],
    ['ik ben niet tekenbevoegd', 'endorsement.authority', 'no'],
    ['ik mag contracten ondertekenen', 'endorsement.authority', 'yes'],
    ['I am authorised to sign', 'endorsement.authority', 'yes'],
    ['I am not authorised to sign', 'endorsement.authority', 'no'],
    ['ik ben onbevoegd', 'endorsement.authority', 'no'],
    ['I have no authority', 'endorsement.authority', 'no'],
    ['nope, no managed service', 'managedService.offered', 'no'],
    ['no billing system here', 'accountsReceivable.billing', 'no'],
    ["I don't know off the top of my head", 'endorsement.authority', 'unsure'],
    ['wij factureren zelf', 'accountsReceivable.billing', 'yes'],
    ['we hebben een heel mooi facturatiesysteem', 'accountsReceivable.billing', 'yes'],
    ['we hebben geen facturatiesysteem', 'accountsReceivable.billing', 'no'],
    ['we passed the assessment', 'capabilityAssessment.passed', 'yes'],
    ['we zijn geslaagd', 'capabilityAssessment.passed', 'yes'],
    ['we hebben MFA ingeschakeld', 'security.requirements', 'yes'],
    ['we offer managed services', 'managedService.offered', 'yes'],
    ["I don't have signing rights", 'endorsement.authority', 'no'],
    ["No sir, we haven't sold any CSP so far", 'revenue.asIndirectReseller', 'no'],
    ['It was not made as an indirect reseller.', 'revenue.asIndirectReseller', 'no'],
    ['met vlag en wimpel geslaagd', 'capabilityAssessment.passed', 'yes'],
    ['MFA staat overal aan, dus ja', 'security.requirements', 'yes'],
    ['1', 'endorsement.authority', 'yes'],
    ['2', 'endorsement.authority', 'no'],
    ['3', 'endorsement.authority', 'unsure'],
    ['de derde', 'endorsement.authority', 'unsure'],
    ['Weet ik niet', 'endorsement.authority', 'unsure'],
    ['gehaald!', 'capabilityAssessment.passed', 'yes'],
    ['niet gehaald', 'capabilityAssessment.passed', 'no'],
    ['nog niet', 'capabilityAssessment.passed', 'no'],
    ['nee, alleen licenties', 'managedService.offered', 'no'],
    ['no, we only resell licences', 'managedService.offered', 'no'],
    ['die rol heeft hij', 'endorsement.globalAdmin', 'yes'],
    ['nee, dat doet de distributeur voor ons', 'accountsReceivable.billing', 'no'],
    ["We don't, the distributor bills our customers for us", 'accountsReceivable.billing', 'no'],
    ['geen idee waar dat in staat', 'security.requirements', 'unsure'],
    ['weet ik niet, dat regelt mijn collega', 'security.requirements', 'unsure'],
    ['weet ik niet, ik zit bij sales', 'security.requirements', 'unsure'],
    ['hallo, dus ik weet het niet', 'security.requirements', 'unsure'],
    ['dus ik weet het niet', 'security.requirements', 'unsure'],
  ] as const)('reads "%s" for %s as %s', (text, fact, value) => {
    expect(read(text, fact)).toEqual({ is: 'answer', value });
  });

  it.each([
    ['mijn collega is bevoegd', 'endorsement.authority'],
    ['we hebben nog geen facturatiesysteem', 'accountsReceivable.billing'],
    ['alleen de directeur mag tekenen', 'endorsement.authority'],
    ['bevoegd', 'endorsement.authority'],
    ['no, so far just Azure', 'designation.solutionsPartner'],
    ['ik ben maar de stagiair, dus ja...', 'endorsement.authority'],
    ['als we een facturatiesysteem hebben', 'accountsReceivable.billing'],
    ['we hebben geen eigen modern facturatiesysteem', 'accountsReceivable.billing'],
    ['4', 'endorsement.authority'],
    ['een proces hebben we, een systeem helaas niet', 'accountsReceivable.billing'],
    ['ja, nog', 'accountsReceivable.billing'],
    ['dat hebben we nog', 'accountsReceivable.billing'],
    ['we zijn te klein', 'managedService.offered'],
    ['ja, ik zit bij sales', 'managedService.offered'],
    ['facturen doen we, incasso weet ik niet', 'accountsReceivable.billing'],
    ["I can't say that we don't", 'managedService.offered'],
    ['geen idee, de mail staat open', 'managedService.offered'],
    ['mijn baas is niet bevoegd', 'endorsement.authority'],
    ['1 of 2', 'endorsement.authority'],
  ] as const)('stores nothing for "%s"', (text, fact) => {
    expect(read(text, fact).is).not.toBe('answer');
  });

  it.each([
    ['nee, dat doet mijn baas', 'endorsement.authority', 'yes'],
    ['nee, dat is de directeur', 'endorsement.authority', 'yes'],
    ['nee, maar mijn collega wel', 'endorsement.authority', 'yes'],
    ['no, but my colleague does', 'endorsement.authority', 'yes'],
    ['not me, my director', 'endorsement.authority', 'yes'],
    ['de directeur gaat tekenen', 'endorsement.authority', 'yes'],
    ['mijn baas is niet bevoegd', 'endorsement.authority', 'no'],
    ['de boekhouder doet dat', 'accountsReceivable.billing', 'yes'],
    ['nee, dat is onze systeembeheerder', 'endorsement.globalAdmin', 'no'],
  ] as const)('hears who else is named in "%s" for %s, and proposes %s', (text, fact, value) => {
    expect(read(text, fact)).toEqual({ is: 'candidate', value, because: 'hedged' });
  });

  it.each([
    ['ik niet', 'endorsement.authority'],
    ['nee, de directeur gaat tekenen', 'endorsement.authority'],
    ['als de directeur tekent', 'endorsement.authority'],
    ['nee, de boekhouder doet dat', 'accountsReceivable.billing'],
    ['nee, dat gaat automatisch', 'accountsReceivable.billing'],
    ['no Pax8 does that for us', 'accountsReceivable.billing'],
    ['de distributeur factureert', 'accountsReceivable.billing'],
    ['mijn collega heeft die rol', 'endorsement.globalAdmin'],
    ['ja omzet is 300k', 'endorsement.authority'],
    ['ja we factureren via Exact', 'endorsement.authority'],
    ['komt goed', 'endorsement.authority'],
  ] as const)('proposes nothing for "%s" at %s', (text, fact) => {
    expect(read(text, fact)).toMatchObject({ is: 'doubt' });
  });

  it('takes a person without the question for no answer', () => {
    expect(read('verbind me door met een collega', 'endorsement.authority')).toEqual({ is: 'nothing' });
  });
});
