import { isGateOpen } from '../../src/journey/gate';
import { journeyFacts } from '../../src/journey/journey';
import type { Activity } from 'botbuilder';
import { AssistantBot } from '../../src/bot/assistantBot';
import type { BotParts } from '../../src/bot/botParts';
import type { OutgoingMessage } from '../../src/delivery/outgoingMessage';
import { createRunRoom } from '../../src/dialogs/runRoom';
import type { ConversationKey } from '../../src/turns/records';
import type { ConversationReference } from '../../src/turns/reference';
import type { ReferenceStore } from '../../src/turns/referenceStore';
import type { Commit, Loaded, TurnStore } from '../../src/turns/turnStore';
import { StorageError, VersionConflictError } from '../../src/errors';
import type { Echo } from '../../src/turns/untimely';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import type { KeptQuestion } from '../../src/knowledge/keptQuestion';
import type { Received } from '../support/directLineClient';
import { createParts } from '../support/parts';
import { recordingContext } from '../support/recordingContext';
import { buttonsOf } from '../support/surfaces';

const nothing: Loaded = {
  conversation: { value: { pending: [] }, version: 0 },
  journey: { value: emptyJourney, version: 0 },
  person: { value: {}, version: 0 },
  isSeen: false,
};

/** A store of one conversation in memory; `conflicts` commits lose against somebody else first. */
function memoryStore({
  conflicts = 0,
  isBroken = false,
  journey = emptyJourney,
}: { conflicts?: number; isBroken?: boolean; journey?: Journey } = {}) {
  const seen = new Set<string>();
  let state: Loaded = { ...nothing, journey: { value: journey, version: 0 } };
  let left = conflicts;
  let echo: Echo | undefined;
  let afterCommit = () => {};
  const commits: Commit[] = [];
  const owed: OutgoingMessage[] = [];
  const kept: ConversationReference[] = [];
  const dead: ConversationKey[] = [];
  const store: TurnStore = {
    load: (_key, activity) =>
      isBroken
        ? Promise.reject(new StorageError('down'))
        : Promise.resolve({ ...state, isSeen: seen.has(activity?.id ?? ''), ...(echo && { echo }) }),
    loadStanding: () =>
      Promise.resolve({ conversation: state.conversation.value, journey: state.journey.value }),
    commit: (commit) => {
      if (left > 0) {
        left -= 1;
        return Promise.reject(new VersionConflictError('the session'));
      }
      seen.add(commit.answers?.activity ?? '');
      commits.push(commit);
      for (const one of commit.owed) if (one.answeredAt === undefined) owed.push(one.message);
      for (const change of commit.records)
        if ('version' in change && change.value)
          state = { ...state, [change.kind]: { value: change.value, version: change.version + 1 } };
      if (commit.reference) state = { ...state, reference: { ...commit.reference, keptAt: commit.at } };
      afterCommit();
      return Promise.resolve();
    },
    endCall: () => Promise.resolve(),
    deleteUnusedSince: () => Promise.resolve(),
    forgetActivitiesBefore: () => Promise.resolve(),
  };
  const references: ReferenceStore = {
    keep: (reference) => Promise.resolve(void kept.push(reference)),
    markDead: (key) => Promise.resolve(void dead.push(key)),
    find: () => Promise.resolve(undefined),
    ofPartner: () => Promise.resolve([]),
  };
  return {
    store,
    references,
    commits,
    owed,
    kept,
    dead,
    state: () => state,
    setEcho: (told: Echo) => (echo = told),
    setJourney: (value: Journey) => (state = { ...state, journey: { value, version: 9 } }),
    onCommit: (then: () => void) => (afterCommit = then),
  };
}

/** What a commit adds of that kind, and the session that it stores. */
const addedIn = (commit: Commit | undefined, kind: 'question' | 'feedback') =>
  commit?.records.find((one) => one.kind === kind)?.value;
const sessionIn = (commit: Commit | undefined) =>
  commit?.records.flatMap((one) => (one.kind === 'conversation' ? (one.value?.session ?? []) : []))[0];

type Memory = ReturnType<typeof memoryStore>;

