import { sql } from 'kysely';
import type { Session } from '../../src/interview/session';
import type { Journey } from '../../src/journey/journey';
import { StorageError, VersionConflictError } from '../../src/errors';
import type { Database } from '../../src/storage/database';
import type * as storage from '../../src/storage/engine';
import { createSqlDirectLineStore } from '../../src/storage/sqlDirectLineStore';
import { migrations } from '../../src/storage/migrate';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import type { Pending } from '../../src/turns/pending';
import type { RecordKind } from '../../src/turns/records';
import type { TurnKey } from '../../src/turns/turnStore';
import { commitOf, type TestChange } from './commitOf';

/** An engine under test: every place is a database of its own, which outlives being closed. */
export type Engine = {
  readonly newPlace: () => string;
  readonly open: (place: string, onNotice?: (notice: string) => void) => Promise<Database>;
  /** The place as it is, not brought up to date. */
  readonly openBare: (place: string) => Promise<storage.Engine>;
};

const firstTables = [
  'people',
  'conversations',
  'journeys',
  'inbox',
  'audit',
  'direct_line_conversations',
  'direct_line_activities',
  'secrets',
  'shown',
];

const key = {
  channel: 'directline',
  conversation: 'c1',
  user: 'dl_1',
  partner: 'directline:dl_1',
  isGroup: false,
};
const colleague = { ...key, conversation: 'c2', user: 'dl_2' };
const at = '2026-03-02T10:00:00.000Z';
const session: Session = {
  v: 1,
  rulesetId: '2020-10-27',
  startedAt: at,
  answers: { 'mpn.membership': 'active' },
  skipped: ['mpn.location'],
  open: { fact: 'endorsement.authority', nonce: '0'.repeat(32), tries: 1, via: 'order' },
};
const pending: Pending = [
  { of: 'creditCheck', nonce: '1'.repeat(32), isLatest: false },
  { of: 'startOver', nonce: '2'.repeat(32), isLatest: true },
];
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
    const count = (table: 'audit' | 'people' | 'conversations' | 'inbox' | 'outbox') =>
      database.read(async (db) => (await db.selectFrom(table).selectAll().execute()).length);

    describe('turns', () => {
      const turns = () => createSqlTurnStore(database);
      /** A whole turn, on what is stored now. */
      const turn = async (whose: TurnKey, change: TestChange, moment = at) =>
        turns().commit(commitOf(whose, await turns().load(whose), change, moment));
      const nothing = {
        conversation: { value: { pending: [] }, version: 0 },
        journey: { value: { v: 1 }, version: 0 },
        person: { value: {}, version: 0 },
        isSeen: false,
      };

      it('are forgotten when nothing has happened for long, and only then', async () => {
        const next = '2026-03-02T11:00:00.000Z';
        const change = { session, person: { language: 'nl' }, audit: ['session.startedOver'] } as const;
        await turn(key, { ...change, journey });
        await turn(colleague, change, next);
        await turns().deleteUnusedSince(new Date('2026-03-02T10:30:00Z'));
        // The journey is the partner's: a colleague has used it.
        expect(await turns().load(key)).toMatchObject({
          conversation: { version: 0 },
          journey: { version: 1 },
        });
        expect(await turns().load(colleague)).toMatchObject({
          conversation: { version: 1 },
          person: { value: { language: 'nl' } },
        });
        expect([await count('audit'), await count('people')]).toEqual([1, 1]);
        await turns().deleteUnusedSince(new Date('2026-03-02T11:30:00Z'));
        expect(await turns().load(key)).toEqual(nothing);
      });

      it('keep a person and a journey by only reading them', async () => {
        await turn(key, { journey, person: { language: 'nl' } });
        await turn(key, {}, '2026-03-02T11:00:00.000Z');
        await turns().deleteUnusedSince(new Date('2026-03-02T10:30:00Z'));
        expect(await turns().load(key)).toMatchObject({ journey: { version: 1 }, person: { version: 1 } });
      });

      it('have one effect, however often their activity comes', async () => {
        const answers = { channel: key.channel, conversation: key.conversation, activity: 'a1' };
        const a1 = { id: 'a1' };
        await turn(key, { session, answers });
        expect(await turns().load(key, a1)).toMatchObject({ isSeen: true, conversation: { version: 1 } });
        expect((await turns().load(key, { id: 'a2' })).isSeen).toBe(false);
        expect((await turns().load(colleague, a1)).isSeen).toBe(false);
        await expect(turn(key, { session: later, answers })).rejects.toThrow(VersionConflictError);
        expect((await turns().load(key)).conversation.value.session).toEqual(session);
        await turns().forgetActivitiesBefore(new Date('2026-03-02T10:00:01Z'));
        expect((await turns().load(key, a1)).isSeen).toBe(false);
      });

      it('without an activity are stored like any other, and take the place of none', async () => {
        const owed = (id: string) => [{ to: key, message: { id, activity: {}, isQuestion: false } }];
        await turn(key, { session, person: { language: 'nl' }, owed: owed('m1') });
        await turn(key, { session: later, owed: owed('m2') });
        expect(await turns().load(key)).toMatchObject({
          conversation: { value: { session: later }, version: 2 },
          person: { value: { language: 'nl' } },
          isSeen: false,
        });
        expect([await count('outbox'), await count('inbox')]).toEqual([2, 0]);
      });

      it('begin with nothing known', async () => {
        expect(await turns().load(key)).toEqual(nothing);
      });

      it('find everything again that an earlier one stored, also after a restart', async () => {
        const person = { language: 'nl', firstLanguage: 'en', welcomedAt: at } as const;
        await turn(key, { session, pending, journey, person });
        const expected = {
          conversation: { value: { session, pending }, version: 1 },
          journey: { value: journey, version: 1 },
          person: { value: person, version: 1 },
          isSeen: false,
        };
        expect(await turns().load(key)).toEqual(expected);
        await reopen();
        expect(await turns().load(key)).toEqual(expected);
        expect(await turns().loadStanding(key)).toEqual({ conversation: { session, pending }, journey });
      });

      it('find what waits for a yes where there is no interview, and nothing once it has been answered', async () => {
        await turn(key, { pending });
        expect((await turns().load(key)).conversation).toEqual({ value: { pending }, version: 1 });
        await turn(key, { pending: [] });
        expect((await turns().load(key)).conversation).toEqual({ value: { pending: [] }, version: 2 });
      });

      it('change only what they name', async () => {
        await turn(key, { session, pending, journey, person: { language: 'nl' } });
        await turn(key, { person: { language: 'nl', welcomedAt: at } });
        await turn(key, { session: later });
        await turn(key, { person: { language: 'en', welcomedAt: at } });
        expect(await turns().load(key)).toEqual({
          conversation: { value: { session: later, pending }, version: 2 },
          journey: { value: journey, version: 1 },
          person: { value: { language: 'en', welcomedAt: at }, version: 3 },
          isSeen: false,
        });
      });

      it('share the journey within a partner, and nothing else', async () => {
        await turn(key, { session, pending, journey, person: { language: 'nl' } });
        expect(await turns().load(colleague)).toEqual({
          ...nothing,
          journey: { value: journey, version: 1 },
        });
        expect(await turns().load({ ...key, channel: 'msteams', partner: 'other' })).toEqual(nothing);
        expect(await turns().loadStanding(colleague)).toEqual({ conversation: { pending: [] }, journey });
      });

      it.each<[string, TestChange]>([
        ['a session', { session: later }],
        ['a journey', { journey }],
        ['a language', { person: { language: 'nl' } }],
        ['what waits for a yes', { pending }],
        ['a question', { added: [{ kind: 'feedback', value: { entry: 'whichPlan', isHelpful: true } }] }],
      ])('write nothing of %s when the session was changed since they loaded it', async (_what, change) => {
        const stale = await turns().load(key);
        await turn(key, { session });
        await expect(turns().commit(commitOf(key, stale, change, at))).rejects.toThrow(VersionConflictError);
        expect(await turns().load(key)).toEqual({
          ...nothing,
          conversation: { value: { session, pending: [] }, version: 1 },
        });
        const asked = database.read((db) => db.selectFrom('questions').selectAll().execute());
        expect(await asked).toEqual([]);
      });

      it('write nothing when a colleague changed the journey since, though they only read it', async () => {
        const stale = await turns().load(key);
        await turn(colleague, { journey });
        await expect(turns().commit(commitOf(key, stale, { session }, at))).rejects.toThrow(
          VersionConflictError,
        );
        expect(await count('conversations')).toBe(0);
      });

      it.each<[RecordKind, TestChange, TestChange]>([
        ['conversation', { session }, { journey }],
        ['journey', { journey }, { session }],
        ['person', { person: { language: 'nl' } }, { session }],
      ])('are decided again when another changed the %s that they only read', async (kind, theirs, mine) => {
        for (const version of [0, 1]) {
          const stale = await turns().load(key);
          expect(stale[kind].version).toBe(version);
          await turn(key, theirs);
          const late = turns().commit(commitOf(key, stale, mine, at));
          await expect(late).rejects.toThrow(VersionConflictError);
        }
        expect((await turns().load(key))[kind].version).toBe(2);
      });

      it('are not decided again because another has read the same', async () => {
        await turn(key, { session, journey, person: { language: 'nl' } });
        const loaded = await turns().load(key);
        await turn(key, {});
        await turns().commit(commitOf(key, loaded, { session: later }, at));
        expect((await turns().load(key)).conversation.value.session).toEqual(later);
      });

      it('notice a second change as well as a first one', async () => {
        const person = { language: 'nl' } as const;
        await turn(key, { session, journey, person });
        const stale = await turns().load(key);
        await turn(key, { session: later, journey, person });
        const fresh = await turns().load(key);
        const all = { session, journey, person };
        for (const kind of ['conversation', 'journey', 'person'] as const) {
          const mixed = { ...fresh, [kind]: stale[kind] };
          await expect(turns().commit(commitOf(key, mixed, all, at))).rejects.toThrow(VersionConflictError);
        }
        expect(await turns().load(key)).toMatchObject({
          conversation: { value: { session: later }, version: 2 },
          journey: { version: 2 },
          person: { version: 2 },
        });
      });

      it('of one moment: exactly one is stored, the others are told', async () => {
        const loaded = await turns().load(key);
        const change = { session, audit: ['session.startedOver'] } as const;
        const results = await Promise.allSettled(
          Array.from({ length: 20 }, () => turns().commit(commitOf(key, loaded, change, at))),
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
          isGroup: false,
        }));
        await Promise.all(keys.map((one) => turn(one, { session, person: { language: 'nl' } })));
        expect(await count('conversations')).toBe(30);
      });

      it('leave in the audit who did what, when, for which partner', async () => {
        await turn(key, { audit: ['session.startedOver', 'journey.creditCheckAttested'] });
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
        expect(before.map((row) => row.name).sort()).toEqual(migrations.map(({ name }) => name));
        expect(await rows()).toEqual(before);
      });

      it('of a newer version are lived with, and told of', async () => {
        await database.write((trx) =>
          trx.insertInto('migrations').values({ name: '9999-later', at }).execute(),
        );
        const notices: string[] = [];
        await database.close();
        database = await engine.open(place, (notice) => notices.push(notice));
        expect(notices).toContainEqual(expect.stringContaining('9999-later'));
        await expect(database.check()).resolves.toBeUndefined();
      });

      it('leave the schema such that the first release still writes and reads it', async () => {
        const values = (...all: readonly (string | number | null)[]) => sql.join(all);
        await database.write(async (trx) => {
          await sql`insert into people (channel, user_id, language, first_language, welcomed_at, seen_at, version)
            values (${values('msteams', 'u', 'nl', null, at, at, 1)})`.execute(trx);
          await sql`insert into conversations (channel, conversation, version, session, pending, updated_at)
            values (${values('msteams', 'c', 1, '{}', '[]', at)})`.execute(trx);
          await sql`insert into shown (channel, conversation, shows, activity, at)
            values (${values('msteams', 'c', 's', 'a', at)})`.execute(trx);
          await sql`insert into journeys (partner, version, body, used_at)
            values (${values('p', 1, '{}', at)})`.execute(trx);
          await sql`insert into inbox (channel, conversation, activity, at)
            values (${values('msteams', 'c', 'a', at)}) on conflict do nothing`.execute(trx);
          await sql`insert into audit (id, at, what, channel, user_id, partner)
            values (${values('i', at, 'session.startedOver', 'msteams', 'u', 'p')})`.execute(trx);
          await sql`insert into direct_line_conversations (id, user_id, locale, last_sequence, used_at)
            values (${values('d', 'dl_1', null, 0, at)})`.execute(trx);
          await sql`insert into direct_line_activities (conversation_id, sequence, client_id, body)
            values (${values('d', 1, null, '{}')})`.execute(trx);
          await sql`insert into secrets (name, value)
            values (${values('directLineSigningKey', 'k')}) on conflict (name) do nothing`.execute(trx);
        });
        const rowsOf = (table: string) =>
          database.read(async (db) => (await sql`select * from ${sql.table(table)}`.execute(db)).rows);
        for (const table of firstTables)
          expect([table, await rowsOf(table)]).toEqual([table, [expect.anything()]]);
      });
    });

    describe('concurrent writers', () => {
      const add = async (db: Database, key: string) =>
        db.write(async (trx) => {
          const row = await trx
            .selectFrom('journeys')
            .select('version')
            .where('partner', '=', key)
            .executeTakeFirstOrThrow();
          await trx
            .updateTable('journeys')
            .set({ version: row.version + 1 })
            .where('partner', '=', key)
            .execute();
          return row.version + 1;
        });
      /** As a turn does: decides again on what is stored then. */
      const insist = async (db: Database, key: string): Promise<number> => {
        for (;;) {
          try {
            return await add(db, key);
          } catch (error) {
            if (!(error instanceof VersionConflictError)) throw error;
          }
        }
      };

      it('of one record each add to what the others wrote', async () => {
        await database.write((trx) =>
          trx.insertInto('journeys').values({ partner: 'p', version: 0, body: '{}', used_at: at }).execute(),
        );
        const writers = Array.from({ length: 8 }, async () => {
          const seen: number[] = [];
          while (seen.length < 10) seen.push(await insist(database, 'p'));
          return seen;
        });
        const seen = (await Promise.all(writers)).flat().sort((a, b) => a - b);
        expect(seen).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
      });
    });

    describe('the Direct Line', () => {
      const line = () => createSqlDirectLineStore(database);
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
        expect((await line().readLast(conversation.id, 2)).map(({ sequence }) => sequence)).toEqual([3, 4]);
        expect(await line().readLast('another', 2)).toEqual([]);
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
