import type { AskedFact } from '../interview/question';
import type { AnswerValue, Hesitation } from '../reading/answers/expected';
import { answerText } from './answerText';
import { paragraphs } from './block';
import type { StyledButton } from './button';
import type { ViewContext } from './context';
import { frame, framed } from './frame';
import type { Note } from './note';
import type { NoticeCard } from './noticeCard';
import { namesPlan, questionWord } from './questionWords';
import type { Shown } from './shown';

/** What is asked before it is done: a value that may be meant otherwise, or something that cannot be undone. */
export type Confirmation =
  | {
      readonly of: 'value';
      readonly fact: AskedFact;
      readonly value: AnswerValue;
      readonly because: Hesitation;
      readonly nonce: string;
      /** The nonce of the question that it answers. */
      readonly question: string;
    }
  | {
      readonly of: 'correction';
      readonly fact: AskedFact;
      readonly value: AnswerValue;
      readonly from?: AnswerValue | undefined;
      readonly nonce: string;
    }
  | { readonly of: 'startOver' | 'withdrawCreditCheck'; readonly nonce: string };

type Words = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** Another value that may be meant, which its button answers with. */
  readonly other?: StyledButton;
};

/**
 * "Do you mean USD 300,000?" and other questions that are answered with yes or no.
 * @example
 * confirmView(viewContext, { of: 'startOver', nonce }).view.actions.map(({ data }) => data)
 * // [{ verb: 'confirm', nonce }, { verb: 'cancel', nonce }]
 */
export function confirmView(
  context: ViewContext,
  asked: Confirmation,
  note?: Note,
): Shown<'notice', NoticeCard> {
  const { t } = context;
  const { title, texts, yes, no, other } = confirmWords(context, asked);
  const yesAndNo: readonly StyledButton[] = [
    {
      title: yes,
      data: { verb: 'confirm', nonce: asked.nonce },
      style: 'fact' in asked ? 'positive' : 'destructive',
    },
    { title: no, data: { verb: 'cancel', nonce: asked.nonce }, style: 'default' },
  ];
  const numbered = yesAndNo.map((action, index) =>
    t('chat:numbered', { number: index + 1, label: action.title }),
  );
  const isYesInDoubt = asked.of === 'value' && (asked.because === 'repeated' || asked.because === 'early');
  const isAboutPlan = 'fact' in asked && namesPlan(asked.fact);
  return framed('notice', frame(context, note, isAboutPlan ? 'mentioned' : 'nothing'), {
    title,
    lines: [title, ...texts, ...numbered],
    view: {
      title,
      paragraphs: paragraphs(...texts),
      links: [],
      buttons: [],
      quiet: [],
      // Where "yes" itself is in doubt, another word for it is asked for.
      small: [{ text: t(isYesInDoubt ? 'chat:confirm.typedNumber' : 'chat:confirm.typed') }],
      actions: other ? [...yesAndNo, other] : yesAndNo,
    },
  });
}

function confirmWords(context: ViewContext, asked: Confirmation): Words {
  const { t } = context;
  switch (asked.of) {
    case 'value': {
      const value = answerText(context, asked.fact, asked.value);
      const about = t('chat:confirm.about', { question: questionWord(context, asked.fact, 'title') });
      const buttons = { yes: t('chat:button.confirmValue'), no: t('chat:button.cancelValue') };
      const title = t(`chat:confirm.${asked.because}.title`, { value });
      if (asked.because !== 'small') {
        return { title, texts: [t(`chat:confirm.${asked.because}.text`), about], ...buttons };
      }
      const { fact, question: nonce } = asked;
      const thousands = 1000 * Number(asked.value);
      const inWords = answerText(context, fact, thousands);
      return {
        title,
        texts: [t('chat:confirm.small.text', { thousands: inWords }), about],
        ...buttons,
        other: {
          title: inWords,
          data: { verb: 'answer', fact, nonce, [fact]: thousands / 100 },
          style: 'default',
        },
      };
    }
    case 'correction': {
      const value = answerText(context, asked.fact, asked.value);
      const about = t('chat:confirm.about', { question: questionWord(context, asked.fact, 'title') });
      if (asked.from === undefined) {
        return {
          title: t('chat:confirm.answer.title', { value }),
          texts: [about],
          yes: t('chat:button.confirmValue'),
          no: t('chat:button.cancelValue'),
        };
      }
      const from = answerText(context, asked.fact, asked.from);
      return {
        title: t('chat:confirm.correction.title', { from, value }),
        texts: [about],
        yes: t('chat:button.confirmCorrection'),
        no: t('chat:button.cancelCorrection'),
      };
    }
    case 'startOver':
      return {
        title: t('chat:confirm.startOver.title'),
        texts: [t('chat:confirm.startOver.text')],
        yes: t('chat:button.confirmStartOver'),
        no: t('chat:button.cancelStartOver'),
      };
    case 'withdrawCreditCheck':
      return {
        title: t('chat:confirm.withdrawCreditCheck.title'),
        texts: [t('chat:confirm.withdrawCreditCheck.text')],
        yes: t('chat:button.confirmWithdraw'),
        no: t('chat:button.cancelWithdraw'),
      };
  }
}
