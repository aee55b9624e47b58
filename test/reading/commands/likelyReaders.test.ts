import { createLikelyReaders } from '../../../src/reading/commands/likelyReaders';
import { commandVerbs } from '../../../src/reading/commands/commandVerbs';
import { commandIntents, commandPart } from '../../../src/reading/commands/learnCommands';
import { languages } from '../../../src/reading/language';
import { utteranceOf } from '../../../src/reading/utterance';
import { readPart } from '../../../src/readLearned';
import { asksWhether, factNamed, readCommand, requirementNamed, rulesNamed } from '../../support/readers';
import { utterances } from '../../support/utterances';

const make = () =>
  createLikelyReaders(readPart(commandPart), { requirementNamed, factNamed, rulesNamed, asksWhether });
const made = make();
const read = (text: string) => made.likelyCommand(utteranceOf(text));

describe('likelyCommand', () => {
  it('reads under which rules to go on', () => {
    expect(read('leg mijn antwoorden nog eens langs de nieuwe regels')).toEqual({
      verb: 'useRuleset',
      rules: 'todays',
    });
    expect(read('zet de oude regels maar weer aan')).toEqual({ verb: 'useRuleset', rules: 'former' });
  });

  it.each([
    ['kun je me even uitleggen hoe deze chat werkt', 'help'],
    ["I'm not sure how this chat works, any instructions?", 'help'],
    ['zet alles wat ik heb gezegd eens onder elkaar', 'summary'],
    ['could you list everything I have told you', 'summary'],
    ['ik zou hier graag met iemand over willen bellen', 'person'],
    ['is there somebody I could phone about this', 'person'],
    ['zullen we na de lunch weer verdergaan met de vragen?', 'continue'],
    ['oeps, te snel gedrukt, even een vraag terug', 'back'],
    ['deze vraag sla ik voorlopig even over', 'skip'],
    ["let's leave this question for another time", 'skip'],
    ['wat moet je toch met die informatie?', 'why'],
    ['for what purpose would you need that?', 'why'],
    ['gooi alles maar weg, we beginnen van voren af aan', 'startOver'],
    ['I have to run, we will finish the rest tomorrow', 'stop'],
    ['wat is eigenlijk het oordeel over ons?', 'status'],
    ['based on my answers, would we qualify?', 'status'],
    ['zou ik misschien iets mogen vragen?', 'topics'],
    ['laat de vragenlijst maar beginnen', 'start'],
  ] as const)('reads "%s" as %s', (text, verb) => expect(read(text)).toEqual({ verb }));

  it.each([
    ['ik heb me vergist bij de omzet', 'revenue', 'omzet', 'revenue.ttmUsd'],
    ['I gave you the wrong number of months, let me fix that', 'tenure', 'number of months', 'tenure.months'],
  ])('says what is to be changed in "%s"', (text, requirement, named, fact) => {
    expect(read(text)).toEqual({ verb: 'change', requirement, named, fact });
  });

  it.each(['er klopt iets niet in mijn antwoorden', 'ik heb me vergist bij de omzet en de support'])(
    'names no requirement for "%s"',
    (text) => expect(read(text)).toEqual({ verb: 'change' }),
  );

  it.each([
    '',
    '???',
    'banaan',
    'hoe lang duurt de kredietcontrole?',
    'what counts as cloud revenue?',
    'ik heb een vraag over de omzet: hoe wordt die berekend?',
    'may I ask how much the plan costs?',
    'wij helpen onze klanten met de overstap',
    'our customers want to skip that step',
    'de uitslag van de audit is nog niet bekend',
    'kunnen we in het Engels verder?',
    'Kredietcontrole niet gehaald, wat nu?',
    'Did the credit check pass?',
    'heb ik recht op een accountmanager',
    'do I get an account manager',
    'kan een medewerker van mij de aanvraag doen',
    'can I start as direct right away',
    'hoeveel marge krijg ik',
    'how long does this take?',
    'waar zie ik de status van mijn aanvraag',
    'hoe zeker is dit oordeel',
    'When do I get the result?',
    'Kan ik mijn MPN-id wijzigen?',
    'Can I change my MPN ID?',
    'New region, start over?',
    'Can I go back to direct?',
    'which languages do you speak?',
    'een overzicht van mijn antwoorden en dan nog een heel verhaal over hoe wij dat hier al jaren doen met onze klanten en leveranciers',
  ])('finds no command in "%s"', (text) => expect(read(text)).toBeUndefined());

  it('says the same of the same text every time, and from one making to the next', () => {
    const other = make();
    for (const text of ['laat eens zien wat ik heb ingevuld', 'give me a human please', 'banaan']) {
      expect(read(text)).toEqual(read(text));
      expect(other.likelyCommand(utteranceOf(text))).toEqual(read(text));
    }
  });
});

describe('the examples of commands', () => {
  it.each(languages)('are enough of every kind in %s', (language) => {
    for (const intent of commandIntents) {
      const count = utterances[language].commands.filter(({ of }) => of === intent).length;
      expect([intent, count >= (intent === 'none' ? 350 : 45)]).toEqual([intent, true]);
    }
  });

  it.each(languages)('call nothing another command than the phrase book does in %s', (language) => {
    const others = utterances[language].commands.flatMap(({ of, text }) => {
      const verb = readCommand(text)?.verb;
      return verb && verb !== of ? [`${of}: ${text} is ${verb}`] : [];
    });
    expect(others).toEqual([]);
  });

  it('are of every command that is not an answer to what waits', () => {
    const verbs = commandIntents.filter((intent) => intent !== 'none' && intent !== 'language');
    expect([...verbs, 'confirm', 'cancel'].toSorted()).toEqual([...commandVerbs].toSorted());
  });
});
