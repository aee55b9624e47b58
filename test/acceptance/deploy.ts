import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { check, countKinds } from './checker';
import { comeBackToDamage } from './deploy/afterDamage';
import { comeBack, ways, type ComeBack, type Way } from './deploy/afterDeploy';
import { casesOf, seed, type Case } from './deploy/cases';
import { channel, openChat } from './deploy/chat';
import {
  answeredElsewhere,
  damaged,
  damages,
  strangeIn,
  withoutStrange,
  type Damage,
} from './deploy/damages';
import { differences, outward } from './deploy/expectation';
import { historyOf } from './deploy/history';
import { makeRelease, startRelease } from './deploy/otherRelease';
import { readCorpus } from './deploy/recordings';
import { releases, thisRelease, type Release } from './deploy/releases';
import { finish } from './support/finish';
import { storedConversations, type Row } from './support/storedConversations';
import { inParallel } from './support/inParallel';

/**
 * Recorded sessions, taken up at every turn by other releases of the program, one after the other on the same data:
 * with other questions, another order and other rules; and then by this release again, together with rows that are
 * damaged. `--quick` takes a part of the turns.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

type Returning = { readonly release: Release; readonly way: Way; readonly one: Case };
type Came = Returning & { readonly back: ComeBack };
type Struck = { readonly damage: Damage; readonly one: Case };

const corpus = readCorpus();

/** Who comes back to which release, and does what first. */
const returning: readonly Returning[] = [
  ...releases.flatMap((release, position) =>
    ways.flatMap((way, first) =>
      casesOf(corpus, {
        name: `${release.name}, ${way}`,
        every: values.quick ? 61 : 1,
        first: position + first * 12,
      }).map((one) => ({ release, way, one })),
    ),
  ),
  ...ways.flatMap((way, first) =>
    casesOf(corpus, { name: `a value of another release, ${way}`, every: values.quick ? 61 : 5, first })
      .filter(({ session }) => Object.keys(session.answers).length > 0)
      .map((one) => ({ release: thisRelease, way, one: answeredElsewhere(one) })),
  ),
];

const struck: readonly Struck[] = damages.flatMap((damage, first) =>
  casesOf(corpus, { name: damage.name, every: values.quick ? 41 : 1, first })
    .filter(({ rows, session }) =>
      damage.of === 'session' ? Object.keys(session.answers).length > 0 : rows.journey !== null,
    )
    .map((one) => ({ damage, one: damaged(one, damage) })),
);

const dataDir = mkdtempSync(join(tmpdir(), 'assistant-deploy-'));

/** So many people at the same time. */
const peopleAtOnce = 8;

/** Runs a release on the data of all, as long as the work takes. */
async function withRelease<T>({ edits, ruleset }: Release, work: (url: string) => Promise<T>): Promise<T> {
  const folder = makeRelease(edits);
  const running = await startRelease(folder, { DATA_DIR: dataDir, RULESET: ruleset });
  try {
    return await work(running.url);
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true });
  }
}

const comeBackTo = (release: Release, url: string): Promise<readonly Came[]> =>
  inParallel(
    returning.filter((one) => one.release === release),
    peopleAtOnce,
    async (who) => ({ ...who, back: await comeBack(url, release, who.one, who.way) }),
  );

/** This release is there again: it has every answer that it knows the question of. */
async function lookAgain(url: string, came: Came): Promise<Came> {
  const { release, one, back } = came;
  const chat = openChat(url, one.conversation, 'again');
  const summary = await chat.say({ value: { verb: 'summary' } });
  const known = Object.entries(back.answers).filter(([fact]) => thisRelease.asked.includes(fact));
  const answers = outward(Object.fromEntries(known));
  const found = differences(summary, { kind: 'summary', answers }).map(
    (what) => `after ${release.name}: ${what}`,
  );
  const again = chat.exchanges.map(({ id }) => ({ conversation: one.conversation, id }));
  return {
    ...came,
    back: {
      ...back,
      problems: [...back.problems, ...found],
      turns: [
        ...back.turns,
        ...again.map(({ conversation, id }) => ({ conversation, activities: [id], isTaken: true })),
      ],
      shown: [
        ...back.shown,
        ...again.map(({ conversation, id }) => ({ conversation, replyTo: id, copies: 1 })),
      ],
    },
  };
}

