import type { IncomingMessage } from 'node:http';
import { addressOf, createRateLimiter } from '../../src/http/rateLimit';

describe('createRateLimiter', () => {
  let now = 0;
  const create = (isOn = true) => createRateLimiter({ isOn, isBehindProxy: false, now: () => now });
  const takeMany = (limiter: ReturnType<typeof create>, count: number, key = 'c1') =>
    Array.from({ length: count }, () => limiter.take('conversation', key)).filter((seconds) => seconds > 0)
      .length;

  beforeEach(() => {
    now = 0;
  });

  it('never stops a person who clicks through the whole interview at once', () => {
    expect(takeMany(create(), 120)).toBe(0);
  });

  it('stops a flood, and says how long to wait', () => {
    const limiter = create();
    expect(takeMany(limiter, 130)).toBe(10);
    expect(limiter.take('conversation', 'c1')).toBeCloseTo(0.25);
    now += 250;
    expect(limiter.take('conversation', 'c1')).toBe(0);
    expect(limiter.take('conversation', 'c1')).toBeGreaterThan(0);
  });

  it('fills up again, but never above its size', () => {
    const limiter = create();
    takeMany(limiter, 120);
    now += 3_600_000;
    expect(takeMany(limiter, 121)).toBe(1);
  });

  it('does not let one conversation stop another', () => {
    const limiter = create();
    takeMany(limiter, 200);
    expect(limiter.take('conversation', 'c2')).toBe(0);
    expect(limiter.take('request', 'c1')).toBe(0);
  });

  it('counts nothing when it is off', () => {
    expect(takeMany(create(false), 10_000)).toBe(0);
  });

  it('remembers no more than it has room for, those first who are quiet longest', () => {
    const limiter = create();
    takeMany(limiter, 121, 'quiet');
    for (let index = 0; index < 20_000; index++) limiter.take('conversation', `other${index}`);
    expect(limiter.take('conversation', 'quiet')).toBe(0);
    expect(takeMany(limiter, 120, 'other19999')).toBe(1);
  });

  it('counts by the address of the caller', () => {
    const limiter = createRateLimiter({ isOn: true, isBehindProxy: false, now: () => now });
    const take = limiter.takeBy('token');
    const from = (remoteAddress: string) => ({ headers: {}, socket: { remoteAddress } }) as IncomingMessage;
    for (let index = 0; index < 200; index++) expect(take(from('127.0.0.1'))).toBe(0);
    expect(take(from('127.0.0.1'))).toBeGreaterThan(0);
    expect(take(from('127.0.0.2'))).toBe(0);
  });
});

describe('addressOf', () => {
  const request = (forwarded: string | undefined, remoteAddress: string | undefined = '10.0.0.1') =>
    ({
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress },
    }) as unknown as IncomingMessage;

  it.each([
    ['203.0.113.7:51234', '203.0.113.7'],
    ['203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7:51234', '203.0.113.7'],
    ['[2001:db8::7]:51234', '2001:db8::7'],
    ['2001:db8::7', '2001:db8::7'],
    ['', '10.0.0.1'],
    [undefined, '10.0.0.1'],
  ])('behind a proxy is the last one it was forwarded for: %s', (forwarded, address) => {
    expect(addressOf(request(forwarded), true)).toBe(address);
  });

  it('elsewhere is the one it comes from, whatever it claims', () => {
    expect(addressOf(request('203.0.113.7'), false)).toBe('10.0.0.1');
  });

  it('of a socket that is gone is empty', () => {
    const gone = { headers: {}, socket: {} } as IncomingMessage;
    expect(addressOf(gone, false)).toBe('');
  });
});
