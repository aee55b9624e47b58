import { ActivityHandler, MessageFactory } from 'botbuilder';
import type { OpenBot } from './process';
import { serve } from './sdkServer';

/** The SDK's echo bot: what a turn costs when nothing is decided and nothing kept. */
class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const text = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(text, text));
      await next();
    });
  }
}

export const open = (): Promise<OpenBot> => serve(new EchoBot());