/** The row is kept as it was, once. */
function quarantineProblems(rows: readonly Row[], { damage: { of }, one }: Struck): readonly string[] {
  const key = of === 'session' ? `${channel} ${one.conversation}` : `${channel}:${one.conversation}`;
  const kept = rows.filter((row) => row['what'] === of && row['key'] === key);
  const [body, was] = [kept[0]?.['body'], one.rows[of]].map((it) => Buffer.from((it ?? '') as string));
  return kept.length === 1 && body?.equals(was as Buffer) ? [] : ['is not in quarantine, once, as it was'];
}

/** What only another release reads is still there, unless it was answered anew. */
function lostProblems(
  { one, back }: Came,
  stored: Awaited<ReturnType<typeof storedConversations>>,
): readonly string[] {
  const strange = strangeIn((JSON.parse(one.rows.session as string) as Case['session']).answers);
  if (strange === undefined || back.answers[strange] !== undefined) return [];
  const row = stored.find(({ conversation }) => conversation === one.conversation);
  return row && strangeIn(row.answers) === strange ? [] : [`${strange} was lost`];
}

async function main(): Promise<void> {
  const started = performance.now();
  await seed(
    dataDir,
    [...returning, ...struck].map(({ one }) => one),
  );
  const elsewhere: Came[] = [];
  for (const release of releases.filter((one) => one !== thisRelease)) {
    elsewhere.push(...(await withRelease(release, (url) => comeBackTo(release, url))));
  }
  const { came, found } = await withRelease(thisRelease, async (url) => ({
    came: [
      ...(await inParallel(elsewhere, peopleAtOnce, (one) => lookAgain(url, one))),
      ...(await comeBackTo(thisRelease, url)),
    ],
    found: await inParallel(struck, peopleAtOnce, ({ one, damage }) =>
      comeBackToDamage(url, thisRelease, one, damage),
    ),
  }));

  const database = new DatabaseSync(join(dataDir, 'assistant.sqlite'));
  const query = (sql: string) => database.prepare(sql).all() as Row[];
  const quarantined = query('select what, key, body from quarantine');
  const readable = came.map(({ one }) => one.conversation);
  const stored = await storedConversations(async (sql) =>
    query(sql).filter(({ conversation }) => readable.includes(conversation as string)),
  );
  database.close();
  rmSync(dataDir, { recursive: true });

  const read = stored.map((record) => ({ ...record, answers: withoutStrange(record.answers) }));
  const violations = check(historyOf(came, read));
  const named = ({ one }: { readonly one: Case }, all: readonly string[] = []) =>
    all.map((problem) => `${one.conversation}: ${problem}`);
  const problems = [
    ...came.flatMap((one) => named(one, one.back.problems)),
    ...came.flatMap((one) => named(one, lostProblems(one, stored))),
    ...struck.flatMap((one, index) => named(one, found[index])),
    ...struck.flatMap((one) => named(one, quarantineProblems(quarantined, one))),
    ...violations.map(({ kind, conversation, what }) => `${conversation}: ${kind}: ${what}`),
  ];
  for (const problem of problems.slice(0, 50)) process.stderr.write(`${problem}\n`);
  const isComplete = quarantined.length === struck.length && stored.length === returning.length;
  finish('accept:deploy', problems.length === 0 && isComplete, {
    recorded: { interviews: corpus.length, turns: corpus.flatMap(({ turns }) => turns).length },
    resumed: Object.fromEntries(
      releases.map((release) => [release.name, came.filter((one) => one.release === release).length]),
    ),
    turns: came.flatMap(({ back }) => back.turns).length,
    damaged: struck.length,
    quarantined: quarantined.length,
    problems: problems.length,
    violations: Object.fromEntries(Object.entries(countKinds(violations)).filter(([, count]) => count > 0)),
    seconds: Math.round((performance.now() - started) / 1000),
  });
}

void main();
