import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marksOf } from '../../support/messageRules';
import { check, type GivenTurn, type ShownMessage, type StoredConversation } from '../checker';
import type { Channel } from '../support/channel';
import { storedConversations } from '../support/storedConversations';
import { operate } from './command';
import { startAssistant, type House } from './house';

export type BackupFigures = {
  /** Turns that had been answered when the backup began. */
  readonly acknowledged: number;
  readonly backupMs: number;
  readonly restoreMs: number;
  /** What the restored database lacks of them, or has that nobody gave. */
  readonly violations: readonly string[];
  /** What went wrong around it. */
  readonly problems: readonly string[];
};

/** What people have done and seen so far. */
export type SoFar = { readonly turns: readonly GivenTurn[]; readonly shown: readonly ShownMessage[] };

export type Backup = {
  /** Starts the assistant where the backup was restored, and goes on there. What is owed there is sent by it. */
  readonly look: (channel: Channel) => Promise<BackupFigures>;
  /** Restores the same backup elsewhere and goes on there; resolves to what went wrong. */
  readonly moveTo: (env: Readonly<Record<string, string>>, channel: Channel) => Promise<readonly string[]>;
  readonly forget: () => void;
};

/** Backs up while people answer, and restores into a place of its own. */
export async function backUp(house: House, soFar: () => SoFar): Promise<Backup> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-backup-'));
  const file = join(folder, 'a backup.sqlite');
  const problems: string[] = [];
  const expect = (isSo: boolean, what: string, said: unknown) => {
    if (!isSo) problems.push(`${house.engine}: ${what}: ${String(said)}`);
  };

  const before = new Set(soFar().turns.filter(({ isTaken }) => isTaken));
  const backup = await operate('backup', file, house.env);
  expect(backup.code === 0 && backup.out.startsWith('Backed up '), 'no backup', backup.err);
  const fresh = await house.freshPlace();
  const [again, inPlace, restore] = await Promise.all([
    operate('backup', file, house.env),
    operate('restore', file, house.env),
    operate('restore', file, fresh),
  ]);
  expect(again.code === 1 && again.out === '', 'one backup took the place of another', again.out);
  expect(inPlace.code === 1 && inPlace.out === '', 'restored while the server runs', inPlace.out);
  expect(restore.code === 0 && restore.out.startsWith('Restored '), 'not restored', restore.err);

  return {
    look: async (channel) => {
      const seen = soFar();
      const { stored, kind } = await goOn(fresh, channel);
      expect(kind === 'question' || kind === 'result', 'nobody can go on', kind);
      return {
        acknowledged: before.size,
        backupMs: backup.ms,
        restoreMs: restore.ms,
        violations: violationsIn(stored, seen, before),
        problems,
      };
    },
    moveTo: async (env, channel) => {
      const moved = await operate('restore', file, env);
      if (moved.code !== 0) return [`${house.engine}: not moved: ${moved.err}`];
      const { kind } = await goOn(env, channel);
      return kind === 'question' || kind === 'result' ? [] : [`nobody can go on after moving: ${kind}`];
    },
    forget: () => rmSync(folder, { recursive: true }),
  };
}

/** Everything that was acknowledged before has to be there, and nothing by halves. */
function violationsIn(
  stored: readonly StoredConversation[],
  { turns, shown }: SoFar,
  before: ReadonlySet<GivenTurn>,
): readonly string[] {
  const expected = new Set([...before].flatMap(({ activities }) => activities));
  const present = new Set(stored.flatMap(({ inbox }) => inbox));
  const known = new Set(turns.map(({ conversation }) => conversation));
  const found = check({
    turns: turns.map((turn) => ({ ...turn, isTaken: before.has(turn) })),
    shown: shown.filter(({ replyTo }) => present.has(replyTo) || expected.has(replyTo)),
    stored: stored.filter(({ conversation }) => known.has(conversation)),
  });
  return found
    .filter(({ kind }) => kind !== 'versionGap')
    .map(({ kind, conversation, what }) => `in the backup: ${conversation} ${kind}: ${what}`);
}

let resumed = 0;

/** The assistant on that database, and somebody who comes back there: the kind of message that is shown. */
async function goOn(
  env: Readonly<Record<string, string>>,
  channel: Channel,
): Promise<{ readonly stored: readonly StoredConversation[]; readonly kind: string | undefined }> {
  const restored = await startAssistant(env);
  try {
    const stored = await storedConversations(restored.query);
    const chat = stored.find(({ conversation }) => conversation.startsWith('chat-'))?.conversation ?? '';
    const name = chat.slice('chat-'.length);
    const id = `resumed-${(resumed += 1)}`;
    void channel.deliver(restored.address, {
      type: 'message',
      id,
      channelId: 'msteams',
      locale: 'en-US',
      conversation: { id: chat, tenantId: `tenant-${name}`, conversationType: 'personal' },
      from: { id: `29:${name}`, aadObjectId: `person-${name}` },
      recipient: { id: '28:assistant' },
      value: { verb: 'start' },
    });
    const reply = await channel.answerTo(id, 10_000);
    return { stored, kind: reply && marksOf(reply).kind };
  } finally {
    await restored.close();
  }
}
