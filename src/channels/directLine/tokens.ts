import jwt from 'jsonwebtoken';
import { z } from 'zod';

/** Who may do what: this user, in this conversation. The locale is what the page had when it asked. */
export type Claims = {
  readonly user: string;
  readonly conversation: string;
  readonly locale?: string | undefined;
};

/** `token`: what a client sends with every call. `cookie`: what lets a browser come back to its conversation. */
export type TokenKind = 'token' | 'cookie';

export const lifetimeSeconds = {
  /** As Azure's, for which the client renews it after 15 minutes. */
  token: 1800,
  /** The longest that browsers keep a cookie. */
  cookie: 400 * 24 * 3600,
} as const satisfies Record<TokenKind, number>;

export type TokenCheck =
  | { readonly ok: true; readonly claims: Claims }
  | { readonly ok: false; readonly why: 'invalid' | 'expired' };

export type Tokens = {
  readonly issue: (kind: TokenKind, claims: Claims) => string;
  readonly check: (kind: TokenKind, token: string | undefined) => TokenCheck;
};

const issuer = 'local-direct-line';
const payload = z.object({
  user: z.string().regex(/^dl_[\w-]{22}$/),
  conversation: z.string().regex(/^[\w-]{22}$/),
  locale: z.string().optional(),
});

/** Signs and checks with our own key; a token of one kind is never accepted as one of the other. */
export function createTokens(key: string, now: () => Date): Tokens {
  const seconds = () => Math.floor(now().getTime() / 1000);

  return {
    issue: (kind, claims) =>
      jwt.sign({ ...claims, iat: seconds(), exp: seconds() + lifetimeSeconds[kind] }, key, {
        algorithm: 'HS256',
        issuer,
        audience: kind,
      }),

    check: (kind, token) => {
      try {
        const options = { algorithms: ['HS256' as const], issuer, audience: kind, clockTimestamp: seconds() };
        return { ok: true, claims: payload.parse(jwt.verify(token ?? '', key, options)) };
      } catch (error) {
        return { ok: false, why: error instanceof jwt.TokenExpiredError ? 'expired' : 'invalid' };
      }
    },
  };
}
