import { closedBy, mayBeResend, typedTarget, type EarlierText, type Echo } from '../../src/interview/resend';
import { createWorld, play, sessionOf, typing } from './world';

const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 22, 12) + seconds * 1000).toISOString();

/** A "ja" that closed `endorsement.authority` at second 0; the next question was there half a second later. */
const earlier = (change: Partial<EarlierText> = {}): EarlierText => ({
  closed: 'endorsement.authority',
  arrivedAt: at(0),
  isCallEnded: true,
  ...change,
});
const echo = (arrived: number, change: Partial<Echo> & { sentAt?: string } = {}): Echo => {
  const { sentAt, ...rest } = change;
  return {
    typed: { arrivedAt: at(arrived), ...(sentAt !== undefined && { sentAt }) },
    earlier: [earlier()],
    shownAt: at(0.5),
    ...rest,
  };
};
const next = 'endorsement.globalAdmin';

describe('mayBeResend', () => {
  it('takes the same text for an answer once the question was there and the call before had ended', () => {
    expect(mayBeResend(next, echo(0.7))).toBe(false);
    expect(mayBeResend(next, echo(5, { sentAt: at(4.9) }))).toBe(false);
  });

  it('doubts what came before the question had been delivered', () => {
    expect(mayBeResend(next, echo(0.4))).toBe(true);
    expect(mayBeResend(next, echo(60, { shownAt: null }))).toBe(true);
  });

  it('doubts what the client says was sent before that', () => {
    expect(mayBeResend(next, echo(15, { sentAt: at(0) }))).toBe(true);
  });

  it('does not hold it against anybody that his clock is slow', () => {
    const slow = [earlier({ sentAt: at(-3600) })];
    expect(mayBeResend(next, echo(5, { earlier: slow, sentAt: at(-3595) }))).toBe(false);
    expect(mayBeResend(next, echo(15, { earlier: slow, sentAt: at(-3600) }))).toBe(true);
  });

  it('takes a message that was under way for some seconds as sent when the client says', () => {
    const delayed = [earlier({ sentAt: at(-14) })];
    expect(mayBeResend(next, echo(5, { earlier: delayed, sentAt: at(-9) }))).toBe(true);
  });

  it('doubts any copy of what came in a call that was cut or slow, for as long as a channel may send it again', () => {
    const cut = [earlier({ isCallEnded: false })];
    expect(mayBeResend(next, echo(45, { earlier: cut }))).toBe(true);
    expect(mayBeResend(next, echo(599, { earlier: cut }))).toBe(true);
    expect(mayBeResend(next, echo(601, { earlier: cut }))).toBe(false);
  });

  it('has nothing to doubt where the same text answered the same question, or none', () => {
    expect(mayBeResend('endorsement.authority', echo(0.1, { shownAt: null }))).toBe(false);
    expect(mayBeResend(next, echo(0.1, { earlier: [], shownAt: null }))).toBe(false);
  });

  it('takes a question of which nothing is known any more as delivered long ago', () => {
    const { shownAt: _forgotten, ...old } = echo(0.1, { sentAt: at(-10) });
    expect(mayBeResend(next, old)).toBe(false);
  });
});

describe('typedTarget', () => {
  const world = createWorld();
  const first = sessionOf(play(world, [{ do: 'start' }]));

  it('is nothing without a question', () => {
    expect(typedTarget(undefined)).toBeUndefined();
    expect(typedTarget({ ...first, open: null })).toBeUndefined();
  });

  it('is the open question, by this opening of it', () => {
    expect(typedTarget(first)).toEqual({ key: first.open?.nonce, subject: 'applicant.kind' });
  });

  it('is another thing while a value waits to be confirmed', () => {
    const candidate = { value: 'new', because: 'repeated' } as const;
    const asking = { ...first, open: { ...first.open!, candidate } };
    expect(typedTarget(asking)).toEqual({ key: `${first.open?.nonce}:value`, subject: 'applicant.kind' });
  });

  it('is what asks first, where that was shown last', () => {
    const nonce = 'a'.repeat(32);
    expect(typedTarget({ ...first, pending: { startOver: nonce } })).toEqual({
      key: nonce,
      subject: 'startOver',
    });
    const withdrawing = { withdrawCreditCheck: { nonce, isLatest: true } };
    expect(typedTarget({ ...first, pending: withdrawing })?.subject).toBe('withdrawCreditCheck');
    const earlierCard = { withdrawCreditCheck: { nonce, isLatest: false } };
    expect(typedTarget({ ...first, pending: earlierCard })?.subject).toBe('applicant.kind');
  });
});

describe('closedBy', () => {
  const world = createWorld();
  const first = sessionOf(play(world, [{ do: 'start' }]));

  it('names the question that an answer closed', () => {
    const second = sessionOf(play(world, typing('new')));
    expect(closedBy(first, { ...second, startedAt: first.startedAt })).toBe('applicant.kind');
  });

  it('names nothing while the same is asked, or nothing was', () => {
    const again = { ...first, open: { ...first.open!, tries: 1 } };
    expect(closedBy(first, again)).toBeUndefined();
    const candidate = { value: 'new', because: 'hedged' } as const;
    expect(closedBy(first, { ...first, open: { ...first.open!, candidate } })).toBeUndefined();
    expect(closedBy(undefined, first)).toBeUndefined();
  });
});
