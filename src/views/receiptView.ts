import { applicableFacts } from '../interview/question';
import type { Receipt } from '../interview/receipt';
import { gate } from '../journey/gate';
import { journeyFacts, type Journey } from '../journey/journey';
import { standing } from '../journey/standing';
import { standingToday, type StandingToday } from '../journey/standingToday';
import { assess } from '../rules/assess';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { rulesetOn } from '../rules/rulesetOn';
import { answerText } from './answerText';
import type { Block } from './block';
import type { ViewContext } from './context';
import { findingRow } from './findingRow';
import { formatDate } from './format';
import { linkViews } from './link';
import type { WordsUnder } from './names';
import { planWords } from './planAdvice';
import { questionWord } from './questionWords';
import { receiptLines } from './receiptLines';
import {
  section,
  sectionOf,
  type ReceiptItem,
  type ReceiptSection,
  type ReceiptView,
} from './receiptSection';
import { footer } from './resultExtras';
import { todayDifferences } from './todayWords';
import { todayVerdict, verdictWords } from './verdictWords';

/** What it is shown with: all rules, and what is recorded of the partner's journey at this moment. */
type Shelf = {
  readonly rulesets: readonly Ruleset[];
  readonly wordsUnder: WordsUnder;
  readonly journey: Journey;
};

/**
 * A result to print or keep. It is about the day on which it was made, but for the gate: that is read when it is shown,
 * so that the warning stands on it from the moment the credit check is withdrawn. Paper outlives the gate: nothing on it
 * advises to buy a plan, however the gate stands. Undefined where its rules are not known any more.
 * @example
 * receiptView(
 *   { language: 'en', rulesetId: '2020-10-27', day: '2026-12-01', answers: {} },
 *   { rulesets: Object.values(rulesets), wordsUnder: () => viewContext.t, journey: passedJourney },
 * )?.title
 * // 'Advance check for CSP direct billing, 1 December 2026'
 */
export function receiptView(receipt: Receipt, shelf: Shelf): ReceiptView | undefined {
  const { language, rulesetId, day } = receipt;
  const known = shelf.rulesets.find(({ id }) => id === rulesetId);
  if (!known) return undefined;
  const ruleset = rulesetOn(known, day);
  const t = shelf.wordsUnder(language, ruleset);
  const all = { ...receipt.answers, ...journeyFacts(shelf.journey) };
  const facts = isSettled(all, receipt, shelf.rulesets) ? all : withoutCheck(all);
  const findings = assess(ruleset, facts);
  const today = standingToday({ ruleset, findings }, facts, { rulesets: shelf.rulesets, today: day });
  const context: ViewContext = {
    t,
    language,
    ruleset,
    facts,
    gate: gate(all, ruleset),
    ...(today && { today }),
  };
  const view = {
    language,
    title: t('receipt:title', { day: formatDate(day, language) }),
    intro: [t('receipt:decides'), t('receipt:made', { day: formatDate(day, language) })],
    sections: [
      planSection(context),
      thenSection(context, findings),
      ...(today ? [todaySection(context, today, findings, day)] : []),
      section(t('receipt:findings'), { items: findings.map((one) => itemOf(context, one)) }),
      section(t('receipt:answers'), { rows: answerRows(context, receipt) }),
      sourcesSection(context),
    ],
  };
  return { ...view, text: receiptLines(t, view).join('\n') };
}

/** Whether the plan is behind the partner, whichever rules one looks at: then nothing sends him to buy one. */
const isSettled = (facts: Facts, { day }: Receipt, rulesets: readonly Ruleset[]): boolean =>
  rulesets.every((one) => gate(facts, rulesetOn(one, day)).advice === 'notNeeded');

/** As if the credit check had not been reported. Who is waiting is told to wait, and that is never wrong. */
function withoutCheck(facts: Facts): Facts {
  const { 'journey.creditCheck': _check, 'journey.creditCheckEvidence': _evidence, ...rest } = facts;
  return rest;
}

