import type { Said, TurnKey } from '../../src/turns/turnStore';
import type { Session } from '../../src/interview/session';
import type { Database } from '../../src/storage/database';
import { createOutboxStore } from '../../src/storage/outboxStore';
import { createTurnStore } from '../../src/storage/turnStore';
import type { Engine } from './contract';

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 12, 0, second));
const key = (activity: string, change: Partial<TurnKey> = {}): TurnKey => ({
  activity,
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
  pending: {},
};
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

    const store = () => createTurnStore(database);
    const outbox = () => createOutboxStore(database);

    /** A "ja" that closed a question, and the message with the next one. */
    const answer = async (activity: string, change: Partial<TurnKey> = {}) => {
      const whose = key(activity, change);
      const said = yes(0, at(0).toISOString());
      const message = { id: `m-${activity}`, activity: {}, isQuestion: true, asks: nonce };
      await store().commit(whose, await store().load(whose), { session, said, message }, at(0).toISOString());
    };
    const deliver = async (second: number) => {
      const from = { channel: 'msteams', conversation: 'c1' };
      const claimed = await outbox().claim({ from, now: at(second), until: at(second + 30), perSecond: 6 });
      if (claimed) await outbox().settle(claimed, { is: 'sent' }, at(second));
    };
    const echoOf = async (second: number, change: Partial<TurnKey> = {}) =>
      (await store().load(key('next', change), yes(second))).echo;

    it('is known with its times and whether its call had ended', async () => {
      await answer('a1');
      await deliver(1);
      const earlier = { arrivedAt: at(0).toISOString(), sentAt: at(0).toISOString() };
      expect(await echoOf(5)).toEqual({
        said: { arrivedAt: at(5).toISOString() },
        earlier: [{ ...earlier, isCallEnded: false }],
        shown: { begunAt: at(1).toISOString(), settledAt: at(1).toISOString() },
      });
      await store().endCall(key('a1'), at(2).toISOString());
      expect((await echoOf(5))?.earlier).toEqual([{ ...earlier, isCallEnded: true }]);
    });

    it('is held against a question that is not delivered yet', async () => {
      await answer('a1');
      expect((await echoOf(5))?.shown).toBeNull();
    });

    it('goes by the first delivery of a question that was shown more than once', async () => {
      await answer('a1');
      await deliver(1);
      const again = key('a2');
      const message = { id: 'm-again', activity: {}, isQuestion: true, asks: nonce };
      await store().commit(again, await store().load(again), { message }, at(8).toISOString());
      expect((await echoOf(9))?.shown?.settledAt).toBe(at(1).toISOString());
      await deliver(9);
      expect((await echoOf(10))?.shown?.settledAt).toBe(at(1).toISOString());
    });

    it('is nothing in another conversation, for another text, and after 48 hours', async () => {
      await answer('a1');
      expect((await echoOf(5, { conversation: 'c2' }))?.earlier).toEqual([]);
      const other = await store().load(key('next'), { ...yes(5), hash: 'hash of nee' });
      expect(other.echo?.earlier).toEqual([]);
      await store().forgetActivitiesBefore(at(1));
      expect((await echoOf(5))?.earlier).toEqual([]);
    });

    it('is held against the card that asks for a yes or no, whatever was typed before', async () => {
      const waiting: Session = {
        ...session,
        open: { ...session.open!, candidate: { value: 'yes', because: 'hedged', nonce: consentNonce } },
      };
      const message = { id: 'm', activity: {}, isQuestion: false, asks: consentNonce };
      const change = { session: waiting, message };
      await store().commit(key('a1'), await store().load(key('a1')), change, at(0).toISOString());
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
      expect(await store().load(key('next'))).not.toHaveProperty('echo');
    });

    it('a question of which nothing is known any more was delivered long ago', async () => {
      await answer('a1');
      await deliver(1);
      await outbox().deleteSettledBefore(at(2));
      expect(await echoOf(5)).not.toHaveProperty('shown');
    });

    it('counts what its caller got in the response as delivered then', async () => {
      const message = { id: 'm-1', activity: {}, isQuestion: true, asks: nonce };
      const change = { session, said: yes(0), message, answeredAt: at(1).toISOString() };
      await store().commit(key('a1'), await store().load(key('a1')), change, at(1).toISOString());
      expect((await echoOf(5))?.shown?.settledAt).toBe(at(1).toISOString());
      expect(await outbox().due(at(9), 10)).toEqual([]);
    });

    it('keeps nothing of the person in a group', async () => {
      const group = key('g1', { conversation: 'g', isGroup: true });
      await store().commit(group, await store().load(group), { firstLanguage: 'nl' }, at(0).toISOString());
      expect(await database.read((db) => db.selectFrom('people').selectAll().execute())).toEqual([]);
    });
  });
}
