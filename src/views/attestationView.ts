import type { FilledIn } from '../journey/creditCheckStep';
import type { Button } from './button';
import type { ViewContext } from './context';
import { frame, framed } from './frame';
import type { Note } from './note';
import type { Framed, Optional, Shown } from './shown';

export type AttestationCard = Framed & {
  readonly title: string;
  readonly text: string;
  readonly date: DateInput;
  readonly appliedOn: Optional<DateInput>;
  readonly confirmed: { readonly heading: string; readonly label: string; readonly missing: string };
  readonly kept: string;
  readonly submit: Button;
  readonly cancel: Button;
};

type DateInput = { readonly label: string; readonly missing: string; readonly value: string };

/**
 * The card on which a partner reports Microsoft's e-mail; only its submit opens the gate.
 * @example
 * attestationView(viewContext, { nonce, asksApplicationDate: false, filledIn: {} }).view.submit.data
 * // { verb: 'attestCreditCheck', nonce }
 */
export function attestationView(
  context: ViewContext,
  asked: { readonly nonce: string; readonly asksApplicationDate: boolean; readonly filledIn: FilledIn },
  note?: Note,
): Shown<'attestation', AttestationCard> {
  const { t } = context;
  const { nonce, asksApplicationDate, filledIn } = asked;
  const title = t('journey:attestation.title');
  const text = t('journey:attestation.text');
  const appliedOn: DateInput = {
    label: t('journey:attestation.appliedOn'),
    missing: t('journey:attestation.appliedOnMissing'),
    value: filledIn.appliedOn ?? '',
  };
  return framed('attestation', frame(context, note, 'nothing'), {
    title,
    lines: [title, text, ...(note?.note === 'attestInCard' ? [] : [t('journey:attestation.typed')])],
    view: {
      title,
      text,
      date: {
        label: t('journey:attestation.date'),
        missing: t('journey:attestation.dateMissing'),
        value: filledIn.date ?? '',
      },
      appliedOn: asksApplicationDate ? [appliedOn] : [],
      confirmed: {
        heading: t('journey:attestation.confirmedHeading'),
        label: t('journey:attestation.confirmed'),
        missing: t('journey:attestation.confirmedMissing'),
      },
      kept: t('journey:attestation.kept'),
      submit: { title: t('journey:attestation.submit'), data: { verb: 'attestCreditCheck', nonce } },
      cancel: { title: t('journey:attestation.cancel'), data: { verb: 'cancel', nonce } },
    },
  });
}
