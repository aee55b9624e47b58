import type { Database } from '../../src/storage/database';
import { createSqlReferenceStore } from '../../src/storage/sqlReferenceStore';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import type { ConversationReference } from '../../src/turns/reference';
import type { TurnKey } from '../../src/turns/turnStore';
import { commitOf, type TestChange } from './commitOf';
import type { Engine } from './contract';

const start = Date.parse('2026-03-02T10:00:00.000Z');
const after = (hours: number) => new Date(start + hours * 3600_000).toISOString();

const reference: ConversationReference = {
  channel: 'msteams',
  conversation: 'a:1',
  partner: 'tenant:t1',
  person: { user: 'object1', account: '29:account1' },
  serviceUrl: 'https://smba.example/emea/',
  tenant: 't1',
  locale: 'nl-NL',
  type: 'personal',
  bot: { id: '28:bot', name: 'Assistant' },
};
/** All that a channel may leave out. */
const bare: ConversationReference = {
  channel: 'directline',
  conversation: 'd1',
  partner: 'directline:dl_1',
  person: { user: 'dl_1', account: 'dl_1' },
  serviceUrl: 'http://localhost:1',
  type: 'personal',
  bot: { id: 'assistant' },
};
const key: TurnKey = {
  channel: 'msteams',
  conversation: 'a:1',
  user: 'object1',
  partner: 'tenant:t1',
  isGroup: false,
};

