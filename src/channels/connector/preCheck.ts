import { z } from 'zod';

/** As the SDK has it. */
const clockToleranceSeconds = 5 * 60;
const maxTokenLength = 16_384;

const header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });

/**
 * A look at the bearer token that costs no network and no cryptography: whether it could be one of a channel for this
 * bot, at this time and for this service URL. It also asks for what the SDK does without: an expiry. What passes is
 * still to be verified.
 */
export function createPreCheck(parts: {
  readonly appId: string;
  readonly issuer: string;
  readonly now: () => Date;
}): (authorization: string | undefined, serviceUrl: string) => boolean {
  return (authorization, serviceUrl) => {
    const [, head, body] =
      /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec((authorization ?? '').slice(0, maxTokenLength)) ?? [];
    if (head === undefined || body === undefined) return false;
    const seconds = parts.now().getTime() / 1000;
    const claims = z.object({
      iss: z.literal(parts.issuer),
      aud: z.literal(parts.appId),
      exp: z.number().min(seconds - clockToleranceSeconds),
      nbf: z
        .number()
        .max(seconds + clockToleranceSeconds)
        .optional(),
      serviceurl: z.literal(serviceUrl),
    });
    return header.safeParse(decode(head)).success && claims.safeParse(decode(body)).success;
  };
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
