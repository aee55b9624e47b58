import { commandVerbs } from '../../../src/reading/commands/commandVerbs';
import { readCommand, readConsent } from '../../support/readers';

describe('readCommand', () => {
  it.each([
    ['start', 'start'],
    ['Laten we beginnen', 'start'],
    ['let’s start', 'start'],
    ['verder', 'continue'],
    ['ga verder', 'continue'],
    ['continue', 'continue'],
    ['terug', 'back'],
    ['Terug graag', 'back'],
    ['vorige vraag', 'back'],
    ['go back', 'back'],
    ['previous question please', 'back'],
    ['overslaan', 'skip'],
    ['sla deze vraag over', 'skip'],
    ['skip', 'skip'],
    ['skip this question', 'skip'],
    ['volgende', 'skip'],
    ['waarom?', 'why'],
    ['Waarom vraagt u dat?', 'why'],
    ['why', 'why'],
    ['why do you ask?', 'why'],
    ['uitleg', 'why'],
    ['Wat bedoelt u?', 'why'],
    ['ik begrijp de vraag niet', 'why'],
    ["I don't understand", 'why'],
    ['samenvatting', 'summary'],
    ['overzicht', 'summary'],
    ['mijn antwoorden', 'summary'],
    ['summary', 'summary'],
    ['show my answers', 'summary'],
    ['help', 'help'],
    ['HELP!', 'help'],
    ['hulp', 'help'],
    ['wat kun je?', 'help'],
    ['?', 'help'],
    ['opnieuw beginnen', 'startOver'],
    ['opnieuw', 'startOver'],
    ['start over', 'startOver'],
    ['stop', 'stop'],
    ['stop maar', 'stop'],
    ['ik stop ermee', 'stop'],
    ['pauze', 'stop'],
    ['quit', 'stop'],
    ['status', 'status'],
    ['hoe sta ik ervoor?', 'status'],
    ['resultaat', 'status'],
    ['what is my result?', 'status'],
    ['iemand spreken', 'person'],
    ['Kan ik een medewerker spreken?', 'person'],
    ['talk to a person', 'person'],
    ['accountmanager', 'person'],
    ['kredietcontrole melden', 'creditCheck'],
    ['record the credit check', 'creditCheck'],
    ['kredietcontrole intrekken', 'withdrawCreditCheck'],
    ['withdraw the credit check', 'withdrawCreditCheck'],
    ['bevestigen', 'confirm'],
    ['annuleren', 'cancel'],
    ['never mind', 'cancel'],
    ['wijzigen', 'change'],
    ['/help', 'help'],
    ['/HELP', 'help'],
    ['/startOver', 'startOver'],
    ['/startover', 'startOver'],
    ['/start over', 'startOver'],
    ['/creditCheck', 'creditCheck'],
    ['/terug', 'back'],
    ['/result', 'status'],
    ['/topics', 'topics'],
    ['ik heb een vraag', 'topics'],
    ['Mag ik iets vragen?', 'topics'],
    ['vraagje', 'topics'],
    ['wat kan ik je vragen?', 'topics'],
    ['can I ask you something?', 'topics'],
    ['I have a question', 'topics'],
    ['what can I ask?', 'topics'],
    ['onderwerpen', 'topics'],
  ] as const)('reads "%s" as %s', (text, verb) => expect(readCommand(text)).toEqual({ verb }));

  it.each(commandVerbs)('reads /%s', (verb) => expect(readCommand(`/${verb}`)).toEqual({ verb }));

  it.each([
    ['wijzig omzet', 'revenue'],
    ['omzet wijzigen', 'revenue'],
    ['ik wil mijn omzet wijzigen', 'revenue'],
    ['ik wil mijn antwoord over support aanpassen', 'support'],
    ['kan ik de omzet nog aanpassen?', 'revenue'],
    ['change revenue', 'revenue'],
    ['I want to change my answer about the support plan', 'support'],
    ['change the number of months', 'tenure'],
    ['wijzig MPN', 'mpn'],
    ['verander tekenbevoegdheid', 'endorsement'],
    ['wijzig facturering', 'accountsReceivable'],
    ['change assessment', 'capabilityAssessment'],
    ['change designation', 'designation'],
    ['wijzig beveiliging', 'security'],
    ['wijzig beheerde dienst', 'managedService'],
    ['/change revenue', 'revenue'],
    ['/change accountsReceivable', 'accountsReceivable'],
    ['/change omzet', 'revenue'],
  ] as const)('reads "%s" as a change of %s', (text, requirement) => {
    expect(readCommand(text)).toMatchObject({ verb: 'change', requirement });
  });

  it('reads a change without a requirement that it knows', () => {
    expect(readCommand('/change')).toEqual({ verb: 'change' });
    expect(readCommand('/change banaan')).toEqual({ verb: 'change' });
  });

  it.each(
    [
      '',
      'we gaan terug naar het oude systeem',
      'ik heb geen hulp nodig bij de facturering',
      'onze helpdesk heeft een status',
      'wijzig omzet en support',
      'ik wil graag',
      'can I',
      'dat klopt niet',
      "that's not correct",
      'kan ik later betalen',
      'we kunnen de klanten nog niet helpen',
      'ik wil onze klanten een overzicht geven van hun kosten',
      'wij beginnen in januari met facturering',
      'mijn collega is morgen weer op kantoor',
      'we stoppen met de verkoop van licenties',
      'our account manager left',
      'we want to change our distributor',
      'stop',
      'kunnen we terug naar direct?',
      'ik heb een vraag over de omzet',
      'can I ask how long it takes?',
      '/onbekend',
      'de omzet is gewijzigd door Microsoft',
      'een heel lange zin waarin ergens het woord help staat en ook nog stop en terug en verder',
    ].filter((text) => text !== 'stop'),
  )('takes "%s" for no command', (text) => {
    expect(readCommand(text)).toBeUndefined();
  });
});

