import { join } from 'node:path';
import type { Config } from './config';
import { ConfigError } from './errors';
import type { PageWording } from './http/pageHtml';
import type { ReceiptPageWording } from './http/receiptHtml';
import { createWebPage } from './http/webPage';
import { negotiateLocale } from './i18n/locale';
import { readLocales } from './i18n/readLocales';
import { createTranslator } from './i18n/translator';
import { languages } from './reading/language';
import { readRulesets } from './readRulesets';
import { readCards } from './render/readCards';
import { createCardRenderer } from './render/renderCard';
import { requirementIds } from './rules/requirement';
import type { Ruleset } from './rules/ruleset';
import { latest, rulesetInForce, wantedRuleset } from './rules/rulesetInForce';
import { createWordsUnder } from './views/names';

type ReceiptWording = { readonly page: ReceiptPageWording };

/** The folder that holds src, cards, locales and vendor: the project's, or its mirror dist/. */
const root = join(__dirname, '..');
const rulesetFolder = join(root, 'src/rules/rulesets');

/** What RULESET may name. */
export const rulesetNames = (): readonly string[] => [
  ...readRulesets(rulesetFolder).map(({ id }) => id),
  latest,
];

export type Content = Awaited<ReturnType<typeof readContent>>;

/**
 * Everything that is read from files, once: rules, wording, cards and the page.
 * @param today the day of the start, an ISO date: with RULESET=latest the rules of that day are in force.
 * @throws ConfigError or RulesetError saying what has to be put right.
 */
export async function readContent(config: Config, today: string) {
  const rulesets = readRulesets(rulesetFolder);
  const locales = readLocales(join(root, 'locales'));
  const rulesetInForce = chooseRuleset(rulesets, config.rulesetId, today);
  const wordsUnder = createWordsUnder(createTranslator(locales, { keptMonths: config.retentionMonths }));
  const wordings = languages.map((language) => {
    const t = wordsUnder(language, rulesetInForce);
    const names = requirementIds.map((id) => [id, t(`interview:requirement.${id}`)] as const);
    return [
      language,
      { ...(locales[language]['web'] as PageWording), requirement: Object.fromEntries(names) },
    ] as const;
  });
  return {
    rulesets,
    rulesetInForce,
    wordsUnder,
    receiptPage: {
      negotiate: negotiateLocale,
      wordings: Object.fromEntries(
        languages.map((language) => [language, (locales[language]['receipt'] as ReceiptWording).page]),
      ),
    },
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

function chooseRuleset(rulesets: readonly Ruleset[], named: string, today: string): Ruleset {
  const chosen = rulesetInForce(rulesets, wantedRuleset(named, today));
  if ('ruleset' in chosen) return chosen.ruleset;
  throw new ConfigError([`RULESET: there is no ruleset ${named} on ${today}`]);
}
