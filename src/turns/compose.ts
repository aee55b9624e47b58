import { InputHints, type Activity } from 'botbuilder';
import { isAmountFact, type FactId, type Facts } from '../rules/fact';
import { isAskedFact } from '../interview/question';
import { typedTarget } from '../interview/resend';
import type { AnswerValue } from '../reading/answers/expected';
import { present, type Message, type Scene } from './present';
import type { Showing } from './showing';
import { gateOf, type Looks } from './turn';

/** The one message of a turn, before it is addressed. */
export type Composed = {
  readonly activity: Partial<Activity>;
  /** Of what is made while the gate is open: the same with the gate shut, for when that is so once it is sent. */
  readonly whenShut?: Partial<Activity>;
  readonly isQuestion: boolean;
  /** What typed text answers once the message is seen. */
  readonly asks?: string;
};

/** Makes the message out of what a room decided. What says that the gate is open never comes without its counterpart. */
export function compose(scene: Scene, showing: Showing): Composed {
  const { parts, language, session, journey } = scene;
  const message = present(scene, showing);
  const asks = typedTarget(session)?.key;
  const { creditCheckPassed: _passed, ...unpassed } = journey;
  return {
    activity: activityOf(message, language, parts.renderCard),
    ...(gateOf(session, journey).isOpen && {
      whenShut: activityOf(present({ ...scene, journey: unpassed }, showing), language, parts.renderCard),
    }),
    isQuestion: message.kind === 'question' || message.kind === 'reask',
    ...(asks !== undefined && { asks }),
  };
}

/** The message as an activity: plain text that says all, the card, and what it is for programs that read along. */
export function activityOf(
  { kind, shown, session, facts, entry, saved, standing }: Message,
  language: string,
  renderCard: Looks['renderCard'],
): Partial<Activity> {
  const showsResult = shown.template === 'result';
  const showsAnswers = kind === 'summary' || showsResult;
  const assistant = {
    kind,
    ...(session?.open && { fact: session.open.fact }),
    ...(entry && { entry }),
    ...(saved && { saved: { fact: saved.fact, value: outward(saved.fact, saved.value) } }),
    ...(showsAnswers && { answers: answersOf(facts) }),
    ...(showsResult && { verdict: standing.verdict }),
    ...((showsResult || kind === 'journey') && { journey: standing.state }),
    ...(shown.advice && { supportPlanAdvice: shown.advice }),
  };
  return {
    type: 'message',
    locale: language,
    text: shown.text,
    textFormat: 'plain',
    speak: shown.speak,
    summary: shown.summary,
    inputHint: InputHints.ExpectingInput,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: renderCard(shown.template, shown.view),
      },
    ],
    channelData: { assistant },
  };
}

/** Amounts are US dollars outside, cents inside. */
const outward = (fact: FactId, value: AnswerValue): string | number =>
  isAmountFact(fact) && typeof value === 'number' ? value / 100 : value;

const answersOf = (facts: Facts): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([fact]) => isAskedFact(fact))
      .map(([fact, value]) => [fact, outward(fact as FactId, value)]),
  );