/** The bot over that memory; `run` gives what one activity made it say. */
function createBot(memory: Memory, change: Partial<BotParts> = {}) {
  const { store, references, owed } = memory;
  let sent: Partial<Activity>[] = [];
  const parts = {
    ...createParts(),
    store,
    references,
    runRoom: createRunRoom(),
    clock: () => new Date('2026-11-22T12:00:00Z'),
    isAllowedTenant: () => true,
    deliver: () => Promise.resolve(void sent.push(...owed.splice(0).map(({ activity }) => activity))),
    inFlight: () => Promise.resolve(),
    isGateOpen: () => Promise.resolve(isGateOpen(journeyFacts(memory.state().journey.value))),
    onFailure: (cause: unknown) => {
      throw cause;
    },
    ...change,
  };
  const bot = new AssistantBot(parts);
  const run = async (activity: object) => {
    sent = [];
    const recording = recordingContext(activity);
    await bot.run(recording.context);
    return [...sent, ...recording.sent, ...recording.context.bufferedReplyActivities];
  };
  return { run, parts };
}

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-20T12:00:00.000Z', as: 'reported' } as const;
const attested: Journey = { v: 1, applied: record, creditCheckPassed: record };

/** Its marks, but for the road, which is beside every message. */
function marksOf(activity: { channelData?: unknown } | undefined) {
  const { assistant } = (activity?.channelData ?? {}) as { assistant?: Record<string, unknown> };
  if (assistant === undefined) return undefined;
  const { road: _road, ...marks } = assistant;
  return marks;
}

/** The first three answers, as they are typed. */
const opening = ['ik wil direct bill-partner worden', 'actief', 'ja, in hetzelfde land'];

const start = { value: { verb: 'start' } };
const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'dl_1' }], locale: 'nl-BE' };

const noWayToSend = () => Promise.reject(new Error('nothing is sent'));

describe('a turn', () => {
  it('is stored, with its message, before anything is said', async () => {
    const memory = memoryStore();
    const stored: number[] = [];
    const { run } = createBot(memory, {
      deliver: () => Promise.resolve(void stored.push(memory.commits.length, memory.owed.length)),
    });
    await run(start);
    expect(stored).toEqual([1, 1]);
    expect(marksOf(memory.owed[0]?.activity)).toEqual({ kind: 'question', fact: 'applicant.kind' });
  });

  it('replies to nothing where the channel gave no id, or where somebody has only come to a web chat', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory, { deliver: () => Promise.resolve() });
    await run({ ...joined, id: 'a0' });
    await run({ ...start, id: undefined });
    expect(memory.owed.map(({ activity }) => activity['replyToId'])).toEqual([undefined, undefined]);
  });

  it('owes a message that is complete: it can be sent when the turn is long over', async () => {
    const memory = memoryStore();
    await createBot(memory, { deliver: () => Promise.resolve() }).run({ ...start, id: 'a1' });
    expect(memory.owed).toMatchObject([
      {
        isQuestion: true,
        activity: {
          type: 'message',
          channelId: 'directline',
          serviceUrl: 'http://localhost',
          conversation: { id: 'c1' },
          from: { id: 'assistant' },
          recipient: { id: 'dl_1' },
          replyToId: 'a1',
        },
      },
    ]);
  });

  it('says nothing when it cannot be stored', async () => {
    const memory = memoryStore();
    const broken = { ...memory.store, commit: () => Promise.reject(new StorageError('disk full')) };
    const { run } = createBot({ ...memory, store: broken }, { deliver: noWayToSend });
    await expect(run(start)).rejects.toThrow('disk full');
  });

  it('is decided again when another one changed the same record first', async () => {
    const memory = memoryStore({ conflicts: 4 });
    expect(await createBot(memory).run(start)).toHaveLength(1);
    expect(memory.commits).toHaveLength(1);
  });

  it('gives up after five losses, with nothing said', async () => {
    const memory = memoryStore({ conflicts: 5 });
    const { run } = createBot(memory, { deliver: noWayToSend });
    await expect(run(start)).rejects.toThrow(VersionConflictError);
    expect(memory.commits).toEqual([]);
  });

  it('in Teams keeps the language of the first activity, whatever locale a button carries', async () => {
    const { run } = createBot(memoryStore());
    await run({ ...joined, channelId: 'msteams' });
    const [question] = await run({ ...start, channelId: 'msteams', locale: 'en-US' });
    expect(question?.locale).toBe('nl');
  });

  it('in web chat follows the page, until the person chooses a language', async () => {
    const { run } = createBot(memoryStore());
    await run(joined);
    expect((await run({ ...start, locale: 'en-US' }))[0]?.locale).toBe('en');
    await run({ value: { verb: 'language', locale: 'nl' }, locale: 'en-US' });
    expect((await run({ ...start, locale: 'en-US' }))[0]?.locale).toBe('nl');
  });

  it.each(['directline', 'msteams'])(
    'of %s has one effect and one answer, however often it comes',
    async (channelId) => {
      const memory = memoryStore();
      const { run } = createBot(memory);
      await run({ ...start, channelId });
      expect(await run({ channelId, text: 'ik wil direct bill-partner worden', id: 'a1' })).toHaveLength(1);
      const stored = memory.commits.length;
      expect(await run({ channelId, text: 'ik wil direct bill-partner worden', id: 'a1' })).toEqual([]);
      expect(memory.commits).toHaveLength(stored);
    },
  );

  it('of a tenant that is not allowed gets no answer and leaves no trace', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory, { isAllowedTenant: () => false });
    expect(await run({ ...start, channelId: 'msteams' })).toEqual([]);
    expect(memory.commits).toEqual([]);
    expect(memory.kept).toEqual([]);
  });
});

