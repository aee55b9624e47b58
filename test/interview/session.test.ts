import { answerShape, sessionSchema, storedSession, type Session } from '../../src/interview/session';
import { askedFacts } from '../../src/interview/question';
import { createWorld, play, sessionOf, typing } from './world';

const session = sessionOf(play(createWorld(), typing('new', 'active')));
const rowOf = (change: object = {}): unknown =>
  JSON.parse(JSON.stringify({ ...storedSession(session), ...change }));
const read = (change: object): Session => sessionSchema.parse(rowOf(change));

describe('sessionSchema', () => {
  it('reads back what was stored', () => {
    expect(sessionSchema.parse(rowOf())).toEqual(session);
    const told = { ...session, toldOf: '2025-10-01' };
    expect(sessionSchema.parse(JSON.parse(JSON.stringify(storedSession(told))))).toEqual(told);
    const chosen = { ...session, rulesetId: '2025-10-01', isRulesetChosen: true } as const;
    expect(sessionSchema.parse(JSON.parse(JSON.stringify(storedSession(chosen))))).toEqual(chosen);
  });

  it.each([
    [{ v: 2 }],
    [{ rulesetId: 'the old ones' }],
    [{ answers: { 'mpn.membership': { is: 'active' } } }],
    [{ answers: { 'revenue.ttmUsd': null } }],
    [{ answers: ['new'] }],
    [{ skipped: 'mpn.location' }],
    [{ open: { fact: 'mpn.membership', nonce: 'short', tries: 0, via: 'order' } }],
    [{ open: 'mpn.membership' }],
  ])('refuses a row that is not a session: %j', (change) => {
    expect(sessionSchema.safeParse(rowOf(change)).success).toBe(false);
  });

  it('keeps an answer to a question that only another release asks aside, and stores it where it was', () => {
    const answers = { 'applicant.kind': 'new', 'mpn.partnerScore': 7, 'journey.creditCheck': 'passed' };
    const tolerant = read({ answers });
    expect(tolerant.answers).toEqual({ 'applicant.kind': 'new' });
    expect(tolerant.foreign).toEqual({ 'mpn.partnerScore': 7, 'journey.creditCheck': 'passed' });
    expect(storedSession(tolerant)).toMatchObject({ answers });
    expect(storedSession(tolerant)).not.toHaveProperty('foreign');
  });

  it('keeps an answer with a value that only another release knows aside in the same way', () => {
    const answers = { 'applicant.kind': 'new', 'support.plan': 'newPlan', 'revenue.ttmUsd': 1.5 };
    const tolerant = read({ answers });
    expect(tolerant.answers).toEqual({ 'applicant.kind': 'new' });
    expect(storedSession(tolerant)).toMatchObject({ answers });
    const answered = { ...tolerant, answers: { ...tolerant.answers, 'support.plan': 'asfp' } } as const;
    expect(storedSession(answered)).toMatchObject({ answers: { ...answers, 'support.plan': 'asfp' } });
  });

  it('leaves out what only another release could do with a question', () => {
    expect(read({ skipped: ['mpn.partnerScore', 'mpn.location'] }).skipped).toEqual(['mpn.location']);
    const open = { fact: 'mpn.partnerScore', nonce: '0'.repeat(32), tries: 0, via: 'jump' };
    expect(read({ open })).toMatchObject({ open: null, isOpenUnknown: true });
    expect(storedSession(read({ open }))).not.toHaveProperty('isOpenUnknown');
  });

  it('ignores what it does not know, and keeps what it does', () => {
    const more = { surprise: true, pending: { surprise: 1 }, open: { ...session.open, surprise: 2 } };
    expect(read(more)).toEqual(session);
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
