import { InputHints, type Activity } from 'botbuilder';
import { isAmountFact, type FactId, type Facts } from '../rules/fact';
import { isAskedFact } from '../interview/question';
import type { AnswerValue } from '../reading/expected';
import { present, type Message, type Scene } from './present';
import type { Showing } from './showing';
import { gateOf, type Turn } from './turn';

/**
 * Sends the one message of the turn. Purchase advice is held against the gate as it is stored at this moment: when
 * somebody shut it since the turn began, the message is made again without the advice.
 */
export async function reply(turn: Turn, scene: Omit<Scene, 'parts'>, showing: Showing): Promise<void> {
  const { parts } = turn;
  const message = present({ parts, ...scene }, showing);
  if (message.shown.advice !== 'buyNow') return send(turn, scene, message);
  const journey = await turn.loadJourney();
  const isStillOpen = gateOf(scene.session, journey).advice === 'buyNow';
  return send(turn, scene, isStillOpen ? message : present({ parts, ...scene, journey }, showing));
}

async function send(turn: Turn, { language }: Omit<Scene, 'parts'>, message: Message): Promise<void> {
  await turn.context.sendActivity(activityOf(message, language, turn.parts.renderCard));
}

/** The message as an activity: plain text that says all, the card, and what it is for programs that read along. */
export function activityOf(
  { kind, shown, session, facts, saved, standing }: Message,
  language: string,
  renderCard: Turn['parts']['renderCard'],
): Partial<Activity> {
  const showsResult = shown.template === 'result';
  const showsAnswers = kind === 'summary' || showsResult;
  const assistant = {
    kind,
    ...(session?.open && { fact: session.open.fact }),
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
