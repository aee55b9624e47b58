import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Value } from '../checker';

/** One turn of a recorded interview: what was said, what was shown, and what was stored after it. */
export type RecordedTurn = {
  readonly said: object;
  readonly shown: {
    readonly kind: string;
    readonly fact?: string;
    /** What the buttons of its card send that carry a nonce. */
    readonly buttons: readonly Readonly<Record<string, unknown>>[];
  };
  readonly saved?: Answer;
  /** The rows as they were stored; null where there is none. */
  readonly session: string | null;
  readonly journey: string | null;
};

export type RecordedInterview = {
  readonly name: string;
  readonly ruleset: string;
  readonly answers: Readonly<Record<string, Value>>;
  readonly turns: readonly RecordedTurn[];
};

/** The recorded interviews (record.ts says how they are recorded again). */
export const readCorpus = (): readonly RecordedInterview[] =>
  JSON.parse(readFileSync(join(__dirname, 'corpus.json'), 'utf8')) as readonly RecordedInterview[];

/** What a recorded session holds, read without a line of the program's: the check does not share its mistakes. */
export type StoredSession = {
  readonly rulesetId: string;
  readonly answers: Readonly<Record<string, Value>>;
  readonly skipped: readonly string[];
  readonly open: {
    readonly fact: string;
    readonly nonce: string;
    readonly via: 'order' | 'back' | 'change';
    readonly behind?: string;
    readonly candidate?: object;
  } | null;
  readonly pending: Readonly<Record<string, unknown>>;
};

export const sessionOf = (turn: RecordedTurn): StoredSession =>
  JSON.parse(turn.session ?? '') as StoredSession;
