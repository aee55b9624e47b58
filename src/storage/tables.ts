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
  };
  sessions: {
    channel: string;
    conversation: string;
    version: number;
    body: string;
    updated_at: string;
  };
  journeys: {
    partner: string;
    version: number;
    body: string;
    used_at: string;
  };
  /** Activities whose turn is stored. */
  inbox: {
    channel: string;
    conversation: string;
    activity: string;
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
