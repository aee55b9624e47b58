import { setImmediate as nextTurn } from 'node:timers/promises';
import { ConversationState, MemoryStorage, TurnContext, type Activity, type BotAdapter } from 'botbuilder';

/**
 * The negative control: turns that overlap count in the SDK's own state, which knows no versions. Resolves to what it
 * has counted.
 */
export async function countInBotState(writers: number, times: number): Promise<number> {
  const storage = new MemoryStorage();
  const context = () =>
    new TurnContext(
      {} as BotAdapter,
      {
        type: 'message',
        channelId: 'msteams',
        conversation: { id: 'race' },
      } as Activity,
    );
  const turn = async () => {
    const state = new ConversationState(storage);
    const count = state.createProperty<number>('count');
    const here = context();
    const before = await count.get(here, 0);
    // A turn does something in between.
    await nextTurn();
    await count.set(here, before + 1);
    await state.saveChanges(here);
  };
  const writer = async () => {
    for (let number = 0; number < times; number += 1) await turn();
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return new ConversationState(storage).createProperty<number>('count').get(context(), 0);
}
