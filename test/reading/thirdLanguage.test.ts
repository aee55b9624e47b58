import type { Expected } from '../../src/reading/answers/expected';
import type { Language } from '../../src/reading/language';
import { buyingPart } from '../../src/reading/buying/learnBuying';
import { commandPart } from '../../src/reading/commands/learnCommands';
import { readPart } from '../../src/readLearned';
import { createReaders, type Readers } from '../../src/reading/readers';
import { utteranceOf, type Utterance } from '../../src/reading/utterance';
import { learned } from '../support/learned';
import { choiceOf, contextOf } from './contexts';
import { tiny, wordsAndTiny } from './tinyLanguage';

/** What a reader hears in words of the tiny language. */
type Case = {
  readonly text: string;
  readonly reads: (readers: Readers, utterance: Utterance, language: Language) => unknown;
  readonly as: unknown;
};

const plan = choiceOf('support.plan', 'en');
const authority = choiceOf('endorsement.authority', 'en');
const membership = choiceOf('mpn.membership', 'en');
const is = (value: unknown) => ({ is: 'answer', value });

const answering = (text: string, expected: Expected, value: unknown): Case => ({
  text,
  reads: (readers, utterance, language) => readers.answer(utterance, expected, language),
  as: is(value),
});
const routing = (text: string, as: object, expected?: Expected): Case => ({
  text,
  reads: (readers, utterance, language) => readers.route(utterance, contextOf(language, expected)),
  as,
});
type Plain = {
  [Name in keyof Readers]: Readers[Name] extends (utterance: Utterance) => unknown ? Name : never;
}[keyof Readers];
const hearing = (name: Plain, text: string, as: unknown): Case => ({
  text,
  reads: (readers, utterance) => readers[name](utterance),
  as,
});
const saying = (
  name: 'yesNo' | 'amount' | 'tellsOtherTime' | 'languageSwitch',
  text: string,
  as: unknown,
): Case => ({
  text,
  reads: (readers, utterance, language) => readers[name](utterance, language),
  as,
});
const correcting = (text: string, as: unknown): Case => ({
  text,
  reads: (readers, utterance, language) =>
    readers.correction(
      utterance,
      { facts: ['support.plan'], answers: { 'support.plan': 'none' }, expectedOf: () => plan },
      language,
    ),
  as,
});
const dating = (name: 'mailDate' | 'saidDates', text: string, as: unknown): Case => ({
  text,
  reads: (readers, utterance, language) => readers[name](utterance, { language, today: '2026-11-22' }),
  as,
});
const naming = (text: string, value: unknown): Case => ({
  text,
  reads: (readers, utterance, language) => readers.exactOption(utterance, plan.options, language),
  as: is(value),
});

