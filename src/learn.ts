import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from './errors';
import { learnSearch, searchPart } from './knowledge/learnSearch';
import { buyingPart, learnBuying } from './reading/buying/learnBuying';
import { commandPart, learnCommands } from './reading/commands/learnCommands';
import { readingWordsIn } from './reading/everyLanguage';
import { encodeLearned, type LearnedPart, type Part } from './reading/learning/learnedFile';
import { learnedFileOf } from './readLearned';
import { readUtterances } from './readUtterances';
import { languageWords as words } from './words/languages';

const root = join(__dirname, '..');

/** Learns from the utterances of all languages and writes what was learned, one file a part. Part of the build. */
function main([folder = join(root, 'learned')]: readonly string[]): void {
  const utterances = readUtterances(join(root, 'utterances'));
  // The order is part of what is learned: what comes last weighs a little more.
  const languages = Object.values(utterances).toReversed();
  const write = <P extends Part>(part: P, learned: LearnedPart<P>): void =>
    writeFileSync(learnedFileOf(folder, part), encodeLearned(learned));
  mkdirSync(folder, { recursive: true });
  write(
    buyingPart,
    learnBuying(
      languages.flatMap(({ buying }) => buying),
      readingWordsIn(words),
    ),
  );
  write(commandPart, learnCommands(languages.flatMap(({ commands }) => commands)));
  write(searchPart, learnSearch(utterances, words));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
