import { once } from 'node:events';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ActivityHandler,
  type Request,
} from 'botbuilder';
import { createServer, plugins } from 'restify';
import type { OpenBot } from './process';

/** Serves a bot as the SDK's samples do: restify, its body parser, and the CloudAdapter. Without an app id no token is checked. */
export async function serve(bot: ActivityHandler): Promise<OpenBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as Request, response, (context) => bot.run(context));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}`, close: async () => void server.close() };
}
