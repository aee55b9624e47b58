import { z } from 'zod';
import type { OutgoingActivity } from '../../delivery/outgoingMessage';
import type { Sender, SendResult } from '../../delivery/sender';
import { sendFailure } from './sendFailure';
import type { ConnectorAdapter } from './connectorAdapter';

/** What the connector cannot do without. */
const addressedActivity = z.looseObject({
  type: z.string().min(1),
  serviceUrl: z.url(),
  conversation: z.looseObject({ id: z.string().min(1) }),
});

/** The way out to every channel of the Bot Framework: the activity as it is stored, to its service. */
export function createConnectorSender(parts: {
  readonly adapter: Pick<ConnectorAdapter, 'sendComplete' | 'updateComplete'>;
  readonly now: () => Date;
}): Sender {
  const { adapter, now } = parts;
  /** Nothing is sent that the connector could not address. */
  const attempt = async (
    activity: OutgoingActivity,
    work: (addressed: z.infer<typeof addressedActivity>) => Promise<string | undefined>,
  ): Promise<SendResult> => {
    const parsed = addressedActivity.safeParse(activity);
    if (!parsed.success) return { is: 'impossible', why: 'unaddressed' };
    try {
      const as = await work(parsed.data);
      return { is: 'sent', ...(as !== undefined && { as }) };
    } catch (error) {
      return sendFailure(error, now());
    }
  };

  return {
    isRepeatable: false,
    // Below what the strictest of them allows: Teams takes seven from a bot to one conversation.
    perSecond: 6,
    send: ({ activity }) => attempt(activity, (addressed) => adapter.sendComplete(addressed)),
    update: ({ activity, as }) =>
      attempt(activity, async (addressed) => {
        await adapter.updateComplete({ ...addressed, id: as });
        return as;
      }),
  };
}
