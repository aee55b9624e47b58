import type { IncomingMessage } from 'node:http';
import { createOrigins } from '../../../src/channels/directLine/origins';

const site = 'https://partners.example.com';
const request = (headers: Record<string, string>) =>
  ({ headers, socket: { localPort: 3978 } }) as unknown as IncomingMessage;

const local = createOrigins({ publicUrl: undefined, trustedOrigins: [] });
const published = createOrigins({ publicUrl: 'https://bot.example.com/chat', trustedOrigins: [site] });

describe('the own address', () => {
  it.each(['localhost:3978', '127.0.0.1:3978', '[::1]:3978', '127.0.0.2'])(
    'is %s as the caller has it',
    (host) => {
      expect(local.ownAddress(request({ host }))).toBe(`http://${host}`);
      expect(published.ownAddress(request({ host }))).toBe(`http://${host}`);
    },
  );

  it('is the public one where the caller came by it', () => {
    expect(published.ownAddress(request({ host: 'bot.example.com' }))).toBe('https://bot.example.com/chat');
  });

  it.each([
    'evil.example.com:3978',
    'localhost.evil.example.com',
    'localhost:x',
    '127.0.0.1.evil.example.com',
  ])('is never %s, which anybody can point here', (host) => {
    expect(local.ownAddress(request({ host }))).toBe('http://localhost:3978');
    expect(published.ownAddress(request({ host }))).toBe('https://bot.example.com/chat');
  });

  it('is known without a Host header', () => {
    expect(local.ownAddress(request({}))).toBe('http://localhost:3978');
  });
});

describe('where a call comes from', () => {
  it('is our own page where the origin is the address of the call', () => {
    expect(local.judge(request({ host: 'localhost:3978', origin: 'http://localhost:3978' }))).toBe('own');
    expect(published.judge(request({ host: 'bot.example.com', origin: 'https://bot.example.com' }))).toBe(
      'own',
    );
  });

  it('is foreign where another site has its name point here', () => {
    const host = 'evil.example.com:3978';
    expect(local.judge(request({ host, origin: `http://${host}` }))).toBe('foreign');
  });

  it('is a trusted site to the letter only', () => {
    const from = (origin: string) => published.judge(request({ host: 'bot.example.com', origin }));
    expect(from(site)).toBe('trusted');
    expect(from(`${site}:444`)).toBe('foreign');
    expect(from(site.replace('https', 'http'))).toBe('foreign');
  });

  it('is no page at all without an origin, unless the browser says that it crossed sites', () => {
    expect(local.judge(request({ host: 'localhost:3978' }))).toBe('none');
    expect(local.judge(request({ host: 'localhost:3978', 'sec-fetch-site': 'same-origin' }))).toBe('none');
    expect(local.judge(request({ host: 'localhost:3978', 'sec-fetch-site': 'cross-site' }))).toBe('foreign');
  });
});
