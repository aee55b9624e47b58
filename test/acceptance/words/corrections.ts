import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedFact } from '../../../src/interview/question';
import { requirementOf } from '../../../src/interview/question';
import type { Session } from '../../../src/interview/session';
import { languages, type Language } from '../../../src/reading/language';
import { isAmountFact } from '../../../src/rules/fact';
import { ruleset } from '../../support/rulesets';
import { conversation, type Given } from '../../turns/world';
import type { Part } from '../../reading/measure';
import { readyFacts, usd } from '../../views/world';

/** How many corrections, and ways back to a question, are carried out after at most one yes. */
export type Corrected = {
  readonly language: Language;
  readonly part: Part;
  readonly corrections: number;
  /** Of all that should change something: the shares that do so, rightly. */
  readonly carriedOut: number;
  readonly negatives: number;
  /** Of all that should not: the share that is offered or changes something. */
  readonly falseAlarms: number;
  readonly failures: readonly string[];
};

type Sentence = { readonly text: string; readonly expected: string };

const folder = join(__dirname, '..', '..', 'reading', 'sets');

/** The sentences of a set, of which every third is set aside. */
function sentencesOf(language: Language, part: Part): readonly Sentence[] {
  const file = join(folder, ...(part === 'unseen' ? ['unseen'] : []), `corrections.${language}.txt`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines
    .filter((line) => line.includes(' => '))
    .filter((_, index) => part === 'unseen' || (index % 3 === 2) === (part === 'setAside'))
    .map((line) => {
      const [text = '', expected = ''] = line.split(' => ');
      // An amount as it is read back: 312480.5 for 312480.50.
      return { text, expected: expected.replace(/\.(\d)0$/, '.$1') };
    });
}

/** Measured after the result, and with a question open that the sentence is not about. */
export function correctInTheChat(part: Part): readonly Corrected[] {
  return languages.flatMap((language) => {
    const sentences = sentencesOf(language, part);
    if (sentences.length === 0) return [];
    const results = sentences.map((sentence) => {
      const found = moments.map((moment) => outcomeOf(sentence, moment, language));
      return { ...sentence, found, isRight: found.every((one) => one === sentence.expected) };
    });
    const wanted = results.filter(({ expected }) => expected !== 'none');
    const negatives = results.filter(({ expected }) => expected === 'none');
    return [
      {
        language,
        part,
        corrections: wanted.length,
        carriedOut: wanted.filter(({ isRight }) => isRight).length / wanted.length,
        negatives: negatives.length,
        falseAlarms: negatives.filter(({ isRight }) => !isRight).length / Math.max(1, negatives.length),
        failures: results
          .filter(({ isRight }) => !isRight)
          .map(({ text, expected, found }) => `"${text}": ${expected}, not ${found.join(' / ')}`),
      },
    ];
  });
}

const moments = ['result', 'open'] as const;

/** What a sentence does, with a yes where one is asked for. */
function outcomeOf(
  { text, expected }: Sentence,
  moment: (typeof moments)[number],
  language: Language,
): string {
  const given = givenFor({ text, expected }, moment, language);
  const said = conversation(given, [text]);
  const isAsked = said.marks.kind === 'confirm';
  const after = isAsked ? conversation(said.given, [language === 'nl' ? 'ja' : 'yes']).given : said.given;
  const changed = changeBetween(given.session!, after.session!);
  const isAnswer = changed?.startsWith(`${given.session!.open?.fact}=`) === true && !isAsked;
  if (changed !== undefined) return isAnswer ? 'none' : changed;
  if (isAsked) return 'confirm';
  const open = said.given.session!.open;
  if (!open || open.nonce === given.session!.open?.nonce) return 'none';
  const [, goal = ''] = /^goto:(.+)$/.exec(expected) ?? [];
  const number = rules.requirements.findIndex(({ id }) => id === requirementOf(open.fact)) + 1;
  return goal === `${number}` ? `goto:${number}` : `goto:${open.fact}`;
}

function changeBetween(before: Session, after: Session): string | undefined {
  const fact = (Object.keys(after.answers) as AskedFact[]).find(
    (one) => after.answers[one] !== before.answers[one],
  );
  if (fact === undefined) return undefined;
  const value = after.answers[fact]!;
  return `${fact}=${isAmountFact(fact) && typeof value === 'number' ? value / 100 : value}`;
}

const rules = ruleset('2020-10-27');

/** Everything answered, and what is put right otherwise than it will be. */
function givenFor({ text, expected }: Sentence, moment: (typeof moments)[number], language: Language): Given {
  const [, fact, value = ''] = (/^([\w.]+)=(.+)$/.exec(expected) ?? []) as readonly [
    string?,
    AskedFact?,
    string?,
  ];
  const { 'tenure.months': _notAsked, ...ready } = readyFacts;
  const answers: Session['answers'] = {
    ...ready,
    'support.plan': fact === 'support.planReason' ? 'asfp' : 'none',
    'revenue.ttmUsd': usd(350_000),
    ...(fact === 'revenue.perpetualUsd' && {
      'revenue.source': 'own',
      'revenue.perpetualUsd': usd(4_000),
    }),
    ...(fact === 'support.planReason' && { 'support.planReason': 'forDirectBill' }),
    ...(fact === 'tenure.months' && { 'tenure.months': namedBeside(value, text) }),
  };
  const other = fact !== undefined && answers[fact] === value ? { [fact]: others[value] } : {};
  const open: AskedFact = expected.startsWith('managedService')
    ? 'accountsReceivable.provisioning'
    : 'managedService.offered';
  const { [open]: _unanswered, ...rest } = { ...answers, ...other };
  const rulesetId = fact === 'tenure.months' ? '2021-04-15' : rules.id;
  return {
    person: { language },
    rules: { inForce: rulesetId },
    session: {
      v: 1,
      rulesetId,
      startedAt: '2026-11-22T12:00:00.000Z',
      answers: moment === 'open' ? rest : { ...answers, ...other },
      skipped: [],
      open: moment === 'open' ? { fact: open, nonce: 'f'.repeat(32), tries: 0, via: 'order' } : null,
    },
  };
}

/** The number of months that is put right, where it is named too. */
const namedBeside = (value: string, text: string): number =>
  Number(text.match(/\d+/g)?.find((one) => one !== value) ?? 7);

/** Where the answer is what it will be put right to, it is another one before. */
const others: Readonly<Record<string, string>> = {
  yes: 'no',
  new: 'existingDirect',
  active: 'pending',
  sameCountry: 'otherCountry',
  own: 'outsourced',
  none: 'asfp',
  forDirectBill: 'otherReason',
  partnerCenter: 'own',
};
