import type { OwedMessage, Said, TurnKey } from '../../src/turns/turnStore';
import type { Session } from '../../src/interview/session';
import type { OutgoingMessage } from '../../src/delivery/outgoingMessage';
import type { Pending } from '../../src/turns/pending';
import type { Database } from '../../src/storage/database';
import { createSqlOutboxStore } from '../../src/storage/sqlOutboxStore';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import { commitOf, type TestChange } from './commitOf';
import type { Engine } from './contract';

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 12, 0, second));
const key = (change: Partial<TurnKey> = {}): TurnKey => ({
  channel: 'msteams',
  conversation: 'c1',
  user: 'u1',
  partner: 'tenant:t1',
  isGroup: false,
  ...change,
});
const nonce = 'a'.repeat(32);
const consentNonce = 'b'.repeat(32);
const session: Session = {
  v: 1,
  rulesetId: '2020-10-27',
  startedAt: at(0).toISOString(),
  answers: {},
  skipped: [],
  open: { fact: 'endorsement.globalAdmin', nonce, tries: 0, via: 'order' },
};
const question = (id: string, asks = nonce): OutgoingMessage => ({
  id,
  activity: {},
  isQuestion: true,
  asks,
});
const owed = (message: OutgoingMessage, more: Partial<OwedMessage> = {}) => [{ to: key(), message, ...more }];
const yes = (second: number, sentAt?: string): Said => ({
  hash: 'hash of ja',
  arrivedAt: at(second).toISOString(),
  ...(sentAt !== undefined && { sentAt }),
});

/** What every engine has to know of typed texts that came before. */
export function inboxContract(name: string, engine: Engine): void {
  describe(`what a typed text may be a copy of, on ${name}`, () => {
    let database: Database;

    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
    });
    afterEach(() => database.close());

    const store = () => createSqlTurnStore(database);
    const outbox = () => createSqlOutboxStore(database);

    const turn = async (activity: string, change: TestChange, said: Said | undefined, second: number) => {
      const whose = key();
      const { channel, conversation } = whose;
      const answers = { channel, conversation, activity, ...(said && { said }) };
      const loaded = await store().load(whose);
      await store().commit(commitOf(whose, loaded, { ...change, answers }, at(second).toISOString()));
    };
    /** A "ja" that closed a question, and the message with the next one. */
    const answer = (activity: string) =>
      turn(activity, { session, owed: owed(question(`m-${activity}`)) }, yes(0, at(0).toISOString()), 0);
    const deliver = async (second: number) => {
      const from = { channel: 'msteams', conversation: 'c1' };
      const claimed = await outbox().claim({ from, now: at(second), until: at(second + 30), perSecond: 6 });
      if (claimed) await outbox().settle(claimed, { is: 'sent' }, at(second));
    };
    const echoOf = async (second: number, change: Partial<TurnKey> = {}) =>
      (await store().load(key(change), { id: 'next', said: yes(second) })).echo;

    it('is known with its times and whether its call had ended', async () => {
      await answer('a1');
      await deliver(1);
      const earlier = { arrivedAt: at(0).toISOString(), sentAt: at(0).toISOString() };
      expect(await echoOf(5)).toEqual({
        said: { arrivedAt: at(5).toISOString() },
        earlier: [{ ...earlier, isCallEnded: false }],
        shown: { begunAt: at(1).toISOString(), settledAt: at(1).toISOString() },
      });
      await store().endCall({ ...key(), activity: 'a1' }, at(2).toISOString());
      expect((await echoOf(5))?.earlier).toEqual([{ ...earlier, isCallEnded: true }]);
    });

    it('is held against a question that is not delivered yet', async () => {
      await answer('a1');
      expect((await echoOf(5))?.shown).toBeNull();
    });

    it('goes by the first delivery of a question that was shown more than once', async () => {
      await answer('a1');
      await deliver(1);
      await turn('a2', { owed: owed(question('m-again')) }, undefined, 8);
      expect((await echoOf(9))?.shown?.settledAt).toBe(at(1).toISOString());
      await deliver(9);
      expect((await echoOf(10))?.shown?.settledAt).toBe(at(1).toISOString());
    });

    it('is nothing in another conversation, for another text, and after 48 hours', async () => {
      await answer('a1');
      expect((await echoOf(5, { conversation: 'c2' }))?.earlier).toEqual([]);
      const other = await store().load(key(), { id: 'next', said: { ...yes(5), hash: 'hash of nee' } });
      expect(other.echo?.earlier).toEqual([]);
      await store().forgetActivitiesBefore(at(1));
      expect((await echoOf(5))?.earlier).toEqual([]);
    });

    it('is held against the card that asks for a yes or no, whatever was typed before', async () => {
      const pending: Pending = [
        {
          of: 'value',
          nonce: consentNonce,
          isLatest: true,
          question: nonce,
          fact: 'endorsement.globalAdmin',
          value: 'yes',
          because: 'hedged',
        },
      ];
      const message = { ...question('m', consentNonce), isQuestion: false };
      await turn('a1', { session, pending, owed: owed(message) }, undefined, 0);
      expect(await echoOf(1)).toEqual({ said: { arrivedAt: at(1).toISOString() }, earlier: [], shown: null });
      await deliver(2);
      expect((await echoOf(3))?.shown?.settledAt).toBe(at(2).toISOString());
    });

    it('knows that a delivery has begun', async () => {
      await answer('a1');
      const from = { channel: 'msteams', conversation: 'c1' };
      await outbox().claim({ from, now: at(1), until: at(31) });
      expect((await echoOf(5))?.shown).toEqual({ begunAt: at(1).toISOString() });
    });

    it('knows when a delivery began and when it ended', async () => {
      await answer('a1');
      const from = { channel: 'msteams', conversation: 'c1' };
      const claimed = await outbox().claim({ from, now: at(1), until: at(31) });
      await outbox().settle(claimed!, { is: 'sent' }, at(4));
      expect((await echoOf(5))?.shown).toEqual({
        begunAt: at(1).toISOString(),
        settledAt: at(4).toISOString(),
      });
    });

    it('is not looked for where nothing was typed', async () => {
      await answer('a1');
      expect(await store().load(key(), { id: 'next' })).not.toHaveProperty('echo');
    });

    it('a question of which nothing is known any more was delivered long ago', async () => {
      await answer('a1');
      await deliver(1);
      await outbox().deleteSettledBefore(at(2));
      expect(await echoOf(5)).not.toHaveProperty('shown');
    });

    it('counts what its caller got in the response as delivered then', async () => {
      const answeredAt = at(1).toISOString();
      await turn('a1', { session, owed: owed(question('m-1'), { answeredAt }) }, yes(0), 1);
      expect((await echoOf(5))?.shown?.settledAt).toBe(at(1).toISOString());
      expect(await outbox().due(at(9), 10)).toEqual([]);
    });

    it('keeps nothing of the person in a group', async () => {
      // What a turn in a group decides names no person (turns/answered.ts), and nobody else does.
      const group = key({ conversation: 'g', isGroup: true });
      const { records, ...rest } = commitOf(
        group,
        await store().load(group),
        { session },
        at(0).toISOString(),
      );
      await store().commit({ ...rest, records: records.filter(({ kind }) => kind !== 'person') });
      expect((await store().load(group)).conversation.version).toBe(1);
      expect(await database.read((db) => db.selectFrom('people').selectAll().execute())).toEqual([]);
    });
  });
}
