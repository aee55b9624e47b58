import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { creditCheckStep, type CreditCheckInput } from '../interview/creditCheckStep';
import type { Journey } from '../journey/journey';
import { compose } from '../turns/compose';
import type { AuditEntry } from '../turns/turnStore';
import { worldOf, type Turn } from '../turns/turn';

/** The credit check and the support plan in the chat: one step, stored, then shown. */
export class JourneyDialog extends Dialog<{ turn: Turn; input: CreditCheckInput }> {
  static readonly id = 'journey';

  constructor() {
    super(JourneyDialog.id);
  }

  override async beginDialog(
    dc: DialogContext,
    { turn, input }: { turn: Turn; input: CreditCheckInput },
  ): Promise<DialogTurnResult> {
    const { by, now: at, today } = turn;
    const { session, journey, outcome } = creditCheckStep(turn, input, worldOf(turn), { by, at, today });
    const change = {
      ...(session && { session }),
      ...(journey !== turn.journey && { journey, audit: audited(turn.journey, journey) }),
    };
    await turn.conclude(change, compose({ ...turn, session, journey }, outcome));
    return dc.endDialog();
  }
}

const audited = (before: Journey, after: Journey): readonly AuditEntry[] =>
  before.creditCheckPassed === undefined && after.creditCheckPassed !== undefined
    ? [{ what: 'journey.creditCheckAttested' }]
    : [{ what: 'journey.creditCheckWithdrawn' }];