/** What every engine keeps of where conversations are reached. */
export function referencesContract(name: string, engine: Engine): void {
  describe(`references on ${name}`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
    });
    afterEach(() => database.close());

    const references = () => createSqlReferenceStore(database);
    const turns = () => createSqlTurnStore(database);
    const turn = async (change: TestChange, hours = 0, whose = key) =>
      turns().commit(commitOf(whose, await turns().load(whose), change, after(hours)));
    const keptAt = async () => (await turns().load(key)).reference?.keptAt;
    const rows = () => database.read((db) => db.selectFrom('conversations').selectAll().execute());

    it('are kept by a turn, and known to the next one', async () => {
      expect(await turns().load(key)).not.toHaveProperty('reference');
      await turn({ reference });
      expect((await turns().load(key)).reference).toEqual({ ...reference, keptAt: after(0) });
    });

    it('are kept without a turn, also those of which little is known', async () => {
      for (const one of [reference, bare]) {
        await references().keep(one, after(0));
        expect(await references().find(one)).toEqual({ reference: one, person: {} });
      }
      expect(await keptAt()).toBe(after(0));
    });

    it('are found with what is known of the person in the conversation', async () => {
      const person = { language: 'nl', firstLanguage: 'en', welcomedAt: after(0) } as const;
      await turn({ reference, person });
      await references().keep(bare, after(0));
      expect(await references().find(key)).toEqual({ reference, person });
      expect(await references().find(bare)).toEqual({ reference: bare, person: {} });
    });

    it('are not to be had of a conversation that is not known, or of which only the interview is', async () => {
      expect(await references().find(key)).toBeUndefined();
      await turn({ pending: [] });
      expect(await rows()).toHaveLength(1);
      expect(await references().find(key)).toBeUndefined();
      expect(await references().ofPartner(key)).toEqual([]);
    });

    it('are not written again within a day where nothing has changed', async () => {
      await references().keep(reference, after(0));
      await references().keep({ ...reference, bot: { ...reference.bot } }, after(23.999));
      expect(await keptAt()).toBe(after(0));
      await references().keep(reference, after(24));
      expect(await keptAt()).toBe(after(24));
    });

    it.each<Partial<ConversationReference>>([
      { serviceUrl: 'https://smba.example/amer/' },
      { person: { user: 'object1', account: '29:account2' } },
      { partner: 'tenant:t2' },
      { person: { user: 'object2', account: '29:account1' } },
      { tenant: 't2' },
      { locale: 'en-GB' },
      { type: 'group' },
      { bot: { id: '28:other', name: 'Assistant' } },
      { bot: { id: '28:bot' } },
    ])('are written at once where something is another: %j', async (change) => {
      const other = { ...reference, ...change };
      await references().keep(reference, after(0));
      await references().keep(other, after(1));
      expect(await references().find(key)).toMatchObject({ reference: other });
      expect(await keptAt()).toBe(after(1));
    });

    it('of groups have nobody in them', async () => {
      const { person: _nobody, ...group } = { ...reference, conversation: '19:g', type: 'channel' as const };
      await references().keep(group, after(0));
      expect(await references().find(group)).toEqual({ reference: group, person: {} });
      expect(await rows()).toMatchObject([{ user_id: null, account: null }]);
    });

    it('stay alive where what came since the attempt says so', async () => {
      await references().keep(reference, after(1));
      await references().markDead(key, after(0));
      expect(await references().find(key)).toBeDefined();
      await references().markDead(key, after(1));
      expect(await references().find(key)).toBeUndefined();
    });

    it('forget what the channel does not say any more', async () => {
      const { tenant: _tenant, locale: _locale, bot: _bot, ...rest } = reference;
      const less = { ...rest, bot: { id: '28:bot' } };
      await references().keep(reference, after(0));
      await references().keep(less, after(1));
      expect(await references().find(key)).toEqual({ reference: less, person: {} });
    });

    it('are dead once the channel says so, for turns too, and nothing else of the conversation is', async () => {
      await turn({ reference, pending: [{ of: 'startOver', nonce: '0'.repeat(32), isLatest: true }] });
      await references().keep({ ...bare, partner: key.partner }, after(0));
      await references().markDead(key, after(1));
      expect(await references().find(key)).toBeUndefined();
      expect(await references().ofPartner(key)).toHaveLength(1);
      const loaded = await turns().load(key);
      expect(loaded).not.toHaveProperty('reference');
      expect(loaded.conversation).toMatchObject({ version: 1, value: { pending: [{ of: 'startOver' }] } });
    });

    it('are alive again by the next one that is kept, though it is the same', async () => {
      await references().keep(reference, after(0));
      await references().markDead(key, after(1));
      await references().keep(reference, after(2));
      expect(await references().find(key)).toMatchObject({ reference });
      await references().markDead(key, after(3));
      await turn({ reference }, 4);
      expect(await references().ofPartner(key)).toMatchObject([{ reference }]);
    });

    it('dead where nothing was known leave nothing behind', async () => {
      await references().markDead(key, after(0));
      expect(await rows()).toEqual([]);
    });

    it('of a partner are the one-to-one conversations, the one that was used last first', async () => {
      const person = { user: 'object2', account: '29:account2' };
      const one = { ...reference, conversation: 'a:2', person };
      await references().keep(reference, after(0));
      await references().keep(one, after(1));
      await references().keep({ ...reference, conversation: '19:group', type: 'group' }, after(2));
      await references().keep({ ...reference, conversation: '19:channel', type: 'channel' }, after(2));
      await references().keep({ ...reference, conversation: 'a:3', partner: 'tenant:t2' }, after(2));
      const theirs = { ...key, conversation: 'a:2', user: 'object2' };
      await turn({ person: { language: 'en' } }, 2, theirs);
      expect(await references().ofPartner(key)).toEqual([
        { reference: one, person: { language: 'en' } },
        { reference, person: {} },
      ]);
      await turn({ pending: [] }, 3);
      const used = await references().ofPartner(key);
      expect(used.map(({ reference: { conversation } }) => conversation)).toEqual(['a:1', 'a:2']);
    });

    it('make no turn decide again, whichever of the two comes first', async () => {
      const begun = await turns().load(key);
      await references().keep(reference, after(0));
      await turns().commit(commitOf(key, begun, { pending: [] }, after(0)));
      const next = await turns().load(key);
      await references().keep({ ...reference, locale: 'en-GB' }, after(1));
      await references().markDead(key, after(2));
      await turns().commit(commitOf(key, next, { pending: [], reference }, after(3)));
      expect(await turns().load(key)).toMatchObject({
        conversation: { version: 2 },
        reference: { ...reference, keptAt: after(3) },
      });
    });

    it('are of ids and addresses, and nobody’s name', async () => {
      const named = { ...reference, name: 'Renée', userName: 'Renée', from: { name: 'Renée' } };
      await references().keep(named, after(0));
      await turns().commit({
        records: [],
        audit: [],
        owed: [],
        reference: { ...named, conversation: 'a:2' },
        at: after(0),
      });
      const row = {
        channel: 'msteams',
        version: 0,
        session: null,
        pending: null,
        recent: null,
        partner: 'tenant:t1',
        user_id: 'object1',
        account: '29:account1',
        service_url: 'https://smba.example/emea/',
        tenant: 't1',
        locale: 'nl-NL',
        type: 'personal',
        bot_id: '28:bot',
        bot_name: 'Assistant',
        reference_at: after(0),
        dead_at: null,
        updated_at: after(0),
      };
      expect(await rows()).toEqual([
        { ...row, conversation: 'a:1' },
        { ...row, conversation: 'a:2' },
      ]);
    });

    it('that another release has kept, and this one cannot read, are none', async () => {
      await references().keep(reference, after(0));
      await database.write((trx) => trx.updateTable('conversations').set({ type: 'meeting' }).execute());
      expect(await references().find(key)).toBeUndefined();
      expect(await turns().load(key)).not.toHaveProperty('reference');
    });

    it('are deleted when nobody has used them for long, and not while people do', async () => {
      await references().keep(reference, after(0));
      await references().keep(bare, after(0));
      await references().keep(reference, after(24));
      await turns().deleteUnusedSince(new Date(after(1)));
      expect(await references().find(bare)).toBeUndefined();
      expect(await references().find(key)).toBeDefined();
    });
  });
}
