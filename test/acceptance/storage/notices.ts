import { join } from 'node:path';
import { readLocales } from '../../../src/i18n/readLocales';
import { createTranslator } from '../../../src/i18n/translator';
import { languages, type Language } from '../../../src/reading/language';
import type { Received } from '../../support/directLineClient';

const wordsIn = createTranslator(readLocales(join(__dirname, '../../../locales')));
const notes = ['notStored', 'failed', 'outage'] as const;

/** What the catch-all says, and in which language. */
export type TroubleNotice = { readonly note: (typeof notes)[number]; readonly language: Language };

const known = languages.flatMap((language) =>
  notes.map((note) => ({ note, language, title: wordsIn(language)(`errors:${note}.title`) })),
);

/** Undefined where a message is no notice of the catch-all. */
export function troubleNoticeIn({ text = '' }: Received): TroubleNotice | undefined {
  return known.find(({ title }) => text.includes(title));
}
