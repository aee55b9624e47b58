import type { TokenIssuer } from './tokenRoute';
import { lifetimeSeconds, type Tokens } from './tokens';

const cookieName = 'directline';

/**
 * Tokens for the Direct Line of this server. The signed cookie is the only way back into a conversation: it
 * holds the user and the conversation, and no script can read it. Knowing a conversation's id gives nothing.
 */
export function createLocalTokens(parts: {
  readonly tokens: Tokens;
  /** 128 random bits, safe in an address. */
  readonly randomId: () => string;
}): TokenIssuer {
  const { tokens, randomId } = parts;

  return async ({ ownAddress, cookies, locale }) => {
    const known = tokens.check('cookie', readCookie(cookies, cookieName));
    const user = known.ok ? known.claims.user : `dl_${randomId()}`;
    const conversation = known.ok ? known.claims.conversation : randomId();
    const isSecure = ownAddress.startsWith('https:');
    return {
      answer: {
        token: tokens.issue('token', { user, conversation, locale }),
        conversationId: conversation,
        userId: user,
        expiresIn: lifetimeSeconds.token,
        domain: `${ownAddress}/v3/directline`,
      },
      setCookie: [
        `${cookieName}=${tokens.issue('cookie', { user, conversation })}`,
        'Path=/api/directline',
        `Max-Age=${lifetimeSeconds.cookie}`,
        'HttpOnly',
        'SameSite=Strict',
        ...(isSecure ? ['Secure'] : []),
      ].join('; '),
    };
  };
}

function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
