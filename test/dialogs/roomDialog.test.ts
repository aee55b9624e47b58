import { DialogContext, DialogSet } from 'botbuilder-dialogs';
import { RoomDialog } from '../../src/dialogs/roomDialog';
import type { Decision } from '../../src/turns/decision';
import { decideSide } from '../../src/turns/rooms/side';
import { recordingContext } from '../support/recordingContext';
import { turnGiven } from '../turns/world';

const help = { do: 'help' } as const;

function begin(conclude: (decision: Decision) => Promise<void>) {
  const { context, sent } = recordingContext({ text: 'help' });
  const dialogs = new DialogSet().add(new RoomDialog('side', decideSide));
  const dc = new DialogContext(dialogs, context, { dialogStack: [] });
  return {
    dc,
    sent,
    begun: dc.beginDialog('side', {
      turn: turnGiven({ rules: { inForce: '2025-10-01' } }),
      input: help,
      conclude,
    }),
  };
}

describe('RoomDialog', () => {
  it('lets its room decide, concludes that once, and is over', async () => {
    const concluded: Decision[] = [];
    const { dc, begun } = begin((decision) => Promise.resolve(void concluded.push(decision)));
    expect(await begun).toEqual({ status: 'complete', result: undefined });
    expect(dc.stack).toEqual([]);
    expect(concluded).toEqual([decideSide(turnGiven({ rules: { inForce: '2025-10-01' } }), help)]);
  });

  it('says nothing itself: what is said is sent after it was stored', async () => {
    const { begun, sent } = begin(() => Promise.resolve());
    await begun;
    expect(sent).toEqual([]);
  });

  it('is not over before its decision is concluded', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { dc, begun } = begin(() => promise);
    expect(dc.stack.map(({ id }) => id)).toEqual(['side']);
    resolve();
    await begun;
    expect(dc.stack).toEqual([]);
  });
});
