import { marksOf } from '../../support/messageRules';
import type { Received } from '../../support/directLineClient';
import {
  check,
  type GivenTurn,
  type ShownMessage,
  type StoredConversation,
  type Violation,
} from '../checker';
import { openChannel, type Channel } from '../support/channel';
import { createChance } from '../support/chance';
import { storedConversations } from '../support/storedConversations';
import { backUp, type BackupFigures, type SoFar } from './backups';
import type { House } from './house';
import { troubleNoticeIn } from './notices';
import { startPerson, type Person, type Seen } from './people';
import { playTrouble, together, until, type SceneFigures } from './scene';
import { openTeamsChat } from './teamsChat';
import type { Trouble } from './troubles';
import { openWebChat, type WebChat } from './webChat';

export type Size = {
  readonly teams: number;
  readonly webChat: number;
  /** Who comes all at once while the database lets everybody wait. */
  readonly crowd: number;
  readonly rounds: number;
  readonly longestMs: number;
  /** A person gets an answer within that time, whatever the database does. */
  readonly boundMs: number;
};

export type EngineFigures = {
  readonly turns: number;
  readonly scenes: Readonly<Record<string, SceneFigures>>;
  readonly crowd: { readonly asked: number; readonly told: number; readonly slowestMs: number };
  /** Attempts that were neither answered nor explained by a reason in the outbox. */
  readonly unanswered: number;
  readonly violations: readonly Violation[];
  readonly backup: BackupFigures;
  /** What else was not as it should be. */
  readonly problems: readonly string[];
};

/** Plays every trouble of one engine while people answer, backs up, and holds what they saw against what is stored. */
export async function tryEngine(
  house: House,
  size: Size,
  parts: {
    /** Of what people say. */
    readonly seed: number;
    /** An empty database of the other engine, as soon as there can be one. */
    readonly moveTo?: () => Promise<Readonly<Record<string, string>>>;
    /** Told when this database gets into no more trouble. */
    readonly onCalm?: () => void;
  },
): Promise<EngineFigures> {
  const { address, troubles, engine } = house;
  const latest = new Map<string, Received>();
  const channel = await openChannel((message) => {
    if (!troubleNoticeIn(message)) latest.set(message.conversation?.id ?? '', message);
  });
  const chats = Array.from({ length: size.teams }, (_, index) =>
    openTeamsChat({
      ...{ address, channel, patienceMs: size.boundMs },
      latest: (conversation) => latest.get(conversation),
      name: `${engine}${index}`,
      language: languageOf(index),
    }),
  );
  const pages: WebChat[] = [];
  for (let index = 0; index < size.webChat; index += 1) {
    pages.push(await openWebChat({ address, language: languageOf(index), patienceMs: size.boundMs }));
  }
  const everywhere = [...chats, ...pages];
  const conversations = everywhere.map(({ conversation }) => conversation);
  const seen: Seen[] = [];
  const chance = createChance(parts.seed);
  const people = everywhere.map((surface) => startPerson(surface, chance, (one) => seen.push(one)));

  const scenes: Record<string, SceneFigures> = {};
  const problems: string[] = [];
  const crowds: (typeof noCrowd)[] = [];
  for (let round = 1; round <= size.rounds; round += 1) {
    for (const [kind, trouble] of Object.entries(troubles)) {
      const name = size.rounds === 1 ? kind : `${kind}${round}`;
      const come = async () => void crowds.push(await comeAllAtOnce(house, channel, size, name));
      const scene = await playTrouble({
        ...{ name: `${engine} ${name}`, trouble, address, seen, conversations, longestMs: size.longestMs },
        ...(trouble.isSilent && { meanwhile: come }),
      });
      const earlier = scenes[kind];
      scenes[kind] = earlier ? together(earlier, scene) : scene;
      if (!isAsPromised(scene, trouble, size)) problems.push(`${engine} ${name}: ${JSON.stringify(scene)}`);
    }
  }
  parts.onCalm?.();

  const soFar = (): SoFar => ({
    turns: [...people.flatMap(({ turns }) => turns), ...pages.map(arrivalOf)],
    shown: [...channel.shownIn(chats.map(({ conversation }) => conversation)), ...pages.flatMap(shownIn)],
  });
  const backup = await backUp(house, soFar);
  const stored = await comeToRest(house, people, conversations, soFar);
  const violations = check({ ...soFar(), stored }).filter(({ kind }) => kind !== 'versionGap');
  const unanswered = unansweredOf(seen, stored, soFar().shown);
  for (const surface of everywhere) surface.close();

  const restored = await backup.look(channel);
  if (parts.moveTo) problems.push(...(await backup.moveTo(await parts.moveTo(), channel)));
  backup.forget();
  await channel.close();
  return {
    turns: soFar().turns.length,
    scenes,
    crowd: crowds.reduce(joined, noCrowd),
    unanswered: unanswered.length,
    violations,
    backup: restored,
    problems: [...problems, ...house.bugs()],
  };
}

