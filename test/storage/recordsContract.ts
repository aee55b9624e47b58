import { storedSession, type Session } from '../../src/interview/session';
import type { Journey } from '../../src/journey/journey';
import { VersionConflictError } from '../../src/errors';
import type { RecentQuestion } from '../../src/knowledge/recentQuestions';
import type { Database } from '../../src/storage/database';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import type { Pending } from '../../src/turns/pending';
import type { Person } from '../../src/turns/records';
import type { Loaded } from '../../src/turns/turnStore';
import { commitOf, type TestChange } from './commitOf';
import type { Engine } from './contract';

const key = {
  channel: 'directline',
  conversation: 'c1',
  user: 'dl_1',
  partner: 'directline:dl_1',
  isGroup: false,
};
const at = '2026-03-02T10:00:00.000Z';
const session: Session = {
  v: 1,
  rulesetId: '2020-10-27',
  startedAt: at,
  answers: { 'applicant.kind': 'new', 'mpn.membership': 'active' },
  skipped: ['mpn.location'],
  open: { fact: 'endorsement.authority', nonce: '0'.repeat(32), tries: 1, via: 'order' },
};
const pending: Pending = [{ of: 'creditCheck', nonce: '1'.repeat(32), isLatest: true }];
const recent: readonly RecentQuestion[] = [
  { id: '2', turnsAgo: 1, outcome: 'answered', language: 'nl', words: 'welk plan', entries: ['whichPlan'] },
  { id: '3', turnsAgo: 2, outcome: 'suggested', language: 'en', words: '…', entries: ['planPrice', 'gone'] },
];
const record = { date: '2026-03-01', by: 'dl_1', at, as: 'reported' } as const;
const journey: Journey = { v: 1, applied: record, creditCheckPassed: record };

