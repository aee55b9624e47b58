import { z } from 'zod';
import { AppError } from '../../errors';
import type { TokenIssuer } from './tokenRoute';

/** Keeps the traffic in Europe. */
const domain = 'https://europe.directline.botframework.com/v3/directline';

const answerShape = z.object({
  token: z.string().min(1),
  conversationId: z.string().min(1),
  expires_in: z.number().positive(),
});

/**
 * Tokens of Azure's Direct Line, asked for with the secret, which never leaves this server. Every token is for a
 * user that nobody can guess or choose, and works only in pages of the given sites.
 */
export function createAzureTokens(parts: {
  readonly secret: string;
  /** The sites that show the chat, our own included. */
  readonly trustedOrigins: readonly string[];
  readonly randomId: () => string;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  /** Told why no token could be had; never the secret. */
  readonly onFailure: (cause: unknown) => void;
}): TokenIssuer {
  const { secret, trustedOrigins, randomId, timeoutMs, onFailure } = parts;

  return async () => {
    const userId = `dl_${randomId()}`;
    try {
      const response = await parts.fetch(`${domain}/tokens/generate`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ user: { id: userId }, trustedOrigins }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      if (!response.ok) throw new AppError('DIRECT_LINE_TOKEN', `Direct Line answered ${response.status}`);
      const { token, conversationId, expires_in } = answerShape.parse(await response.json());
      return { answer: { token, conversationId, userId, expiresIn: expires_in, domain } };
    } catch (cause) {
      onFailure(cause);
      return undefined;
    }
  };
}
