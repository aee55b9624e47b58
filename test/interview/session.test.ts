import { answerShape, sessionSchema } from '../../src/interview/session';
import { askedFacts } from '../../src/interview/question';
import { createWorld, play, typing } from './world';

describe('sessionSchema', () => {
  const session = play(createWorld(), typing('new', 'active')).session;

  it('reads back what was stored', () => {
    expect(sessionSchema.parse(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  it.each([
    [{ v: 2 }],
    [{ answers: { 'mpn.membership': 'gold' } }],
    [{ answers: { 'journey.creditCheck': 'passed' } }],
    [{ answers: { 'revenue.ttmUsd': 1.5 } }],
    [{ open: { fact: 'mpn.membership', nonce: 'short', tries: 0, via: 'order' } }],
    [{ surprise: true }],
  ])('refuses a row that is not a session: %j', (change) => {
    expect(sessionSchema.safeParse({ ...session, ...change }).success).toBe(false);
  });
});

describe('answerShape', () => {
  it('allows "I don’t know" for every question but the kind of partner', () => {
    const refusing = askedFacts.filter((fact) => !answerShape(fact).safeParse('unsure').success);
    expect(refusing).toEqual(['applicant.kind']);
  });

  it.each([
    ['revenue.ttmUsd', 0, true],
    ['revenue.ttmUsd', -1, false],
    ['revenue.ttmUsd', 100_000_000_000_000, false],
    ['tenure.months', 1200, true],
    ['tenure.months', 1201, false],
    ['tenure.months', 1.5, false],
  ] as const)('%s %d → %s', (fact, value, isAnswer) => {
    expect(answerShape(fact).safeParse(value).success).toBe(isAnswer);
  });
});
