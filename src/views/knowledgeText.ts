import { answerName, type AnswerName } from '../knowledge/answer';
import { entries } from '../knowledge/entries';
import type { EntryId } from '../knowledge/entryIds';
import { sources, type Source, type SourceId } from '../knowledge/sources';
import { journeyState } from '../journey/state';
import { applicantKind } from '../rules/applicant';
import { assess } from '../rules/assess';
import type { Cents } from '../rules/fact';
import { barOf } from '../rules/ruleset';
import { paragraphs, type Paragraph } from './block';
import type { ViewContext } from './context';
import { formatDate, formatUsd } from './format';
import type { LinkView } from './link';
import { reviewText } from './reviewText';
import type { Translate, WordValues } from './translate';

/** An entry in the words of a language: the question, its answer, and where the answer comes from. */
export type KnowledgeText = {
  readonly question: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sources: readonly Paragraph[];
  readonly links: readonly LinkView[];
};

/** The answer to an entry for this partner. `askedUsd`: the amount that the question names. */
export function knowledgeText(context: ViewContext, entry: EntryId, askedUsd?: Cents): KnowledgeText {
  const { t, language } = context;
  const { sources: ids, isAnswered } = entries[entry];
  const all = ids.map((id: SourceId): Source => sources[id]);
  return {
    question: t(`knowledge:entry.${entry}.question`),
    paragraphs: paragraphs(
      answerText(context, entry, askedUsd),
      ...(isAnswered ? [] : [t('knowledge:offerPerson')]),
    ),
    sources: paragraphs(...all.map((source) => sourceText(t, language, source))),
    links: all.flatMap(linkOf(t)),
  };
}

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
  const { title, dated, read, gone, secondary } = source;
  const day = (date: string): string => formatDate(date, language);
  const from = secondary
    ? t('knowledge:source.secondary', { title, read: day(read) })
    : dated
      ? t('knowledge:source.dated', { title, dated: day(dated), read: day(read) })
      : t('knowledge:source.read', { title, read: day(read) });
  return gone ? `${from} ${t('knowledge:source.gone')}` : from;
}

/** A page that is gone gives way to the one that took its place. */
const linkOf =
  (t: Translate) =>
  ({ title, url, gone }: Source): readonly LinkView[] => {
    if (url === undefined) return [];
    if (gone === undefined) return [{ text: title, url }];
    return gone.successor ? [{ text: t('rules:newPage', { link: title }), url: gone.successor }] : [];
  };
