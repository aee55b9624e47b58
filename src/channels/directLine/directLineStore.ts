/** One conversation of the local Direct Line. It belongs to one user for ever. */
export type DirectLineConversation = {
  readonly id: string;
  readonly userId: string;
  /** The page's setting, the latest one; the person's own choice is kept elsewhere. */
  readonly locale: string | undefined;
};

/** An activity of the log. `sequence` counts from 1 within its conversation and is the client's watermark. */
export type LoggedActivity = {
  readonly sequence: number;
  /** The activity as JSON, without its id: the id follows from conversation and sequence. */
  readonly json: string;
};

export type NewActivity = {
  readonly conversationId: string;
  readonly json: string;
  /** What the sender calls it. A second activity of one conversation with the same one is not stored again. */
  readonly clientId: string | undefined;
};

/** Where the local Direct Line keeps what must survive a restart: its key, its conversations and their logs. */
export type DirectLineStore = {
  /** The key that signs tokens and cookies. The first call ever keeps what `create` makes; all later ones get it. */
  readonly signingKey: (create: () => string) => Promise<string>;

  /**
   * Creates the conversation unless it is there, and counts as a use of it. An existing one keeps its user; its locale
   * becomes the given one, where one is given. Resolves to the conversation as stored.
   */
  readonly open: (conversation: DirectLineConversation, now: Date) => Promise<DirectLineConversation>;

  readonly find: (conversationId: string) => Promise<DirectLineConversation | undefined>;

  /**
   * Adds to the end of the log in one transaction: sequences have no gaps and no two callers get the same one.
   * Counts as a use of the conversation. `isNew` is false, with the sequence of the first one, where the
   * clientId is known already. Rejects with a StorageError where the conversation does not exist.
   */
  readonly append: (
    activity: NewActivity,
    now: Date,
  ) => Promise<{ readonly sequence: number; readonly isNew: boolean }>;

  /** Activities with a sequence above `watermark`, oldest first, `limit` at most. */
  readonly readAfter: (
    conversationId: string,
    watermark: number,
    limit: number,
  ) => Promise<readonly LoggedActivity[]>;

  /** The activities at the end of the log, oldest first, `limit` at most. */
  readonly readLast: (conversationId: string, limit: number) => Promise<readonly LoggedActivity[]>;

  /** Deletes conversations last used before that moment, with their logs; resolves to how many. */
  readonly deleteUnusedSince: (before: Date) => Promise<number>;
};