describe('how a conversation is reached', () => {
  const inTeams = {
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/emea/',
    locale: 'nl-BE',
    from: { id: '29:anna', name: 'Anna Jansen', aadObjectId: 'object-anna' },
    recipient: { id: '28:bot', name: 'CSP assistant' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1', name: 'Anna Jansen' },
  };

  it('is stored with the turn, by ids alone', async () => {
    const memory = memoryStore();
    await createBot(memory).run({ ...start, ...inTeams });
    expect(memory.commits[0]?.reference).toEqual({
      channel: 'msteams',
      conversation: 'a:1',
      partner: 'tenant:tenant-1',
      person: { user: 'object-anna', account: '29:anna' },
      serviceUrl: 'https://smba.example/emea/',
      tenant: 'tenant-1',
      locale: 'nl-BE',
      type: 'personal',
      bot: { id: '28:bot', name: 'CSP assistant' },
    });
    expect(JSON.stringify(memory.commits)).not.toContain('Anna');
  });

  it('of a group has nobody in it', async () => {
    const memory = memoryStore();
    const conversation = { id: '19:g', conversationType: 'channel', tenantId: 'tenant-1' };
    const [notice] = await createBot(memory).run({ ...start, ...inTeams, conversation });
    expect(memory.commits[0]?.reference).toMatchObject({ conversation: '19:g', type: 'channel' });
    expect(memory.commits[0]?.reference).not.toHaveProperty('person');
    expect(notice).not.toHaveProperty('recipient');
  });

  it('is stored again only where it is another one', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    await run({ ...start, ...inTeams });
    await run({ ...start, ...inTeams });
    await run({ ...start, ...inTeams, serviceUrl: 'https://smba.example/amer/' });
    expect(memory.commits.map(({ reference }) => reference?.serviceUrl)).toEqual([
      'https://smba.example/emea/',
      undefined,
      'https://smba.example/amer/',
    ]);
  });

  it('is kept from activities that nobody answers, too', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    const silent = { ...inTeams, type: 'installationUpdate', action: 'add' };
    expect(await run(silent)).toEqual([]);
    await run({ ...inTeams, type: 'messageReaction' });
    expect(memory.kept).toHaveLength(2);
    await run({ ...start, ...inTeams });
    expect(memory.kept).toHaveLength(2);
  });

  it('is dead once the bot was taken out', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    await run({ ...inTeams, type: 'installationUpdate', action: 'remove' });
    await run({ ...inTeams, type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] });
    await run({ ...inTeams, type: 'conversationUpdate', membersRemoved: [{ id: '29:someone' }] });
    expect(memory.dead).toHaveLength(2);
    expect(memory.kept).toHaveLength(1);
  });
});

