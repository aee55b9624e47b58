import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { compose } from '../dialogs/compose';
import { AppError } from '../errors';
import { emptyJourney } from '../journey/journey';
import type { Language } from '../reading/language';
import type { BotParts } from './assistantBot';
import { identify } from './identity';
import { languageFor } from './languageFor';

/** Writes one line for the operator. It gets no text of a person. */
export type LogTurnError = (entry: { reference: string; code: string; error: unknown }) => void;

/**
 * The only catch-all of a turn: logs with a reference, tells the person once what to do, and leaves the session as it
 * is. It never throws: what fails here is logged too.
 */
export function createTurnError(parts: BotParts, log: LogTurnError) {
  return async (context: TurnContext, error: unknown): Promise<void> => {
    const reference = randomBytes(4).toString('hex').toUpperCase();
    log({ reference, code: codeOf(error), error });
    try {
      const language = await spokenLanguage(parts, context);
      const scene = { parts, language, session: undefined, journey: emptyJourney };
      const { activity } = compose(scene, { show: 'side', note: { note: 'failed', reference } });
      await context.sendActivity(activity);
    } catch (failure) {
      log({ reference, code: codeOf(failure), error: failure });
    }
  };
}

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'UNEXPECTED');

/** The person's own language, also when the store is what failed. */
async function spokenLanguage({ store }: BotParts, { activity }: TurnContext): Promise<Language> {
  try {
    return languageFor(activity, await store.load(identify(activity)));
  } catch {
    return languageFor(activity, {});
  }
}
