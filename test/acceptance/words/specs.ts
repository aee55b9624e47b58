import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choiceOf, contextOf } from '../../reading/contexts';
import { route } from '../../support/readers';
import type { Language } from '../../../src/reading/language';

/** What the readers of one kind of answer make of the public specs of microsoft/Recognizers-Text in one language. */
export type SpecFigures = {
  readonly kind: 'numbers' | 'currency' | 'booleans';
  readonly language: Language;
  readonly cases: number;
  /** Cases of which the whole text is what is recognised: only these are answers. */
  readonly whole: number;
  /** Of those: the recognised value was stored, or offered to be confirmed. */
  readonly stored: number;
  readonly offered: number;
  /** Of those: another value was stored. */
  readonly wrong: readonly string[];
  /** Of the other cases: another value was stored than the recognised one. */
  readonly wrongBeside: readonly string[];
};

type Resolution = { readonly value?: string | boolean; readonly unit?: string };
type Case = {
  readonly Input: string;
  readonly Results: readonly { readonly Text?: string; readonly Resolution?: Resolution }[];
};
type Kind = SpecFigures['kind'];

const folders = { nl: 'Dutch', en: 'English' } as const satisfies Record<Language, string>;
const files: Readonly<Record<Kind, (folder: string) => string>> = {
  numbers: (folder) => `Number/${folder}/NumberModel.json`,
  currency: (folder) => `NumberWithUnit/${folder}/CurrencyModel.json`,
  booleans: (folder) => `Choice/${folder}/BooleanModel.json`,
};

/** Reads the specs in a folder as they are published, and puts each text to the reader of its kind. */
export const measureSpecs = (directory: string): readonly SpecFigures[] =>
  (Object.keys(files) as Kind[]).flatMap((kind) =>
    (Object.keys(folders) as Language[]).map((language) => {
      const cases = casesIn(join(directory, files[kind](folders[language])));
      const checked = cases.map((one) => check(one, kind, language));
      const whole = checked.filter(({ isWhole }) => isWhole);
      const wrongOf = (group: typeof checked): readonly string[] =>
        group.filter(({ to, isRight }) => to === 'answer' && !isRight).map(({ text }) => text);
      return {
        kind,
        language,
        cases: cases.length,
        whole: whole.length,
        stored: whole.filter(({ to, isRight }) => to === 'answer' && isRight).length,
        offered: whole.filter(({ to, isRight }) => to === 'candidate' && isRight).length,
        wrong: wrongOf(whole),
        wrongBeside: wrongOf(checked.filter(({ isWhole }) => !isWhole)),
      };
    }),
  );

function casesIn(file: string): readonly Case[] {
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}: --specs names the folder "Specs" of microsoft/Recognizers-Text.`);
  }
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as readonly Case[];
}

function check({ Input: text, Results: results }: Case, kind: Kind, language: Language) {
  const expected =
    kind === 'booleans' ? choiceOf('accountsReceivable.billing', language) : ({ kind: 'amount' } as const);
  const found = route(text, contextOf(language, expected));
  const value = found.to === 'answer' || found.to === 'candidate' ? found.value : undefined;
  const [result] = results;
  return {
    text,
    to: value === 'unsure' ? 'unsure' : found.to,
    isWhole: results.length === 1 && bare(result?.Text ?? '') === bare(text),
    isRight: results.length === 1 && value === meaningOf(result?.Resolution ?? {}, kind, language),
  };
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.!]+$/, '')
    .trim();

/** What is to be stored: cents, or yes and no. Another currency than the dollar is not. */
function meaningOf({ value, unit }: Resolution, kind: Kind, language: Language): string | number | undefined {
  if (kind === 'booleans') return value === true ? 'yes' : 'no';
  if (kind === 'currency' && !/^((united states|us) )?dollar$/i.test(unit ?? '')) return undefined;
  const digits = language === 'nl' ? `${value}`.replace(',', '.') : `${value}`;
  return Math.round(Number(digits) * 100);
}
