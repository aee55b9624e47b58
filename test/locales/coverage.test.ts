import { askedFacts, requirementOf } from '../../src/interview/question';
import { verdicts } from '../../src/journey/verdict';
import { languages } from '../../src/reading/language';
import { factChoices, isAmountFact, isChoiceFact, type FactId } from '../../src/rules/fact';
import { reasons, remarks } from '../../src/rules/finding';
import { requirementIds, statuses } from '../../src/rules/requirement';
import { linkIds } from '../../src/rules/ruleset';
import { wordings, type Wording } from './wordings';

const questionParts = ['title', 'short', 'why', 'counts', 'countsNot', 'findOut', 'example'];
/** Wording for existing partners only, or for older rules only. */
const variants = [
  'support.plan.whyExisting',
  'revenue.ttmUsd.countsExisting',
  'support.firstLevel.countsNotUntil2023',
  'support.plan.countsWithUnified',
  'support.plan.countsNotWithUnified',
  'capabilityAssessment.passed.countsFrom2025',
];
const existingVerdicts = ['notReady', 'undecided', 'active'];
const kinds = factChoices['applicant.kind'];
const nothingToDo: readonly string[] = ['met', 'notForExistingDirect'];

/** The values that have a label: for an amount and for months only "I don't know". */
function choicesOf(fact: FactId): readonly string[] {
  return isChoiceFact(fact) ? factChoices[fact] : ['unsure'];
}

const interviewKeys = [
  ...askedFacts.flatMap((fact) => questionParts.map((part) => `question.${fact}.${part}`)),
  ...variants.map((variant) => `question.${variant}`),
  ...askedFacts.flatMap((fact) => choicesOf(fact).map((value) => `option.${fact}.${value}`)),
  ...requirementIds.map((id) => `requirement.${id}`),
];

/** What things are called before and since they got the name of today. */
const ages = ['before', 'since'];

const rulesKeys = [
  ...[...verdicts, 'rejected'].flatMap((verdict) =>
    ['title', 'body'].map((part) => `verdict.${verdict}.${part}`),
  ),
  ...existingVerdicts.flatMap((verdict) =>
    ['title', 'body'].map((part) => `verdictExisting.${verdict}.${part}`),
  ),
  ...['unmet', 'unknown', 'both'].flatMap((open) => [`open.${open}_one`, `open.${open}_other`]),
  ...statuses.map((status) => `status.${status}`),
  ...reasons.map((reason) => `reason.${reason}.what`),
  ...reasons.filter((reason) => !nothingToDo.includes(reason)).map((reason) => `reason.${reason}.next`),
  ...remarks.map((remark) => `remark.${remark}`),
  ...['what', 'next'].map((part) => `planNotCounting.${part}`),
  ...linkIds.map((id) => `link.${id}`),
  ...['microsoftDecides'],
  ...['title', 'same', 'sameOn', 'differences', 'row'].map((part) => `today.${part}`),
  ...kinds.flatMap((kind) => ['title', 'body'].map((part) => `today.then.${kind}.${part}`)),
  ...verdicts.map((verdict) => `today.verdict.new.${verdict}`),
  ...existingVerdicts.map((verdict) => `today.verdict.existingDirect.${verdict}`),
  ...['documented', 'secondary', 'secondaryDate'].map((how) => `confidence.${how}`),
  ...['enrolment', 'renewal', 'yearly', 'anniversary'].map((when) => `review.${when}`),
  ...['plain', 'one', 'inFull'].flatMap((form) => ages.map((age) => `names.provider.${age}.${form}`)),
  ...['plain', 'one', 'note'].flatMap((form) => ages.map((age) => `names.partnerId.${age}.${form}`)),
  ...['short', 'plain', 'inFull', 'requirement'].flatMap((form) =>
    ages.map((age) => `names.network.${age}.${form}`),
  ),
  ...['revenueWhere', 'revenueSubject', 'newPage', 'gone'],
];

const keysOf = (all: readonly Wording[]): readonly string[] => all.map(({ key }) => key).sort();

describe.each(languages)('the words of %s for what the rules and the interview know', (language) => {
  const interview = new Map(wordings(language, 'interview').map(({ key, text }) => [key, text]));

  it('has words for every question, option and requirement, and for nothing else', () => {
    expect(keysOf(wordings(language, 'interview'))).toEqual([...interviewKeys].sort());
  });

  it('has words for every verdict, status, reason, remark and link, and for nothing else', () => {
    expect(keysOf(wordings(language, 'rules'))).toEqual([...rulesKeys].sort());
  });

  it('gives an example that is one of the answers', () => {
    const amount = { en: /^USD \d{2,3},\d{3}$/, nl: /^USD \d{2,3}\.\d{3}$/ };
    const months = { en: /^\d+ months$/, nl: /^\d+ maanden$/ };
    for (const fact of askedFacts) {
      const example = interview.get(`question.${fact}.example`);
      const labels = choicesOf(fact).map((value) => interview.get(`option.${fact}.${value}`));
      if (isChoiceFact(fact)) expect(labels).toContain(example);
      else expect(example).toMatch((isAmountFact(fact) ? amount : months)[language]);
    }
  });

  it('never gives two options of one question the same label', () => {
    for (const fact of askedFacts) {
      const labels = choicesOf(fact).map((value) => interview.get(`option.${fact}.${value}`)?.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('says "I don\'t know" in the same words everywhere', () => {
    const labels = [...interview].filter(([key]) => key.startsWith('option.') && key.endsWith('.unsure'));
    expect(new Set(labels.map(([, text]) => text)).size).toBe(1);
  });

  it('gives the rows of the summary names of their own', () => {
    const names = askedFacts.map((fact) => interview.get(`question.${fact}.short`));
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a requirement for every question but the first', () => {
    expect(askedFacts.filter((fact) => requirementOf(fact) === undefined)).toEqual(['applicant.kind']);
  });
});
