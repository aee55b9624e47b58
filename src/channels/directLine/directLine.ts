import type { IncomingMessage } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { ChannelAccount, TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { Sender } from '../../delivery/sender';
import type { OneAtATime } from '../oneAtATime';
import { createActivityLog } from './activityLog';
import { addConversationRoutes } from './conversationRoutes';
import { DirectLineAdapter } from './directLineAdapter';
import { createDirectLineSender } from './directLineSender';
import type { DirectLineStore } from './directLineStore';
import { createLocalTokens } from './localTokens';
import type { Origins } from './origins';
import { randomId } from './randomId';
import type { Limit } from './refusal';
import { createStreams } from './streams';
import { addTokenRoute } from './tokenRoute';
import { createTokens } from './tokens';
import { createTurnRunner } from './turnRunner';

export type DirectLineParts = {
  readonly store: DirectLineStore;
  /** Shared by all channels. */
  readonly turns: OneAtATime;
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  readonly bot: ChannelAccount;
  readonly origins: Origins;
  /** How many seconds somebody has to wait; 0: go ahead. Other calls are limited before they come here. */
  readonly limits: {
    readonly token: Limit;
    readonly stream: Limit;
    readonly conversation: (conversationId: string) => number;
  };
  readonly now: () => Date;
  /** Told about what went wrong where nobody is left to answer. */
  readonly onFailure: (cause: unknown) => void;
};

/** The Direct Line 3.0 of this server, for local mode: no cloud account, the same client as in production. */
export type DirectLine = {
  /** For what turns owe. */
  readonly sender: Sender;
  /** Adds the token endpoint and `/v3/directline/*`. */
  readonly addRoutes: (server: Server) => void;
  /** For upgrade requests below `/v3/directline/`. */
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Closes the streams and stops the clean-up. Turns that are running go on: see `turns.idle`. */
  readonly close: () => Promise<void>;
};

export async function createDirectLine(parts: DirectLineParts): Promise<DirectLine> {
  const { store, now, onFailure, origins, limits } = parts;
  const key = await store.signingKey(() => randomBytes(32).toString('base64url'));
  const tokens = createTokens(key, now);
  const log = createActivityLog({ store, now });
  const adapter = new DirectLineAdapter({ log, turns: parts.turns, now });
  adapter.onTurnError = parts.onTurnError;
  const turns = createTurnRunner({ ...parts, log, adapter, randomId });
  const streams = createStreams({ store, log, turns, tokens, origins, limit: limits.stream, onFailure });

  return {
    sender: createDirectLineSender({ log, now, onFailure }),
    addRoutes: (server) => {
      addTokenRoute(server, { issue: createLocalTokens({ tokens, randomId }), origins, limit: limits.token });
      addConversationRoutes(server, {
        ...{ store, log, turns, tokens, origins, now, onFailure },
        limit: limits.conversation,
      });
    },
    onUpgrade: streams.accept,
    close: streams.close,
  };
}
