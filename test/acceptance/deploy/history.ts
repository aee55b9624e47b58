import type { History } from '../checker';
import type { storedConversations } from '../support/storedConversations';
import type { ComeBack } from './afterDeploy';
import type { Case } from './cases';
import { outward } from './expectation';

/**
 * The recorded turns and those since, held together, as one history. An answer that the recording itself dropped, or
 * that does not apply any more, is not looked for.
 */
export function historyOf(
  backs: readonly { readonly one: Case; readonly back: ComeBack }[],
  stored: Awaited<ReturnType<typeof storedConversations>>,
): History {
  const recorded = new Map(backs.map(({ one, back }) => [one.conversation, recordedTurns(one, back)]));
  const all = [...recorded].flatMap(([conversation, turns]) =>
    turns.map((turn) => ({ conversation, ...turn })),
  );
  return {
    turns: [
      ...all.map(({ conversation, id, saved }) => ({
        conversation,
        activities: [id],
        isTaken: true,
        ...(saved && { answer: saved }),
      })),
      ...backs.flatMap(({ back }) => back.turns),
    ],
    shown: [
      ...all.map(({ conversation, id, saved }) => ({
        conversation,
        replyTo: id,
        copies: 1,
        ...(saved && { saved }),
      })),
      ...backs.flatMap(({ back }) => back.shown),
    ],
    stored: stored.flatMap((record) => {
      const before = recorded.get(record.conversation);
      return before ? [{ ...record, inbox: [...before.map(({ id }) => id), ...record.inbox] }] : [];
    }),
  };
}

function recordedTurns({ conversation, interview, index, session }: Case, { answers }: ComeBack) {
  const stored = outward(session.answers);
  return interview.turns.slice(0, index + 1).map(({ saved }, at) => {
    const isStill = saved && stored[saved.fact] === saved.value && answers[saved.fact] !== undefined;
    return { id: `${conversation} recorded ${at + 1}`, ...(isStill && { saved }) };
  });
}
