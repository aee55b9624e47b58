import fc from 'fast-check';
import { languages, type Language } from '../../src/reading/language';
import { phrasesIn } from '../../src/reading/text/phrases';
import type { RouteContext } from '../../src/reading/route';
import { readYesNo, route, words as lists } from '../support/readers';
import { choiceOf, contextOf } from './contexts';

const contexts: readonly RouteContext[] = languages.flatMap((language) =>
  [
    contextOf(language),
    contextOf(language, choiceOf('endorsement.authority', language)),
    contextOf(language, choiceOf('support.plan', language)),
    contextOf(language, choiceOf('mpn.membership', language)),
    contextOf(language, { kind: 'amount' }),
    contextOf(language, { kind: 'months' }),
  ].flatMap((context) => [context, { ...context, isConfirming: true }, { ...context, isGateShut: false }]),
);

const { en, nl } = lists;

/** Everyday words of the parsers themselves, with junk between them. */
const words = [nl, en].flatMap(({ yesNo, quantities, numbers, buying }) => [
  ...Object.values(yesNo).flatMap(phrasesIn),
  ...Object.values(quantities).flatMap(phrasesIn),
  ...phrasesIn(`${numbers.units},${numbers.teens},${numbers.tens},${numbers.hundred}`),
  ...Object.values(buying).flatMap(phrasesIn),
]);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.stringMatching(/^[0-9.,'%$€ -]{0,12}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('${x}', '<b>', '[a](b)', '👍', '???', '...', '((', '__proto__') },
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ').slice(0, 2000));

describe('reading any text', () => {
  it('never fails, and stores only values that the question can have', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...contexts), (said, context) => {
        const found = route(said, context);
        if (found.to !== 'answer' && found.to !== 'candidate') return;
        const { expected } = context;
        if (expected?.kind === 'choice') {
          expect(expected.options.map(({ value }) => value)).toContain(found.value);
        } else if (found.value !== 'unsure') {
          expect(Number.isSafeInteger(found.value)).toBe(true);
          expect(found.value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1500, seed: 20201027 },
    );
  });

  it('stores nothing where no question is open', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (said, language) => {
        expect(['answer', 'candidate', 'reask']).not.toContain(route(said, contextOf(language)).to);
      }),
      { numRuns: 300, seed: 20201027 },
    );
  });
});

describe('a denial', () => {
  const yesWords = [...phrasesIn(nl.yesNo.yes), ...phrasesIn(en.yesNo.yes), ...phrasesIn(nl.yesNo.agree)].map(
    (word) => word.trim(),
  );
  const denials = [
    'niet',
    'nog niet',
    'geen',
    'nooit',
    'not',
    'not yet',
    'never',
    "don't",
    'niet echt',
    'not really',
  ];
  const tail = fc.array(
    fc.constantFrom('dat', 'hebben', 'we', 'ons', 'systeem', 'it', 'we have', 'really', 'hoor'),
    {
      maxLength: 5,
    },
  );
  const isYes = (said: string, language: Language): boolean => {
    const found = readYesNo(said, language);
    return found.is === 'answer' && found.value === 'yes';
  };

  it('anywhere in a text keeps it from being stored as yes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.option(fc.constantFrom(...yesWords)),
        tail,
        fc.constantFrom(...denials),
        tail,
        (language, yes, before, denial, after) => {
          const said = [yes ?? '', ...before, denial, ...after].join(' ');
          expect([said, isYes(said, language)]).toEqual([said, false]);
        },
      ),
      { numRuns: 2000, seed: 20201027 },
    );
  });

  it('and a yes together are never stored as no', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom('ja', 'yes', 'jazeker', 'yep'),
        tail,
        fc.constantFrom(...denials),
        (language, yes, middle, denial) => {
          expect(readYesNo([yes, ...middle, denial].join(' '), language).is).not.toBe('answer');
        },
      ),
      { numRuns: 1000, seed: 20201027 },
    );
  });
});

describe('the words of the parsers', () => {
  const isRead = (said: string, language: Language, value: string) =>
    expect([said, readYesNo(said, language)]).toEqual([said, { is: 'answer', value }]);

  it.each([
    ['nl', nl.yesNo],
    ['en', en.yesNo],
  ] as const)('each yes, no and "I do not know" in %s is read as that', (language, lists) => {
    for (const said of [...phrasesIn(lists.yes), ...phrasesIn(lists.agree)]) isRead(said, language, 'yes');
    for (const said of [...phrasesIn(lists.no), ...phrasesIn(lists.deny)]) isRead(said, language, 'no');
    for (const said of phrasesIn(lists.unsure)) isRead(said, language, 'unsure');
  });

  it.each([
    ['nl', nl.yesNo],
    ['en', en.yesNo],
  ] as const)('no hedge in %s is an answer', (language, lists) => {
    for (const list of [lists.vague, lists.likely, lists.unlikely, lists.later, lists.odd, lists.condition]) {
      for (const said of phrasesIn(list))
        expect([said, readYesNo(said, language).is]).not.toEqual([said, 'answer']);
    }
  });
});