describe('a caller that wants the answer in its response', () => {
  const inCall = { ...start, id: 'e1', deliveryMode: 'expectReplies' };

  it('gets it there, after the commit, and nothing is owed', async () => {
    const memory = memoryStore();
    const [question] = await createBot(memory, { deliver: noWayToSend }).run(inCall);
    expect(marksOf(question)).toEqual({ kind: 'question', fact: 'applicant.kind' });
    expect(memory.commits[0]?.owed).toMatchObject([{ answeredAt: '2026-11-22T12:00:00.000Z' }]);
    expect(memory.owed).toEqual([]);
  });

  it('that lost the response is shown where things stand', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    await run(inCall);
    expect(marksOf((await run(inCall))[0])).toEqual({ kind: 'question', fact: 'applicant.kind' });
    expect(memory.commits).toHaveLength(1);
    const greeting = { ...joined, id: 'e2', deliveryMode: 'expectReplies' };
    expect(await createBot(memoryStore()).run(greeting)).toHaveLength(1);
  });

  it('is warned again when a call that tried to buy is sent again', async () => {
    const { run } = createBot(memoryStore());
    const call = { id: 'b1', text: 'ik koop morgen ASfP', deliveryMode: 'expectReplies', locale: 'nl' };
    for (const reply of [await run(call), await run(call)]) {
      expect(marksOf(reply[0])).toEqual({ kind: 'warning', supportPlanAdvice: 'doNotBuyYet' });
    }
  });

  it('is not advised to buy when the gate was shut while the turn ran', async () => {
    const memory = memoryStore({ journey: attested });
    const { run } = createBot(memory);
    for (const text of ['start', ...opening, 'ja', 'ja', 'dat hebben we uitbesteed', 'geen plan'])
      await run({ text, locale: 'nl' });
    const ask = { value: { verb: 'result' }, deliveryMode: 'expectReplies' };
    expect(marksOf((await run(ask))[0])).toMatchObject({ supportPlanAdvice: 'buyNow' });
    memory.onCommit(() => memory.setJourney(emptyJourney));
    expect(marksOf((await run(ask))[0])).toMatchObject({ supportPlanAdvice: 'doNotBuyYet' });
  });
});

describe('in a group', () => {
  const channel = { conversation: { id: 'g', conversationType: 'channel' }, locale: 'en' };

  it('the personal chat is offered, and nobody is interviewed', async () => {
    const memory = memoryStore();
    const [notice] = await createBot(memory).run({ ...start, ...channel });
    expect(marksOf(notice)).toEqual({ kind: 'notice' });
    expect(sessionIn(memory.commits[0])).toBeUndefined();
  });

  it('nobody is left to buy a support plan too early', async () => {
    const memory = memoryStore();
    const [warning] = await createBot(memory).run({ ...channel, text: '<at>bot</at> can I buy ASfP now?' });
    expect(marksOf(warning)).toEqual({
      kind: 'warning',
      entry: 'planBeforeApply',
      supportPlanAdvice: 'doNotBuyYet',
    });
    expect(sessionIn(memory.commits[0])).toBeUndefined();
  });

  it('questions are answered, beside the offer of the personal chat', async () => {
    const memory = memoryStore();
    const [answer] = await createBot(memory).run({
      ...channel,
      text: '<at>bot</at> how long does the credit check take?',
    });
    expect(marksOf(answer)).toEqual({ kind: 'knowledge', entry: 'creditCheckDuration' });
    expect(answer?.text).toContain('open a personal chat');
    expect(sessionIn(memory.commits[0])).toBeUndefined();
  });

  it('nothing tells how far the partner is', async () => {
    const { run } = createBot(memoryStore({ journey: attested }));
    for (const text of ['can I buy ASfP now?', 'how do I apply?', 'which plan do I need, ASfP or PSfP?']) {
      expect(marksOf((await run({ ...channel, text }))[0])).toEqual({ kind: 'notice' });
    }
    const [answer] = await run({ ...channel, text: 'how long does the credit check take?' });
    expect(marksOf(answer)).toEqual({ kind: 'knowledge', entry: 'creditCheckDuration' });
  });
});

