import { createProactive } from '../../src/bot/proactive';
import { VersionConflictError } from '../../src/errors';
import { emptyJourney } from '../../src/journey/journey';
import { answered } from '../../src/turns/answered';
import { composeForOthers } from '../../src/turns/compose';
import type { Decision, Message } from '../../src/turns/decision';
import type { Person } from '../../src/turns/records';
import type { Reachable } from '../../src/turns/referenceStore';
import type { Turn } from '../../src/turns/turn';
import type { Commit, Loaded } from '../../src/turns/turnStore';
import { createParts } from '../support/parts';

const reachable = (name: string, person: Person = {}, change: object = {}): Reachable => ({
  reference: {
    channel: 'msteams',
    conversation: `c-${name}`,
    partner: 'tenant:t1',
    person: { user: `object-${name}`, account: `29:${name}` },
    serviceUrl: 'https://smba.example/emea/',
    tenant: 't1',
    type: 'personal',
    bot: { id: '28:bot', name: 'CSP assistant' },
    ...change,
  },
  person,
});

/** Two colleagues who can be reached, and a store that remembers what it was given. */
function setUp({ conflicts = 0 }: { conflicts?: number } = {}) {
  const people = [reachable('anna', { language: 'nl' }), reachable('ben', {}, { locale: 'en-GB' })];
  const commits: Commit[] = [];
  const delivered: string[] = [];
  const failures: unknown[] = [];
  let left = conflicts;
  const known = (conversation: string) =>
    people.find(({ reference }) => reference.conversation === conversation);
  const parts = {
    ...createParts(),
    store: {
      load: async ({ conversation }: { conversation: string }): Promise<Loaded> => ({
        conversation: { value: { pending: [] }, version: 0 },
        journey: { value: emptyJourney, version: 3 },
        person: { value: known(conversation)?.person ?? {}, version: 1 },
        isSeen: false,
      }),
      loadStanding: async () => ({ conversation: { pending: [] }, journey: emptyJourney }),
      commit: async (commit: Commit) => {
        if (left > 0) {
          left -= 1;
          throw new VersionConflictError('journey');
        }
        commits.push(commit);
      },
      endCall: async () => {},
      deleteUnusedSince: async () => {},
      forgetActivitiesBefore: async () => {},
    },
    references: {
      keep: async () => {},
      markDead: async () => {},
      find: async ({ conversation }: { conversation: string }) => known(conversation),
      ofPartner: async ({ partner }: { partner: string }) => (partner === 'tenant:t1' ? people : []),
    },
    clock: () => new Date('2026-11-22T12:00:00Z'),
    isAllowedTenant: () => true,
    deliver: async ({ conversation }: { conversation: string }) => void delivered.push(conversation),
    inFlight: async () => {},
    isGateOpen: async () => false,
    onFailure: (cause: unknown) => void failures.push(cause),
  };
  return { proactive: createProactive(parts), commits, delivered, failures };
}

const tell = (turn: Turn): Decision => answered(turn, {}, { show: 'side', note: { note: 'greeting' } });
const anna = { channel: 'msteams', conversation: 'c-anna' };
const owedIn = (commits: readonly Commit[]) =>
  commits.flatMap(({ owed }) => owed).map(({ to, message }) => ({ to: to.conversation, ...message }));

