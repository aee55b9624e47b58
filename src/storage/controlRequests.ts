import { z } from 'zod';
import { questionTally } from '../knowledge/questionTally';

/** What other programs on this machine can ask of the server: what they say, and what they are given. */
export const controlRequests = {
  /** Resolves when the file, named by its absolute path, is complete. */
  backUp: { said: z.strictObject({ file: z.string().min(1) }), given: z.void() },
  countQuestions: {
    said: z.strictObject({ since: z.iso.date().optional() }),
    given: z.array(questionTally).readonly(),
  },
};
export type ControlRequest = keyof typeof controlRequests;
export type Said<Name extends ControlRequest> = z.infer<(typeof controlRequests)[Name]['said']>;
export type Given<Name extends ControlRequest> = z.infer<(typeof controlRequests)[Name]['given']>;

/** One line of JSON each way. */
export const requestLine = z.looseObject({
  do: z.enum(Object.keys(controlRequests) as [ControlRequest, ...ControlRequest[]]),
});
export const answerLine = z.union([
  z.strictObject({ is: z.literal('done'), given: z.unknown().optional() }),
  z.strictObject({ is: z.literal('failed'), code: z.string(), message: z.string() }),
]);
export type Answer = z.infer<typeof answerLine>;
