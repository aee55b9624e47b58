import type { Doubt, Reading } from './expected';
import type { Language } from '../language';
import type { Phrasebook } from '../text/phrases';
import { beginsStatement, isStatement } from './statement';
import type { Utterance } from '../utterance';
import type { YesNoTag, YesNoTagger, YesNoTags } from './yesNoTags';

/** An answer with more pieces than this explains too much to be clear. */
const mostPieces = 20;

/**
 * Reads yes, no or "I don't know" in everyday words, with a sentence around them. A hedge or half-denial is never an
 * answer: it is a candidate to be confirmed, or a doubt. `topics` are the words of the question itself, so that "ik ben
 * tekenbevoegd" is a yes to that question.
 */
export type ReadYesNo = (
  utterance: Utterance,
  language: Language,
  topics?: readonly Phrasebook<YesNoTag>[],
) => Reading;

export const createYesNoReader =
  (tagger: YesNoTagger): ReadYesNo =>
  (utterance, language, topics = []) =>
    readTags(utterance, [...topics, ...tagger.booksIn(language)], tagger);

function readTags(
  utterance: Utterance,
  books: readonly Phrasebook<YesNoTag>[],
  { tagsOf, openingOf, conclusionOf }: YesNoTagger,
): Reading {
  const tags = tagsOf(utterance, books);
  const has = (...wanted: readonly YesNoTag[]): boolean => countOf(tags, ...wanted) > 0;
  const yes = has('yes', 'surely', 'agree', 'likely', 'indeed');
  const no = has('no', 'deny', 'unlikely');
  const opening = tags.length <= mostPieces ? openingOf(utterance, tags, books) : undefined;
  const isUnknown = tags.includes(undefined);
  const strangers = tags.filter((tag) => tag === undefined).length;
  const isElsewhere = strangers >= 2 && !has('yes', 'no', 'topic') && opening === undefined;

  if (tags.length === 0 || has('misread') || (isElsewhere && !has('unsure'))) return { is: 'nothing' };
  if (utterance.hasMarkup) return yes || no ? doubt('vague', yes, no) : { is: 'nothing' };
  if (utterance.endsAsQuestion)
    return (yes || no) && tags.length <= 3 ? doubt('vague', yes, no) : { is: 'nothing' };
  if (has('unsure')) {
    // "My printer shows an unknown device" is about something else.
    if (strangers >= 2 && tags.slice(0, 3).every((tag) => tag === undefined)) return { is: 'nothing' };
    return yes || no || has('not')
      ? doubt('contradiction', yes, no, true)
      : { is: 'answer', value: 'unsure' };
  }
  if ((yes && no) || (has('deny') && has('not') && !has('no'))) return doubt('contradiction', true, true);
  if (has('vague', 'odd')) return isUnknown && !yes && !no ? { is: 'nothing' } : doubt('vague', yes, no);
  const isExplained = (opening ?? conclusionOf(utterance, tags)) !== undefined;
  if (yes) {
    if (has('not')) return doubt('contradiction', true, true);
    if (has('later', 'condition', 'asking')) return doubt('vague', true, false);
    const isClear = !has('likely', 'hedge', 'contrast', 'softYes') && (!isUnknown || isExplained);
    return isClear && (!has('indeed') || !isUnknown) ? answer('yes') : candidate('yes');
  }
  if (no) {
    if (has('asking')) return doubt('vague', false, true);
    // "nee, volgend jaar" may be as good as a yes; "nee, we beginnen volgend jaar met de cursus" explains the no.
    const isSoft =
      has('unlikely', 'hedge', 'contrast', 'condition') ||
      (has('later') && !isUnknown) ||
      (has('softYes') && has('topic') && !has('not'));
    const isClear = !isSoft && countOf(tags, 'not') < 2 && (!isUnknown || isExplained);
    return isClear && !isAgainst(tags) ? answer('no') : candidate('no');
  }
  return readStatement(tags);
}

/** Whether a text says "I don't know", whatever else it says. */
export type SaysUnsure = (utterance: Utterance, language: Language) => boolean;

export const createSaysUnsure =
  ({ tagsOf, booksIn }: YesNoTagger): SaysUnsure =>
  (utterance, language) =>
    tagsOf(utterance, booksIn(language)).includes('unsure');

/** "nee, we hebben een eigen pakket": a no that goes on with what is there. */
const isAgainst = (tags: YesNoTags): boolean =>
  countOf(tags, 'no') > 0 &&
  countOf(tags, 'not') === 0 &&
  beginsStatement(tags.filter((tag) => tag !== 'no' && tag !== 'deny'));

/** A text without a yes or a no: "dat hebben we" is a yes, "dat hebben we niet" a no. */
function readStatement(tags: YesNoTags): Reading {
  const has = (...wanted: readonly YesNoTag[]): boolean => countOf(tags, ...wanted) > 0;
  const isUnknown = tags.includes(undefined);
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
    if (isUnknown) return has('topic') ? candidate('no') : { is: 'nothing' };
    if (has('condition')) return doubt('vague', false, true);
    const isBare = !has('verb', 'inverted');
    return isSoft || !(isStated || isBare) ? candidate('no') : answer('no');
  }
  if (isUnknown)
    return has('topic') && beginsStatement(tags) && !isSoft ? candidate('yes') : { is: 'nothing' };
  if (has('condition')) return isStated ? doubt('vague', true, false) : { is: 'nothing' };
  if (has('later')) return candidate('no');
  if (isStated) return isSoft ? candidate('yes') : answer('yes');
  const isDone = tags.every((tag) => tag === 'done' || tag === 'filler') && has('done');
  return has('topic') || isDone ? candidate('yes') : { is: 'nothing' };
}

/** What may stand in a statement without being part of it. */
const asides: readonly YesNoTag[] = ['hedge', 'contrast', 'softYes', 'later', 'condition'];

const countOf = (tags: YesNoTags, ...wanted: readonly YesNoTag[]): number =>
  tags.filter((tag) => tag && wanted.includes(tag)).length;

const answer = (value: string): Reading => ({ is: 'answer', value });
const candidate = (value: string): Reading => ({ is: 'candidate', value, because: 'hedged' });

function doubt(reason: Doubt, yes: boolean, no: boolean, unsure = false): Reading {
  const understood = [...(yes ? ['yes'] : []), ...(no ? ['no'] : []), ...(unsure ? ['unsure'] : [])];
  return { is: 'doubt', doubt: reason, understood };
}
