import { answerNames, type WordedEntryId } from '../knowledge/answer';
import { entries } from '../knowledge/entries';
import type { EntryId } from '../knowledge/entryIds';
import { relatedTo } from '../knowledge/related';
import { resellerBar } from '../knowledge/situation';
import { isStateEntry } from '../knowledge/stateEntries';
import { sources, type Source, type SourceId } from '../knowledge/sources';
import { journeyState } from '../journey/state';
import { assess } from '../rules/assess';
import type { Cents } from '../rules/fact';
import { barIn, type Ruleset } from '../rules/ruleset';
import { block, type Block, type ButtonRow } from './block';
import { askButton, menuButton } from './button';
import type { ViewContext } from './context';
import { formatDate, formatUsd } from './format';
import { reviewText } from './reviewText';
import { stateAnswers } from './stateAnswers';
import type { Translate, WordValues } from './translate';

/** An entry as the answer to a question. */
export type Answered = {
  readonly entry: EntryId;
  /** The question that it answers, as it is kept for the report. */
  readonly question: string;
  /** The amount that the question names. */
  readonly askedUsd?: Cents;
};

/** The answer to an entry for this partner: the question, the answer, where it comes from, and whether it helped. */
export function knowledgeBlock(context: ViewContext, { entry, question, askedUsd }: Answered): Block {
  const { t, language } = context;
  const { sources: ids, isAnswered, leavesOpen = false } = entries[entry];
  const offersPerson = !isAnswered || leavesOpen;
  const all = ids.map((id: SourceId): Source => sources[id]);
  const feedback = (isHelpful: boolean) => ({
    title: t(isHelpful ? 'chat:button.helpful' : 'chat:button.notHelpful'),
    data: { verb: 'feedback', entry, helpful: isHelpful, question },
  });
  const opinion: ButtonRow = { row: [feedback(true), feedback(false)] };
  if (isStateEntry(entry)) {
    const { texts, links, buttons } = stateAnswers[entry](context);
    return block({
      style: 'emphasis',
      title: entryTitle(t, entry),
      texts,
      links,
      buttons,
      quiet: [opinion],
    });
  }
  return block({
    style: 'emphasis',
    title: entryTitle(t, entry),
    texts: [...answerTexts(context, entry, askedUsd), ...(offersPerson ? [t('knowledge:offerPerson')] : [])],
    small: all.map((source) => ({
      text: sourceText(context, source, onCard),
      plain: sourceText(context, source, inText),
    })),
    buttons: offersPerson ? [{ row: [menuButton(t, language, 'person')] }] : [],
    quiet: [...questionButtons(t, relatedTo(entry)), opinion],
  });
}

/** The question of an entry, as it is put to a person. */
const entryTitle = (t: Translate, entry: EntryId): string => t(`knowledge:entry.${entry}.question`);

/** A button for each question; to press it is to ask. */
export const questionButtons = (t: Translate, asked: readonly EntryId[]): readonly ButtonRow[] =>
  asked.map((entry) => ({ row: [askButton(entryTitle(t, entry))] }));

/** The answer, paragraph by paragraph. */
function answerTexts(
  context: ViewContext,
  entry: WordedEntryId,
  askedUsd: Cents | undefined,
): readonly string[] {
  const { t, ruleset, facts, gate, today } = context;
  const findings = assess(ruleset, facts);
  const names = answerNames(entry, {
    ruleset,
    today: today?.ruleset,
    gate,
    journeyState: journeyState(facts, ruleset),
    kind: facts['applicant.kind'],
    hasGap: findings.some(({ level, status }) => level === 'mandatory' && status === 'unmet'),
    askedUsd,
  });
  const values = answerValues(context, askedUsd);
  return names.map((name) => t(`knowledge:entry.${name}`, values));
}

/** What the rules in use say, what those of today say, and the amount that was asked about. */
function answerValues(context: ViewContext, askedUsd: Cents | undefined): WordValues {
  const { t, language, ruleset } = context;
  const todays = context.today?.ruleset ?? ruleset;
  const mandatory = ({ requirements }: Ruleset): string =>
    requirements
      .filter(({ level }) => level === 'mandatory')
      .map(({ id }) => t(`interview:requirement.${id}`))
      .join('; ');
  const money = (name: string, cents: Cents | undefined): WordValues =>
    cents === undefined ? {} : { [name]: formatUsd(cents, language) };
  const gapTo = (bar: Cents | undefined): Cents | undefined =>
    bar === undefined || askedUsd === undefined ? undefined : (Math.max(0, bar - askedUsd) as Cents);
  return {
    date: formatDate(ruleset.effectiveFrom, language),
    todayDate: formatDate(todays.effectiveFrom, language),
    review: reviewText(t, ruleset),
    requirements: mandatory(ruleset),
    todayRequirements: mandatory(todays),
    ...money('bar', barIn(ruleset)),
    ...money('todayBar', barIn(todays)),
    ...money('resellerBar', resellerBar),
    ...money('amount', askedUsd),
    ...money('gap', gapTo(barIn(ruleset))),
    ...money('todayGap', gapTo(barIn(todays))),
  };
}

/** How a page is named: as a link on a card, with its address in plain text. */
type Naming = (text: string, url: string) => string;
const onCard: Naming = (text, url) => `[${text}](${url})`;
const inText: Naming = (text, url) => `${text} (${url})`;

/** Where an answer comes from, in one line with its link. A page that is gone gives way to the one that took its place. */
function sourceText({ t, language }: ViewContext, source: Source, named: Naming): string {
  const { url, dated, copied, read, gone, isOpening, secondary } = source;
  const day = (date: string): string => formatDate(date, language);
  const title = sourceTitle(t, source);
  const values = {
    title: url !== undefined && gone === undefined ? named(title, url) : title,
    read: day(read),
    ...(dated && { dated: day(dated) }),
    ...(copied && { copied: day(copied) }),
  };
  const from = secondary
    ? (`secondary.${dated ? 'dated' : 'read'}` as const)
    : (`documented.${dated ? 'dated' : copied ? 'copied' : 'read'}` as const);
  return [
    t(`knowledge:source.${from}`, values),
    ...(isOpening ? [t('knowledge:source.opening')] : []),
    ...(gone ? [goneText(t, title, gone.successor, named)] : []),
  ].join(' ');
}

const goneText = (t: Translate, title: string, successor: string | undefined, named: Naming): string =>
  successor === undefined
    ? t('knowledge:source.gone')
    : t('knowledge:source.successor', { page: named(t('rules:newPage', { link: title }), successor) });

const sourceTitle = (t: Translate, { title }: Source): string =>
  typeof title === 'string' ? title : t(`knowledge:source.title.${title.described}`);
