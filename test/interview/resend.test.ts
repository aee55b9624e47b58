import {
  hasClosed,
  mayBeMeantElsewhere,
  typedTarget,
  type EarlierText,
  type Echo,
} from '../../src/interview/resend';
import { createWorld, play, sessionOf, typing } from './world';

const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 22, 12) + seconds * 1000).toISOString();

/** A "ja" that closed a question at second 0; the next question was there half a second later. */
const earlier = (change: Partial<EarlierText> = {}): EarlierText => ({
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

describe('a text that is the same as an earlier answer', () => {
  const next = { key: 'a'.repeat(32), isConsent: false };
  const isDoubted = (told: Echo) => mayBeMeantElsewhere(next, told);

  it('is an answer once the question was there and the call before had ended', () => {
    expect(isDoubted(echo(0.7))).toBe(false);
    expect(isDoubted(echo(5, { sentAt: at(4.9) }))).toBe(false);
  });

  it('is doubted when it came before the question had been delivered', () => {
    expect(isDoubted(echo(0.4))).toBe(true);
    expect(isDoubted(echo(60, { shownAt: null }))).toBe(true);
  });

  it('is doubted when the client says that it was sent before that', () => {
    expect(isDoubted(echo(15, { sentAt: at(0) }))).toBe(true);
  });

  it('is not held against anybody whose clock is slow', () => {
    const slow = [earlier({ sentAt: at(-3600) })];
    expect(isDoubted(echo(5, { earlier: slow, sentAt: at(-3595) }))).toBe(false);
    expect(isDoubted(echo(15, { earlier: slow, sentAt: at(-3600) }))).toBe(true);
  });

  it('was sent when the client says, though it was under way for some seconds', () => {
    const delayed = [earlier({ sentAt: at(-14) })];
    expect(isDoubted(echo(5, { earlier: delayed, sentAt: at(-9) }))).toBe(true);
  });

  it('is doubted after a call that was cut or slow, for as long as a channel may send it again', () => {
    const cut = [earlier({ isCallEnded: false })];
    expect(isDoubted(echo(45, { earlier: cut }))).toBe(true);
    expect(isDoubted(echo(599, { earlier: cut }))).toBe(true);
    expect(isDoubted(echo(601, { earlier: cut }))).toBe(false);
  });

  it('is an answer to a question of which nothing is known any more: it was delivered long ago', () => {
    const { shownAt: _forgotten, ...old } = echo(0.1, { sentAt: at(-10) });
    expect(isDoubted(old)).toBe(false);
  });
});

describe('any other text', () => {
  const question = { key: 'a'.repeat(32), isConsent: false };
  const consent = { key: 'b'.repeat(32), isConsent: true };
  const first = (arrived: number, sentAt?: string) =>
    echo(arrived, { earlier: [], ...(sentAt !== undefined && { sentAt }) });

  it('is an answer to an open question, however early', () => {
    expect(mayBeMeantElsewhere(question, first(0.1))).toBe(false);
  });

  it('confirms nothing that had not been asked when it was sent', () => {
    expect(mayBeMeantElsewhere(consent, first(0.4))).toBe(true);
    expect(mayBeMeantElsewhere(consent, first(15, at(0.4)))).toBe(true);
    expect(mayBeMeantElsewhere(consent, first(15, at(14)))).toBe(false);
    expect(mayBeMeantElsewhere(consent, first(15))).toBe(false);
  });

  it('is believed by when it came where the client’s clock is wrong', () => {
    expect(mayBeMeantElsewhere(consent, first(15, at(-3600)))).toBe(false);
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
    expect(typedTarget(first)).toEqual({ key: first.open?.nonce, isConsent: false });
  });

  it('is a yes or no while a value waits to be confirmed', () => {
    const nonce = 'b'.repeat(32);
    const candidate = { value: 'new', because: 'repeated', nonce } as const;
    const asking = { ...first, open: { ...first.open!, candidate } };
    expect(typedTarget(asking)).toEqual({ key: nonce, isConsent: true });
  });

  it('is a yes or no to what asks first, where that was shown last', () => {
    const nonce = 'a'.repeat(32);
    const consent = { key: nonce, isConsent: true };
    expect(typedTarget({ ...first, pending: { startOver: nonce } })).toEqual(consent);
    const withdrawing = { withdrawCreditCheck: { nonce, isLatest: true } };
    expect(typedTarget({ ...first, pending: withdrawing })).toEqual(consent);
    const earlierCard = { withdrawCreditCheck: { nonce, isLatest: false } };
    expect(typedTarget({ ...first, pending: earlierCard })?.isConsent).toBe(false);
  });
});

describe('hasClosed', () => {
  const world = createWorld();
  const first = sessionOf(play(world, [{ do: 'start' }]));

  it('is true of an answer', () => {
    expect(hasClosed(first, sessionOf(play(world, typing('new'))))).toBe(true);
  });

  it('is false while the same is asked, or nothing was', () => {
    expect(hasClosed(first, { ...first, open: { ...first.open!, tries: 1 } })).toBe(false);
    const candidate = { value: 'new', because: 'hedged', nonce: 'b'.repeat(32) } as const;
    expect(hasClosed(first, { ...first, open: { ...first.open!, candidate } })).toBe(false);
    expect(hasClosed(undefined, first)).toBe(false);
  });
});
