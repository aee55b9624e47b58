import { join } from 'node:path';
import type web from '../../locales/en/web.json';
import { readLocales } from '../../src/i18n/readLocales';
import { createTranslator } from '../../src/i18n/translator';
import { withNames } from '../../src/views/names';
import { ruleset } from '../support/rulesets';

const locales = readLocales(join(__dirname, '../../locales'));
const words = createTranslator(locales);

/** What the bot says, under the rules in force. */
export const nl = withNames(words('nl'), ruleset('2020-10-27'));
export const en = withNames(words('en'), ruleset('2020-10-27'));

/** What the page says around the conversation. */
export const pageWordings = { en: locales.en['web'], nl: locales.nl['web'] } as Record<
  'en' | 'nl',
  typeof web
>;
