import type { Doubt, Reading } from './expected';
import type { Language } from '../language';
import type { IsLimited } from './limits';
import type { HowUnsure } from './notKnowing';
import { phraseAt, type Phrasebook } from '../text/phrases';
import { beginsStatement, isStatement } from './statement';
import type { Utterance } from '../utterance';
import { headOf, type YesNoTag, type YesNoTagger, type YesNoTags } from './yesNoTags';

/** What the question itself brings to the reading of an answer to it. */
export type YesNoQuestion = {
  /** Its own words, so that "ik ben tekenbevoegd" is a yes to it. */
  readonly topics: Phrasebook<YesNoTag>;
  /** The words of the other questions: beside a yes they say that something else is meant. */
  readonly elsewhere: Phrasebook<string>;
  /** The options of the other questions. */
  readonly otherOptions: Phrasebook<string>;
  /** What somebody else who is named says about it. */
  readonly byOthers: 'asked' | 'counts' | undefined;
};

/**
 * Reads yes, no or "I don't know" in everyday words. It is an answer only where everything beside it is filler or about
 * the question (ADR 019); a hedge, a half-denial or words that are not understood make it a candidate to be confirmed,
 * or a doubt where another value is as likely.
 */
export type ReadYesNo = (utterance: Utterance, language: Language, question?: YesNoQuestion) => Reading;

export const createYesNoReader =
  (tagger: YesNoTagger, howUnsure: HowUnsure, isLimited: IsLimited): ReadYesNo =>
  (utterance, language, question) =>
    readTags(
      utterance,
      [...(question ? [question.topics] : []), ...tagger.booksIn(language)],
      { ...tagger, howUnsure, isLimited },
      question,
    );

function readTags(
  utterance: Utterance,
  books: readonly Phrasebook<YesNoTag>[],
  {
    tagsOf,
    openingOf,
    strangersIn,
    howUnsure,
    isLimited,
  }: YesNoTagger & { readonly howUnsure: HowUnsure; readonly isLimited: IsLimited },
  question: YesNoQuestion | undefined,
): Reading {
  const tags = tagsOf(utterance, books);
  const has = (...wanted: readonly YesNoTag[]): boolean => countOf(tags, ...wanted) > 0;
  const isDenied = has('deny', 'unlikely', 'not', 'itsNo');
  // "niet gehaald" is no "gehaald".
  const itsYes = has('itsYes') && !isDenied && !has('no');
  const yes = itsYes || has('yes', 'surely', 'agree', 'likely', 'indeed');
  const no = has('no', 'deny', 'unlikely', 'itsNo');
  const strangers = strangersIn(utterance, books);
  const isAsked = question?.byOthers === 'asked';
  // Whoever else is named is not understood, save where the question is about that person.
  const isUnknown =
    strangers.length > 0 || (has('other') && !isAsked) || (has('uninformed') && !has('unsure'));
  const opening = openingOf(utterance, tags, books);
  const isElsewhere =
    strangers.length + countOf(tags, ...bare) >= 2 &&
    !has('itsYes', 'itsNo') &&
    !has('yes', 'no', 'topic', 'other') &&
    opening === undefined;

  if (tags.length === 0 || has('misread') || (isElsewhere && !has('unsure'))) return { is: 'nothing' };
  if (utterance.hasMarkup) return yes || no ? doubt('vague', yes, no) : { is: 'nothing' };
  if (utterance.endsAsQuestion)
    return (yes || no) && tags.length <= 3 ? doubt('vague', yes, no) : { is: 'nothing' };
  const unsure = has('unsure') ? howUnsure(utterance, books) : undefined;
  if (unsure === 'aloud') return { ...answer('unsure'), hasMore: true };
  // "my old boss was", "they say so", "at our customer we do": that is not the company's own, or not today's.
  if (has('outside'))
    return yes || no || has('topic', 'not') ? doubt('vague', false, false) : { is: 'nothing' };
  if (has('unsure')) {
    // "My printer shows an unknown device" is about something else.
    if (strangers.length >= 2 && tags.slice(0, 3).every((tag) => tag === undefined)) return { is: 'nothing' };
    // "nee, geen idee" does not know; "ja, geen idee" may mean either, and so may what is said besides.
    const isPlain = unsure === 'only' && !has('contrast', 'vague');
    if (yes || has('deny', 'unlikely') || (no && !isPlain)) return doubt('contradiction', yes, no, true);
    return isPlain ? answer('unsure') : candidate('unsure');
  }
  // "nee, maar mijn collega wel": whoever signs is the very person who is asked about.
  if (
    has('other', 'notMe') &&
    !isDenied &&
    (!yes || (isAsked && has('no') && !has('yes', 'surely', 'agree')))
  ) {
    const bySomebody = readOther(tags, isUnknown, question);
    if (bySomebody) return bySomebody;
  }
  /** Whether words that no book knows may stand beside a no, so that it counts without being asked about. */
  const isHarmless = (unknown: readonly number[]): boolean =>
    question !== undefined &&
    unknown.length > 0 &&
    unknown.length <= fewStrangers &&
    !has('uninformed', 'notMe') &&
    !isLimited(utterance, books) &&
    !unknown.some(
      (at) =>
        isNumber(utterance.words[at]!) ||
        phraseAt(utterance.words, at, [question.elsewhere, question.otherOptions]) !== undefined,
    );
  if ((yes && no) || (has('deny') && has('not') && !has('no') && opening !== 'no'))
    return doubt('contradiction', true, true);
  if (has('vague', 'odd'))
    return strangers.length > 0 && !yes && !no ? { is: 'nothing' } : doubt('vague', yes, no);
  if (yes) {
    if (has('not')) return doubt('contradiction', true, true);
    const isForeign = strangers.some(
      (at) => isNumber(utterance.words[at]!) || isOfAnother(utterance, at, question),
    );
    if (has('later', 'condition', 'asking', 'notMe') || isForeign) return doubt('vague', true, false);
    const isClear = !has('likely', 'hedge', 'contrast', 'softYes', 'still') && !isUnknown;
    return isClear ? answer('yes') : candidate('yes');
  }
  if (no) {
    if (has('asking')) return doubt('vague', false, true);
    const isSoft =
      has('unlikely', 'hedge', 'contrast', 'condition', 'later') ||
      (has('other') && !has('no')) ||
      (has('softYes') && !has('not')) ||
      countOf(tags, 'not') > 1;
    // "een proces hebben we, een systeem nog niet"
    if (!has('no') && saysSo(tagsOf(headOf(utterance.folded), books)))
      return doubt('contradiction', true, true);
    if (isUnknown && !isSoft && opening === 'no' && isFirmNo(tags) && isHarmless(strangers))
      return { ...answer('no'), hasMore: true };
    if (!goesOn(tags, isUnknown)) return isSoft ? candidate('no') : answer('no');
    // "nee, dat gaat automatisch" may be as good as a yes.
    return question?.byOthers && !has('deny', 'unlikely', 'itsNo')
      ? doubt('vague', false, true)
      : candidate('no');
  }
  const isBare = has('everyday', 'uninformed') || (has('whyNot') && !has('not'));
  return readStatement(tags, isUnknown || isBare);
}

