import { sql } from 'kysely';
import type { Session } from '../../src/interview/session';
import type { Journey } from '../../src/journey/journey';
import { StorageError, VersionConflictError } from '../../src/errors';
import type { Database } from '../../src/storage/database';
import { createDirectLineStore } from '../../src/storage/directLineStore';
import { createTurnStore } from '../../src/storage/turnStore';

/** An engine under test: every place is a database of its own, which outlives being closed. */
export type Engine = {
  readonly newPlace: () => string;
  readonly open: (place: string) => Promise<Database>;
};

const key = { channel: 'directline', conversation: 'c1', user: 'dl_1', partner: 'directline:dl_1' };
const colleague = { ...key, conversation: 'c2', user: 'dl_2' };
const at = '2026-03-02T10:00:00.000Z';
const session: Session = {
  v: 1,
  rulesetId: '2020-10-27',
  startedAt: at,
  answers: { 'mpn.membership': 'active' },
  skipped: ['mpn.location'],
  open: { fact: 'endorsement.authority', nonce: '0'.repeat(32), tries: 1, via: 'order' },
  pending: {},
};
const later: Session = { ...session, answers: { ...session.answers, 'support.plan': 'none' }, open: null };
const journey: Journey = { v: 1, applied: { date: '2026-03-01', by: 'dl_1', at, as: 'reported' } };

const person = (id: string) => ({ channel: 'msteams', user_id: id, seen_at: at });

