import { isDenied, isMark, isToldTo, partOf, segmentOf, type Tokens } from './scope';
import { goAhead, plan, quoted, type Sentence } from './sentences';
import { statedIn, type Statement } from './statement';
import {
  bought,
  buyNouns,
  buyVerbs,
  contrasts,
  emptyWords,
  getVerbs,
  joining,
  lateVerbs,
  modals,
  negators,
  phrasal,
  pronouns,
  recommending,
  telling,
  thingBefore,
} from './words';

/** How a sentence tells somebody to get a support plan: to buy, to choose or take one, or by what it states. */
export type Advice = 'buy' | 'choose' | Statement;

export type Reading = {
  /** Whether the message speaks of support plans at all: "buy it" is about that then. */
  readonly isPlanMeant: boolean;
  /** The sentence is cut off here: what comes after it cannot take anything back. */
  readonly isCutOff?: boolean;
  /** The words of the sentence before it. */
  readonly before?: Tokens | undefined;
};

/** What a sentence advises. A sentence that asks, denies, puts off, or tells when it is time advises nothing. */
export function adviceIn(sentence: Sentence, reading: Reading): readonly Advice[] {
  if (isAsking(sentence)) return [];
  const { tokens } = sentence;
  const { isPlanMeant, isCutOff = false, before } = reading;
  const told = tokens.flatMap((token, at): readonly Advice[] => {
    if (!isToldTo(tokens, at, isCutOff)) return [];
    const buys =
      (isVerbAt(tokens, at) && buysPlan(tokens, at, reading)) ||
      (bought.has(token) && isToBeBought(tokens, at, isPlanMeant)) ||
      (buyNouns.has(token) && isRecommended(tokens, at, isPlanMeant));
    const gets = getVerbs.has(token) && getsPlan(tokens, at);
    return [...(buys ? (['buy'] as const) : []), ...(gets ? (['choose'] as const) : [])];
  });
  return [...new Set<Advice>([...told, ...statedIn(tokens, isPlanMeant, before)])];
}

/** Whether a sentence tells people not to buy a support plan, or not yet. */
export function deniesBuying({ tokens, isQuestion }: Sentence): boolean {
  if (isQuestion || !tokens.includes(plan)) return false;
  return tokens.some(
    (token, at) =>
      (buyVerbs.has(token) || getVerbs.has(token) || buyNouns.has(token)) &&
      isDenied(tokens, at) &&
      partOf(tokens, at).includes(plan),
  );
}

/** Whether a sentence says that nothing has to be bought. */
export const saysNotNeeded = ({ tokens, isQuestion }: Sentence): boolean =>
  !isQuestion &&
  tokens.some((token) => negators.has(token)) &&
  tokens.some((token) => ['needed', 'necessary', 'nodig'].includes(token) || buyVerbs.has(token));

/** A title on a button that buys. */
export const isBuyButton = ({ tokens }: Sentence): boolean =>
  tokens.some((token, at) => (isVerbAt(tokens, at) || shop.has(token)) && !isDenied(tokens, at));
const shop: ReadonlySet<string> = new Set(['checkout', 'afrekenen', 'aanschaf', 'winkelwagen', 'cart']);

/** "Koop ASfP?" tells all the same. */
function isAsking({ isQuestion, tokens }: Sentence): boolean {
  const first = tokens.find((token) => !contrasts.has(token) && !joining.has(token));
  return isQuestion && !telling.has(first ?? '');
}

/** "an order", "in order", "het kopen van": a thing, and nobody is told to do it. */
function isVerbAt(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1] ?? '';
  if (token === 'order' || token === 'purchase') return !thingBefore.has(before);
  return buyVerbs.has(token) && !(token === 'kopen' && ['het', 'van'].includes(before));
}

/** What is bought: a plan, or nothing else that is named. */
function buysPlan(tokens: Tokens, at: number, { isPlanMeant, isCutOff = false }: Reading): boolean {
  if (isBuyingIn(tokens, at)) return false;
  if (segmentOf(tokens, at).includes(plan)) return true;
  const others = partOf(tokens, at).filter(
    (token) => !emptyWords.has(token) && !buyVerbs.has(token) && !pronouns.has(token) && token !== quoted,
  );
  // Cut off after the verb, anything might follow: it is a plan where the message is about plans.
  if (others.length === 0) return isPlanMeant || !isCutOff;
  return isPlanMeant && others.length <= 2 && [1, 2, 3].some((step) => pronouns.has(tokens[at + step] ?? ''));
}

/** "you may buy it in": from somebody else. */
const isBuyingIn = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3, 4].some((step) => {
    const next = tokens[at + step + 1];
    return tokens[at + step] === 'in' && (isMark(next) || joining.has(next!));
  });

/** How far what is chosen may stand from the choosing. */
const near = 7;

function getsPlan(tokens: Tokens, at: number): boolean {
  const verb = tokens[at]!;
  if (tokens[at + 1] === quoted || (phrasal.has(verb) && !isPhrase(tokens, at))) return false;
  if (partOf(tokens, at).some((token) => otherwise.has(token))) return false;
  for (let step = 1; step <= near; step += 1) {
    const token = tokens[at + step];
    if (token === plan) return !isHeld(tokens, at + step);
    if (isMark(token) || token === 'and' || token === 'en') break;
  }
  if (!lateVerbs.has(verb)) return false;
  const before = partOf(tokens, at).slice(0, partOf(tokens, at).indexOf(verb));
  return before.slice(-near).includes(plan);
}

/** "take contact", "get your money back": nothing is bought. */
const otherwise: ReadonlySet<string> = new Set(
  'contact back terug geld money account look partnerondersteuning'.split(' '),
);

/** "go for ASfP", "ga voor een plan", "vraag een plan aan": without the second word it is something else. */
const isPhrase = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at + 1, at + 8).some((token) => seconds.has(token));
const seconds: ReadonlySet<string> = new Set('for with up voor met over in to aan'.split(' '));

/** "the plan you have", "sinds wanneer u het plan hebt" */
const isHeld = (tokens: Tokens, at: number): boolean =>
  /^(?:(?:that|dat|die|which) )?(?:(?:(?:you|u|je) )?(?:have|hebt|heeft|hold)(?: |$)|(?:you|u|je) (?:already|al))/.test(
    tokens.slice(at + 1, at + 5).join(' '),
  );

/** "must be bought", "kan worden aangeschaft" */
function isToBeBought(tokens: Tokens, at: number, isPlanMeant: boolean): boolean {
  const part = partOf(tokens, at);
  const isPassive = part.includes('be') || part.includes('worden');
  const isPlan = part.includes(plan) || (isPlanMeant && part.some((token) => pronouns.has(token)));
  return isPassive && isPlan && part.some((token) => modals.has(token));
}

function isRecommended(tokens: Tokens, at: number, isPlanMeant: boolean): boolean {
  const part = partOf(tokens, at);
  return (
    part.some((token) => recommending.has(token) || token === goAhead) && (part.includes(plan) || isPlanMeant)
  );
}
