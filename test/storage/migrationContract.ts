import { sql } from 'kysely';
import type { Session } from '../../src/interview/session';
import type { Database } from '../../src/storage/database';
import { migrate, migrations } from '../../src/storage/migrate';
import { createQuestionStore } from '../../src/storage/questionStore';
import { createSqlOutboxStore } from '../../src/storage/sqlOutboxStore';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import type { Pending } from '../../src/turns/pending';
import type { TurnKey } from '../../src/turns/turnStore';
import type { Engine } from './contract';

const at = '2026-11-22T12:00:00.000Z';
const now = new Date(at);
const nonce = (digit: string) => digit.repeat(32);
const keyOf = (conversation: string): TurnKey => ({
  channel: 'directline',
  conversation,
  user: conversation,
  partner: `directline:${conversation}`,
  isGroup: false,
});

/** A session as it is read now. */
const session: Session = {
  v: 1,
  rulesetId: '2020-10-27',
  startedAt: at,
  skipped: ['mpn.location'],
  open: { fact: 'revenue.ttmUsd', nonce: nonce('1'), tries: 0, via: 'order' },
  answers: { 'applicant.kind': 'new', 'mpn.membership': 'active' },
};
const candidate = { value: 30_000_000, because: 'separator', nonce: nonce('2') };
/** The same as it was stored before, with what waited for a yes inside it. */
const stored = (pending: object, value?: object) =>
  JSON.stringify({ ...session, pending, open: { ...session.open, ...(value && { candidate: value }) } });
const value: Pending[number] = {
  of: 'value',
  nonce: nonce('2'),
  isLatest: true,
  question: nonce('1'),
  fact: 'revenue.ttmUsd',
  value: 30_000_000,
  because: 'separator',
};