/** First of all what holds for a plan: the warning, or that nothing is said about buying one. */
function planSection(context: ViewContext): ReceiptSection {
  const { t, gate: stands } = context;
  if (stands.isOpen) {
    return section(t('receipt:checkReported.title'), { paragraphs: [t('receipt:checkReported.text')] });
  }
  const { block, advice } = planWords(context, 'subject');
  // While the gate is shut there are always words about plans.
  return { ...sectionOf(block as Block), look: advice === 'doNotBuyYet' ? 'warning' : 'plain' };
}

function thenSection(context: ViewContext, findings: readonly Finding[]): ReceiptSection {
  const { t, language, ruleset, facts } = context;
  const stands = standing(findings, facts, ruleset);
  const heading = t('receipt:rulesThen', {
    date: formatDate(ruleset.effectiveFrom, language),
    verdict: todayVerdict(context, { verdict: stands.verdict, all: findings }),
  });
  const { body } = verdictWords(context, { findings, standing: stands, skipped: [] });
  return section(heading, { paragraphs: [body] });
}

function todaySection(
  context: ViewContext,
  today: StandingToday,
  findings: readonly Finding[],
  day: string,
): ReceiptSection {
  const { t, language } = context;
  const heading = t('receipt:rulesNow', {
    date: formatDate(today.ruleset.effectiveFrom, language),
    day: formatDate(day, language),
    verdict: todayVerdict(context, today),
  });
  return section(heading, {
    paragraphs: todayDifferences(context, findings).flatMap(({ title, paragraphs }) => [
      title,
      ...paragraphs.map(({ text }) => text),
    ]),
    links: linkViews(t, today.ruleset, ['requirements']),
  });
}

/** Pages that compare plans are left out: who reads them goes shopping. */
function itemOf(context: ViewContext, finding: Finding): ReceiptItem {
  const { mark, name, status, reasons, remarks, bar, links } = findingRow(context, finding);
  const shop = context.ruleset.links.supportPlans;
  return {
    mark,
    title: context.t('chat:labelled', { label: name, text: status }),
    paragraphs: [
      ...reasons.flatMap(({ what, todo }) => [
        what,
        ...todo.map(({ label, next }) => context.t('chat:step', { label, text: next })),
      ]),
      ...remarks.map(({ text }) => text),
      ...bar.flatMap(({ today }) => today.map(({ label }) => label)),
    ],
    links: links.filter(({ url }) => url !== shop?.url && url !== shop?.successor),
  };
}

/** Every question of this partner, in the order in which they are asked. */
function answerRows(context: ViewContext, { answers }: Receipt): ReceiptSection['rows'] {
  return applicableFacts(context.ruleset, context.facts).map((fact) => {
    const value = answers[fact];
    return {
      label: questionWord(context, fact, 'short'),
      text: value === undefined ? context.t('receipt:unanswered') : answerText(context, fact, value),
    };
  });
}

/** How sure the rules are; and what they rest on, those in use and those of the day. */
function sourcesSection(context: ViewContext): ReceiptSection {
  const { t, ruleset, today } = context;
  return section(t('receipt:sources'), {
    paragraphs: footer(context).map(({ text }) => text),
    items: [ruleset, ...(today ? [today.ruleset] : [])].map((rules) => sourcesOf(context, rules)),
  });
}

function sourcesOf({ t, language }: ViewContext, { effectiveFrom, sources }: Ruleset): ReceiptItem {
  const named = sources.map(({ title, read, url }) => ({
    text: t('receipt:source', { title, read: formatDate(read, language) }),
    url,
  }));
  return {
    mark: '§',
    title: t('receipt:rules', { date: formatDate(effectiveFrom, language) }),
    paragraphs: named.filter(({ url }) => url === undefined).map(({ text }) => text),
    links: named.flatMap(({ text, url }) => (url === undefined ? [] : [{ text, url }])),
  };
}
