import type { TurnContext } from 'botbuilder';
import { createAzureTokens } from './channels/directLine/azureTokens';
import { createDirectLine, type DirectLine } from './channels/directLine/directLine';
import type { DirectLineStore } from './channels/directLine/directLineStore';
import { createOrigins } from './channels/directLine/origins';
import { randomId } from './channels/directLine/randomId';
import { addTokenRoute } from './channels/directLine/tokenRoute';
import type { OneAtATime } from './channels/oneAtATime';
import { createConnectorSender } from './channels/connector/connectorSender';
import type { Patience } from './channels/connector/patientAuthentication';
import { createPreCheck } from './channels/connector/preCheck';
import { publicCloud, ConnectorAdapter } from './channels/connector/connectorAdapter';
import type { Config } from './config';
import type { Sender } from './delivery/sender';
import { addMessages } from './http/messages';
import { isLoopbackUrl } from './http/ownHost';
import type { RateLimiter } from './http/rateLimit';
import type { HttpServer } from './http/server';

/** What the channels are built on: the part of the composition root that faces the world. */
export type Edge = {
  readonly config: Config;
  readonly server: HttpServer;
  readonly limiter: RateLimiter;
  readonly directLineStore: DirectLineStore;
  readonly now: () => Date;
  readonly turns: OneAtATime;
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  /** For what goes wrong where nobody is left to answer. */
  readonly onFailure: (cause: unknown) => void;
  readonly patience: Patience | undefined;
};

/**
 * Teams and the other channels of the Bot Framework; in local mode whatever speaks its protocol on this machine. Gives
 * the way out to them.
 */
export function addBotFramework(edge: Edge): Sender {
  const { config, server, limiter, turns, logic, now, onTurnError, onFailure, patience } = edge;
  const app = config.mode === 'azure' ? config.app : undefined;
  const adapter = new ConnectorAdapter({ app, onTurnError, onFailure, ...(patience && { patience }) });
  addMessages(server.routes, {
    adapter,
    logic: (context) => turns.run(context.activity.conversation.id, () => logic(context)),
    isTokenPlausible: app ? createPreCheck({ appId: app.id, issuer: publicCloud.issuer, now }) : () => true,
    isAllowedServiceUrl: app ? () => true : isLoopbackUrl,
    limiter,
    now,
  });
  return createConnectorSender({ adapter, now });
}

/** The web chat's way in: the Direct Line of this server in local mode, tokens for Azure's with its secret. */
export async function addDirectLine(edge: Edge): Promise<DirectLine | undefined> {
  const { config, server, limiter, onFailure } = edge;
  const { publicUrl, trustedOrigins } = config;
  const origins = createOrigins({ publicUrl, trustedOrigins });
  const token = limiter.takeBy('token');
  if (config.mode === 'local') {
    const directLine = await createDirectLine({
      ...edge,
      store: edge.directLineStore,
      bot: { id: 'assistant', name: 'CSP assistant' },
      origins,
      limits: {
        token,
        stream: limiter.takeBy('request'),
        conversation: (id) => limiter.take('conversation', id),
      },
    });
    directLine.addRoutes(server.routes);
    server.onUpgrade('/v3/directline/', directLine.onUpgrade);
    return directLine;
  }
  if (config.directLineSecret !== undefined) {
    const issue = createAzureTokens({
      secret: config.directLineSecret,
      trustedOrigins: [...trustedOrigins, ...(publicUrl === undefined ? [] : [new URL(publicUrl).origin])],
      randomId,
      fetch,
      timeoutMs: 5_000,
      onFailure,
    });
    addTokenRoute(server.routes, { issue, origins, limit: token });
  }
  return undefined;
}
