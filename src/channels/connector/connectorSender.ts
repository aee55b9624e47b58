import { z } from 'zod';
import type { Sender } from '../../delivery/sender';
import { sendFailure } from './sendFailure';
import type { ConnectorAdapter } from './connectorAdapter';

/** What the connector cannot do without. */
const addressed = z.looseObject({
  type: z.string().min(1),
  serviceUrl: z.url(),
  conversation: z.looseObject({ id: z.string().min(1) }),
});

/** The way out to every channel of the Bot Framework: the activity as it is stored, to its service. */
export function createConnectorSender(parts: {
  readonly adapter: Pick<ConnectorAdapter, 'sendComplete'>;
  readonly now: () => Date;
}): Sender {
  return {
    isRepeatable: false,
    // Below what the strictest of them allows: Teams takes seven from a bot to one conversation.
    perSecond: 6,
    send: async ({ activity }) => {
      const parsed = addressed.safeParse(activity);
      if (!parsed.success) return { is: 'impossible', why: 'unaddressed' };
      try {
        await parts.adapter.sendComplete(parsed.data);
        return { is: 'sent' };
      } catch (error) {
        return sendFailure(error, parts.now());
      }
    },
  };
}
