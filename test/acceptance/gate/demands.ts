import type { Received } from '../../support/directLineClient';
import { marksOf } from '../../support/messageRules';
import { wholePlaces, type Advised, type Impression } from './oracle/judge';

/**
 * Where a partner stands, as far as advice goes. `shut`: the check is not recorded as passed. Open: a plan is `due`, one
 * that counts is `held`, or it is `unknown` which there is. `existing`: direct-bill already.
 */
export type GateNow = 'shut' | 'due' | 'held' | 'unknown' | 'existing';

/** What the person wanted: to know whether to buy, a fact about plans, or something else. */
export type Wanted = 'toBuy' | 'facts' | undefined;

export const violationKinds = [
  'earlyAdvice',
  'missingWarning',
  'missingAdvice',
  'staleWarning',
  'wrongAdvice',
  'wrongMark',
] as const;
export type ViolationKind = (typeof violationKinds)[number];
export type Violation = { readonly kind: ViolationKind; readonly what: string };

export type Turn = {
  readonly message: Received;
  readonly impression: Impression;
  readonly wanted: Wanted;
  /** The message tells that the gate has just been opened. */
  readonly isOpening: boolean;
  /** In a group nobody knows who speaks: nothing but the warning is owed there (conversation.md, "Groups and channels"). */
  readonly isGroup: boolean;
  /** The gate was shut by somebody else while this message was on its way. */
  readonly isOvertaken: boolean;
};

/** What is wrong with a message where the gate stands like this. */
export function violations(turn: Turn, gate: GateNow): readonly Violation[] {
  return [...markProblems(turn, gate), ...buttonProblems(turn), ...wordProblems(turn, gate)];
}

/**
 * What is wrong with a page to print or keep. Paper outlives the gate: it never advises, however that stands; while it is
 * shut the page warns, before anything that could be cut off so that it advises.
 */
export function pageViolations(
  impression: Impression,
  gate: 'shut' | 'open' | 'existing',
): readonly Violation[] {
  const advice = impression.advice
    .filter((one) => !(gate === 'existing' && one.advice === 'need'))
    .map((one) => violation('earlyAdvice', one));
  if (gate !== 'shut') return advice;
  const turned = impression.turned.map((one) => violation('earlyAdvice', one));
  const lacks = impression.lacks.text;
  return [
    ...advice,
    ...turned,
    ...(lacks.length > 0 ? [broken('missingWarning', `the page lacks ${lacks.join(', ')}`)] : []),
  ];
}

function wordProblems(turn: Turn, gate: GateNow): readonly Violation[] {
  switch (gate) {
    case 'shut':
      return whenShut(turn);
    case 'due':
      return [...staleWarning(turn), ...(owesAdvice(turn) ? missingAdvice(turn) : [])];
    case 'held':
      return [
        ...staleWarning(turn),
        ...strayAdvice(turn, 'held'),
        ...(turn.wanted === 'toBuy' ? notNeeded(turn) : []),
      ];
    case 'unknown':
      return [
        ...staleWarning(turn),
        ...strayAdvice(turn, 'unknown'),
        ...(turn.wanted === 'toBuy' ? asksFirst(turn) : []),
      ];
    case 'existing':
      return [
        ...staleWarning(turn),
        ...strayAdvice(turn, 'existing'),
        ...(turn.wanted === 'toBuy' ? sentOn(turn) : []),
      ];
  }
}

/** Nothing advises, nothing begins as if it did, and whatever speaks of a plan carries the warning. */
function whenShut(turn: Turn): readonly Violation[] {
  const { impression, wanted, message, isOvertaken } = turn;
  const early = adviceIn(turn).map((one) => violation('earlyAdvice', one));
  const turned = impression.turned
    .filter(({ place }) => place !== 'card' && place !== 'button')
    .map((one) => violation('earlyAdvice', one));
  const isOwed = wanted !== undefined || impression.namesPlan.length > 0;
  const lacking = isOwed ? wholePlaces.filter((place) => impression.lacks[place].length > 0) : [];
  const silent =
    wanted === 'toBuy' ? (['speak', 'summary'] as const).filter((place) => !impression.denies[place]) : [];
  const { kind } = marksOf(message);
  const isOfWrongKind =
    !isOvertaken &&
    ((wanted === 'toBuy' && kind !== 'warning') ||
      (wanted === 'facts' && kind !== 'warning' && kind !== 'knowledge'));
  return [
    ...early,
    ...turned,
    ...lacking.map((place) =>
      broken('missingWarning', `${place} lacks ${impression.lacks[place].join(', ')} of the warning`),
    ),
    ...silent.map((place) => broken('missingWarning', `${place} does not say not to buy`)),
    ...(isOfWrongKind ? [broken('missingWarning', `the kind of the message is ${kind}`)] : []),
  ];
}

