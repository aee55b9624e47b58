import { accepts, type Answer } from '../../support/connector';
import type { Chance } from '../support/person';

/** What channels do to messages. */
export const behaviours = [
  '429WithRetryAfter',
  '429',
  '412',
  '500',
  '503',
  'reset',
  'hang',
  'slow',
  '403',
  '404',
] as const;
export type Behaviour = (typeof behaviours)[number];

export const retryAfterSeconds = 1;
/** Well below what a sender waits. */
const slowMs = 400;

const status = (code: number, isShown?: boolean, headers?: Readonly<Record<string, string>>): Answer => ({
  does: 'answer',
  status: code,
  ...(isShown !== undefined && { isShown }),
  ...(headers && { headers }),
});
const retryAfter = { 'Retry-After': String(retryAfterSeconds) };

/** What one message meets, attempt by attempt; after that it is accepted. Nobody sees how a doubtful one ended. */
export function planOf(behaviour: Behaviour, chance: Chance): readonly Answer[] {
  const oneOrTwo = (answer: Answer): Answer[] => (chance() < 0.3 ? [answer, answer] : [answer]);
  const isShown = () => chance() < 0.5;
  const isTold = isShown;
  const doubtful = (make: () => Answer): Answer[] => (chance() < 0.3 ? [make(), make()] : [make()]);
  switch (behaviour) {
    case '429WithRetryAfter':
      return [status(429, false, retryAfter)];
    case '429':
      return oneOrTwo(status(429, false));
    case '412':
      return oneOrTwo(status(412, false));
    case '500':
      return doubtful(() => status(500, isShown()));
    case '503':
      return doubtful(() => status(503, isShown(), isTold() ? retryAfter : undefined));
    case 'reset':
      return doubtful(() => ({ does: 'cut', isShown: isShown() }));
    case 'hang':
      return doubtful(() => ({ does: 'hang', isShown: isShown() }));
    case 'slow':
      return [{ ...accepts, afterMs: slowMs }];
    case '403':
      return [status(403)];
    case '404':
      return [status(404)];
  }
}

/** What has to become of a message that meets this. */
export type Fate = {
  readonly attempts: number;
  readonly state: 'sent' | 'uncertain' | 'dropped';
  readonly why: string | null;
};

/**
 * The rules of the outbox, said once more: what was refused is sent again, what was perhaps shown once more if it is a
 * question, what never will be shown not at all.
 */
export function fateOf(plan: readonly Answer[], isQuestion: boolean): Fate {
  let copies = 0;
  for (const [index, answer] of [...plan, accepts].entries()) {
    const attempts = index + 1;
    const code = answer.does === 'answer' ? answer.status : undefined;
    if (code === 200) return { attempts, state: 'sent', why: null };
    if (code === 403 || code === 404) return { attempts, state: 'dropped', why: String(code) };
    if (code === 429 || code === 412) continue;
    copies += 1;
    const why = code !== undefined ? String(code) : answer.does === 'cut' ? 'ECONNRESET' : 'timeout';
    if (copies === (isQuestion ? 2 : 1)) return { attempts, state: 'uncertain', why };
  }
  throw new Error('a plan ends with a message that is accepted');
}
