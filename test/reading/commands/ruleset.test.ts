import { readCommand, rulesNamed } from '../../support/readers';

describe('going on under other rules, in words', () => {
  it.each([
    'ga verder met de regels van nu',
    'ga verder volgens de regels van vandaag',
    'gebruik de nieuwe regels',
    'ik wil graag verder met de huidige regels',
    'toets mijn antwoorden aan de actuele vereisten',
    'schakel over naar de nieuwste regels',
    'terug naar de regels van vandaag',
    "use today's rules",
    'use the current rules please',
    'go on with the rules that apply now',
    'can we continue under the latest requirements?',
    'check me against the new rules',
  ])('reads "%s" as today’s', (text) =>
    expect(readCommand(text)).toEqual({ verb: 'useRuleset', rules: 'todays' }),
  );

  it.each([
    'terug naar de oude regels',
    'ga terug naar de vorige regels',
    'gebruik toch de eerdere regels',
    'terug naar de regels',
    'go back to the old rules',
    'use the rules we started with',
  ])('reads "%s" as those of before', (text) =>
    expect(readCommand(text)).toEqual({ verb: 'useRuleset', rules: 'former' }),
  );

  it.each([
    ['ga verder volgens de regels van 1 oktober 2025', '2025'],
    ['gebruik de regels van 2020', '2020'],
    ['use the rules of April 10th 2024', '2024'],
  ])('reads the year of "%s"', (text, year) =>
    expect(readCommand(text)).toEqual({ verb: 'useRuleset', year }),
  );

  it('reads the other rules, whichever those are', () => {
    for (const text of ['gebruik de andere regels', 'switch to the other rules', '/useRuleset'])
      expect(readCommand(text)).toEqual({ verb: 'useRuleset' });
    expect(readCommand('/useruleset 2025')).toEqual({ verb: 'useRuleset', year: '2025' });
  });

  it.each([
    'wat zijn de regels van nu',
    'de regels van nu',
    'what are the rules of 2025?',
    'waarom zijn de nieuwe regels strenger',
    'niet de oude regels maar de nieuwe regels gebruiken',
    'check de vereisten',
    'ga verder',
    'gebruik de regels',
    'we voldoen aan de nieuwe regels',
  ])('reads "%s" as something else', (text) => expect(readCommand(text)?.verb).not.toBe('useRuleset'));

  it('says nothing of which, where both are named', () => {
    expect(rulesNamed(['de', 'oude', 'of', 'de', 'nieuwe', 'regels'])).toEqual({});
  });
});
