import { storedSession, type Session } from '../../src/interview/session';
import type { Journey } from '../../src/journey/journey';
import { VersionConflictError } from '../../src/errors';
import type { Database } from '../../src/storage/database';
import { createTurnStore } from '../../src/storage/turnStore';
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
  pending: {},
};
const record = { date: '2026-03-01', by: 'dl_1', at, as: 'reported' } as const;
const journey: Journey = { v: 1, applied: record, creditCheckPassed: record };

/** What every engine does with rows that it cannot read, or only another release can. */
export function recordsContract(name: string, engine: Engine): void {
  describe(`records on ${name}`, () => {
    let database: Database;
    const turns = () => createTurnStore(database);

    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
      const change = { session, journey, language: 'nl', firstLanguage: 'nl' } as const;
      await turns().commit(key, await turns().load(key), change, at);
    });
    afterEach(() => database.close());

    const write = (table: 'sessions' | 'journeys', body: string) =>
      database.write((trx) => trx.updateTable(table).set({ body }).execute());
    const quarantined = () =>
      database.read((db) => db.selectFrom('quarantine').select(['at', 'what', 'key', 'body']).execute());

    it('of another release keep the answers that only it knows', async () => {
      const answers = { ...session.answers, 'mpn.contract': 'yes' };
      await write('sessions', JSON.stringify({ ...session, answers }));
      const loaded = await turns().load(key);
      expect(loaded).not.toHaveProperty('unreadable');
      expect(loaded.session).toEqual({ ...session, foreign: { 'mpn.contract': 'yes' } });
      await turns().commit(key, loaded, { session: { ...loaded.session!, open: null } }, at);
      const row = await database.read((db) => db.selectFrom('sessions').select('body').executeTakeFirst());
      expect(JSON.parse(row?.body ?? '')).toMatchObject({ answers });
      expect(await quarantined()).toEqual([]);
    });

    it.each([
      ['cut off', '{"v":1,"rulesetId":"2020-10-27","answers":{"applicant.kind":"new","mpn', 1],
      ['of a later version', JSON.stringify({ ...session, v: 2 }), 2],
      ['with a value that is none', JSON.stringify(session).replace('active', 'gold'), 1],
      ['garbage', '~~~', 0],
    ])(
      'that are %s give what is left of them, until a turn writes what it made of it',
      async (_, body, kept) => {
        await write('sessions', body);
        const loaded = await turns().load(key);
        expect(loaded.unreadable).toEqual(['session']);
        expect(Object.keys(loaded.session?.answers ?? {})).toHaveLength(kept);
        await turns().commit(key, loaded, { language: 'en' }, at);
        expect((await turns().load(key)).unreadable).toEqual(['session']);
        expect(await quarantined()).toEqual([]);

        await turns().commit(key, loaded, { session: { ...session, answers: {} } }, at);
        expect(await turns().load(key)).toMatchObject({ sessionVersion: 2, session: { answers: {} } });
        expect(await turns().load(key)).not.toHaveProperty('unreadable');
        expect(await quarantined()).toEqual([{ at, what: 'session', key: 'directline c1', body }]);
      },
    );

    it('of a journey shut the gate, and are put aside the same way', async () => {
      const body = JSON.stringify(journey).slice(0, -20);
      await write('journeys', body);
      const loaded = await turns().load(key);
      expect(loaded).toMatchObject({ unreadable: ['journey'], journey: { v: 1 } });
      expect(loaded.journey).not.toHaveProperty('creditCheckPassed');
      await turns().commit(key, loaded, { journey: loaded.journey }, at);
      expect(await turns().load(key)).not.toHaveProperty('unreadable');
      expect(await quarantined()).toEqual([{ at, what: 'journey', key: key.partner, body }]);
    });

    it('that two processes meet at once are put aside by one of them; the other decides again', async () => {
      await write('sessions', 'garbage');
      await write('journeys', 'garbage');
      const loaded = await turns().load(key);
      expect(loaded.unreadable).toEqual(['session', 'journey']);
      const change = { session, journey: loaded.journey };
      const results = await Promise.allSettled([1, 2, 3].map(() => turns().commit(key, loaded, change, at)));
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
      expect(loaded).not.toHaveProperty('language');
      expect(loaded).not.toHaveProperty('firstLanguage');
      await turns().commit(key, loaded, { language: 'en', firstLanguage: 'nl' }, at);
      expect(await turns().load(key)).toMatchObject({ language: 'en', firstLanguage: 'nl' });
    });

    it('in quarantine are deleted after the retention, as everything is', async () => {
      await write('sessions', 'garbage');
      await turns().commit(key, await turns().load(key), { session }, at);
      await turns().deleteUnusedSince(new Date(at));
      expect(await quarantined()).toHaveLength(1);
      await turns().deleteUnusedSince(new Date('2026-03-02T10:00:01Z'));
      expect(await quarantined()).toEqual([]);
    });

    it('are stored such that they are read as they were', async () => {
      const stored = await database.read((db) => db.selectFrom('sessions').select('body').executeTakeFirst());
      expect(JSON.parse(stored?.body ?? '')).toEqual(storedSession(session));
      expect((await turns().load(key)).session).toEqual(session);
    });
  });
}
