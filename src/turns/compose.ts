import { isAskedFact } from '../interview/question';
import { languages, type Language } from '../reading/language';
import type { AnswerValue } from '../reading/answers/expected';
import { isAmountFact, type FactId, type Facts } from '../rules/fact';
import type { Content } from './content';
import type { MessageHere, Variants } from './decision';
import { present, type Presented, type Scene } from './present';
import type { Showing } from './showing';
import { gateOf } from './turn';
import type { TurnKey } from './turnStore';
import { typedTarget } from './untimely';

/**
 * The one message of a turn, to the conversation it belongs to. Where the gate is open it brings what to send instead,
 * should the gate be shut by then.
 * @example compose(turn, { show: 'welcome' }).content.asDecided.marks // { kind: 'welcome' }
 */
export function compose(scene: Scene, showing: Showing): MessageHere {
  const { session, pending } = scene;
  const content = variantsOf(scene, showing);
  const { kind } = content.asDecided.marks;
  const asks = typedTarget(session, pending)?.key;
  return {
    to: 'here',
    way: { is: 'new' },
    content,
    isQuestion: kind === 'question' || kind === 'reask',
    ...(asks !== undefined && { asks, shows: asks }),
  };
}

/** The channels whose page draws the road beside a one-to-one conversation. */
const webChats: readonly string[] = ['directline', 'webchat'];

/**
 * What of the place a message goes to decides what it shows.
 * @example placeOf(turn.key) // { isGroup: false, hasRoad: true }
 */
export const placeOf = ({ channel, isGroup }: TurnKey): Pick<Scene, 'isGroup' | 'hasRoad'> => ({
  isGroup,
  hasRoad: !isGroup && webChats.includes(channel),
});

/** The same to others, who may speak another language. */
export const composeForOthers = (
  scene: Omit<Scene, 'language'>,
  showing: Showing,
): Readonly<Record<Language, Variants>> =>
  Object.fromEntries(
    languages.map((language) => [language, variantsOf({ ...scene, language }, showing)]),
  ) as Record<Language, Variants>;

function variantsOf(scene: Scene, showing: Showing): Variants {
  const { language, journey } = scene;
  const { creditCheckPassed: _passed, ...unpassed } = journey;
  return {
    asDecided: contentOf(present(scene, showing), language),
    ...(gateOf(scene).isOpen && {
      whenShut: contentOf(present({ ...scene, journey: unpassed }, showing), language),
    }),
  };
}

function contentOf(presented: Presented, language: Content['language']): Content {
  const { kind, shown, session, facts, entry, saved, standing, today, road } = presented;
  const showsResult = shown.template === 'result';
  return {
    language,
    shown,
    marks: {
      kind,
      ...(session?.open && { fact: session.open.fact }),
      ...(entry && { entry }),
      ...(saved && { saved: { fact: saved.fact, value: outward(saved.fact, saved.value) } }),
      ...((kind === 'summary' || showsResult) && { answers: answersOf(facts) }),
      ...(showsResult && { verdict: standing.verdict }),
      ...(showsResult && today && { today: { ruleset: today.ruleset.id, verdict: today.verdict } }),
      ...((showsResult || kind === 'journey') && { journey: standing.state }),
      ...(shown.advice && { supportPlanAdvice: shown.advice }),
      ...(road && { road }),
    },
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