describe('a turn in which nobody has said anything', () => {
  it('is stored and sent as any other, to where the conversation was last reached', async () => {
    const { proactive, commits, delivered } = setUp();
    await proactive.inConversation(anna, tell);
    expect(commits).toMatchObject([
      { at: '2026-11-22T12:00:00.000Z', records: [{ version: 0 }, { version: 3 }, {}] },
    ]);
    expect(commits[0]).not.toHaveProperty('answers');
    const [{ activity }] = owedIn(commits) as [ReturnType<typeof owedIn>[number]];
    expect(activity).toMatchObject({
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/emea/',
      conversation: { id: 'c-anna', tenantId: 't1', conversationType: 'personal' },
      recipient: { id: '29:anna' },
      from: { id: '28:bot' },
      locale: 'nl',
    });
    expect(activity).not.toHaveProperty('replyToId');
    expect(delivered).toEqual(['c-anna']);
  });

  it('reaches all of a partner’s people, each in the language of their own', async () => {
    const { proactive, commits } = setUp();
    await proactive.withPartner({ partner: 'tenant:t1' }, tell);
    expect(owedIn(commits).map(({ to, activity }) => [to, activity['locale']])).toEqual([
      ['c-anna', 'nl'],
      ['c-ben', 'en'],
    ]);
  });

  it('goes on with the others where one conversation fails', async () => {
    const { proactive, commits, failures } = setUp({ conflicts: 5 });
    await proactive.withPartner({ partner: 'tenant:t1' }, tell);
    expect(failures).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect(owedIn(commits).map(({ to }) => to)).toEqual(['c-ben']);
  });

  it('is none where nobody can be reached, or nothing is to be done', async () => {
    const { proactive, commits } = setUp();
    await proactive.inConversation({ channel: 'msteams', conversation: 'c-nobody' }, tell);
    await proactive.withPartner({ partner: 'tenant:other' }, tell);
    await proactive.inConversation(anna, () => undefined);
    expect(commits).toEqual([]);
  });

  it('is decided again when another one changed the same record first', async () => {
    const { proactive, commits } = setUp({ conflicts: 4 });
    await proactive.inConversation(anna, tell);
    expect(commits).toHaveLength(1);
    await expect(setUp({ conflicts: 5 }).proactive.inConversation(anna, tell)).rejects.toThrow(
      VersionConflictError,
    );
  });
});

describe('a message', () => {
  const manner = { way: { is: 'new' }, isQuestion: false } as const;
  const greeting = (turn: Turn) => composeForOthers(turn, { show: 'side', note: { note: 'greeting' } });
  const deciding = (make: (turn: Turn) => Message) => (turn: Turn) => ({
    records: [],
    messages: [make(turn)],
    audit: [],
  });
  const to = (conversation: string, way: Message['way'], shows?: string) =>
    deciding((turn) => ({
      ...manner,
      to: 'conversation',
      key: { channel: 'msteams', conversation },
      contents: greeting(turn),
      way,
      ...(shows !== undefined && { shows }),
    }));

  it('can go to another conversation, in its language and in the place of an earlier one', async () => {
    const { proactive, commits, delivered } = setUp();
    await proactive.inConversation(anna, to('c-ben', { is: 'inPlaceOf', shown: 'case 7' }, 'case 7'));
    expect(owedIn(commits)).toMatchObject([
      { to: 'c-ben', inPlaceOf: 'case 7', shows: 'case 7', activity: { locale: 'en' } },
    ]);
    expect(delivered).toEqual(['c-ben']);
  });

  it('can be a reply to an earlier one', async () => {
    const { proactive, commits } = setUp();
    await proactive.inConversation(anna, to('c-anna', { is: 'replyTo', shown: 'case 7' }));
    expect(owedIn(commits)).toMatchObject([{ to: 'c-anna', repliesTo: 'case 7' }]);
  });

  it('goes nowhere where nobody can be reached, and that is told', async () => {
    const { proactive, commits, delivered, failures } = setUp();
    await proactive.inConversation(anna, to('c-nobody', { is: 'new' }));
    expect(commits).toMatchObject([{ owed: [] }]);
    expect(delivered).toEqual([]);
    expect(failures).toMatchObject([{ code: 'UNREACHABLE' }]);
  });

  it('to a partner goes to everybody else there, in the language of each', async () => {
    const { proactive, commits } = setUp();
    await proactive.inConversation(
      anna,
      deciding((turn) => ({
        ...manner,
        to: 'partner',
        key: { partner: 'tenant:t1' },
        contents: greeting(turn),
      })),
    );
    expect(owedIn(commits).map(({ to: name, activity }) => [name, activity['locale']])).toEqual([
      ['c-ben', 'en'],
    ]);
  });
});
