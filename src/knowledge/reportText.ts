import type { AskedAlike, JudgedEntry, Report } from './report';

/**
 * The report for the screen of those who run the assistant, in English.
 * @example
 * reportText({ asked: 0, unanswered: [], suggested: [], entries: [] })
 * // 'No questions and no opinions so far.\n'
 */
export function reportText({ since, asked, unanswered, suggested, entries }: Report): string {
  const period = since === undefined ? 'so far' : `since ${since}`;
  if (asked === 0 && entries.length === 0) return `No questions and no opinions ${period}.\n`;
  const answered = entries.reduce((sum, { given }) => sum + given, 0);
  const parts = [
    [
      `Questions ${period}: ${asked}`,
      `${padded(answered)}  answered`,
      `${padded(sumOf(suggested))}  answered with "did you mean"`,
      `${padded(sumOf(unanswered))}  without an answer`,
      '… stands for words that the program does not know, # for a number.',
    ],
    ['Without an answer', ...linesOf(unanswered)],
    ['Answered with "did you mean"', ...linesOf(suggested)],
    ['Answers', '  not helpful  helpful  given', ...entries.flatMap(entryLines)],
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

/** An answer, and under its "not helpful" those that it was not helpful for. */
const entryLines = (judged: JudgedEntry): readonly string[] => [
  `${padded(judged.notHelpful, 13)}${padded(judged.helpful, 9)}${padded(judged.given, 7)}  ${judged.entry}`,
  ...judged.unhelpfulFor.map((question) => questionLine(question, 13)),
];