/** A new reader does not compile until it is shown to hear a third language. */
const cases = {
  answer: [
    answering('xhav xuz xkilo', { kind: 'amount' }, 200_000),
    answering('xuz xjar xe xir xmon', { kind: 'months' }, 27),
    answering('xwi xhav xsignor', authority, 'yes'),
    answering('xasf', plan, 'asfp'),
    answering('xnix', plan, 'none'),
  ],
  exactOption: [naming('xsecund', 'asfp'), naming('xlast', 'unsure'), naming('xja xasf', 'asfp')],
  yesNo: [
    saying('yesNo', 'xja', is('yes')),
    saying('yesNo', 'xnej', is('no')),
    saying('yesNo', 'xdunno', is('unsure')),
  ],
  amount: [
    saying('amount', 'xirxhunda xbuk', { is: 'candidate', value: 30_000, because: 'small' }),
    saying('amount', 'xon xpunt xuz xmega', is(120_000_000)),
    saying('amount', 'xa xkilo', is(100_000)),
    saying('amount', 'xbuk300q', is(30_000_000)),
    saying('amount', '3xkiloxbuk', is(300_000)),
    saying('amount', '300 x/y 400', { is: 'doubt', doubt: 'range', understood: [30_000, 40_000] }),
  ],
  tellsOtherTime: [saying('tellsOtherTime', 'xon xkilo xuz xmon', true)],
  beside: [
    {
      text: 'xnej xbakk, xbut xasf',
      reads: ({ beside }, utterance, language) => beside(utterance, language).map(({ text }) => text),
      as: ['xbakk xbut xasf', 'xasf'],
    },
  ],
  buying: [
    hearing('buying', 'xmai xwi xkopp xlas xplano xnu', true),
    hearing('buying', 'xwi xkoppanod xplano', true),
  ],
  mentionsSupportPlan: [hearing('mentionsSupportPlan', 'blarf xlas xplano', true)],
  creditCheckClaim: [
    hearing('creditCheckClaim', 'xcrek xpasd', 'named'),
    hearing('creditCheckClaim', 'xcrek xpasd, xwat xnu?', 'named'),
  ],
  deniesCreditCheck: [hearing('deniesCreditCheck', 'xcrek xfald', true)],
  command: [
    hearing('command', 'xbakk xpliz', { verb: 'back' }),
    hearing('command', 'xgato xplac xtird', { verb: 'change', number: 3 }),
    hearing('command', 'xchanj xrev', { verb: 'change', requirement: 'revenue', named: 'xrev' }),
  ],
  consent: [hearing('consent', 'xokej', 'confirm')],
  // What is meant is learned from examples; what it is about stands in the word lists.
  likelyCommand: [
    hearing('likelyCommand', 'ik heb me vergist bij de xrev', {
      verb: 'change',
      requirement: 'revenue',
      named: 'xrev',
    }),
  ],

  sureCommand: [
    hearing('sureCommand', 'ik heb me vergist bij de xrev', {
      verb: 'change',
      requirement: 'revenue',
      named: 'xrev',
    }),
  ],
  correction: [correcting('xoopz xlidm xasf', { fact: 'support.plan', value: 'asfp', how: 'putRight' })],
  namesQuestion: [
    {
      text: 'blarf xlidm',
      reads: (readers, utterance) => readers.namesQuestion(utterance, 'support.plan'),
      as: true,
    },
  ],
  smallTalk: [hearing('smallTalk', 'xhoj', 'greeting'), hearing('smallTalk', 'xdank', 'thanks')],
  mood: [hearing('mood', 'blarf xgrrr', 'anger'), hearing('mood', 'xwi blarf snork blarf', 'statement')],
  isQuestion: [
    hearing('isQuestion', 'xhoj xwat blarf snork', true),
    hearing('isQuestion', 'xmai xwi blarf', true),
  ],
  asksBesides: [
    hearing('asksBesides', 'xja xbut xwat blarf', true),
    hearing('asksBesides', 'xja xend xwat blarf', true),
  ],
  languageSwitch: [
    saying('languageSwitch', 'xdutsi xpliz', 'nl'),
    saying('languageSwitch', 'blarf xbut xzet xpliz', tiny),
    saying('languageSwitch', '/zz', tiny),
  ],
  route: [
    routing('xbakk', { to: 'command', command: { verb: 'back' } }, membership),
    routing('xwi xkopp xplano xnu', { to: 'buyingIntent' }, membership),
    routing('xja', { to: 'answer', value: 'yes' }, authority),
    routing('xwat blarf snork', { to: 'question' }, authority),
    routing('xzet xpliz', { to: 'language', language: tiny }),
  ],
  creditCheckMail: [hearing('creditCheckMail', 'xurfirm xokdone xcrek', { says: 'passed', aside: '' })],
  mailDate: [dating('mailDate', 'xdat: 6 xmarz 2026', '2026-03-06')],
  saidDates: [
    dating('saidDates', 'xjester', {
      dates: [{ days: ['2026-11-21'], isRelative: true }],
      isAll: true,
      isOfApplication: false,
    }),
  ],
  ownWords: [
    {
      text: 'xja\nxbestgrut, Zed',
      reads: (readers, { text }) => readers.ownWords(text, () => []),
      as: { text: 'xja', quoted: undefined },
    },
  ],
  // A date in figures has no words, only an order of its own.
} satisfies Record<Exclude<keyof Readers, 'sentDate'>, readonly Case[]>;

describe('a third language', () => {
  // What was learned of the others: what a clause does and is about is the same in every language.
  const readers = createReaders({
    words: wordsAndTiny,
    learned: { buying: readPart(buyingPart), commands: readPart(commandPart) },
  });
  const all = Object.entries<readonly Case[]>(cases).flatMap(([reader, heard]) =>
    heard.map((one) => [reader, one.text, one] as const),
  );

  it.each(all)('is heard by %s in "%s", in its own conversations and in others', (_reader, text, one) => {
    const read = (language: Language) => one.reads(readers, utteranceOf(text), language);
    expect(read(tiny)).toEqual(one.as);
    expect(read('nl')).toEqual(one.as);
  });

  it.each(all)('is what %s hears "%s" by', (_reader, text, one) => {
    expect(one.reads(learned().readers, utteranceOf(text), 'nl')).not.toEqual(one.as);
  });
});
