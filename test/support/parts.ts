import { join } from 'node:path';
import type { Parts } from '../../src/turns/turn';
import { readLocales } from '../../src/i18n/readLocales';
import { createTranslator } from '../../src/i18n/translator';
import { readCards } from '../../src/render/readCards';
import { createCardRenderer, type RenderCard } from '../../src/render/renderCard';
import { createWordsUnder } from '../../src/views/names';
import { learned } from './learned';
import { ruleset, rulesets } from './rulesets';

const root = join(__dirname, '../..');

/** The real wording, cards and rules, with nonces that count. */
export function createParts(): Parts & { readonly renderCard: RenderCard } {
  let nonces = 0;
  return {
    rulesets,
    rulesetInForce: ruleset('2020-10-27'),
    wordsUnder: createWordsUnder(createTranslator(readLocales(join(root, 'locales')), { keptMonths: 24 })),
    renderCard: createCardRenderer(readCards(join(root, 'cards'))),
    ...learned(),
    newNonce: () => String((nonces += 1)).padStart(32, '0'),
    addressOf: (path) => `https://assistant.example${path}`,
  };
}
