import { sql } from 'kysely';
import type { Receipt } from '../../src/interview/receipt';
import type { Journey } from '../../src/journey/journey';
import { VersionConflictError } from '../../src/errors';
import type { Database } from '../../src/storage/database';
import type { Cents } from '../../src/rules/fact';
import { createReceiptStore } from '../../src/storage/receiptStore';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import { commitOf, type TestChange } from './commitOf';
import type { Engine } from './contract';

const anna = {
  channel: 'msteams',
  conversation: 'c1',
  user: 'anna',
  partner: 'msteams:tenant',
  isGroup: false,
};
const bram = { ...anna, conversation: 'c2', user: 'bram' };
const at = '2026-03-02T10:00:00.000Z';
const longAgo = new Date('2026-01-01T00:00:00Z');
const receipt: Receipt = {
  language: 'nl',
  rulesetId: '2020-10-27',
  day: '2026-03-02',
  answers: { 'mpn.membership': 'active', 'revenue.ttmUsd': 28_000_000 as Cents },
};
const id = (digit: string) => digit.repeat(32);
const journey: Journey = { v: 1, applied: { date: '2026-03-01', by: 'anna', at, as: 'reported' } };

type Added = NonNullable<TestChange['added']>;

/** What every engine keeps of results to take along. */
export function receiptsContract(name: string, engine: Engine): void {
  describe(`receipts on ${name}`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
    });
    afterEach(() => database.close());

    const receipts = () => createReceiptStore(database);
    const turn = async (who: typeof anna, change: TestChange, moment = at) => {
      const turns = createSqlTurnStore(database);
      await turns.commit(commitOf(who, await turns.load(who), change, moment));
    };
    const made = (who: typeof anna, digit: string): Added => {
      const by = { channel: who.channel, user: who.user };
      return [{ kind: 'receipt', value: { id: id(digit), by, partner: who.partner, receipt } }];
    };
    const withdrawn = ({ channel, user }: typeof anna): Added => [
      { kind: 'receiptsWithdrawn', value: { channel, user } },
    ];
    const read = async (digit: string) => (await receipts().read(id(digit), longAgo))?.receipt;

    it('are read by their id, with the journey of their partner as it is then', async () => {
      await turn(anna, { added: made(anna, 'a') });
      expect(await receipts().read(id('a'), longAgo)).toEqual({ receipt, journey: { v: 1 } });
      await turn(bram, { journey });
      expect(await receipts().read(id('a'), longAgo)).toEqual({ receipt, journey });
      expect(await read('b')).toBeUndefined();
    });

    it('are read until they are too old, and then deleted', async () => {
      await turn(anna, { added: made(anna, 'a') });
      await turn(anna, { added: made(anna, 'b') }, '2026-03-03T10:00:00.000Z');
      expect(await receipts().read(id('a'), new Date(at))).toBeDefined();
      const later = new Date('2026-03-02T10:00:00.001Z');
      expect(await receipts().read(id('a'), later)).toBeUndefined();
      await receipts().deleteBefore(new Date(at));
      expect(await read('a')).toBeDefined();
      await receipts().deleteBefore(later);
      expect([await read('a'), await read('b')]).toEqual([undefined, receipt]);
    });

    it('are withdrawn all at once, by the person who made them and by nobody else', async () => {
      await turn(anna, { added: made(anna, 'a') });
      await turn({ ...anna, conversation: 'c3' }, { added: made(anna, 'b') });
      await turn(bram, { added: made(bram, 'c') });
      await turn(anna, { added: withdrawn({ ...anna, channel: 'directline' }) });
      expect(await read('a')).toBeDefined();
      await turn(anna, { added: withdrawn(anna) });
      expect([await read('a'), await read('b'), await read('c')]).toEqual([undefined, undefined, receipt]);
    });

    it('are kept by the transaction of their turn, or not at all', async () => {
      const turns = createSqlTurnStore(database);
      const stale = await turns.load(anna);
      await turn(anna, { journey });
      const late = turns.commit(commitOf(anna, stale, { added: made(anna, 'a') }, at));
      await expect(late).rejects.toThrow(VersionConflictError);
      expect(await read('a')).toBeUndefined();
    });

    it.each([
      ['of another version', '{"v":2}'],
      ['that is damaged', '{"v":1,"langu'],
      [
        'with an answer that no release gives',
        JSON.stringify({ v: 1, ...receipt, answers: { 'mpn.membership': {} } }),
      ],
    ])('%s are not there', async (_what, body) => {
      await turn(anna, { added: made(anna, 'a') });
      await database.write((trx) => sql`update receipts set body = ${body}`.execute(trx));
      expect(await read('a')).toBeUndefined();
    });
  });
}
