import { vainReasons, type AskedAlike, type JudgedEntry, type Report, type VainReason } from './report';

const reasonWords = {
  unanswered: 'without an answer',
  notChosen: '"did you mean", and none of it was chosen',
  notHelpful: 'the answer did not help',
  askedAgain: 'asked again in other words',
} as const satisfies Record<VainReason, string>;

/**
 * The report for the screen of those who run the assistant, in English.
 * @example
 * reportText({
 *   asked: 0,
 *   suggested: 0,
 *   inVain: { unanswered: [], notChosen: [], notHelpful: [], askedAgain: [] },
 *   entries: [],
 * })
 * // 'No questions and no opinions so far.\n'
 */
export function reportText({ since, asked, suggested, inVain, entries }: Report): string {
  const period = since === undefined ? 'so far' : `since ${since}`;
  if (asked === 0 && entries.length === 0) return `No questions and no opinions ${period}.\n`;
  const answered = entries.reduce((sum, { given }) => sum + given, 0);
  const parts = [
    [
      `Questions ${period}: ${asked}`,
      `${padded(answered)}  answered`,
      `${padded(suggested)}  answered with "did you mean"`,
      `${padded(sumOf(inVain.unanswered))}  without an answer`,
      '',
      `Of these in vain: ${vainReasons.reduce((sum, reason) => sum + sumOf(inVain[reason]), 0)}`,
      ...vainReasons.map((reason) => `${padded(sumOf(inVain[reason]))}  ${reasonWords[reason]}`),
      '… stands for words that the program does not know, # for a number.',
    ],
    ...vainReasons.map((reason) => [`In vain: ${reasonWords[reason]}`, ...linesOf(inVain[reason])]),
    ['Answers', '  not helpful  asked again  helpful  given', ...entries.flatMap(entryLines)],
  ];
  return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

const padded = (count: number, width = 6): string => String(count).padStart(width);

const sumOf = (questions: readonly AskedAlike[]): number =>
  questions.reduce((sum, { count }) => sum + count, 0);

const linesOf = (questions: readonly AskedAlike[]): readonly string[] =>
  questions.length > 0 ? questions.map((question) => questionLine(question)) : ['  none'];

const questionLine = ({ words, language, count }: AskedAlike, width?: number): string =>
  `${padded(count, width)}  ${language}  ${words}`;

/** An answer, and under it those that it was given to in vain. */
const entryLines = ({ entry, notHelpful, askedAgain, helpful, given, inVainFor }: JudgedEntry) => [
  `${padded(notHelpful, 13)}${padded(askedAgain, 13)}${padded(helpful, 9)}${padded(given, 7)}  ${entry}`,
  ...inVainFor.map((question) => questionLine(question, 13)),
];
