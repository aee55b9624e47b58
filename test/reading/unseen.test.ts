import { languages, type Language } from '../../src/reading/language';
import type { RouteContext } from '../../src/reading/route';
import { choiceOf, contextOf, outcomeOf } from './contexts';
import * as unseen from './unseenSentences';

const plans = (language: Language) =>
  choiceOf('support.plan', language, { none: 'None yet', asfp: 'ASfP', psfp: 'PSfP', other: 'Another plan' });

type Part = readonly [name: string, sentences: readonly unseen.Unseen[], context: RouteContext];
const both = (
  name: string,
  sentences: readonly unseen.Unseen[],
  of: (language: Language) => RouteContext,
): Part[] => languages.map((language) => [`${name} in ${language}`, sentences, of(language)]);

const parts: readonly Part[] = [
  ...both('yes and no', unseen.unseenYesNo, (language) =>
    contextOf(language, choiceOf('accountsReceivable.billing', language)),
  ),
  ['amounts in nl', unseen.unseenAmountsNl, contextOf('nl', { kind: 'amount' })],
  ['amounts in en', unseen.unseenAmountsEn, contextOf('en', { kind: 'amount' })],
  ...both('months', unseen.unseenMonths, (language) => contextOf(language, { kind: 'months' })),
  ...both('plans', unseen.unseenPlans, (language) => contextOf(language, plans(language))),
  ...both('memberships', unseen.unseenMemberships, (language) =>
    contextOf(language, choiceOf('mpn.membership', language)),
  ),
  ...both('support', unseen.unseenSupport, (language) =>
    contextOf(language, choiceOf('support.firstLevel', language)),
  ),
  ...both('yes and no, second round', unseen.secondYesNo, (language) =>
    contextOf(language, choiceOf('accountsReceivable.billing', language)),
  ),
  ['amounts in nl, second round', unseen.secondAmountsNl, contextOf('nl', { kind: 'amount' })],
  ['amounts in en, second round', unseen.secondAmountsEn, contextOf('en', { kind: 'amount' })],
  ...both('months, second round', unseen.secondMonths, (language) => contextOf(language, { kind: 'months' })),
  ...both('rooms, second round', unseen.secondRoutes, (language) =>
    contextOf(language, choiceOf('endorsement.authority', language)),
  ),
  ...both('rooms', unseen.unseenRoutes, (language) =>
    contextOf(language, choiceOf('endorsement.authority', language)),
  ),
];

/** Nothing is stored by these; "not understood" is as safe as a question back. */
const isRight = (found: string | number, expected: readonly (string | number)[]): boolean =>
  expected.includes(found) ||
  (expected.includes('ask') && (found === 'notUnderstood' || found === 'question'));
const rooms =
  /^(ask|command:.*|notUnderstood|question|buyingIntent|creditCheckClaim|language.*|greeting|thanks)$/;
const isStored = (found: string | number): boolean => !rooms.test(String(found));

describe('sentences that the parsers were not made for', () => {
  const results = parts.flatMap(([name, sentences, context]) =>
    sentences.map(([text, ...expected]) => {
      const found = outcomeOf(text, context);
      return { name, text, expected, found, isRight: isRight(found, expected) };
    }),
  );

  it('never stores a value that was not meant', () => {
    expect(results.filter(({ found, isRight: right }) => !right && isStored(found))).toEqual([]);
  });

  it('reads most of them as meant', () => {
    const wrong = results.filter((result) => !result.isRight);
    expect(1 - wrong.length / results.length).toBeGreaterThan(0.95);
  });
});
