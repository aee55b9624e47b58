import type { Received } from '../../../support/directLineClient';
import { adviceIn, deniesBuying, isBuyButton, saysNotNeeded, type Advice } from './purchase';
import { namesPlan, plan, sentencesOf, type Sentence } from './sentences';
import { surfacesOf, type Place } from './surfaces';
import { missingOfWarning, saysNotToBuy, type WarningPart } from './warning';

/** Words that advise, and where. `road`: the list of steps that the page draws beside the conversation. */
export type Advised = {
  readonly place: Place | 'road';
  readonly advice: Advice | 'button' | 'cutOff';
  readonly words: string;
};

/** The places that say the whole message, each for people who see nothing else of it. */
export const wholePlaces = ['text', 'card', 'fallbackText'] as const;
export type WholePlace = (typeof wholePlaces)[number];

/** What somebody makes of a message who reads every surface of it. */
export type Impression = {
  readonly advice: readonly Advised[];
  /** Where a beginning of the words reads as advice, whatever comes after it. */
  readonly turned: readonly Advised[];
  readonly namesPlan: readonly Place[];
  /** What each whole place lacks of the warning. */
  readonly lacks: Readonly<Record<WholePlace, readonly WarningPart[]>>;
  /** Whether voice and notification say not to buy. */
  readonly denies: Readonly<Record<'speak' | 'summary', boolean>>;
  readonly saysNotNeeded: boolean;
};

/** Reads a message. It knows no code of the program and none of its wording. */
export function judge(message: Received): Impression {
  const surfaces = surfacesOf(message);
  const at = (place: Place): string =>
    surfaces
      .filter((one) => one.place === place)
      .map(({ words }) => words)
      .join('\n');
  const whole: Readonly<Record<WholePlace, string>> = {
    text: at('text'),
    card: at('card'),
    fallbackText: at('fallbackText'),
  };
  const seen = surfaces.filter(({ place }) => place !== 'own');
  const named = seen.filter(({ words }) => readWords(words).namesPlan);
  const isPlanMeant = named.length > 0;
  const read = seen.map(({ place, words }) => ({ place, ...adviceOf(place, words, isPlanMeant) }));
  return {
    advice: [
      ...read.flatMap(({ place, advice }) => advice.map((one) => ({ place, ...one }))),
      ...adviceOfRoad(message),
    ],
    turned: read.flatMap(({ place, turned }) => turned.map((one) => ({ place, ...one }))),
    namesPlan: [...new Set(named.map(({ place }) => place))],
    lacks: {
      text: readWords(whole.text).lacks,
      card: readWords(whole.card).lacks,
      fallbackText: readWords(whole.fallbackText).lacks,
    },
    denies: { speak: readWords(at('speak')).denies, summary: readWords(at('summary')).denies },
    saysNotNeeded: wholePlaces.every((place) => sentencesOf(whole[place]).some(saysNotNeeded)),
  };
}

type Step = { readonly step: string; readonly state: string };

/** A list of steps that says that the plan is the next one sends people out to buy it. */
function adviceOfRoad({ channelData }: Received): readonly Advised[] {
  const marks = (channelData as { assistant?: { road?: { steps: readonly Step[] } } } | undefined)?.assistant;
  const isNext = marks?.road?.steps.some(({ step, state }) => step === 'plan' && state === 'now');
  return isNext ? [{ place: 'road', advice: 'buy', words: 'plan: now' }] : [];
}

type Words = {
  readonly namesPlan: boolean;
  readonly lacks: readonly WarningPart[];
  readonly denies: boolean;
};
type Found = { readonly advice: Advised['advice']; readonly words: string };
type Read = { readonly advice: readonly Found[]; readonly turned: readonly Found[] };

/** The same words come again and again: in a run of thousands of conversations they are read once. */
const remember = <T>(read: (...args: readonly [string, ...unknown[]]) => T) => {
  const known = new Map<string, T>();
  return (...args: readonly [string, ...unknown[]]): T => {
    const key = JSON.stringify(args);
    const found = known.get(key) ?? read(...args);
    if (known.size > 20_000) known.clear();
    known.set(key, found);
    return found;
  };
};

const readWords = remember((words): Words => ({
  namesPlan: namesPlan(words),
  lacks: missingOfWarning(words),
  denies: saysNotToBuy(words),
}));

const readAdvice = remember((words, isButton, isPlanMeant): Read => {
  const sentences = sentencesOf(words);
  return {
    advice: sentences.flatMap((sentence, index) => [
      ...adviceIn(sentence, {
        isPlanMeant: isPlanMeant === true,
        before: sentences[index - 1]?.tokens,
      }).map((advice) => ({ advice, words: sentence.text })),
      ...(isButton === true && isBuyButton(sentence)
        ? [{ advice: 'button' as const, words: sentence.text }]
        : []),
    ]),
    turned: turnedIn(sentences),
  };
});

const adviceOf = (place: Place, words: string, isPlanMeant: boolean): Read =>
  readAdvice(words, place === 'button', isPlanMeant);

/**
 * Where the words could be cut off so that they advise: a sentence about plans, or one after it. Once it has been said not
 * to buy, that stands before whatever follows.
 */
function turnedIn(sentences: readonly Sentence[]): readonly Found[] {
  const first = sentences.findIndex(({ tokens }) => tokens.includes(plan));
  const denied = sentences.findIndex(deniesBuying);
  if (first < 0) return [];
  const open = sentences.slice(first, denied < 0 ? sentences.length : denied + 1);
  return open.filter(beginsAsAdvice).map(({ text }) => ({ advice: 'cutOff', words: text }));
}

/** Whether a sentence, cut off after any of its words, reads as advice to buy. */
function beginsAsAdvice(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return tokens.some((_, at) =>
    adviceIn({ ...sentence, tokens: tokens.slice(0, at + 1) }, { isPlanMeant: true, isCutOff: true }).some(
      (advice) => advice === 'buy' || advice === 'choose',
    ),
  );
}