/** Who asks to buy while a plan is due, sees the result, or has just opened the gate is told to get one. */
const owesAdvice = ({ wanted, message, isOpening, isGroup }: Turn): boolean =>
  !isGroup && (wanted === 'toBuy' || isOpening || marksOf(message).kind === 'result');

function missingAdvice({ impression }: Turn): readonly Violation[] {
  return wholePlaces
    .filter((place) => !impression.advice.some((one) => one.place === place && isToBuy(one)))
    .map((place) => broken('missingAdvice', `${place} does not say to get a plan`));
}

/** Whose gate is not shut is not told to wait for Microsoft's e-mail any more, nor not to buy. */
function staleWarning({ impression, isGroup }: Turn): readonly Violation[] {
  if (isGroup) return [];
  return wholePlaces
    .filter((place) => !impression.lacks[place].includes('waitForMail'))
    .map((place) => broken('staleWarning', `${place} tells to wait for Microsoft's e-mail`));
}

/** What a partner is told who has no plan to buy, or of whom that is not known. */
function strayAdvice(turn: Turn, gate: GateNow): readonly Violation[] {
  return (
    adviceIn(turn)
      // What staying direct-bill asks for is told to those who are (contract §4, supportPlanAdvice).
      .filter(({ advice }) => !(gate === 'existing' && advice === 'need'))
      .map((one) => violation('wrongAdvice', one))
  );
}

function notNeeded({ impression }: Turn): readonly Violation[] {
  return impression.saysNotNeeded ? [] : [broken('wrongAdvice', 'does not say that no plan is needed')];
}

/** Before anything is advised it has to be known which plan there is. */
function asksFirst({ message, impression, isGroup }: Turn): readonly Violation[] {
  const asks = /vertel|beantwoord|typ\b|type\b|tell|answer/i.test(message.text ?? '');
  return isGroup || (asks && impression.namesPlan.includes('text'))
    ? []
    : [broken('wrongAdvice', 'does not ask which plan there is')];
}

/** Questions about buying go to Microsoft's partner support. */
function sentOn({ message, impression }: Turn): readonly Violation[] {
  const isSent = /partner ?(support|ondersteuning)/i.test(message.text ?? '');
  return isSent && impression.namesPlan.includes('text')
    ? []
    : [broken('wrongAdvice', "does not send on to Microsoft's partner support")];
}

/**
 * The advice in a message. That one of the two plans is enough is a fact too: the knowledge base may answer so, with
 * the warning beside it (contract §7).
 */
const adviceIn = ({ impression, message }: Turn): readonly Advised[] =>
  impression.advice.filter(({ advice }) => !(advice === 'enough' && isFromEntry(message)));

function isFromEntry(message: Received): boolean {
  const { assistant } = (message.channelData ?? {}) as { assistant?: { kind?: string; entry?: string } };
  return assistant?.entry !== undefined && (assistant.kind === 'knowledge' || assistant.kind === 'warning');
}

const isToBuy = ({ advice }: Advised): boolean => advice === 'buy' || advice === 'choose';

/** No button ever buys. */
const buttonProblems = ({ impression }: Turn): readonly Violation[] =>
  impression.advice.filter(({ advice }) => advice === 'button').map((one) => violation('wrongAdvice', one));

/** What the message says of itself to programs has to be what its words say. */
function markProblems({ message, impression, isGroup }: Turn, gate: GateNow): readonly Violation[] {
  const { supportPlanAdvice: mark, journey } = marksOf(message);
  const warns = impression.lacks.text.length === 0;
  const advises = impression.advice.some((one) => one.place === 'text' && isToBuy(one));
  const allowed =
    gate === 'shut' ? ['doNotBuyYet'] : gate === 'due' ? ['buyNow'] : isGroup ? ['doNotBuyYet'] : [];
  return [
    ...((mark === 'doNotBuyYet') !== warns
      ? [broken('wrongMark', `marked ${mark}, but it ${warns ? 'warns' : 'does not warn'}`)]
      : []),
    ...((mark === 'buyNow') !== advises
      ? [broken('wrongMark', `marked ${mark}, but it ${advises ? 'advises' : 'does not advise'} to buy`)]
      : []),
    ...(mark !== undefined && !allowed.includes(mark) ? [broken('wrongMark', `marked ${mark}`)] : []),
    ...(journey !== undefined && !isGroup && !statesOf[gate].test(journey)
      ? [broken('wrongMark', `journey is ${journey}`)]
      : []),
  ];
}

const statesOf: Readonly<Record<GateNow, RegExp>> = {
  shut: /^(notApplied|underReview)$/,
  due: /^creditPassed$/,
  unknown: /^creditPassed$/,
  held: /^(planConfirmed|active)$/,
  existing: /^active$/,
};

const broken = (kind: ViolationKind, what: string): Violation => ({ kind, what });
const violation = (kind: ViolationKind, { place, advice, words }: Advised): Violation =>
  broken(kind, `${place} (${advice}): ${words}`);
