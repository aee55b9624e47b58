/**
 * How well people are understood, measured on sets of sentences in Dutch and English (test/knowledge/sets,
 * test/reading/sets), in three parts: `development`, which the program was tuned on; `setAside`, every third sentence,
 * which it was not; and `unseen`, by writers who knew neither the program nor its sets. The goals are for the last two.
 *
 * Then, for topics of the programme that have no entry: entries are left out of the learning with their examples, and
 * asked about.
 *
 * Options: `--quick` (the unseen part only, and no entry is left out), `--show` (also what was not
 * understood, of the development part only), `--specs DIR` (also the public specs of Recognizers-Text in that folder:
 * docs/howto/measure-numbers.md).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { leftOutFolds, measureLeftOut, type LeftOut } from '../knowledge/leftOut';
import { measure, parts, type Figures, type Part } from '../reading/measure';
import { finish } from './support/finish';
import { correctInTheChat, type Corrected } from './words/corrections';
import { askInTheChat, type Answered, type Asked } from './words/inTheChat';
import { aims, missedByLeftOut, missedGoals, storesAnswers } from './words/goals';
import { measureSpecs, type SpecFigures } from './words/specs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    specs: { type: 'string' },
  },
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function describeAsked({ language, questions, situations, ...all }: Asked): string {
  const line = (name: string, { asked, right, wrong, suggested }: Answered): string =>
    `  ${language} ${name.padEnd(13)} right ${percent(right)}, wrong ${percent(wrong)}, suggested ${percent(suggested)}  (${asked})`;
  return [
    line('questions', questions),
    ...(situations.asked > 0 ? [line('situations', situations)] : []),
    `  ${language} out of scope  not answered ${percent(all.unanswered)}  (${all.outOfScope})`,
    ...(all.statements > 0
      ? [`  ${language} statements    not answered ${percent(all.leftAlone)}  (${all.statements})`]
      : []),
    `  ${language} filed as answers ${percent(all.filed)}`,
  ].join('\n');
}

const describeLeftOut = ({ language, set, asked, answered, suggested }: LeftOut): string =>
  `  ${language} ${set.padEnd(13)} answered by another ${percent(answered)}, suggested ${percent(suggested)}  (${asked})`;

function describeFigures({ set, language, sentences, right, wrongStored }: Figures): string {
  const stored = storesAnswers.includes(set) ? `, wrong values stored ${wrongStored}` : '';
  return `  ${language} ${set.padEnd(13)} right ${percent(right / sentences)}${stored}  (${sentences})`;
}

const describeCorrected = ({
  language,
  carriedOut,
  corrections,
  falseAlarms,
  negatives,
}: Corrected): string =>
  `  ${language} corrections   carried out after at most one yes ${percent(carriedOut)}, offered for nothing ${percent(falseAlarms)}  (${corrections}, ${negatives})`;

function report(part: Part): {
  readonly asked: readonly Asked[];
  readonly read: readonly Figures[];
  readonly corrected: readonly Corrected[];
} {
  const asked = askInTheChat(part);
  const corrected = correctInTheChat(part);
  const read = measure([part]);
  const lines = [
    ...asked.map(describeAsked),
    ...read.map(describeFigures),
    ...corrected.map(describeCorrected),
  ];
  process.stderr.write(`${part}\n${lines.join('\n')}\n`);
  if (values.show && part === 'development') {
    for (const { set, failures } of read) {
      for (const { text, expected, found } of failures)
        process.stderr.write(`    ${set}: "${text}": ${expected}, not ${found}\n`);
    }
    for (const { failures } of corrected)
      for (const failure of failures) process.stderr.write(`    corrections: ${failure}\n`);
  }
  return { asked, read, corrected };
}

function describeSpecs({
  kind,
  language,
  cases,
  whole,
  stored,
  offered,
  wrong,
  wrongBeside,
}: SpecFigures): string {
  const counts = `${cases} cases, ${whole} of them whole answers: stored ${stored}, offered ${offered}`;
  const lists = [...wrong, ...wrongBeside.map((one) => `${one} (not a whole answer)`)].map(
    (one) => `    ${one}\n`,
  );
  return `  ${language} specs ${kind}  ${counts}, wrong values stored ${wrong.length}\n${lists.join('')}`;
}

const started = performance.now();
const measured = values.quick ? (['unseen'] as const) : parts;
const reports = measured.map((part) => [part, report(part)] as const);
const folds = values.quick ? [] : Array.from({ length: leftOutFolds }, (_, fold) => fold);
const leftOut = measureLeftOut('setAside', folds);
process.stderr.write(`topics without an entry, set aside\n${leftOut.map(describeLeftOut).join('\n')}\n`);
const missed = reports.flatMap(([part, { asked, read, corrected }]) =>
  part === 'development' ? [] : missedGoals(part, asked, read, corrected).map((goal) => `${part}: ${goal}`),
);
const specs =
  values.specs === undefined ? [] : measureSpecs(resolve(process.env['INIT_CWD'] ?? '', values.specs));
for (const one of specs) process.stderr.write(describeSpecs(one));
missed.push(
  ...leftOut.flatMap(missedByLeftOut),
  ...specs.filter(({ wrong }) => wrong.length > 0).map(({ kind, language }) => `specs: ${language} ${kind}`),
);
for (const goal of missed) process.stderr.write(`missed: ${goal}\n`);

const rounded = (share: number): number => Math.round(1000 * share) / 10;
finish('accept:words', missed.length === 0, {
  ...Object.fromEntries(
    reports.map(([part, { asked, read, corrected }]) => [
      part,
      {
        questions: asked.map(({ language, questions, situations, unanswered, leftAlone, filed }) => ({
          language,
          right: rounded(questions.right),
          wrong: rounded(questions.wrong),
          situationsRight: rounded(situations.right),
          situationsWrong: rounded(situations.wrong),
          situationsSuggested: rounded(situations.suggested),
          outOfScopeNotAnswered: rounded(unanswered),
          statementsNotAnswered: rounded(leftAlone),
          filedAsAnswers: rounded(filed),
        })),
        corrections: corrected.map(({ language, carriedOut, falseAlarms }) => ({
          language,
          carriedOut: rounded(carriedOut),
          falseAlarms: rounded(falseAlarms),
        })),
        sets: read.map(({ set, language, sentences, right, wrongStored }) => ({
          set,
          language,
          sentences,
          right: rounded(right / sentences),
          wrongStored,
        })),
      },
    ]),
  ),
  leftOut: leftOut.map(({ language, set, answered }) => ({ language, set, answered: rounded(answered) })),
  aims,
  ...(specs.length > 0 && {
    specs: specs.map(({ wrong, wrongBeside, ...one }) => ({
      ...one,
      wrong: wrong.length,
      wrongBeside: wrongBeside.length,
    })),
  }),
  missed,
  seconds: Math.round((performance.now() - started) / 1000),
});
