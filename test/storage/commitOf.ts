import type { Session } from '../../src/interview/session';
import type { Journey } from '../../src/journey/journey';
import type { RecentQuestion } from '../../src/knowledge/recentQuestions';
import type { Pending } from '../../src/turns/pending';
import type { AuditEntry, Person, RecordChange, VersionedChange } from '../../src/turns/records';
import type { Commit, Loaded, TurnKey } from '../../src/turns/turnStore';

/** What a turn of a test changes of what it has loaded; all else of that it has only read. */
export type TestChange = {
  readonly session?: Session;
  readonly pending?: Pending;
  readonly recent?: readonly RecentQuestion[];
  readonly journey?: Journey;
  readonly person?: Person;
  readonly added?: readonly Exclude<RecordChange, VersionedChange>[];
  readonly audit?: readonly AuditEntry['what'][];
} & Partial<Pick<Commit, 'owed' | 'answers' | 'reference'>>;

/** The commit of a turn: every record that it was decided from, with its value where that is another one. */
export function commitOf(
  { channel, conversation, user, partner }: TurnKey,
  loaded: Pick<Loaded, 'conversation' | 'journey' | 'person'>,
  change: TestChange,
  at: string,
): Commit {
  const { session, pending, recent, journey, person, added = [], audit = [], owed = [], ...context } = change;
  const before = loaded.conversation.value;
  const now = {
    ...before,
    ...(session && { session }),
    ...(pending && { pending }),
    ...(recent && { recent }),
  };
  const by = { channel, user };
  return {
    records: [
      {
        kind: 'conversation',
        key: { channel, conversation },
        ...asRead(loaded.conversation),
        ...((session ?? pending ?? recent) && { value: now }),
      },
      { kind: 'journey', key: { partner }, ...asRead(loaded.journey), ...(journey && { value: journey }) },
      { kind: 'person', key: by, ...asRead(loaded.person), ...(person && { value: person }) },
      ...added,
    ],
    audit: audit.map((what) => ({ what, by, partner })),
    owed,
    ...context,
    at,
  };
}

const asRead = ({ version, isRebuilt }: { readonly version: number; readonly isRebuilt?: true }) => ({
  version,
  ...(isRebuilt && { isRebuilt }),
});
