import type { Received } from '../support/directLineClient';
import { marksOf } from '../support/messageRules';
import { check, countKinds, type GivenTurn, type ShownMessage, type StoredConversation } from './checker';
import { backUp, type BackupFigures, type SoFar } from './storage/backups';
import { openEmbeddedHouse, openPostgresHouse, type House } from './storage/house';
import { troubleNoticeIn } from './storage/notices';
import { startPerson, type Person, type Seen } from './storage/people';
import { playTrouble, until, type SceneFigures } from './storage/scene';
import { openTeamsChat } from './storage/teamsChat';
import { openWebChat, type WebChat } from './storage/webChat';
import { openChannel } from './support/channel';
import { createChance } from './support/chance';
import { finish } from './support/finish';
import { storedConversations } from './support/storedConversations';

/** Real people on a real assistant while its real database is down, slow, full and read-only; and backups of it. */
const isQuick = process.argv.includes('--quick');
const size = isQuick
  ? { teams: 4, webChat: 2, crowd: 60, rounds: 1, longestMs: 1_500, hasPatience: false }
  : { teams: 24, webChat: 12, crowd: 2_000, rounds: 5, longestMs: 6_000, hasPatience: true };

/** PostgreSQL is given up sooner than by default, where there is no time to wait for it. */
const parameters = size.hasPatience ? '' : '?statement_timeout=1000&query_timeout=1200';

/** A person gets an answer within that time, whatever the database does; who gets none asks again. */
const boundMs = size.hasPatience ? 15_000 : 8_000;

type EngineFigures = {
  readonly turns: number;
  readonly scenes: Readonly<Record<string, SceneFigures>>;
  readonly violations: ReturnType<typeof countKinds>;
  readonly backup: BackupFigures;
};

/**
 * @param parts.moveTo an empty database of the other engine, as soon as there can be one.
 * @param parts.onCalm is called when the database gets into no more trouble.
 */
