import { z } from 'zod';
import { languages, type Language } from '../reading/language';
import { sessionParts, sortAnswers, type Answers } from './session';

/** A result to take along, as it was asked for. Of the journey it has nothing: that is read when somebody looks at it. */
export type Receipt = {
  readonly language: Language;
  /** The rules in use then. */
  readonly rulesetId: string;
  /** The day on which it was made, an ISO date: its "today". */
  readonly day: string;
  readonly answers: Answers;
};

/** For how many days a receipt can be read. */
export const receiptDays = 7;

/** A stored receipt; answers that only another release knows are left out of what it shows. */
export const receiptSchema: z.ZodType<Receipt> = z
  .object({
    v: z.literal(1),
    language: z.enum(languages),
    rulesetId: sessionParts.rulesetId,
    day: z.iso.date(),
    answers: sessionParts.answers,
  })
  .transform(({ language, rulesetId, day, answers: stored }, context): Receipt => {
    const { answers, wrong } = sortAnswers(stored);
    for (const fact of wrong) context.addIssue({ code: 'custom', message: `not an answer: ${fact}` });
    return { language, rulesetId, day, answers };
  });

/**
 * The receipt as it is stored.
 * @example
 * storedReceipt({ language: 'nl', rulesetId: '2020-10-27', day: '2026-12-01', answers: {} })
 * // { v: 1, language: 'nl', rulesetId: '2020-10-27', day: '2026-12-01', answers: {} }
 */
export const storedReceipt = (receipt: Receipt): object => ({ v: 1, ...receipt });