describe('readConsent', () => {
  it.each([
    'graag',
    'graag hoor',
    'doe maar',
    'prima',
    'akkoord',
    '1',
    'yes please',
    'go ahead',
    'save it',
    '/confirm',
    'opslaan',
  ])('takes "%s" as agreement', (text) => expect(readConsent(text)).toBe('confirm'));
  it.each(['annuleer', 'laat maar', 'toch niet', '2', 'cancel', 'no thanks', 'never mind', 'nog niet'])(
    'takes "%s" as refusal',
    (text) => expect(readConsent(text)).toBe('cancel'),
  );
  it.each(['ja', 'nee', '350.000', 'misschien', '', 'a b c d e f g h i j k l m n o p'])(
    'leaves "%s" to the other readings',
    (text) => expect(readConsent(text)).toBeUndefined(),
  );

  it.each(['Kan ik mijn MPN-id wijzigen?', 'Can I change my MPN ID?', 'hoe wijzig ik mijn MPN-id'])(
    'leaves "%s", which is about the id itself, to the questions',
    (text) => expect(readCommand(text)).toBeUndefined(),
  );

  it.each(['wijzig mijn MPN-id', 'can I change my answer about the MPN membership?'])(
    'changes the answer for "%s"',
    (text) => expect(readCommand(text)).toMatchObject({ verb: 'change', requirement: 'mpn' }),
  );
});

describe('the way to a question', () => {
  it.each([
    ['ga naar vraag 2', { verb: 'change', number: 2 }],
    ['back to the third requirement', { verb: 'change', number: 3 }],
    ['terug naar ondersteuning', { verb: 'change', requirement: 'support', named: 'ondersteuning' }],
    [
      'terug naar de tekenbevoegdheid',
      { verb: 'change', requirement: 'endorsement', fact: 'endorsement.authority' },
    ],
    ['back to first line and plan', { verb: 'change', requirement: 'support' }],
    ['terug naar de omzet, het lidmaatschap', undefined],
    ['ga naar vraag 2, vraag 3', undefined],
    ['naar die', undefined],
    ['2', undefined],
    ['ga naar de bananen', undefined],
  ])('is read in "%s"', (text, command) => {
    expect(readCommand(text)).toEqual(command);
  });
});
