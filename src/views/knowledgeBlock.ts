import { answerName, type AnswerName } from '../knowledge/answer';
import { entries } from '../knowledge/entries';
import type { EntryId } from '../knowledge/entryIds';
import { sources, type Source, type SourceId } from '../knowledge/sources';
import { journeyState } from '../journey/state';
import { applicantKind } from '../rules/applicant';
import { assess } from '../rules/assess';
import type { Cents } from '../rules/fact';
import { barOf } from '../rules/ruleset';
import { block, type Block, type ButtonRow } from './block';
import { askButton, menuButton } from './button';
import type { ViewContext } from './context';
import { formatDate, formatUsd } from './format';
import type { LinkView } from './link';
import { reviewText } from './reviewText';
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
  const { sources: ids, isAnswered } = entries[entry];
  const all = ids.map((id: SourceId): Source => sources[id]);
  const feedback = (isHelpful: boolean) => ({
    title: t(isHelpful ? 'chat:button.helpful' : 'chat:button.notHelpful'),
    data: { verb: 'feedback', entry, helpful: isHelpful, question },
  });
  return block({
    style: 'emphasis',
    title: entryTitle(t, entry),
    texts: [answerText(context, entry, askedUsd), ...(isAnswered ? [] : [t('knowledge:offerPerson')])],
    small: all.map((source) => ({ text: sourceText(t, language, source) })),
    links: all.flatMap(linkOf(t)),
    buttons: [
      { row: [feedback(true), feedback(false)] },
      ...(isAnswered ? [] : [{ row: [menuButton(t, language, 'person')] }]),
    ],
  });
}

/** The question of an entry, as it is put to a person. */
const entryTitle = (t: Translate, entry: EntryId): string => t(`knowledge:entry.${entry}.question`);

/** A button for each question; to press it is to ask. */
export const questionButtons = (t: Translate, asked: readonly EntryId[]): readonly ButtonRow[] =>
  asked.map((entry) => ({ row: [askButton(entryTitle(t, entry))] }));

function answerText(context: ViewContext, entry: EntryId, askedUsd: Cents | undefined): string {
  const { t, language, ruleset, facts, gate } = context;
  const findings = assess(ruleset, facts);
  const name: AnswerName = answerName(entry, {
    ruleset,
    gate,
    journeyState: journeyState(facts),
    isExisting: applicantKind(facts) === 'existingDirect',
    hasGap: findings.some(({ level, status }) => level === 'mandatory' && status === 'unmet'),
    askedUsd,
  });
  const revenue = ruleset.requirements.find((requirement) => requirement.id === 'revenue');
  const values: WordValues = {
    date: formatDate(ruleset.effectiveFrom, language),
    review: reviewText(t, ruleset),
    requirements: ruleset.requirements
      .filter(({ level }) => level === 'mandatory')
      .map(({ id }) => t(`interview:requirement.${id}`))
      .join('; '),
    ...(revenue && { bar: formatUsd(barOf(revenue), language) }),
    ...(askedUsd !== undefined && { amount: formatUsd(askedUsd, language) }),
  };
  return t(`knowledge:entry.${name}`, values);
}

function sourceText(t: Translate, language: ViewContext['language'], source: Source): string {
  const { dated, copied, read, gone, isOpening, secondary } = source;
  const day = (date: string): string => formatDate(date, language);
  const values = {
    title: sourceTitle(t, source),
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
    ...(gone ? [t('knowledge:source.gone')] : []),
  ].join(' ');
}

const sourceTitle = (t: Translate, { title }: Source): string =>
  typeof title === 'string' ? title : t(`knowledge:source.title.${title.described}`);

/** A page that is gone gives way to the one that took its place. */
const linkOf =
  (t: Translate) =>
  (source: Source): readonly LinkView[] => {
    const { url, gone } = source;
    if (url === undefined) return [];
    const text = sourceTitle(t, source);
    if (gone === undefined) return [{ text, url }];
    return gone.successor ? [{ text: t('rules:newPage', { link: text }), url: gone.successor }] : [];
  };