/** What every engine makes of a database of before the conversations (0004). */
export function migrationContract(name: string, engine: Engine): void {
  describe(`a database of before conversations, on ${name}`, () => {
    let database: Database | undefined;
    afterEach(async () => {
      await database?.close();
      database = undefined;
    });

    /** Opens what the release before has left: its tables, and a row of each of these sessions. */
    const carryOver = async (bodies: Readonly<Record<string, string>>) => {
      const place = engine.newPlace();
      const bare = await engine.openBare(place);
      const steps = migrations.filter((step) => step.name < '0004');
      await bare.unhurried((db) => migrate(db, now, { steps, lock: bare.lockSchema }));
      const rows = Object.entries(bodies).map(
        ([conversation, body]) => sql`(${'directline'}, ${conversation}, ${7}, ${body}, ${at})`,
      );
      for (let from = 0; from < rows.length; from += 200) {
        await sql`insert into sessions (channel, conversation, version, body, updated_at)
          values ${sql.join(rows.slice(from, from + 200))}`.execute(bare.db);
      }
      await sql`insert into people (channel, user_id, language, first_language, welcomed_at, seen_at)
        values (${'directline'}, ${'plain'}, ${'nl'}, ${'en'}, ${at}, ${at})`.execute(bare.db);
      await sql`insert into journeys (partner, version, body, used_at)
        values (${'directline:plain'}, ${3}, ${'{"v":1}'}, ${at})`.execute(bare.db);
      await sql`insert into outbox (id, channel, conversation, partner, position, state, activity, is_question,
        attempts, doubts, owed_at, due_at) values (${'m1'}, ${'directline'}, ${'plain'}, ${'directline:plain'}, ${1},
        ${'owed'}, ${'{"text":"m1"}'}, ${0}, ${0}, ${0}, ${at}, ${at})`.execute(bare.db);
      await sql`insert into questions (id, day, outcome, entry, language, words, helpful)
        values (${'q1'}, ${'2026-11-22'}, ${'suggested'}, ${null}, ${'nl'}, ${'wat kost …'}, ${null})`.execute(
        bare.db,
      );
      await bare.close();
      database = await engine.open(place);
      return database;
    };
    const conversationsIn = async (of: Database, names: readonly string[]) => {
      const turns = createSqlTurnStore(of);
      const loaded = await Promise.all(names.map((conversation) => turns.load(keyOf(conversation))));
      return Object.fromEntries(
        names.map((conversation, index) => [conversation, loaded[index]?.conversation]),
      );
    };

    it('is carried over: interviews with their versions, people, journeys, what is owed and what was asked', async () => {
      const migrated = await carryOver({ plain: stored({}) });
      expect(await createSqlTurnStore(migrated).load(keyOf('plain'))).toEqual({
        conversation: { value: { session, pending: [] }, version: 7 },
        journey: { value: { v: 1 }, version: 3 },
        person: { value: { language: 'nl', firstLanguage: 'en', welcomedAt: at }, version: 1 },
        isSeen: false,
      });
      const { channel, conversation } = keyOf('plain');
      const claim = { from: { channel, conversation }, now, until: now };
      expect(await createSqlOutboxStore(migrated).claim(claim)).toMatchObject({ activity: { text: 'm1' } });
      const tally = {
        outcome: 'suggested',
        entry: null,
        language: 'nl',
        words: 'wat kost …',
        isHelpful: null,
      };
      expect(await createQuestionStore(migrated).count()).toEqual([{ ...tally, ending: null, count: 1 }]);
      const left = sql`select 1 from sessions`;
      await expect(migrated.read((db) => left.execute(db))).rejects.toThrow();
    });

    it.each<[string, string, Pending]>([
      ['nothing', stored({}), []],
      ['a value', stored({}, candidate), [value]],
      [
        'starting over',
        stored({ startOver: nonce('3') }),
        [{ of: 'startOver', nonce: nonce('3'), isLatest: true }],
      ],
      [
        'the credit check',
        stored({ creditCheck: { nonce: nonce('4'), isLatest: true } }),
        [{ of: 'creditCheck', nonce: nonce('4'), isLatest: true }],
      ],
      [
        'a withdrawal that was asked about before',
        stored({ withdrawCreditCheck: { nonce: nonce('5'), isLatest: false } }),
        [{ of: 'withdrawCreditCheck', nonce: nonce('5'), isLatest: false }],
      ],
      [
        'a value, and an older card about the credit check',
        stored({ creditCheck: { nonce: nonce('4'), isLatest: false } }, candidate),
        [value, { of: 'creditCheck', nonce: nonce('4'), isLatest: false }],
      ],
    ])('goes on waiting for the yes that it waited for: %s', async (_what, body, pending) => {
      const migrated = await carryOver({ c: body });
      expect(await conversationsIn(migrated, ['c'])).toEqual({
        c: { value: { session, pending }, version: 7 },
      });
    });

    it('keeps what it cannot read as it was, and nothing waits there', async () => {
      const bodies = {
        cut: stored({ startOver: nonce('3') }).slice(0, -30),
        garbage: '~~~"pending":{"',
        strange: '{"pending":{"startOver":7},"open":{"candidate":{}}}',
        list: '[{"pending":{"startOver":"3"}}]',
        empty: '',
      };
      const migrated = await carryOver({ ...bodies, good: stored({}, candidate) });
      const rows = await migrated.read((db) =>
        db.selectFrom('conversations').select(['conversation', 'session']).execute(),
      );
      const kept = rows.map(({ conversation, session: body }) => [conversation, body]);
      expect(Object.fromEntries(kept)).toMatchObject(bodies);
      const names = Object.keys(bodies);
      const rebuilt = { isRebuilt: true, version: 7, value: { pending: [] } };
      expect(await conversationsIn(migrated, [...names, 'good'])).toMatchObject({
        ...Object.fromEntries(names.map((one) => [one, rebuilt])),
        good: { value: { session, pending: [value] } },
      });
    });

    it('leaves out what was wrong of what waited, and keeps the rest of it', async () => {
      const pending = { startOver: 7, creditCheck: { nonce: nonce('4') }, later: { nonce: nonce('5') } };
      const withdrawCreditCheck = { nonce: nonce('6'), isLatest: true };
      const migrated = await carryOver({
        c: stored({ ...pending, withdrawCreditCheck }, { value: [], nonce: nonce('2') }),
      });
      expect(await conversationsIn(migrated, ['c'])).toMatchObject({
        c: { value: { pending: [{ of: 'withdrawCreditCheck', ...withdrawCreditCheck }] } },
      });
    });

    it('is carried over as a whole, however many there are', async () => {
      const names = Array.from({ length: 1_100 }, (_, index) => `c${index}`);
      const migrated = await carryOver(
        Object.fromEntries(names.map((one) => [one, stored({ startOver: nonce('3') })])),
      );
      const rows = await migrated.read((db) =>
        db.selectFrom('conversations').select('conversation').where('pending', 'is not', null).execute(),
      );
      expect(rows).toHaveLength(names.length);
    });
  });
}
