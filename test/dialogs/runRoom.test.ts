import { createRunRoom } from '../../src/dialogs/runRoom';
import { VersionConflictError } from '../../src/errors';
import type { Decision } from '../../src/turns/decision';
import type { Intent } from '../../src/turns/intent';
import { rooms, type Decide, type Room } from '../../src/turns/rooms';
import type { Turn } from '../../src/turns/turn';
import { createWorld, play, sessionOf, typing } from '../interview/world';
import { recordingContext } from '../support/recordingContext';
import { said, turnGiven } from '../turns/world';

const session = sessionOf(play(createWorld(), typing('new')));
const help: Intent = { room: 'side', input: { do: 'help' } };

/** Something of each room. */
const intents: { readonly [R in Room]: Intent } = {
  interview: { room: 'interview', input: { do: 'summary' } },
  journey: { room: 'journey', input: { do: 'report' } },
  knowledge: { room: 'knowledge', input: { do: 'topics' } },
  receipt: { room: 'receipt', input: { do: 'make' } },
  side: help,
};

/** A turn in which every nonce is the same, so that it is decided alike each time. */
function turn(): Turn {
  const given = turnGiven({ session });
  return { ...given, parts: { ...given.parts, newNonce: () => 'a'.repeat(32) } };
}

const run = createRunRoom();

/** Runs the room of an intent, and gives what was concluded. */
async function concludedOf(intent: Intent, of = turn()): Promise<readonly Decision[]> {
  const concluded: Decision[] = [];
  await run(recordingContext({}).context, of, intent, (decision) =>
    Promise.resolve(void concluded.push(decision)),
  );
  return concluded;
}

describe('runRoom', () => {
  it.each(Object.keys(rooms) as Room[])('runs %s, and concludes its decision once', async (room) => {
    const { input } = intents[room];
    const decide = rooms[room] as Decide<Room>;
    expect(await concludedOf(intents[room])).toEqual([decide(turn(), input)]);
  });

  it('warns who names a support plan in what is not understood', async () => {
    const [plain] = await concludedOf(help);
    const [naming] = await concludedOf({ ...help, namesPlan: true });
    expect(plain && said(plain).marks).not.toHaveProperty('supportPlanAdvice');
    expect(naming && said(naming).marks).toMatchObject({ supportPlanAdvice: 'doNotBuyYet' });
  });

  it('lets what goes wrong out as itself: a turn that lost a race is decided again, a bug is not', async () => {
    const { context } = recordingContext({});
    const lost = new VersionConflictError('the session');
    await expect(run(context, turn(), help, () => Promise.reject(lost))).rejects.toBe(lost);
    const bug = new Error('no words');
    const given = turn();
    const wordsUnder = () => {
      throw bug;
    };
    const broken: Turn = { ...given, parts: { ...given.parts, wordsUnder } };
    await expect(concludedOf(help, broken)).rejects.toBe(bug);
  });

  it('begins anew every time: what has failed, or is under way, stands in nobody’s way', async () => {
    const { context } = recordingContext({});
    const { promise, resolve } = Promise.withResolvers<void>();
    await expect(run(context, turn(), help, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    const slow = run(context, turn(), help, () => promise);
    expect(await concludedOf(help)).toHaveLength(1);
    resolve();
    await slow;
  });
});
