import { join } from 'node:path';
import type { Parts } from '../../src/turns/turn';
import { createAnonymous } from '../../src/knowledge/anonymous';
import { languageWords } from '../../src/words/languages';
import { readLocales } from '../../src/i18n/readLocales';
import { createTranslator } from '../../src/i18n/translator';
import { readCards } from '../../src/render/readCards';
import { createCardRenderer } from '../../src/render/renderCard';
import { learned } from './learned';
import { ruleset, rulesets } from './rulesets';

const root = join(__dirname, '../..');

/** The real wording, cards and rules, with nonces that count. */
export function createParts(): Parts {
  let nonces = 0;
  return {
    rulesets,
    rulesetInForce: ruleset('2020-10-27'),
    translatorFor: createTranslator(readLocales(join(root, 'locales'))),
    renderCard: createCardRenderer(readCards(join(root, 'cards'))),
    ...learned(),
    anonymous: createAnonymous(languageWords),
    newNonce: () => String((nonces += 1)).padStart(32, '0'),
  };
}
