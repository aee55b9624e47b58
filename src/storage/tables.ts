import type { Generated } from 'kysely';

/**
 * The tables as the code sees them, the same for every engine: text and whole numbers only. Times are ISO 8601 in
 * UTC, so that they sort as text; `body` is JSON that its store parses and checks.
 */
export type Tables = {
  /** What is known of a person, whatever the conversation. */
  people: {
    channel: string;
    user_id: string;
    language: string | null;
    first_language: string | null;
    welcomed_at: string | null;
    seen_at: string;
    version: Generated<number>;
  };
  /**
   * A conversation: the interview in it and what waits there for a yes (JSON), and how it is reached. Version 0: nothing
   * was decided there yet. The version counts the decisions, not the references.
   */
  conversations: {
    channel: string;
    conversation: string;
    version: number;
    session: string | null;
    pending: string | null;
    /** What was asked in the last two turns (JSON). */
    recent: string | null;
    partner: string | null;
    user_id: string | null;
    account: string | null;
    service_url: string | null;
    tenant: string | null;
    locale: string | null;
    type: string | null;
    bot_id: string | null;
    bot_name: string | null;
    /** When the reference was stored. */
    reference_at: string | null;
    /** Since when the channel takes nothing for it any more. */
    dead_at: string | null;
    updated_at: string;
  };
  journeys: {
    partner: string;
    version: number;
    body: string;
    used_at: string;
  };
  /**
   * Activities whose turn is stored. Of typed text, and of cards without a nonce, it is kept what tells a copy from an
   * answer: a hash of the text, when it came and when the client says it was sent, and whether the
   * call that brought it ended properly.
   */
  inbox: {
    channel: string;
    conversation: string;
    activity: string;
    at: string;
    text_hash: string | null;
    arrived_at: string | null;
    client_sent_at: string | null;
    call_ended_at: string | null;
  };
  /** Messages that are owed, and for a while those that were. `position` counts within the conversation. */
  outbox: {
    id: string;
    channel: string;
    conversation: string;
    partner: string;
    position: number;
    state: 'owed' | 'sent' | 'uncertain' | 'dropped';
    /** JSON; null once settled. */
    activity: string | null;
    when_shut: string | null;
    is_question: number;
    asks: string | null;
    /** What it shows, and of what was shown before: whose place it takes, or what it is a reply to. */
    shows: string | null;
    in_place_of: string | null;
    replies_to: string | null;
    attempts: number;
    /** Attempts after which nobody can tell whether it was shown. */
    doubts: number;
    owed_at: string;
    due_at: string;
    begun_at: string | null;
    leased_until: string | null;
    settled_at: string | null;
    why: string | null;
  };
  /** The channel's ids of the messages that showed something. */
  shown: {
    channel: string;
    conversation: string;
    shows: string;
    activity: string;
    at: string;
  };
  /** Rows that could not be read, as they were, when something readable took their place. */
  quarantine: {
    id: string;
    at: string;
    what: string;
    key: string;
    body: string;
  };
  /** Written by the check whether the database can be written. */
  heartbeat: {
    name: string;
    at: string;
  };
  /** Who did what, when, for which partner. */
  audit: {
    id: string;
    at: string;
    what: string;
    channel: string;
    user_id: string;
    partner: string;
  };
  /** What was asked and what was thought of the answer. Nothing in it tells who asked, or when on that day. */
  questions: {
    id: string;
    /** ISO date, UTC. */
    day: string;
    outcome: string;
    entry: string | null;
    /** Null, with empty `words`, where only the opinion about an answer is known. */
    language: string | null;
    words: string;
    /** 1 or 0; null where nobody said. */
    helpful: number | null;
    /** Null where nobody knows, or there is nothing to know. */
    ending: string | null;
  };
  /** Results to take along: who knows the id may read it. */
  receipts: {
    /** 128 random bits in hex. */
    id: string;
    channel: string;
    user_id: string;
    partner: string;
    made_at: string;
    body: string;
  };
  direct_line_conversations: {
    id: string;
    user_id: string;
    locale: string | null;
    last_sequence: number;
    used_at: string;
  };
  direct_line_activities: {
    conversation_id: string;
    sequence: number;
    client_id: string | null;
    body: string;
  };
  /** Keys that this installation made for itself, once. */
  secrets: {
    name: string;
    value: string;
  };
  /** Which migrations this database has been through. */
  migrations: {
    name: string;
    at: string;
  };
};
