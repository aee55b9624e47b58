import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { activityOf } from '../dialogs/activityOf';
import { compose } from '../turns/compose';
import { nothingPending } from '../turns/pending';
import { AppError, StorageError, VersionConflictError } from '../errors';
import { emptyJourney } from '../journey/journey';
import { within } from '../patience';
import type { Language } from '../reading/language';
import type { BotParts } from './botParts';
import { calendarDate } from './calendarDate';
import { identify } from './identity';
import { languageFor } from './languageFor';
import type { LanguageMemory } from './languageMemory';

/** Writes one line for the operator. It gets no text of a person. */
export type LogTurnError = (entry: { reference: string; code: string; error: unknown }) => void;

export type TurnErrorParts = Pick<
  BotParts,
  'rulesets' | 'rulesetInForce' | 'wordsUnder' | 'renderCard' | 'newNonce' | 'store' | 'clock'
> & { readonly languages: Pick<LanguageMemory, 'recall'> };

/** How long a notice waits for the store to say which language a person speaks, in milliseconds. */
const patienceMs = 1_000;

/**
 * The only catch-all of a turn: logs with a reference, tells the person once what to do, and leaves the session as it
 * is. It never throws: what fails here is logged too.
 */
export function createTurnError(parts: TurnErrorParts, log: LogTurnError) {
  return async (context: TurnContext, error: unknown): Promise<void> => {
    const reference = randomBytes(4).toString('hex').toUpperCase();
    log({ reference, code: codeOf(error), error });
    try {
      const language = await spokenLanguage(parts, context);
      const scene = {
        parts,
        language,
        session: undefined,
        pending: nothingPending,
        journey: emptyJourney,
        today: calendarDate(parts.clock(), undefined),
      };
      const note = { note: noteOn(error, context), reference };
      const { content } = compose(scene, { show: 'side', note });
      await context.sendActivity(activityOf(content.asDecided, parts.renderCard));
    } catch (failure) {
      log({ reference, code: codeOf(failure), error: failure });
    }
  };
}

/** After these nobody can tell what has reached the disk; after every other failure of storing nothing has. */
const doubtful: readonly string[] = ['STORAGE_UNCERTAIN', 'STORAGE_IO'];

function noteOn(error: unknown, { activity }: TurnContext): 'failed' | 'notStored' | 'outage' {
  const type: string = activity.type;
  if (type !== 'message') return 'outage';
  return isCertainlyNotStored(error) ? 'notStored' : 'failed';
}

const isCertainlyNotStored = (error: unknown): boolean =>
  error instanceof VersionConflictError || (error instanceof StorageError && !doubtful.includes(error.code));

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'UNEXPECTED');

/** The person's own language, also when the store is what failed, or takes for ever. */
async function spokenLanguage(
  { store, languages, newNonce }: TurnErrorParts,
  { activity }: TurnContext,
): Promise<Language> {
  const identity = identify(activity, newNonce);
  const known = languages.recall(identity);
  if (known) return languageFor(activity, known);
  const loaded = await within(
    patienceMs,
    store.load(identity).catch(() => undefined),
  );
  return languageFor(activity, loaded?.value?.person.value ?? {});
}
