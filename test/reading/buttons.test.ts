import { askedFacts, requirementOf } from '../../src/interview/question';
import type { CommandVerb } from '../../src/reading/commands/commandVerbs';
import { languages } from '../../src/reading/language';
import type { RouteContext } from '../../src/reading/route';
import { requirementIds } from '../../src/rules/requirement';
import { createParts } from '../support/parts';
import { readCommand, route } from '../support/readers';
import { ruleset } from '../support/rulesets';
import enChat from '../../locales/en/chat.json';
import nlChat from '../../locales/nl/chat.json';
import { contextOf } from './contexts';

const buttons = { en: enChat.button, nl: nlChat.button };

/** What the labels of the buttons do when they are typed. */
const verbs = {
  start: 'start',
  continue: 'continue',
  result: 'status',
  back: 'back',
  skip: 'skip',
  why: 'why',
  summary: 'summary',
  changeAnswers: 'change',
  change: 'change',
  stop: 'stop',
  person: 'person',
  help: 'help',
  startOver: 'startOver',
  creditCheck: 'creditCheck',
  withdrawCreditCheck: 'withdrawCreditCheck',
} as const satisfies Partial<Record<keyof typeof enChat.button, CommandVerb>>;

describe.each(languages)('a button in %s that is typed', (language) => {
  const label = buttons[language];

  it.each(Object.entries(verbs))('%s is read as the command %s', (name, verb) => {
    const text = label[name as keyof typeof verbs];
    expect([text, readCommand(text)]).toEqual([text, { verb }]);
  });

  it('switches to the other language', () => {
    expect(route(label.language, contextOf(language))).toEqual({
      to: 'language',
      language: language === 'en' ? 'nl' : 'en',
    });
  });

  it('answers what waits to be confirmed', () => {
    const confirming: RouteContext = { ...contextOf(language, { kind: 'amount' }), isConfirming: true };
    for (const name of ['confirmValue', 'confirmStartOver', 'confirmWithdraw'] as const) {
      expect([label[name], route(label[name], confirming)]).toEqual([label[name], { to: 'confirm' }]);
    }
    for (const name of ['cancelValue', 'cancelStartOver', 'cancelWithdraw'] as const) {
      expect([label[name], route(label[name], confirming)]).toEqual([label[name], { to: 'cancel' }]);
    }
  });

  describe.each(['2020-10-27', '2025-10-01'])('by the names of %s', (rules) => {
    const t = createParts().wordsUnder(language, ruleset(rules));

    it.each(askedFacts.filter((fact) => requirementOf(fact) !== undefined))(
      'changes %s from its row',
      (fact) => {
        const text = label.changeRow.replace('{{short}}', t(`interview:question.${fact}.short`));
        expect([text, readCommand(text)]).toMatchObject([
          text,
          { verb: 'change', requirement: requirementOf(fact) },
        ]);
      },
    );

    it.each(requirementIds)('changes %s by its name', (requirement) => {
      const text = `${label.change} ${t(`interview:requirement.${requirement}`)}`;
      expect([text, readCommand(text)]).toMatchObject([text, { verb: 'change', requirement }]);
    });
  });
});
