import { nothingPending, type Waiting } from '../../src/turns/pending';
import { typedTarget, untimely, type Echo, type SaidEarlier } from '../../src/turns/untimely';
import { createWorld, play, sessionOf } from '../interview/world';

const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 22, 12) + seconds * 1000).toISOString();

/** A "ja" that closed a question at second 0. */
const earlier = (change: Partial<SaidEarlier> = {}): SaidEarlier => ({
  arrivedAt: at(0),
  isCallEnded: true,
  ...change,
});
const shown = (begun: number, settled = begun) => ({ begunAt: at(begun), settledAt: at(settled) });

/** The same at another second; the next question was there half a second after the first. */
const echo = (arrived: number, change: Partial<Echo> & { sentAt?: string } = {}): Echo => {
  const { sentAt, ...rest } = change;
  return {
    said: { arrivedAt: at(arrived), ...(sentAt !== undefined && { sentAt }) },
    earlier: [earlier()],
    shown: shown(0.5),
    ...rest,
  };
};

describe('what is the same as something earlier', () => {
  const next = { key: 'a'.repeat(32), isConsent: false };
  const isDoubted = (told: Echo) => untimely(next, told) === 'repeated';

  it('is an answer once the question was there and the call before had ended', () => {
    expect(isDoubted(echo(0.7))).toBe(false);
    expect(isDoubted(echo(5, { sentAt: at(4.9) }))).toBe(false);
  });

  it('is doubted when it came before the question had been delivered', () => {
    expect(isDoubted(echo(0.4))).toBe(true);
    expect(isDoubted(echo(60, { shown: null }))).toBe(true);
    expect(isDoubted(echo(2, { shown: shown(0.5, 3) }))).toBe(true);
    expect(isDoubted(echo(2, { shown: { begunAt: at(0.5) } }))).toBe(true);
  });

  it('may come before the channel has said thank you for a question that went out at once', () => {
    expect(isDoubted(echo(0.55, { shown: shown(0.5, 0.6) }))).toBe(false);
    expect(isDoubted(echo(0.55, { shown: shown(0.5, 0.7) }))).toBe(true);
    expect(isDoubted(echo(0.7, { shown: shown(0.5, 1.5), sentAt: at(0.65) }))).toBe(false);
  });

  it('is doubted when it was sent before that', () => {
    expect(isDoubted(echo(15, { sentAt: at(0) }))).toBe(true);
    const dated = [earlier({ sentAt: at(0) })];
    expect(isDoubted(echo(15, { earlier: dated, sentAt: at(0) }))).toBe(true);
    expect(isDoubted(echo(15, { earlier: dated, sentAt: at(14) }))).toBe(false);
  });

  it.each([5, 59, 61, 3600])('is not held against anybody whose clock is %i seconds slow', (slow) => {
    const first = [earlier({ sentAt: at(-slow) })];
    expect(isDoubted(echo(3, { earlier: first, sentAt: at(3 - slow) }))).toBe(false);
    expect(isDoubted(echo(15, { earlier: first, sentAt: at(-slow) }))).toBe(true);
  });

  it('is doubted after a call that was cut or slow, for as long as a channel may send it again', () => {
    const cut = [earlier({ isCallEnded: false })];
    expect(isDoubted(echo(45, { earlier: cut }))).toBe(true);
    expect(isDoubted(echo(599, { earlier: cut }))).toBe(true);
    expect(isDoubted(echo(601, { earlier: cut }))).toBe(false);
  });

  it('is an answer to a question of which nothing is known any more: it was delivered long ago', () => {
    const { shown: _forgotten, ...old } = echo(0.1, { sentAt: at(-10) });
    expect(isDoubted(old)).toBe(false);
  });
});

describe('a yes or no to what was asked first', () => {
  const consent = { key: 'b'.repeat(32), isConsent: true };
  const first = (arrived: number, sentAt?: string) =>
    echo(arrived, { earlier: [], ...(sentAt !== undefined && { sentAt }) });

  it('confirms nothing that had not been asked when it was sent', () => {
    expect(untimely(consent, first(0.4))).toBeDefined();
    expect(untimely(consent, first(15, at(0.4)))).toBeDefined();
    expect(untimely(consent, first(15, at(14)))).toBeUndefined();
    expect(untimely(consent, first(15))).toBeUndefined();
  });

  it('is believed by when it came where the client’s clock cannot be right', () => {
    expect(untimely(consent, first(15, at(-3600)))).toBeUndefined();
  });

  it('may be the same word as the answer whose call was cut, where it is known to be new', () => {
    const cut = [earlier({ isCallEnded: false, sentAt: at(0) })];
    expect(untimely(consent, echo(15, { earlier: cut, sentAt: at(14) }))).toBeUndefined();
    expect(untimely(consent, echo(15, { earlier: cut, sentAt: at(0) }))).toBeDefined();
    expect(untimely(consent, echo(15, { earlier: cut }))).toBeDefined();
  });
});

describe('anything else that is said to an open question', () => {
  const question = { key: 'a'.repeat(32), isConsent: false };
  const other = (arrived: number, change: Partial<Echo> = {}) => echo(arrived, { earlier: [], ...change });

  it('is an answer from the moment the question was on its way', () => {
    expect(untimely(question, other(0.5))).toBeUndefined();
    expect(untimely(question, other(0.7, { shown: { begunAt: at(0.5) } }))).toBeUndefined();
    const { shown: _forgotten, ...old } = other(0.1);
    expect(untimely(question, old)).toBeUndefined();
  });

  it('is none when it came before that', () => {
    expect(untimely(question, other(0.4))).toBe('early');
    expect(untimely(question, other(60, { shown: null }))).toBe('early');
  });
});

describe('typedTarget', () => {
  const world = createWorld();
  const first = sessionOf(play(world, [{ do: 'start' }]));

  it('is nothing without a question', () => {
    expect(typedTarget(undefined, nothingPending)).toBeUndefined();
    expect(typedTarget({ ...first, open: null }, nothingPending)).toBeUndefined();
  });

  it('is the open question, by this opening of it', () => {
    expect(typedTarget(first, nothingPending)).toEqual({ key: first.open?.nonce, isConsent: false });
  });

  it('is a yes or no to what asks first, where that was asked last', () => {
    const nonce = 'a'.repeat(32);
    const waiting = (
      of: 'startOver' | 'creditCheck' | 'withdrawCreditCheck',
      isLatest: boolean,
    ): Waiting => ({
      of,
      nonce,
      isLatest,
    });
    const consent = { key: nonce, isConsent: true };
    expect(typedTarget(first, [waiting('startOver', true)])).toEqual(consent);
    expect(typedTarget(first, [waiting('withdrawCreditCheck', true)])).toEqual(consent);
    expect(typedTarget(first, [waiting('withdrawCreditCheck', false)])?.isConsent).toBe(false);
    expect(typedTarget(first, [waiting('creditCheck', true)])?.isConsent).toBe(false);
  });
});