/** What says nothing of the question where no answer stands beside it. */
const bare: readonly YesNoTag[] = ['everyday', 'whyNot', 'uninformed'];

/** Whether a no at the head is borne out by what follows: it denies something of the question, or "dat" and "it". */
const isFirmNo = (tags: YesNoTags): boolean =>
  tags.includes('itsNo') || (tags.includes('not') && (tags.includes('topic') || tags.includes('object')));

/** How many words beside an answer need not be known. */
const fewStrangers = 5;

const isNumber = (word: string): boolean => /^\d/.test(word);

const isOfAnother = ({ words }: Utterance, at: number, question: YesNoQuestion | undefined): boolean =>
  question !== undefined && phraseAt(words, at, [question.elsewhere]) !== undefined;

/** Whether a part states of itself that something of the question is so. */
const saysSo = (tags: YesNoTags): boolean =>
  isStatement(tags) && tags.includes('topic') && !tags.includes('deny') && !tags.includes('not');

/**
 * Whether a no goes on with something that is not denied: "nee, we hebben een eigen pakket", "nee, dat gaat
 * automatisch". "nee, dat hebben we niet" does not.
 */
const goesOn = (tags: YesNoTags, isUnknown: boolean): boolean =>
  isUnknown ||
  (countOf(tags, 'not', 'deny', 'unlikely', 'itsNo', 'whyNot') === 0 &&
    countOf(tags, 'verb', 'inverted', 'topic', 'itsYes', 'done', 'other') > 0);

