import { ActivityTypes, type TurnContext } from 'botbuilder';
import { createDirectLine } from '../../../src/channels/directLine/directLine';
import type { DirectLineStore } from '../../../src/channels/directLine/directLineStore';
import { createOrigins } from '../../../src/channels/directLine/origins';
import { createOneAtATime } from '../../../src/channels/oneAtATime';
import { createLog } from '../../../src/http/log';
import { createIsOwnHost } from '../../../src/http/ownHost';
import { createRateLimiter } from '../../../src/http/rateLimit';
import { createServer } from '../../../src/http/server';
import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';

export type EchoServer = Awaited<ReturnType<typeof startEchoServer>>;

/** A bot that greets, echoes, fails on "fail" and answers "slow" late, behind a real server. */
export async function startEchoServer(
  options: {
    readonly store?: DirectLineStore;
    readonly port?: number;
    readonly now?: () => Date;
    readonly wait?: number;
    readonly publicUrl?: string;
  } = {},
) {
  const { store = createMemoryDirectLineStore(), now = () => new Date(), wait = 0 } = options;
  const failures: unknown[] = [];
  const turns = createOneAtATime();
  const seen: TurnContext['activity'][] = [];

  const logic = async (context: TurnContext) => {
    const { text, value, name, locale } = context.activity;
    const type: string = context.activity.type;
    seen.push(context.activity);
    if (type === 'conversationUpdate') await context.sendActivity(`welcome ${locale ?? '-'}`);
    if (type === 'event') await context.sendActivity(`event ${name}`);
    if (type !== 'message') return;
    if (text === 'fail') throw new Error('a secret of the bot');
    if (text === 'update') await context.updateActivity({ id: 'x', text: 'changed' });
    if (text === 'delete') await context.deleteActivity('x');
    if (text === 'trace') await context.sendTraceActivity('t', { inner: true });
    if (text === 'typing') await context.sendActivity({ type: ActivityTypes.Typing });
    if (text === 'slow') await new Promise((resolve) => setTimeout(resolve, 100));
    await context.sendActivity(`echo ${text ?? JSON.stringify(value)}`);
  };

  const directLine = await createDirectLine({
    store,
    turns,
    logic,
    onTurnError: async (context, error) => {
      if (context.activity.text === 'fail') throw error;
      await context.sendActivity(`sorry: ${error.name}`);
    },
    bot: { id: 'assistant', name: 'Assistant', role: 'bot' },
    origins: createOrigins({
      publicUrl: options.publicUrl,
      trustedOrigins: ['https://partners.example.com'],
    }),
    limits: { token: () => wait, stream: () => wait, conversation: () => wait },
    now,
    onFailure: (cause) => failures.push(cause),
  });

  const { publicUrl } = options;
  const http = createServer({
    log: createLog('silent'),
    limiter: createRateLimiter({ isOn: false, isBehindProxy: false, now: () => 0 }),
    trustedOrigins: [],
    isOwnHost: createIsOwnHost({ isLocal: true, publicUrl }),
  });
  directLine.addRoutes(http.routes);
  http.onUpgrade('/v3/directline/', directLine.onUpgrade);
  const baseUrl = await http.listen({ host: '127.0.0.1', port: options.port ?? 0 });

  return {
    baseUrl,
    port: Number(new URL(baseUrl).port),
    store,
    directLine,
    turns,
    /** What reached the bot. */
    seen,
    failures,
    stop: () =>
      http.close(async () => {
        await directLine.close();
        await turns.idle();
      }),
  };
}
