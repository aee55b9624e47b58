import { rebuildSession } from '../../src/interview/rebuild';
import { sessionSchema, storedSession } from '../../src/interview/session';
import { createWorld, play, sessionOf, typing } from './world';

const played = play(createWorld(), [...typing('new', 'active'), { do: 'skip' }]);
const session = { ...sessionOf(played), foreign: { 'mpn.partnerScore': 7 } };
const stored = storedSession(session);
const body = JSON.stringify(stored);
const rebuilt = (change: object) => rebuildSession(JSON.stringify({ ...stored, ...change }));

describe('rebuildSession', () => {
  it('keeps everything of a row that only says it is of another version', () => {
    expect(rebuilt({ v: 2 })).toEqual(session);
  });

  it('keeps the answers that are answers, one by one', () => {
    const answers = { 'applicant.kind': 'new', 'mpn.membership': 'gold', 'revenue.ttmUsd': 1.5 };
    expect(rebuilt({ answers }).answers).toEqual({ 'applicant.kind': 'new' });
    expect(rebuilt({ answers: 'new, active' }).answers).toEqual({});
  });

  it('opens the next question where the open one cannot be read, or is of another release', () => {
    for (const open of [
      null,
      'mpn.location',
      { ...session.open, nonce: 'short' },
      { fact: 'mpn.partnerScore' },
    ])
      expect(rebuilt({ v: 2, open })).toMatchObject({ open: null, isOpenUnknown: true });
  });

  it('takes for unknown what cannot be read', () => {
    expect(rebuilt({ rulesetId: 7, startedAt: 'once', skipped: {} })).toMatchObject({
      rulesetId: '1970-01-01',
      startedAt: '1970-01-01T00:00:00.000Z',
      skipped: [],
      answers: session.answers,
    });
  });

  it('skips nothing that has its answer', () => {
    expect(rebuilt({ v: 2, skipped: ['mpn.membership', 'mpn.location'] }).skipped).toEqual(['mpn.location']);
  });

  it.each(['', 'null', '[]', '"new"', '\u0000\u0001', '{"answers":', 'answers'])(
    'makes an empty session of %j',
    (garbage) => {
      expect(rebuildSession(garbage)).toMatchObject({ answers: {}, skipped: [], open: null });
    },
  );

  it('finds the answers that are whole in a row that was cut off anywhere', () => {
    const row = JSON.stringify(
      storedSession({ ...session, answers: { ...session.answers, 'revenue.ttmUsd': 35_000_000 } as never }),
    );
    const found = Array.from({ length: row.length }, (_, length) => rebuildSession(row.slice(0, length)));
    const counts = found.map(({ answers }) => Object.keys(answers).length);
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(counts.at(-1)).toBe(3);
    // A figure that is cut off is another figure.
    const figures = new Set(found.map(({ answers }) => answers['revenue.ttmUsd']));
    expect(figures).toEqual(new Set([undefined, 35_000_000]));
    expect(found.at(-1)).toMatchObject({ rulesetId: session.rulesetId, startedAt: session.startedAt });
  });

  it('takes nothing from damaged text that is not whole and plain', () => {
    const answers =
      '"applicant.kind":"new","mpn.membership":"act\\nive","mpn.location":"same\n","tenure.months":007,';
    const damaged = `{"answers":{${answers}"mpn.contract":"yes","support.plan":"asfp`;
    expect(rebuildSession(damaged)).toMatchObject({
      answers: { 'applicant.kind': 'new' },
      foreign: { 'mpn.contract': 'yes' },
    });
  });

  it('gives what can be stored and read again', () => {
    for (const damaged of [body.slice(0, 150), 'garbage', body]) {
      const { isOpenUnknown: _derived, ...again } = rebuildSession(damaged);
      expect(sessionSchema.parse(JSON.parse(JSON.stringify(storedSession(again))))).toEqual(again);
    }
  });
});