/** "nee, mijn baas", "de directeur tekent": what it says that somebody else is named, and denied nowhere. */
function readOther(
  tags: YesNoTags,
  isUnknown: boolean,
  question: YesNoQuestion | undefined,
): Reading | undefined {
  const has = (...wanted: readonly YesNoTag[]): boolean => countOf(tags, ...wanted) > 0;
  if (!has('other')) return question?.byOthers ? doubt('vague', false, true) : candidate('no');
  const isOpen =
    has('softYes', 'condition', 'asking', 'hedge') || (has('later') && (isUnknown || has('no', 'subject')));
  // "verbind me door met een collega" says nothing about the question.
  if (isUnknown && !has('no', 'notMe', 'topic', 'verb', 'inverted')) return { is: 'nothing' };
  switch (question?.byOthers) {
    case 'asked':
      // "ik ben de directeur" is the person who answers.
      if (has('subject') && !has('no', 'notMe')) return undefined;
      return isOpen ? doubt('vague', has('topic'), has('no')) : candidate('yes');
    case 'counts':
      return isOpen || has('no') || has('contrast') ? doubt('vague', false, has('no')) : candidate('yes');
    case undefined:
      return has('no') ? undefined : doubt('vague', false, false);
  }
}

/** Whether a text says "I don't know", whatever else it says. */
export type SaysUnsure = (utterance: Utterance, language: Language) => boolean;

export const createSaysUnsure =
  ({ tagsOf, booksIn }: YesNoTagger): SaysUnsure =>
  (utterance, language) =>
    tagsOf(utterance, booksIn(language)).includes('unsure');

/** A text without a yes or a no: "dat hebben we" is a yes, "dat hebben we niet" a no. */
function readStatement(tags: YesNoTags, isUnknown: boolean): Reading {
  const has = (...wanted: readonly YesNoTag[]): boolean => countOf(tags, ...wanted) > 0;
  const isAside = (tag: YesNoTag | undefined): boolean =>
    tag === 'not' || asides.some((aside) => aside === tag);
  const isStated = isStatement(tags.filter((tag) => !isAside(tag)));
  const [first, second] = tags.filter((tag) => tag !== 'filler');
  // "can't we", "haven't I": that asks.
  const isTag = first === 'not' && second === 'subject';
  if (has('asking') || isTag) return { is: 'nothing' };
  if (countOf(tags, 'not') > 1) return isUnknown ? { is: 'nothing' } : doubt('contradiction', true, true);
  const isSoft = has('hedge', 'contrast', 'softYes', 'later');
  if (has('not')) {
    if (isUnknown) {
      if (has('topic')) return candidate('no');
      // "no Pax8 does that for us"
      return tags[0] === 'not' && has('verb', 'inverted', 'object')
        ? doubt('vague', false, true)
        : { is: 'nothing' };
    }
    if (has('condition')) return doubt('vague', false, true);
    const isBare = !has('verb', 'inverted');
    return isSoft || !(isStated || isBare) ? candidate('no') : answer('no');
  }
  if (isUnknown) {
    if (!has('topic', 'whyNot')) return { is: 'nothing' };
    if (beginsStatement(tags) && !isSoft) return candidate('yes');
    return tags.length <= shortAttempt ? doubt('vague', false, false) : { is: 'nothing' };
  }
  if (has('condition')) return isStated ? doubt('vague', true, false) : { is: 'nothing' };
  // "binnenkort", "we gaan dat inrichten": not now; "komt eraan", "ga maar door" say less.
  if (has('later'))
    return has('subject') || tags.length === 1 ? candidate('no') : doubt('vague', false, false);
  if (isStated) return isSoft || has('still') ? candidate('yes') : answer('yes');
  const isDone = tags.every((tag) => tag === 'done' || tag === 'filler') && has('done');
  return has('topic') || isDone ? candidate('yes') : { is: 'nothing' };
}

/** "De distributeur factureert": so short a text about the question is an attempt to answer it. */
const shortAttempt = 5;

/** What may stand in a statement without being part of it. */
const asides: readonly YesNoTag[] = ['still', 'hedge', 'contrast', 'softYes', 'later', 'condition'];

const countOf = (tags: YesNoTags, ...wanted: readonly YesNoTag[]): number =>
  tags.filter((tag) => tag && wanted.includes(tag)).length;

const answer = (value: string): Extract<Reading, { is: 'answer' }> => ({ is: 'answer', value });
const candidate = (value: string): Reading => ({ is: 'candidate', value, because: 'hedged' });

function doubt(reason: Doubt, yes: boolean, no: boolean, unsure = false): Reading {
  const understood = [...(yes ? ['yes'] : []), ...(no ? ['no'] : []), ...(unsure ? ['unsure'] : [])];
  return { is: 'doubt', doubt: reason, understood };
}
