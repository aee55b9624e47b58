import type { ClaimedMessage, Settlement } from '../../src/delivery/outboxStore';
import type { OutgoingMessage, Recipient } from '../../src/delivery/outgoingMessage';
import { VersionConflictError } from '../../src/errors';
import type { Database } from '../../src/storage/database';
import { createSqlOutboxStore } from '../../src/storage/sqlOutboxStore';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import { oweMessage } from '../../src/storage/oweMessage';
import type { Engine } from './contract';

const start = Date.parse('2026-03-02T10:00:00.000Z');
const after = (ms: number) => new Date(start + ms);
const first: Recipient = { channel: 'msteams', conversation: 'c1', partner: 'tenant:t1' };
const second: Recipient = { ...first, conversation: 'c2' };
const message = (id: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id,
  activity: { type: 'message', text: id },
  isQuestion: false,
  ...more,
});
const again = (ms: number, isDoubtful = false): Settlement => ({
  is: 'again',
  at: after(ms),
  why: '429',
  isDoubtful,
});

/** What every engine has to keep to where messages are owed. */
export function outboxContract(name: string, engine: Pick<Engine, 'newPlace' | 'open'>): void {
  describe(`the outbox on ${name}`, () => {
    let database: Database;

    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
    });
    afterEach(() => database.close());

    const store = () => createSqlOutboxStore(database);
    const owe = (id: string, to = first, ms = 0, more: Partial<OutgoingMessage> = {}) =>
      database.write((trx) => oweMessage(trx, message(id, more), to, after(ms).toISOString()));
    const claim = (ms = 0, from: Recipient = first) =>
      store().claim({ from, now: after(ms), until: after(ms + 30_000), perSecond: 6 });
    const settle = (attempt: ClaimedMessage | undefined, settlement: Settlement, ms = 0) =>
      store().settle(attempt ?? { id: 'none', attempts: 0 }, settlement, after(ms));
    const rows = () =>
      database.read((db) =>
        db.selectFrom('outbox').selectAll().orderBy('conversation').orderBy('position').execute(),
      );

    it('gives a message out as it was owed, and what is known of its attempts', async () => {
      const whenShut = { type: 'message', text: 'do not buy' };
      const more = { whenShut, isQuestion: true, asks: 'n1', shows: 's1' };
      await owe('m1', first, 0, { ...more, inPlaceOf: 'unknown', repliesTo: 'unknown' });
      expect(await claim(5)).toEqual({
        ...message('m1', more),
        to: first,
        owedAt: after(0).toISOString(),
        attempts: 1,
        doubts: 0,
      });
    });

    it('gives out one message of a conversation at a time, the oldest first', async () => {
      await owe('m1');
      await owe('m2');
      await owe('other', second);
      const claimed = await claim();
      expect(claimed?.id).toBe('m1');
      expect(await claim()).toBeUndefined();
      expect((await claim(0, second))?.id).toBe('other');
      await settle(claimed, { is: 'sent' });
      expect((await claim())?.id).toBe('m2');
    });

    it('knows the conversations in which something can be sent, those that wait longest first', async () => {
      await owe('m2', second, 100);
      await owe('m1', first, 200);
      await owe('m3', first, 300);
      expect(await store().due(after(50), 10)).toEqual([]);
      const found = await store().due(after(1000), 10);
      expect(found.map(({ conversation }) => conversation)).toEqual(['c2', 'c1']);
      expect(await store().due(after(1000), 1)).toEqual([{ channel: 'msteams', conversation: 'c2' }]);
      await claim(1000);
      await settle(await claim(1000, second), again(5000));
      expect(await store().due(after(4999), 10)).toEqual([]);
      expect(await store().due(after(5000), 10)).toHaveLength(1);
    });

    it('goes on when the clock is put back', async () => {
      const hour = 3600_000;
      for (const id of ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']) {
        await owe(id, first, 2 * hour);
        await settle(await claim(2 * hour), { is: 'sent' }, 2 * hour);
      }
      await owe('m7', first, 0);
      expect((await claim(0))?.id).toBe('m7');
      await owe('later', second, 2 * hour);
      await claim(2 * hour, second);
      expect(await store().due(after(0), 10)).toEqual([{ channel: 'msteams', conversation: 'c2' }]);
      expect((await claim(0, second))?.id).toBe('later');
    });

    it('keeps a message that is to be sent later from being overtaken', async () => {
      await owe('m1');
      await owe('m2');
      await settle(await claim(), again(5000));
      expect(await claim(4999)).toBeUndefined();
      expect(await claim(5000)).toMatchObject({ id: 'm1', attempts: 2, doubts: 0 });
    });

    it('keeps nothing of what a settled message said, only what became of it', async () => {
      await owe('m1', first, 0, { whenShut: {}, asks: 'n1' });
      await owe('m2');
      await owe('m3');
      await settle(await claim(10), { is: 'sent' }, 20);
      await settle(await claim(30), { is: 'uncertain', why: '500' }, 40);
      await settle(await claim(50), { is: 'dropped', why: '404' }, 60);
      const gone = { activity: null, when_shut: null, leased_until: null, attempts: 1 };
      expect(await rows()).toEqual([
        expect.objectContaining({
          ...gone,
          state: 'sent',
          why: null,
          asks: 'n1',
          settled_at: after(20).toISOString(),
        }),
        expect.objectContaining({ ...gone, state: 'uncertain', why: '500' }),
        expect.objectContaining({ ...gone, state: 'dropped', why: '404' }),
      ]);
      expect(await claim(100)).toBeUndefined();
    });

    it('counts the attempts after which nobody knows: those said to be so, and those that never ended', async () => {
      await owe('m1');
      await settle(await claim(), again(1000, true));
      expect(await claim(1000)).toMatchObject({ attempts: 2, doubts: 1 });
      expect(await claim(30_999)).toBeUndefined();
      expect(await claim(31_000)).toMatchObject({ attempts: 3, doubts: 2 });
    });

    it('believes of an attempt that took too long only that it was a success', async () => {
      await owe('m1');
      const slow = await claim();
      const next = await claim(30_000);
      await settle(slow, again(40_000));
      await settle(slow, { is: 'dropped', why: '404' });
      expect(await rows()).toEqual([expect.objectContaining({ state: 'owed', attempts: 2 })]);
      expect(await claim(40_000)).toBeUndefined();
      await settle(slow, { is: 'sent' }, 41_000);
      await settle(next, { is: 'uncertain', why: 'timeout' }, 42_000);
      expect(await rows()).toEqual([
        expect.objectContaining({ state: 'sent', settled_at: after(41_000).toISOString() }),
      ]);
    });

    it('frees what an earlier life had taken, and knows that it may have been sent', async () => {
      await owe('m1');
      await owe('m2', second);
      await claim();
      await store().releaseAll();
      expect(await claim(1)).toMatchObject({ id: 'm1', attempts: 2, doubts: 1 });
      expect(await claim(1, second)).toMatchObject({ id: 'm2', attempts: 1, doubts: 0 });
    });

    it('gives out six messages of a conversation in any second, however many processes ask', async () => {
      for (let index = 1; index <= 8; index++) await owe(`m${index}`);
      for (let index = 1; index <= 6; index++) await settle(await claim(index * 100), { is: 'sent' });
      expect(await claim(1099)).toBeUndefined();
      await settle(await claim(1100), { is: 'sent' });
      expect(await claim(1199)).toBeUndefined();
      expect((await claim(1200))?.id).toBe('m8');
    });

    it('gives a message to one of many who want it at the same moment', async () => {
      await owe('m1');
      const claimed = await Promise.all(Array.from({ length: 10 }, () => claim().catch(() => undefined)));
      expect(claimed.filter((one) => one !== undefined)).toHaveLength(1);
    });

    it('gives turns of one conversation that come together different places, or sends one of them back', async () => {
      const results = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => owe(`m${index}`)));
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused.every(({ reason }) => reason instanceof VersionConflictError)).toBe(true);
      const positions = (await rows()).map(({ position }) => position);
      expect(positions).toEqual(Array.from({ length: 10 - refused.length }, (_, index) => index + 1));
    });

    it('goes on after a message that cannot be read', async () => {
      await owe('m1');
      await owe('m2');
      await database.write((trx) =>
        trx.updateTable('outbox').set({ activity: '{"type":' }).where('id', '=', 'm1').execute(),
      );
      const broken = await claim();
      expect(broken).toMatchObject({ id: 'm1', activity: undefined });
      await settle(broken, { is: 'dropped', why: 'unreadable' });
      expect(await claim()).toMatchObject({ id: 'm2', activity: { text: 'm2' } });
    });

    it('says nothing that the gate might forbid where it cannot read what it would say instead', async () => {
      await owe('m1', first, 0, { whenShut: {} });
      await database.write((trx) => trx.updateTable('outbox').set({ when_shut: '' }).execute());
      expect(await claim()).toMatchObject({ activity: undefined });
    });

    it('forgets what was settled long ago, and nothing that is owed', async () => {
      await owe('m1');
      await owe('m2');
      await settle(await claim(), { is: 'sent' }, 0);
      await store().deleteSettledBefore(after(0));
      expect(await rows()).toHaveLength(2);
      await store().deleteSettledBefore(after(1));
      expect(await rows()).toEqual([expect.objectContaining({ id: 'm2' })]);
      await owe('m3');
      expect((await claim())?.id).toBe('m2');
    });

    describe('what was shown', () => {
      const show = async (id: string, shows: string, as?: string, to = first) => {
        await owe(id, to, 0, { shows });
        await settle(await claim(0, to), { is: 'sent', ...(as !== undefined && { as }) });
      };
      const shown = () =>
        database.read((db) => db.selectFrom('shown').selectAll().orderBy('conversation').execute());
      const referTo = async (shows: string, to = first) => {
        const id = `after ${shows}`;
        await owe(id, to, 0, { inPlaceOf: shows, repliesTo: shows });
        return claim(1000, to);
      };

      it('is kept with the channel’s id of the message, and nothing else of it', async () => {
        await show('m1', 's1', 'activity1');
        const row = { channel: 'msteams', shows: 's1', at: after(0).toISOString() };
        expect(await shown()).toEqual([{ ...row, conversation: 'c1', activity: 'activity1' }]);
        await show('m2', 's1', 'activity2', second);
        expect(await shown()).toEqual([
          { ...row, conversation: 'c1', activity: 'activity1' },
          { ...row, conversation: 'c2', activity: 'activity2' },
        ]);
      });

      it('can be named by a message of the same conversation, to take its place or to reply to it', async () => {
        await show('m1', 's1', 'activity1');
        await show('m2', 's2', 'activity2');
        await owe('m3', first, 0, { inPlaceOf: 's1', repliesTo: 's2' });
        const claimed = await claim(1000);
        expect(claimed).toMatchObject({ id: 'm3', replaces: 'activity1', repliesTo: 'activity2' });
        expect(claimed).not.toHaveProperty('inPlaceOf');
        const elsewhere = await referTo('s1', second);
        expect(elsewhere).not.toHaveProperty('replaces');
        expect(elsewhere).not.toHaveProperty('repliesTo');
      });

      it('is looked up when the message is to be sent, and not before', async () => {
        await owe('m1', first, 0, { shows: 's1' });
        await owe('m2', first, 0, { inPlaceOf: 's1' });
        await settle(await claim(), { is: 'sent', as: 'activity1' });
        expect(await claim()).toMatchObject({ id: 'm2', replaces: 'activity1' });
      });

      it('is the message that showed it last', async () => {
        await show('m1', 's1', 'activity1');
        await show('m2', 's1', 'activity2');
        expect(await shown()).toHaveLength(1);
        expect(await referTo('s1')).toMatchObject({ replaces: 'activity2', repliesTo: 'activity2' });
      });

      it('is not known of a message that the channel gave no id, that shows nothing, or was not sent', async () => {
        await show('m1', 's1');
        await owe('m2');
        await settle(await claim(), { is: 'sent', as: 'activity2' });
        await owe('m3', first, 0, { shows: 's3' });
        await settle(await claim(), { is: 'uncertain', why: '500' });
        expect(await shown()).toEqual([]);
        expect(await referTo('s1')).not.toHaveProperty('replaces');
      });

      it('is kept longer than the message, and deleted after the retention', async () => {
        await show('m1', 's1', 'activity1');
        await store().deleteSettledBefore(after(1));
        expect(await rows()).toEqual([]);
        const turns = createSqlTurnStore(database);
        await turns.deleteUnusedSince(after(0));
        expect(await referTo('s1')).toMatchObject({ replaces: 'activity1' });
        await turns.deleteUnusedSince(after(1));
        expect(await shown()).toEqual([]);
      });
    });
  });
}
