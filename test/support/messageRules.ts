import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Received } from './directLineClient';
import { buttonsOf, headingsOf, surfacesOf } from './surfaces';
import { languages } from '../../src/reading/language';

/** What a message says of itself to programs (docs/vocabulary.md). */
export type Marks = {
  readonly kind?: string;
  readonly fact?: string;
  readonly entry?: string;
  readonly saved?: { readonly fact: string; readonly value: string | number };
  readonly answers?: Readonly<Record<string, string | number>>;
  readonly verdict?: string;
  readonly today?: { readonly ruleset: string; readonly verdict: string };
  readonly journey?: string;
  readonly supportPlanAdvice?: string;
};

export const marksOf = ({ channelData }: Received): Marks =>
  ((channelData ?? {}) as { assistant?: Marks }).assistant ?? {};

/** What the story so far makes of support-plan advice for the partner who speaks. */
export type PlanGate = 'shut' | 'open' | 'existingPartner';

/** What every message of every story has to keep to, whatever it is about; returns what is wrong with it. */
export function messageProblems(
  message: Received,
  before: Received | undefined,
  gate: PlanGate,
): readonly string[] {
  const surfaces = surfacesOf(message);
  return [
    ...wordingProblems(message, surfaces),
    ...questionProblems(message, before),
    ...planProblems(message, surfaces, gate),
  ];
}

/** Nothing of the machinery shows, and the text says what the card says. */
function wordingProblems(message: Received, surfaces: readonly string[]): readonly string[] {
  const broken =
    /\$\{|\{\{|undefined|\[object|\bNaN\b|\b(chat|interview|rules|journey|planAdvice|errors|knowledge):\w/;
  const { text = '' } = message;
  return [
    ...surfaces.filter((words) => broken.test(words)).map((words) => `shows machinery: ${words}`),
    ...headingsOf(message)
      .filter((heading) => !text.includes(heading))
      .map((heading) => `the text lacks the card's heading "${heading}"`),
    ...(message.speak && message.summary ? [] : ['has nothing to be read aloud or notified']),
    ...(marksOf(message).kind === 'summary' && !marksOf(message).answers
      ? ['a summary without answers']
      : []),
  ];
}

/** A side remark repeats the open question, in the same opening. */
function questionProblems(message: Received, before: Received | undefined): readonly string[] {
  const { kind = '', fact } = marksOf(message);
  if (
    fact === undefined ||
    !['question', 'reask', 'notice', 'warning', 'noAnswer', 'knowledge', 'didYouMean'].includes(kind)
  ) {
    return [];
  }
  const nonce = nonceOf(message);
  // What waits for a yes is asked again instead.
  const isConfirming = buttonsOf(message).some(({ data }) => data['verb'] === 'confirm');
  if (nonce === undefined && isConfirming) return [];
  if (nonce === undefined) return [`${fact} is open, but its question is not shown`];
  const isSameOpening = kind !== 'question' && before !== undefined && marksOf(before).fact === fact;
  const nonceBefore = isSameOpening ? nonceOf(before) : undefined;
  return nonceBefore !== undefined && nonceBefore !== nonce ? [`${fact} was opened anew`] : [];
}

/** The nonce of the question that a message shows. */
export function nonceOf(message: Received): string | undefined {
  const { fact } = marksOf(message);
  const answer = buttonsOf(message).find(({ data }) => data['verb'] === 'answer' && data['fact'] === fact);
  return answer && String(answer.data['nonce']);
}

const namesPlan =
  /\b(ASfP|PSfP|Advanced Support|Premier Support|ondersteuningsplan\w*|supportplan|support plans?|(een|het|dit|geen|a|the|this|no) plan)\b/i;
/** Buying in first-level support is something else. */
const aboutBuying = /\b(koop|kopen|schaf|aanschaf|aanschaffen|buy(?! it in)|buying|purchase)\b/i;
const denial = /wacht met|nog niet|nog geen|not yet|do not buy|niets (meer|bij)|nothing more/i;

type Advice = { readonly title: string; readonly text: string };
const planAdvice = languages.map((language) => {
  const file = join(__dirname, '../../locales', language, 'planAdvice.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<'doNotBuy' | 'buy', Advice>;
});

/** No message that names a plan goes without the warning while the gate is shut, and none then advises to buy. */
function planProblems(message: Received, surfaces: readonly string[], gate: PlanGate): readonly string[] {
  const all = surfaces.join('\n');
  const { supportPlanAdvice: advice } = marksOf(message);
  const warning = planAdvice.find(
    ({ doNotBuy }) => all.includes(doNotBuy.title) && all.includes(doNotBuy.text),
  )?.doNotBuy;
  const purchase = planAdvice.some(({ buy }) => all.includes(buy.title) || all.includes(buy.text));
  const problems: string[] = [];
  const named = namesPlan.exec(all)?.[0];

  if (gate === 'shut' && named !== undefined && advice !== 'doNotBuyYet') {
    problems.push(`names a plan ("${named}") without the warning`);
  }
  if (gate !== 'shut' && advice === 'doNotBuyYet') problems.push(`warns, though the gate is ${gate}`);
  if (gate !== 'open' && advice === 'buyNow') problems.push(`advises to buy, though the gate is ${gate}`);
  if ((advice === 'doNotBuyYet') !== (warning !== undefined)) problems.push('the mark is not the warning');
  if ((advice === 'buyNow') !== purchase) problems.push('the mark is not the purchase advice');

  if (gate === 'shut') {
    const others = surfaces.map((words) =>
      Object.values(warning ?? {}).reduce((rest, sentence) => rest.replaceAll(sentence, ''), words),
    );
    problems.push(
      ...others.filter((words) => aboutBuying.test(words)).map((words) => `speaks of buying: ${words}`),
    );
    for (const words of [message.text, message.speak, message.summary]) {
      const [bought, denied] = [words?.search(aboutBuying) ?? -1, words?.search(denial) ?? -1];
      const isTurnedRound = bought >= 0 && (denied < 0 || denied > bought);
      if (isTurnedRound) problems.push(`begins like advice to buy: ${words}`);
    }
  }
  return problems;
}
