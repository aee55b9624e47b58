import { join } from 'node:path';
import type { Config } from './config';
import { ConfigError } from './errors';
import type { PageWording } from './http/pageHtml';
import { createWebPage } from './http/webPage';
import { negotiateLocale } from './i18n/locale';
import { readLocales } from './i18n/readLocales';
import { createTranslator } from './i18n/translator';
import { readRulesets } from './readRulesets';
import { readCards } from './render/readCards';
import { createCardRenderer } from './render/renderCard';
import type { Ruleset } from './rules/ruleset';
import { rulesetInForce } from './rules/rulesetInForce';

/** The folder that holds src, cards, locales and vendor: the project's, or its mirror dist/. */
const root = join(__dirname, '..');
const rulesetFolder = join(root, 'src/rules/rulesets');

/** What RULESET may name. */
export const knownRulesetIds = (): readonly string[] => readRulesets(rulesetFolder).map(({ id }) => id);

export type Content = Awaited<ReturnType<typeof readContent>>;

/**
 * Everything that is read from files, once: rules, wording, cards and the page.
 * @throws ConfigError or RulesetError saying what has to be put right.
 */
export async function readContent(config: Config) {
  const rulesets = readRulesets(rulesetFolder);
  const locales = readLocales(join(root, 'locales'));
  const wordings = Object.entries(locales).map(
    ([language, { web }]) => [language, web as PageWording] as const,
  );
  return {
    rulesets,
    rulesetInForce: chooseRuleset(rulesets, config.rulesetId),
    translatorFor: createTranslator(locales),
    renderCard: createCardRenderer(readCards(join(root, 'cards'))),
    addPage: await createWebPage({
      root,
      wordings: Object.fromEntries(wordings),
      retentionMonths: config.retentionMonths,
      negotiate: negotiateLocale,
      hasChat: config.mode === 'local' || config.directLineSecret !== undefined,
      trustedOrigins: config.trustedOrigins,
      directLineOrigin: config.mode === 'local' ? undefined : 'https://europe.directline.botframework.com',
    }),
  };
}

function chooseRuleset(rulesets: readonly Ruleset[], id: string): Ruleset {
  const chosen = rulesetInForce(rulesets, { id });
  if ('ruleset' in chosen) return chosen.ruleset;
  throw new ConfigError([`RULESET: there is no ruleset ${id}`]);
}
