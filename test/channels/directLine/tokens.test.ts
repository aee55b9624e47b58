import jwt from 'jsonwebtoken';
import { createTokens } from '../../../src/channels/directLine/tokens';

const claims = { user: `dl_${'u'.repeat(22)}`, conversation: 'c'.repeat(22) };
const key = 'k'.repeat(43);
const standard = { issuer: 'local-direct-line', audience: 'token', expiresIn: 60 } as const;

const at = (time: string) => createTokens(key, () => new Date(time));

describe('a token', () => {
  it('says who may speak where, for half an hour', () => {
    const token = at('2026-01-01T10:00:00Z').issue('token', claims);
    expect(at('2026-01-01T10:29:59Z').check('token', token)).toEqual({ ok: true, claims });
    expect(at('2026-01-01T10:30:00Z').check('token', token)).toEqual({ ok: false, why: 'expired' });
  });

  it('is good for one thing only', () => {
    const tokens = at('2026-01-01T10:00:00Z');
    expect(tokens.check('cookie', tokens.issue('token', claims)).ok).toBe(false);
    expect(tokens.check('token', tokens.issue('cookie', claims)).ok).toBe(false);
    expect(tokens.check('cookie', tokens.issue('cookie', claims)).ok).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['not a token', 'a.b.c'],
    ['one without a signature', jwt.sign(claims, '', { ...standard, algorithm: 'none' })],
    ['one of another key', jwt.sign(claims, 'x'.repeat(43), standard)],
    ['one of another algorithm', jwt.sign(claims, key, { ...standard, algorithm: 'HS512' })],
    ['one of another issuer', jwt.sign(claims, key, { ...standard, issuer: 'x' })],
    ['one for a user that is none of ours', jwt.sign({ ...claims, user: 'admin' }, key, standard)],
    ['one without a conversation', jwt.sign({ user: claims.user }, key, standard)],
  ])('is not %s', (_what, token) => {
    const tokens = createTokens(key, () => new Date());
    expect(tokens.check('token', token)).toEqual({ ok: false, why: 'invalid' });
  });

  it('is accepted where all of that is right', () => {
    const tokens = createTokens(key, () => new Date());
    expect(tokens.check('token', jwt.sign(claims, key, standard)).ok).toBe(true);
  });
});