/** What every engine has to keep to. */
export function storageContract(name: string, engine: Engine): void {
  describe(`storage on ${name}`, () => {
    let place: string;
    let database: Database;

    beforeEach(async () => {
      place = engine.newPlace();
      database = await engine.open(place);
    });
    afterEach(() => database.close());

    const reopen = async () => {
      await database.close();
      database = await engine.open(place);
    };
    const count = (table: 'audit' | 'people' | 'sessions') =>
      database.read(async (db) => (await db.selectFrom(table).selectAll().execute()).length);

    describe('turns', () => {
      const turns = () => createTurnStore(database);

      it('are forgotten when nothing has happened for long, and only then', async () => {
        const next = '2026-03-02T11:00:00.000Z';
        const change = { session, language: 'nl', audit: [{ what: 'session.startedOver' }] } as const;
        await turns().commit(key, await turns().load(key), { ...change, journey }, at);
        await turns().commit(colleague, await turns().load(colleague), change, next);
        await turns().deleteUnusedSince(new Date('2026-03-02T10:30:00Z'));
        // The journey is the partner's: a colleague has used it.
        expect(await turns().load(key)).toMatchObject({ sessionVersion: 0, journeyVersion: 1 });
        expect(await turns().load(colleague)).toMatchObject({ sessionVersion: 1, language: 'nl' });
        expect([await count('audit'), await count('people')]).toEqual([1, 1]);
        await turns().deleteUnusedSince(new Date('2026-03-02T11:30:00Z'));
        expect(await turns().load(key)).toMatchObject({ sessionVersion: 0, journeyVersion: 0 });
      });

      it('have one effect, however often their activity comes', async () => {
        const sent = { ...key, activity: 'a1' };
        await turns().commit(sent, await turns().load(sent), { session }, at);
        expect(await turns().load(sent)).toMatchObject({ isSeen: true, sessionVersion: 1 });
        expect((await turns().load({ ...key, activity: 'a2' })).isSeen).toBe(false);
        expect((await turns().load({ ...colleague, activity: 'a1' })).isSeen).toBe(false);
        const raced = { ...(await turns().load(key)), isSeen: false };
        await expect(turns().commit(sent, raced, { session: later }, at)).rejects.toThrow(
          VersionConflictError,
        );
        expect((await turns().load(key)).session).toEqual(session);
        await turns().forgetActivitiesBefore(new Date('2026-03-02T10:00:01Z'));
        expect((await turns().load(sent)).isSeen).toBe(false);
      });

      it('begin with nothing known', async () => {
        expect(await turns().load(key)).toEqual({
          sessionVersion: 0,
          journey: { v: 1 },
          journeyVersion: 0,
          isWelcomed: false,
          isSeen: false,
        });
      });

      it('find everything again that an earlier one stored, also after a restart', async () => {
        const empty = await turns().load(key);
        await turns().commit(key, empty, { session, journey, language: 'nl', isWelcomed: true }, at);
        const expected = {
          session,
          sessionVersion: 1,
          journey,
          journeyVersion: 1,
          language: 'nl',
          isWelcomed: true,
          isSeen: false,
        };
        expect(await turns().load(key)).toEqual(expected);
        await reopen();
        expect(await turns().load(key)).toEqual(expected);
      });

      it('change only what they name', async () => {
        await turns().commit(key, await turns().load(key), { session, journey, language: 'nl' }, at);
        await turns().commit(key, await turns().load(key), { isWelcomed: true }, at);
        await turns().commit(key, await turns().load(key), { session: later }, at);
        await turns().commit(key, await turns().load(key), { language: 'en' }, at);
        expect(await turns().load(key)).toEqual({
          session: later,
          sessionVersion: 2,
          journey,
          journeyVersion: 1,
          language: 'en',
          isWelcomed: true,
          isSeen: false,
        });
      });

      it('share the journey within a partner, and nothing else', async () => {
        await turns().commit(key, await turns().load(key), { session, journey, language: 'nl' }, at);
        expect(await turns().load(colleague)).toEqual({
          sessionVersion: 0,
          journey,
          journeyVersion: 1,
          isWelcomed: false,
          isSeen: false,
        });
        expect(
          (await turns().load({ ...key, channel: 'msteams', partner: 'other' })).session,
        ).toBeUndefined();
      });

      it.each<[string, Parameters<ReturnType<typeof turns>['commit']>[2]]>([
        ['a session', { session: later }],
        ['a journey', { journey }],
        ['a language', { language: 'nl' }],
      ])('write nothing of %s when the session was changed since they loaded it', async (_what, change) => {
        const stale = await turns().load(key);
        await turns().commit(key, stale, { session }, at);
        await expect(turns().commit(key, stale, change, at)).rejects.toThrow(VersionConflictError);
        expect(await turns().load(key)).toEqual({
          session,
          sessionVersion: 1,
          journey: { v: 1 },
          journeyVersion: 0,
          isWelcomed: false,
          isSeen: false,
        });
      });

      it('write nothing when a colleague changed the journey since, though they only read it', async () => {
        const stale = await turns().load(key);
        await turns().commit(colleague, await turns().load(colleague), { journey }, at);
        await expect(turns().commit(key, stale, { session }, at)).rejects.toThrow(VersionConflictError);
        expect(await count('sessions')).toBe(0);
      });

      it('notice a second change as well as a first one', async () => {
        await turns().commit(key, await turns().load(key), { session, journey }, at);
        const stale = await turns().load(key);
        await turns().commit(key, stale, { session: later, journey }, at);
        await expect(turns().commit(key, stale, { session }, at)).rejects.toThrow(VersionConflictError);
        await expect(
          turns().commit(key, { ...stale, sessionVersion: 2 }, { session, journey }, at),
        ).rejects.toThrow(VersionConflictError);
        expect(await turns().load(key)).toMatchObject({
          session: later,
          sessionVersion: 2,
          journeyVersion: 2,
        });
      });

      it('of one moment: exactly one is stored, the others are told', async () => {
        const loaded = await turns().load(key);
        const results = await Promise.allSettled(
          Array.from({ length: 20 }, () =>
            turns().commit(key, loaded, { session, audit: [{ what: 'session.startedOver' }] }, at),
          ),
        );
        const refused = results.filter((result) => result.status === 'rejected');
        expect(refused).toHaveLength(19);
        expect(refused.every(({ reason }) => reason instanceof VersionConflictError)).toBe(true);
        expect(await count('audit')).toBe(1);
      });

      it('of many people at once are all stored', async () => {
        const keys = Array.from({ length: 30 }, (_, index) => ({
          channel: 'directline',
          conversation: `many${index}`,
          user: `dl_${index}`,
          partner: `directline:dl_${index}`,
        }));
        await Promise.all(
          keys.map(async (one) =>
            turns().commit(one, await turns().load(one), { session, language: 'nl' }, at),
          ),
        );
        expect(await count('sessions')).toBe(30);
      });

      it('leave in the audit who did what, when, for which partner', async () => {
        const audit = [{ what: 'session.startedOver' }, { what: 'journey.creditCheckAttested' }] as const;
        await turns().commit(key, await turns().load(key), { audit }, at);
        const rows = await database.read((db) =>
          db.selectFrom('audit').selectAll().orderBy('what').execute(),
        );
        expect(rows).toEqual([
          {
            id: expect.any(String),
            at,
            what: 'journey.creditCheckAttested',
            channel: 'directline',
            user_id: 'dl_1',
            partner: 'directline:dl_1',
          },
          expect.objectContaining({ what: 'session.startedOver' }),
        ]);
      });

      it.each([
        ['no JSON', '{"v":1'],
        ['an unknown version', '{"v":9}'],
        ['an answer that is none', JSON.stringify({ ...session, answers: { 'mpn.membership': 'perhaps' } })],
      ])('stop at a session that cannot be read, and do not take it for none: %s', async (_what, body) => {
        await turns().commit(key, await turns().load(key), { session }, at);
        await database.write((trx) => trx.updateTable('sessions').set({ body }).execute());
        await expect(turns().load(key)).rejects.toMatchObject({ code: 'STORAGE_UNREADABLE' });
        await expect(turns().load(key)).rejects.toThrow(StorageError);
      });

      it('stop at a journey or a language that cannot be read', async () => {
        await turns().commit(key, await turns().load(key), { journey, language: 'nl' }, at);
        await database.write((trx) => trx.updateTable('people').set({ language: 'xx' }).execute());
        await expect(turns().load(key)).rejects.toMatchObject({ code: 'STORAGE_UNREADABLE' });
        await database.write((trx) => trx.updateTable('journeys').set({ body: '{}' }).execute());
        await expect(turns().load(key)).rejects.toMatchObject({ code: 'STORAGE_UNREADABLE' });
      });
    });

    describe('write', () => {
      it('keeps nothing of work that fails halfway', async () => {
        const failing = database.write(async (trx) => {
          await trx.insertInto('people').values(person('one')).execute();
          throw new VersionConflictError('something');
        });
        await expect(failing).rejects.toThrow(VersionConflictError);
        expect(await count('people')).toBe(0);
      });

      it('lets work that fails take nobody with it who came at the same time', async () => {
        const results = await Promise.allSettled(
          Array.from({ length: 9 }, (_, index) =>
            database.write(async (trx) => {
              await trx
                .insertInto('people')
                .values(person(String(index)))
                .execute();
              if (index % 3 === 0)
                await trx
                  .insertInto('people')
                  .values(person(String(index)))
                  .execute();
              return index;
            }),
          ),
        );
        expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
          'failed',
          1,
          2,
          'failed',
          4,
          5,
          'failed',
          7,
          8,
        ]);
        expect(await count('people')).toBe(6);
      });

      it('tells of an error of the engine as a StorageError with its cause', async () => {
        await database.write((trx) => trx.insertInto('people').values(person('one')).execute());
        const again = database.write((trx) => trx.insertInto('people').values(person('one')).execute());
        await expect(again).rejects.toThrow(StorageError);
        await expect(again).rejects.toMatchObject({ code: 'STORAGE', cause: expect.anything() });
      });

      it('is finished before close is', async () => {
        const writes = Array.from({ length: 5 }, (_, index) =>
          database.write((trx) =>
            trx
              .insertInto('people')
              .values(person(String(index)))
              .execute(),
          ),
        );
        await reopen();
        await Promise.all(writes);
        expect(await count('people')).toBe(5);
      });
    });

    describe('check', () => {
      it('resolves while the database answers', async () => {
        await expect(database.check()).resolves.toBeUndefined();
      });

      it('rejects with a StorageError when it does not', async () => {
        const closed = await engine.open(engine.newPlace());
        await closed.close();
        await expect(closed.check()).rejects.toThrow(StorageError);
      });
    });

    describe('migrations', () => {
      it('run once', async () => {
        const rows = () => database.read((db) => db.selectFrom('migrations').selectAll().execute());
        const before = await rows();
        await reopen();
        await reopen();
        expect(before.map((row) => row.name)).toEqual(['0001-initial']);
        expect(await rows()).toEqual(before);
      });

      it('refuse a database that a newer version has changed', async () => {
        const other = engine.newPlace();
        const newer = await engine.open(other);
        await newer.write((trx) => trx.insertInto('migrations').values({ name: '9999-later', at }).execute());
        await newer.close();
        await expect(engine.open(other)).rejects.toMatchObject({ code: 'STORAGE_NEWER' });
        // And leave it as it was: whoever has that version can open it.
        await expect(engine.open(other)).rejects.toThrow('9999-later');
      });
    });

    describe('the Direct Line', () => {
      const line = () => createDirectLineStore(database);
      const conversation = { id: 'conversation1', userId: 'dl_1', locale: 'nl' };
      const activity = (json: string, clientId?: string) => ({
        conversationId: conversation.id,
        json,
        clientId,
      });
      const now = new Date(at);
      const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

      it('makes its key once', async () => {
        expect(await line().signingKey(() => 'first')).toBe('first');
        await reopen();
        expect(await line().signingKey(() => 'second')).toBe('first');
      });

      it('gives a conversation to one user for ever', async () => {
        expect(await line().find(conversation.id)).toBeUndefined();
        expect(await line().open(conversation, now)).toEqual(conversation);
        const taken = await line().open({ ...conversation, userId: 'dl_2', locale: 'en' }, hours(1));
        expect(taken).toEqual(conversation);
        const english = { ...conversation, locale: 'en' };
        expect(await line().open(english, hours(1))).toEqual(english);
        expect(await line().open({ ...conversation, locale: undefined }, hours(1))).toEqual(english);
        await line().open(conversation, hours(1));
        await reopen();
        expect(await line().find(conversation.id)).toEqual(conversation);
      });

      it('keeps a conversation without a language', async () => {
        await line().open({ ...conversation, locale: undefined }, now);
        expect(await line().find(conversation.id)).toEqual({ ...conversation, locale: undefined });
      });

      it('counts activities from 1 without gaps, however many come at once', async () => {
        await line().open(conversation, now);
        const added = await Promise.all(
          Array.from({ length: 20 }, (_, index) => line().append(activity(`{"n":${index}}`), now)),
        );
        expect(added.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
          Array.from({ length: 20 }, (_, index) => index + 1),
        );
        await reopen();
        expect(await line().append(activity('{}'), now)).toEqual({ sequence: 21, isNew: true });
      });

      it('reads what came after a watermark, oldest first, no more than asked for', async () => {
        await line().open(conversation, now);
        for (const json of ['"a"', '"b"', '"c"', '"d"']) await line().append(activity(json), now);
        expect(await line().readAfter(conversation.id, 1, 2)).toEqual([
          { sequence: 2, json: '"b"' },
          { sequence: 3, json: '"c"' },
        ]);
        expect(await line().readAfter(conversation.id, 4, 10)).toEqual([]);
        expect(await line().readAfter('another', 0, 10)).toEqual([]);
      });

      it('does not store again what a client sends again', async () => {
        await line().open(conversation, now);
        await line().open({ ...conversation, id: 'conversation2' }, now);
        expect(await line().append(activity('"one"', 'x'), now)).toEqual({ sequence: 1, isNew: true });
        expect(await line().append(activity('"one"', 'x'), now)).toEqual({ sequence: 1, isNew: false });
        expect(await line().append(activity('"two"', 'y'), now)).toEqual({ sequence: 2, isNew: true });
        const elsewhere = { ...activity('"one"', 'x'), conversationId: 'conversation2' };
        expect(await line().append(elsewhere, now)).toEqual({ sequence: 1, isNew: true });
      });

      it('adds nothing to a conversation that does not exist', async () => {
        await expect(line().append(activity('{}'), now)).rejects.toThrow(StorageError);
      });

      it('deletes conversations that nobody has used for long, with their logs', async () => {
        for (const id of ['old', 'opened', 'spoken']) await line().open({ ...conversation, id }, now);
        await line().append({ ...activity('{}'), conversationId: 'old' }, now);
        await line().open({ ...conversation, id: 'opened' }, hours(3));
        await line().append({ ...activity('{}'), conversationId: 'spoken' }, hours(3));
        expect(await line().deleteUnusedSince(hours(1))).toBe(1);
        expect(await line().find('old')).toBeUndefined();
        expect(await line().readAfter('old', 0, 10)).toEqual([]);
        expect(await line().find('opened')).toBeDefined();
        expect(await line().readAfter('spoken', 0, 10)).toHaveLength(1);
        expect(await line().deleteUnusedSince(hours(1))).toBe(0);
      });
    });

    it('reads only what is committed', async () => {
      let isInside = () => {};
      const inside = new Promise<void>((resolve) => (isInside = resolve));
      const writing = database.write(async (trx) => {
        await trx.insertInto('people').values(person('one')).execute();
        isInside();
        await sql`select 1`.execute(trx);
        throw new VersionConflictError('something');
      });
      await inside;
      expect(await count('people')).toBe(0);
      await expect(writing).rejects.toThrow(VersionConflictError);
    });
  });
}