async function tryEngine(
  house: House,
  parts: {
    readonly moveTo?: () => Promise<Readonly<Record<string, string>>>;
    readonly onCalm?: () => void;
  },
) {
  const latest = new Map<string, Received>();
  const channel = await openChannel((message) => {
    const { id = '' } = message.conversation ?? {};
    if (!troubleNoticeIn(message)) latest.set(id, message);
  });
  const seen: Seen[] = [];
  const people: Person[] = [];
  const crowd = { asked: 0, told: 0, slowestMs: 0 };
  const chance = createChance(7);
  const { address, troubles, query } = house;
  const languageOf = (index: number) => (index % 2 === 0 ? 'nl' : 'en');

  const webChats: WebChat[] = [];
  const surfaces = Array.from({ length: size.teams }, (_, index) =>
    openTeamsChat({
      ...{ address, channel, patienceMs: boundMs },
      latest: (conversation) => latest.get(conversation),
      name: `${house.engine}${index}`,
      language: languageOf(index),
    }),
  );
  for (let index = 0; index < size.webChat; index += 1) {
    webChats.push(await openWebChat({ address, language: languageOf(index), patienceMs: boundMs }));
  }
  const everywhere = [...surfaces, ...webChats];
  for (const surface of everywhere) people.push(startPerson(surface, chance, (one) => seen.push(one)));

  /** So many at once, each with a first message: all of them are told, and none of them waits for ever. */
  const comeAllAtOnce = async (name: string) => {
    const asked = Array.from({ length: size.crowd }, (_, index) => {
      const chat = openTeamsChat({
        ...{ address, channel, patienceMs: boundMs },
        latest: () => undefined,
        name: `crowd-${house.engine}-${name}-${index}`,
        language: 'en',
      });
      return chat.say({ value: { verb: 'start' } }, '');
    });
    const answers = await Promise.all(asked);
    crowd.asked += answers.length;
    crowd.told += answers.filter(({ reply }) => reply !== undefined).length;
    crowd.slowestMs = Math.round(Math.max(crowd.slowestMs, ...answers.map(({ ms }) => ms)));
  };

  const conversations = everywhere.map(({ conversation }) => conversation);
  const scenes: Record<string, SceneFigures> = {};
  let isEverySceneKept = true;
  for (let round = 1; round <= size.rounds; round += 1) {
    for (const [name, trouble] of Object.entries(troubles)) {
      const key = size.rounds === 1 ? name : `${name}${round}`;
      process.stderr.write(`${house.engine} ${key} ${Math.round(performance.now())}\n`);
      const meanwhile = trouble.isLong ? () => comeAllAtOnce(key) : undefined;
      const scene = await playTrouble({
        ...{
          name: `${house.engine} ${key}`,
          trouble,
          address,
          seen,
          conversations,
          longestMs: size.longestMs,
        },
        ...(meanwhile && { meanwhile }),
      });
      process.stderr.write(`${house.engine} ${JSON.stringify(scenes[key])}\n`);
    }
  }

  parts.onCalm?.();

  const soFar = (): SoFar => ({
    turns: [
      ...people.flatMap(({ turns }) => turns),
      ...webChats.map(({ conversation, arrival }): GivenTurn => ({
        conversation,
        activities: [arrival],
        isTaken: true,
      })),
    ],
    shown: [...channel.shownIn(surfaces.map((one) => one.conversation)), ...webChats.flatMap(shownIn)],
  });
  const backup = await backUp(house, soFar);

  await Promise.all(people.map(({ stop }) => stop()));
  await until('everything owed is settled', async () => {
    const [row] = await query("select count(*) as owed from outbox where state = 'owed'");
    return Number(row?.['owed']) === 0;
  });
  // What came last is still on its way to the pages.
  const { turns } = soFar();
  const stored = (await storedConversations(query)).filter(({ conversation }) =>
    conversations.includes(conversation),
  );
  const isShown = () => {
    const shown = new Set(soFar().shown.map(({ replyTo }) => replyTo));
    const isExpected = ({ state }: StoredConversation['outbox'][number]) => state === 'sent' || state === 'owed';
    return stored.every(({ outbox }) => outbox.filter(isExpected).every(({ replyTo }) => shown.has(replyTo)));
  };
  await until('everything stored is shown', isShown).catch(() => undefined);
  const violations = check({ ...soFar(), stored }).filter(({ kind }) => kind !== 'versionGap');
  for (const { kind, conversation, what } of violations) {
    process.stderr.write(`${house.engine} ${conversation} ${kind}: ${what}\n`);
  }
  if (process.env['TRACE'])
    for (const c of new Set(violations.map((v) => v.conversation))) {
      for (const one of seen.filter((x) => x.surface.conversation === c))
        process.stderr.write(
          `  ${Math.round(one.begunAt)} ${one.activity} ${JSON.stringify(one.said)} -> ${one.notice?.note ?? ''} ${JSON.stringify(one.reply?.text?.slice(0, 90))} ${Math.round(one.ms)}\n`,
        );
      for (const row of await query(
        `select position, activity is null as gone, state, why, attempts, doubts, is_question, asks, owed_at from outbox where conversation='${c}' order by position desc limit 60`,
      ))
        process.stderr.write(`  ${JSON.stringify(row)}\n`);
      for (const row of await query(
        `select activity, at, closed from inbox where conversation='${c}' order by at desc limit 60`,
      ))
        process.stderr.write(`  ${JSON.stringify(row)}\n`);
    }
  for (const surface of everywhere) surface.close();
  const bugs = house.bugs();

  const restored = await backup.look(channel);
  const moved = parts.moveTo ? await backup.moveTo(await parts.moveTo(), channel) : [];
  backup.forget();
  await channel.close();

  const problems = [...restored.problems, ...restored.violations, ...moved, ...bugs];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const isKept =
    problems.length === 0 &&
    violations.length === 0 &&
    crowd.told === crowd.asked &&
    crowd.slowestMs <= boundMs &&
    isEverySceneKept;
  const figures: EngineFigures & { readonly crowd: typeof crowd } = {
    turns: turns.length,
    scenes,
    crowd,
    violations: countKinds(violations),
    backup: restored,
  };
  return { isKept, figures };
}

function isSceneKept(scene: SceneFigures, { isOnlySlow = false }: Trouble): boolean {
  const { wrongLanguage, slowestMs, wrongHealth, notices } = scene;
  return slowestMs <= boundMs && wrongLanguage + wrongHealth === 0 && notices > 0 === !isOnlySlow;
}

function shownIn({ conversation, arrival, shown }: WebChat): readonly ShownMessage[] {
  return shown().map((message) => {
    const { kind = '', fact, saved } = marksOf(message);
    const asks = kind === 'question' || kind === 'reask' ? fact : undefined;
    return {
      conversation,
      // The SDK lets a welcome on Direct Line answer nothing.
      replyTo: message.replyToId ?? arrival,
      copies: 1,
      ...(asks !== undefined && { asks }),
      ...(saved && { saved }),
    };
  });
}

async function main(): Promise<void> {
  const rejections: unknown[] = [];
  process.on('unhandledRejection', (cause) => rejections.push(cause));
  const [embedded, postgres] = await Promise.all([openEmbeddedHouse(), openPostgresHouse(parameters)]);
  let onCalm = () => {};
  const isCalm = new Promise<void>((resolve) => (onCalm = resolve));
  const moveTo = () => isCalm.then(postgres.freshPlace);
  const results = await Promise.all([tryEngine(embedded, { moveTo }), tryEngine(postgres, { onCalm })]);
  await Promise.all([embedded.close(), postgres.close()]);
  for (const cause of rejections) process.stderr.write(`unhandled: ${String(cause)}\n`);
  finish('accept:storage', results.every(({ isKept }) => isKept) && rejections.length === 0, {
    unhandledRejections: rejections.length,
    embedded: results[0].figures,
    postgres: results[1].figures,
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  finish('accept:storage', false, {});
  process.exit();
});
