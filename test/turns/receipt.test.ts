import { createWorld, play, sessionOf, typing } from '../interview/world';
import { emptyJourney } from '../../src/journey/journey';
import { inGroup } from '../../src/turns/inGroup';
import { askedIn, conversation, decided, turnGiven, type Given } from './world';

const session = sessionOf(play(createWorld(), typing('new', 'active')));
const done: Given = { session: { ...session, open: null } };
const make = { room: 'receipt', input: { do: 'make' } } as const;

/** The nonce of what waits under that name. */
const nonceOf = ({ pending = [] }: Given, id: string): string =>
  pending.find(({ of }) => of === id)?.nonce ?? '';

describe('a result to take along', () => {
  it('is kept with the answers, the rules, the language and the day, under an id of its own', () => {
    const turn = turnGiven(done);
    const { records } = decided(turn, make);
    const kept = records.find(({ kind }) => kind === 'receipt');
    expect(kept).toEqual({
      kind: 'receipt',
      value: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        by: { channel: 'directline', user: 'dl_1' },
        partner: 'directline:dl_1',
        receipt: {
          language: 'nl',
          rulesetId: session.rulesetId,
          day: '2026-11-22',
          answers: session.answers,
        },
      },
    });
  });

  it('is told with its address and its last day, beside the question that is open', () => {
    const { text, marks, decision } = conversation({ session }, ['afdrukken']);
    expect(marks).toMatchObject({ kind: 'receipt', fact: session.open?.fact });
    const [kept] = decision.records.filter(({ kind }) => kind === 'receipt');
    const { id } = (kept as { value: { id: string } }).value;
    expect(text).toContain(`https://assistant.example/receipt/${id}`);
    expect(text).toContain('tot 29 november 2026');
  });

  it('is made by its button once, and by words as often as they are said', () => {
    const shown = conversation(done, ['status']);
    const nonce = nonceOf(shown.given, 'receipt');
    expect(nonce).not.toBe('');
    const first = conversation(shown.given, [{ verb: 'receipt', nonce }]);
    expect(first.marks.kind).toBe('receipt');
    const second = conversation(first.given, [{ verb: 'receipt', nonce }]);
    expect(second.marks.kind).toBe('notice');
    expect(second.decision.records.some(({ kind }) => kind === 'receipt')).toBe(false);
    expect(conversation(second.given, ['print']).marks.kind).toBe('receipt');
  });

  it('needs an answer to show', () => {
    const { marks, decision } = conversation({}, ['print']);
    expect(marks.kind).toBe('notice');
    expect(decision.records.map(({ kind }) => kind)).not.toContain('receipt');
    expect(conversation({}, ['status']).given.pending).not.toContainEqual(
      expect.objectContaining({ of: 'receipt' }),
    );
  });

  it('is withdrawn by the button of its card, once, and by words at any time', () => {
    const withdrawn = {
      kind: 'receiptsWithdrawn',
      value: { channel: 'directline', user: 'dl_1' },
    };
    const { given } = conversation(done, ['afdrukken']);
    const nonce = nonceOf(given, 'withdrawReceipt');
    const first = conversation(given, [{ verb: 'withdrawReceipt', nonce }]);
    expect(first.decision.records).toContainEqual(withdrawn);
    expect(first.marks.kind).toBe('notice');
    const again = conversation(first.given, [{ verb: 'withdrawReceipt', nonce }]);
    expect(again.decision.records).not.toContainEqual(withdrawn);
    expect(conversation(first.given, ['trek de link in']).decision.records).toContainEqual(withdrawn);
  });

  it('can be withdrawn by its card after everything has begun anew', () => {
    const { given } = conversation(done, ['afdrukken', 'opnieuw beginnen', 'ja']);
    expect(askedIn(given)).toEqual([expect.objectContaining({ of: 'withdrawReceipt' })]);
    expect(given.pending).not.toContainEqual(expect.objectContaining({ of: 'receipt' }));
  });

  it('is agreed to by its own button, never by a yes', () => {
    const { given } = conversation(done, ['afdrukken']);
    for (const id of ['receipt', 'withdrawReceipt']) {
      const { decision } = conversation(given, [{ verb: 'confirm', nonce: nonceOf(given, id) }]);
      expect(decision.records.map(({ kind }) => kind)).toEqual(['conversation', 'journey', 'person']);
    }
  });

  it('is not made in a group', () => {
    expect(inGroup(make, emptyJourney)).toEqual({ room: 'side', input: { do: 'groupChat' } });
  });
});