const languageOf = (index: number) => (index % 2 === 0 ? 'nl' : 'en');

function isAsPromised(scene: SceneFigures, { isOnlySlow = false }: Trouble, { boundMs }: Size): boolean {
  const { wrongLanguage, slowestMs, wrongHealth, notices } = scene;
  return slowestMs <= boundMs && wrongLanguage + wrongHealth === 0 && notices > 0 === !isOnlySlow;
}

const noCrowd = { asked: 0, told: 0, slowestMs: 0 };

const joined = (one: typeof noCrowd, other: typeof noCrowd): typeof noCrowd => ({
  asked: one.asked + other.asked,
  told: one.told + other.told,
  slowestMs: Math.max(one.slowestMs, other.slowestMs),
});

/** Each with a first message: all of them are told, and none of them waits for ever. */
async function comeAllAtOnce(
  { address, engine }: House,
  channel: Channel,
  { crowd, boundMs }: Size,
  during: string,
): Promise<typeof noCrowd> {
  const answers = await Promise.all(
    Array.from({ length: crowd }, (_, index) =>
      openTeamsChat({
        ...{ address, channel, patienceMs: boundMs },
        latest: () => undefined,
        name: `crowd-${engine}-${during}-${index}`,
        language: 'en',
      }).say({ value: { verb: 'start' } }, ''),
    ),
  );
  const told = answers.filter(({ reply }) => reply !== undefined);
  return {
    asked: answers.length,
    told: told.length,
    slowestMs: Math.round(Math.max(0, ...told.map(({ ms }) => ms))),
  };
}

/** Everybody stops, and what is owed reaches them. Resolves to what is stored of them. */
async function comeToRest(
  { query, engine }: House,
  people: readonly Person[],
  conversations: readonly string[],
  soFar: () => SoFar,
): Promise<readonly StoredConversation[]> {
  await Promise.all(people.map(({ stop }) => stop()));
  await until(`${engine}: everything owed is settled`, async () => {
    const [row] = await query("select count(*) as owed from outbox where state = 'owed'");
    return Number(row?.['owed']) === 0;
  });
  const stored = (await storedConversations(query)).filter(({ conversation }) =>
    conversations.includes(conversation),
  );
  const sent = stored.flatMap(({ outbox }) => outbox.filter(({ state }) => state === 'sent'));
  // The last ones are still on their way to the pages. What never comes is for the checker to tell.
  await until('everything sent is shown', () => {
    const shown = new Set(soFar().shown.map(({ replyTo }) => replyTo));
    return sent.every(({ replyTo }) => shown.has(replyTo));
  }).catch(() => undefined);
  return stored;
}

/** Who was told nothing, neither in time nor later, and nothing says why. */
function unansweredOf(
  seen: readonly Seen[],
  stored: readonly StoredConversation[],
  shown: readonly ShownMessage[],
): readonly Seen[] {
  const explained = new Set([
    ...shown.map(({ replyTo }) => replyTo),
    ...stored.flatMap(({ outbox }) => outbox.filter(({ why }) => why !== null).map(({ replyTo }) => replyTo)),
  ]);
  return seen.filter(({ reply, activity }) => !reply && !(activity && explained.has(activity)));
}

const arrivalOf = ({ conversation, arrival }: WebChat): GivenTurn => ({
  conversation,
  activities: [arrival],
  isTaken: true,
});

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
