import { afterAttempt } from '../../src/delivery/afterAttempt';
import type { SendResult } from '../../src/delivery/sender';

const owedAt = '2026-03-02T10:00:00.000Z';
const start = Date.parse(owedAt);
const message = { isQuestion: false, attempts: 1, doubts: 0, owedAt };
const question = { ...message, isQuestion: true };
const by = {
  now: new Date(start),
  random: 0,
  backoff: { firstMs: 1_000, longestMs: 60_000 },
  isRepeatable: false,
};
const refused = (retryAfterMs?: number): SendResult => ({
  is: 'refused',
  why: '429',
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
const unclear: SendResult = { is: 'unclear', why: '500' };
const hours = (count: number) => new Date(start + count * 3600_000);

/** How long the next attempt waits; undefined: there is none. */
const wait = (...args: Parameters<typeof afterAttempt>): number | undefined => {
  const settlement = afterAttempt(...args);
  return settlement.is === 'again' ? settlement.at.getTime() - args[2].now.getTime() : undefined;
};

describe('afterAttempt', () => {
  it('is done with what was sent', () => {
    expect(afterAttempt(message, { is: 'sent' }, by)).toEqual({ is: 'sent' });
    const known = { is: 'sent', as: 'activity1' } as const;
    expect(afterAttempt(message, known, by)).toEqual(known);
  });

  it('drops what will never be shown, a question too', () => {
    const expected = { is: 'dropped', why: '404' };
    expect(afterAttempt(message, { is: 'impossible', why: '404' }, by)).toEqual(expected);
    expect(afterAttempt(question, { is: 'impossible', why: '404', isGone: true }, by)).toEqual(expected);
  });

  it('sends again what was refused, as often as it takes, and waits longer every time', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((attempts) =>
      wait({ ...message, attempts }, refused(), by),
    );
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(afterAttempt(message, refused(), by)).toMatchObject({
      is: 'again',
      why: '429',
      isDoubtful: false,
    });
  });

  it('does not let those who were refused together come back together', () => {
    const waits = [0, 0.25, 0.5, 0.75].map((random) => wait(message, refused(), { ...by, random }));
    expect(waits).toEqual([500, 625, 750, 875]);
    const told = [0, 0.5].map((random) => wait(message, refused(7_000), { ...by, random }));
    expect(told).toEqual([7_000, 7_500]);
  });

  it('never comes back before the channel allows it', () => {
    expect(wait({ ...message, attempts: 9 }, refused(90_000), by)).toBe(90_000);
    expect(wait({ ...message, attempts: 9 }, refused(1_000), by)).toBe(1_000);
  });

  it('sends a question once more where nobody knows whether it was shown', () => {
    expect(afterAttempt(question, unclear, by)).toMatchObject({ is: 'again', isDoubtful: true, why: '500' });
    const second = { ...question, attempts: 2, doubts: 1 };
    expect(afterAttempt(second, unclear, by)).toEqual({ is: 'uncertain', why: '500' });
    // A refusal in between shows nothing and counts for nothing.
    expect(afterAttempt(second, refused(), by)).toMatchObject({ is: 'again', isDoubtful: false });
    expect(afterAttempt({ ...question, attempts: 7 }, unclear, by)).toMatchObject({ is: 'again' });
  });

  it('sends nothing else a second time', () => {
    expect(afterAttempt(message, unclear, by)).toEqual({ is: 'uncertain', why: '500' });
    expect(afterAttempt({ ...message, attempts: 5 }, unclear, by)).toEqual({ is: 'uncertain', why: '500' });
  });

  it('sends anything again where the channel shows it once in any case', () => {
    const repeatable = { ...by, isRepeatable: true };
    const often = { ...message, attempts: 5, doubts: 4 };
    expect(afterAttempt(often, unclear, repeatable)).toMatchObject({ is: 'again', isDoubtful: false });
  });

  it('tries a last time a day after the message was owed, and then gives up', () => {
    const late = { ...by, now: hours(23.999) };
    expect(afterAttempt(message, refused(3600_000), late)).toMatchObject({ is: 'again', at: hours(24) });
    const over = { ...by, now: hours(24) };
    expect(afterAttempt(message, refused(), over)).toEqual({ is: 'dropped', why: '429-given-up' });
    expect(afterAttempt({ ...question, doubts: 1 }, refused(), over)).toEqual({
      is: 'uncertain',
      why: '429-given-up',
    });
    expect(afterAttempt(question, unclear, over)).toEqual({ is: 'uncertain', why: '500-given-up' });
    expect(afterAttempt(message, { is: 'sent' }, over)).toEqual({ is: 'sent' });
  });
});