/** What every engine does with rows that it cannot read, or only another release can. */
export function recordsContract(name: string, engine: Engine): void {
  describe(`records on ${name}`, () => {
    let database: Database;
    const turns = () => createSqlTurnStore(database);

    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
      const person = { language: 'nl', firstLanguage: 'nl' } as const;
      await commit(await turns().load(key), { session, pending, journey, person });
    });
    afterEach(() => database.close());

    const commit = (loaded: Loaded, change: TestChange) => turns().commit(commitOf(key, loaded, change, at));
    const writeSession = (body: string) =>
      database.write((trx) => trx.updateTable('conversations').set({ session: body }).execute());
    const writeJourney = (body: string) =>
      database.write((trx) => trx.updateTable('journeys').set({ body }).execute());
    const sessionRow = async () => {
      const row = await database.read((db) =>
        db.selectFrom('conversations').select('session').executeTakeFirst(),
      );
      return JSON.parse(row?.session ?? '') as unknown;
    };
    const quarantined = () =>
      database.read((db) => db.selectFrom('quarantine').select(['at', 'what', 'key', 'body']).execute());

    it('of another release keep the answers that only it knows', async () => {
      const answers = { ...session.answers, 'mpn.contract': 'yes' };
      await writeSession(JSON.stringify({ ...session, answers }));
      const loaded = await turns().load(key);
      const read = { ...session, foreign: { 'mpn.contract': 'yes' } };
      expect(loaded.conversation).toEqual({ value: { session: read, pending }, version: 1 });
      await commit(loaded, { session: { ...read, open: null } });
      expect(await sessionRow()).toMatchObject({ answers });
      expect(await quarantined()).toEqual([]);
    });

    it.each([
      ['cut off', '{"v":1,"rulesetId":"2020-10-27","answers":{"applicant.kind":"new","mpn', 1],
      ['of a later version', JSON.stringify({ ...session, v: 2 }), 2],
      ['with a value that is none', JSON.stringify(session).replace('"active"', '{}'), 1],
      ['garbage', '~~~', 0],
    ])(
      'that are %s give what is left of them, until a turn writes what it made of it',
      async (_, body, kept) => {
        await writeSession(body);
        const loaded = await turns().load(key);
        expect(loaded.conversation).toMatchObject({ isRebuilt: true, value: { pending } });
        expect(Object.keys(loaded.conversation.value.session?.answers ?? {})).toHaveLength(kept);
        await commit(loaded, { person: { language: 'en' } });
        expect((await turns().load(key)).conversation.isRebuilt).toBe(true);
        expect(await quarantined()).toEqual([]);

        const fresh = await turns().load(key);
        await commit(fresh, { session: { ...session, answers: {} } });
        expect((await turns().load(key)).conversation).toEqual({
          value: { session: { ...session, answers: {} }, pending },
          version: 2,
        });
        expect(await quarantined()).toEqual([{ at, what: 'session', key: 'directline c1', body }]);
      },
    );

    it('of a journey shut the gate, and are put aside the same way', async () => {
      const body = JSON.stringify(journey).slice(0, -20);
      await writeJourney(body);
      const loaded = await turns().load(key);
      expect(loaded.journey).toMatchObject({ isRebuilt: true, value: { v: 1 } });
      expect(loaded.journey.value).not.toHaveProperty('creditCheckPassed');
      expect((await turns().loadStanding(key)).journey).not.toHaveProperty('creditCheckPassed');
      await commit(loaded, { journey: loaded.journey.value });
      expect((await turns().load(key)).journey).not.toHaveProperty('isRebuilt');
      expect(await quarantined()).toEqual([{ at, what: 'journey', key: key.partner, body }]);
    });

    it('of what waits for a yes are left out one by one, and nothing else is', async () => {
      const [kept] = pending;
      const unread = [{ ...kept, of: 'handOver' }, { ...kept, nonce: 'n' }, null, 7];
      const body = JSON.stringify([...unread, kept, { of: 'value', nonce: kept?.nonce }]);
      await database.write((trx) => trx.updateTable('conversations').set({ pending: body }).execute());
      expect((await turns().load(key)).conversation).toEqual({ value: { session, pending }, version: 1 });
    });

    it.each(['~~~', '', '{}', '7'])('of what waits for a yes that are %s are nothing', async (body) => {
      await database.write((trx) => trx.updateTable('conversations').set({ pending: body }).execute());
      expect((await turns().load(key)).conversation).toEqual({
        value: { session, pending: [] },
        version: 1,
      });
    });

    it('of what was asked lately are left out one by one, and nothing else is', async () => {
      await commit(await turns().load(key), { recent });
      const read = async () => (await turns().load(key)).conversation.value;
      expect(await read()).toEqual({ session, pending, recent });
      const [kept] = recent;
      const bodies = [
        JSON.stringify([null, 7, { ...kept, turnsAgo: 3 }, kept, { ...kept, language: 'xx' }]),
        ...['~~~', '', '{}', '[]'],
      ];
      const found = [];
      for (const body of bodies) {
        await database.write((trx) => trx.updateTable('conversations').set({ recent: body }).execute());
        found.push(await read());
      }
      const without = { session, pending };
      expect(found).toEqual([{ ...without, recent: [kept] }, ...bodies.slice(1).map(() => without)]);
    });

    it('that two processes meet at once are put aside by one of them; the other decides again', async () => {
      await writeSession('garbage');
      await writeJourney('garbage');
      const loaded = await turns().load(key);
      expect([loaded.conversation.isRebuilt, loaded.journey.isRebuilt]).toEqual([true, true]);
      const change = { session, journey: loaded.journey.value };
      const results = await Promise.allSettled([1, 2, 3].map(() => commit(loaded, change)));
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused).toHaveLength(2);
      expect(refused.every(({ reason }) => reason instanceof VersionConflictError)).toBe(true);
      expect((await quarantined()).map(({ what }) => what).sort()).toEqual(['journey', 'session']);
    });

    it('of a language nobody speaks are none, and the next choice takes their place', async () => {
      await database.write((trx) =>
        trx.updateTable('people').set({ language: 'xx', first_language: '' }).execute(),
      );
      const loaded = await turns().load(key);
      expect(loaded.person).toEqual({ value: {}, version: 1 });
      const person = {
        language: 'en',
        firstLanguage: 'nl',
        welcomedAt: at,
      } as const satisfies Required<Person>;
      await commit(loaded, { person });
      expect((await turns().load(key)).person).toEqual({ value: person, version: 2 });
    });

    it('in quarantine are deleted after the retention, as everything is', async () => {
      await writeSession('garbage');
      await commit(await turns().load(key), { session });
      await turns().deleteUnusedSince(new Date(at));
      expect(await quarantined()).toHaveLength(1);
      await turns().deleteUnusedSince(new Date('2026-03-02T10:00:01Z'));
      expect(await quarantined()).toEqual([]);
    });

    it('are stored such that they are read as they were', async () => {
      expect(await sessionRow()).toEqual(storedSession(session));
      expect((await turns().load(key)).conversation.value).toEqual({ session, pending });
    });
  });
}
