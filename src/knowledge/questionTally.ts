import { z } from 'zod';
import { languages } from '../reading/language';
import { askedOutcomes, endings } from './keptQuestion';

/** How often the same words had the same outcome and ending, and were thought the same of. */
export const questionTally = z.strictObject({
  outcome: z.enum(askedOutcomes),
  /** The answer that was given, by the id it had then; null where there was none. */
  entry: z.string().nullable(),
  /** Null where only an opinion is known, and no question. */
  language: z.enum(languages).nullable(),
  words: z.string(),
  /** Null where nobody said. */
  isHelpful: z.boolean().nullable(),
  /** Null where it is not known. */
  ending: z.enum(endings).nullable(),
  count: z.int().positive(),
});
export type QuestionTally = Readonly<z.infer<typeof questionTally>>;
