import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { calendarDate } from '../bot/calendarDate';
import { loadConfig } from '../config';
import { AppError } from '../errors';
import { readLocales } from '../i18n/readLocales';
import { createWordsUnder } from '../views/names';
import { createTranslator } from '../i18n/translator';
import { languages } from '../reading/language';
import { readRulesets } from '../readRulesets';
import { runAssess } from './assess';

/** The folder that holds src and locales: the project's, or its mirror dist/. */
const root = join(__dirname, '../..');

async function main(): Promise<number> {
  // Of the environment only this one matters here: assessing needs no port and no app id.
  const { rulesetId } = loadConfig({ RULESET: process.env['RULESET'] });
  return runAssess(
    process.argv.slice(2),
    {
      readFile: (path) => readFile(path),
      stdin: () => buffer(process.stdin),
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    },
    {
      rulesets: readRulesets(join(root, 'src/rules/rulesets')),
      defaultRulesetId: rulesetId,
      today: calendarDate(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone),
      languages,
      wordsUnder: createWordsUnder(createTranslator(readLocales(join(root, 'locales')))),
    },
  );
}

// Whoever reads our lines may stop early (`| head -1`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof AppError ? error.message : String((error as Error).stack)}\n`);
    process.exitCode = 1;
  },
);
