/** A failure an operator can act on: `code` is stable and stands in the logs, `message` says what to do. */
export class AppError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The environment is not usable; `problems` lists every variable that is wrong. */
export class ConfigError extends AppError {
  constructor(readonly problems: readonly string[]) {
    super('CONFIG', `The environment is not usable:\n${problems.map((p) => `- ${p}`).join('\n')}`);
  }
}

/** The rulesets cannot be used; `problems` lists everything wrong in all of them. */
export class RulesetError extends AppError {
  constructor(readonly problems: readonly string[]) {
    super('RULESET', `The rulesets are not usable:\n${problems.map((p) => `- ${p}`).join('\n')}`);
  }
}

/** The wording cannot be used; `problems` lists every text that is missing in a language, or nobody's. */
export class LocalesError extends AppError {
  constructor(readonly problems: readonly string[]) {
    super('LOCALES', `The wording in locales/ is not usable:\n${problems.map((p) => `- ${p}`).join('\n')}`);
  }
}

/** The utterances cannot be learned from; `problems` lists everything wrong or missing in all files and languages. */
export class UtterancesError extends AppError {
  constructor(readonly problems: readonly string[]) {
    super('UTTERANCES', `The utterances are not usable:\n${problems.map((p) => `- ${p}`).join('\n')}`);
  }
}

/** What is learned when building is missing, or is not what this program reads. */
export class LearnedError extends AppError {
  constructor(problem: string, cause?: unknown) {
    super(
      'LEARNED',
      `What is learned when building cannot be used: ${problem}. Build it: npm run build`,
      cause === undefined ? undefined : { cause },
    );
  }
}

/** Somebody else changed the same record first: load again and decide again. */
export class VersionConflictError extends AppError {
  constructor(record: string) {
    super('VERSION_CONFLICT', `${record} was changed by another turn`);
  }
}

/** The database could not do what was asked; the cause is the driver's error. */
export class StorageError extends AppError {
  constructor(message: string, cause?: unknown, code: `STORAGE${'' | `_${string}`}` = 'STORAGE') {
    super(code, message, cause === undefined ? undefined : { cause });
  }
}

/** A bug: something that the code holds impossible has happened. */
export class InvariantError extends AppError {
  constructor(message: string, cause?: unknown) {
    super('INVARIANT', message, cause === undefined ? undefined : { cause });
  }
}