describe('a question to the knowledge base', () => {
  it('is answered, and kept without what could be about somebody', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    await run({ text: 'hoe lang duurt de kredietcontrole van Jansen?', locale: 'nl' });
    expect(addedIn(memory.commits[0], 'question')).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      outcome: 'answered',
      entry: 'creditCheckDuration',
      language: 'nl',
      words: 'hoe lang duurt de kredietcontrole van …',
    });
  });

  it('may be met by a choice of questions, or by none', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    const [choice] = await run({ text: 'restricted?', locale: 'en' });
    const [none] = await run({ text: 'what is the time in Oslo?', locale: 'en' });
    expect([marksOf(choice), marksOf(none)]).toEqual([{ kind: 'didYouMean' }, { kind: 'noAnswer' }]);
    expect(memory.commits.map((commit) => addedIn(commit, 'question'))).toMatchObject([
      { outcome: 'suggested' },
      { outcome: 'unanswered' },
    ]);
  });

  it('can be said to have helped, on the answer itself', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    const [answer] = await run({ text: 'how long does the credit check take?', locale: 'en' });
    const button = buttonsOf(answer as Received).find(({ title }) => title === 'This did not help');
    const [thanks] = await run({ value: button?.data });
    expect(marksOf(thanks)).toEqual({ kind: 'notice' });
    const [asked, judged] = memory.commits;
    const { id } = addedIn(asked, 'question') as KeptQuestion;
    expect(addedIn(judged, 'feedback')).toEqual({
      entry: 'creditCheckDuration',
      isHelpful: false,
      question: id,
    });
    expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('that names a plan is warned about, whatever the answer', async () => {
    const { run } = createBot(memoryStore());
    const [reply] = await run({ text: 'does ASfP have a mobile app?', locale: 'en' });
    expect(marksOf(reply)).toMatchObject({ supportPlanAdvice: 'doNotBuyYet' });
  });

  it('can be asked from a list', async () => {
    const { run } = createBot(memoryStore());
    expect(marksOf((await run({ value: { verb: 'topics' } }))[0])).toEqual({ kind: 'notice' });
  });
});

describe('the welcome', () => {
  it('comes once', async () => {
    const { run } = createBot(memoryStore());
    expect(marksOf((await run(joined))[0])).toMatchObject({ kind: 'welcome' });
    expect(await run(joined)).toEqual([]);
  });

  it('in a group introduces the bot when it comes, and greets nobody who comes later', async () => {
    const { run } = createBot(memoryStore());
    const group = { ...joined, conversation: { id: 'g', isGroup: true } };
    const [notice] = await run({ ...group, membersAdded: [{ id: 'assistant' }] });
    expect(marksOf(notice)).toEqual({ kind: 'notice' });
    expect(await run(group)).toEqual([]);
    expect(marksOf((await run(joined))[0])).toMatchObject({ kind: 'welcome' });
  });
});

describe('a typed text', () => {
  const typing = async (run: (activity: object) => Promise<Partial<Activity>[]>) => {
    await run(start);
    for (const text of opening) await run({ text, locale: 'nl' });
  };
  const echo = { said: { arrivedAt: '2026-11-22T12:00:00.000Z' }, shown: null };

  it('is kept as a hash', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    await typing(run);
    const { said } = memory.commits.at(-1)?.answers ?? {};
    expect(said).toMatchObject({ arrivedAt: '2026-11-22T12:00:00.000Z' });
    expect(said?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that may be a copy of an earlier answer is asked about', async () => {
    const memory = memoryStore();
    const { run } = createBot(memory);
    await typing(run);
    await run({ text: 'ja', locale: 'nl' });
    const earlier = { arrivedAt: echo.said.arrivedAt, isCallEnded: true };
    memory.setEcho({ ...echo, earlier: [earlier] });
    expect(marksOf((await run({ text: 'ja', locale: 'nl' }))[0])).toEqual({
      kind: 'confirm',
      fact: 'endorsement.globalAdmin',
    });
  });
});
