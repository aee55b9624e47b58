import { createPreCheck } from '../../../src/channels/connector/preCheck';
import { appId, bearer, issuer, newKey } from './identityPlatform';

describe('createPreCheck', () => {
  const { privateKey } = newKey();
  const serviceUrl = 'https://smba.example/teams/';
  const seconds = Math.floor(Date.now() / 1000);
  const isPlausible = createPreCheck({ appId, issuer, now: () => new Date(seconds * 1000) });

  it('lets through what could be a token of a channel for this bot', () => {
    expect(isPlausible(bearer(privateKey, serviceUrl), serviceUrl)).toBe(true);
  });

  it('lets through a token without a beginning, and a little unevenness of clocks', () => {
    expect(isPlausible(bearer(privateKey, serviceUrl, { nbf: undefined }), serviceUrl)).toBe(true);
    expect(isPlausible(bearer(privateKey, serviceUrl, { exp: seconds - 299 }), serviceUrl)).toBe(true);
    expect(isPlausible(bearer(privateKey, serviceUrl, { nbf: seconds + 299 }), serviceUrl)).toBe(true);
  });

  it.each([
    ['an expiry', { exp: undefined }],
    ['an expiry that is a number', { exp: undefined, expires: 'never' }],
    ['a service', { serviceurl: undefined }],
    ['our own name', { aud: [appId] }],
  ])('asks for %s', (_what, claims) => {
    expect(isPlausible(bearer(privateKey, serviceUrl, claims), serviceUrl)).toBe(false);
  });

  it('stops what is over, what is to come, and what names no key', () => {
    expect(isPlausible(bearer(privateKey, serviceUrl, { exp: seconds - 301 }), serviceUrl)).toBe(false);
    expect(isPlausible(bearer(privateKey, serviceUrl, { nbf: seconds + 301 }), serviceUrl)).toBe(false);
    expect(isPlausible(bearer(privateKey, serviceUrl, {}, { keyid: '' }), serviceUrl)).toBe(false);
    expect(isPlausible(bearer('secret', serviceUrl, {}, { algorithm: 'HS256' }), serviceUrl)).toBe(false);
  });

  it.each([undefined, '', 'Bearer', 'Bearer a.b.c', 'Bearer e30.e30.x', `Bearer ${'a'.repeat(100_000)}`])(
    'stops what is no token: %#',
    (authorization) => {
      expect(isPlausible(authorization, serviceUrl)).toBe(false);
    },
  );
});
