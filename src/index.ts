import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { AssistantBot, type BotParts } from './bot/assistantBot';
import { createTurnError } from './bot/turnError';
import { createAzureTokens } from './channels/directLine/azureTokens';
import { createDirectLine } from './channels/directLine/directLine';
import { createOrigins } from './channels/directLine/origins';
import { randomId } from './channels/directLine/randomId';
import { addTokenRoute } from './channels/directLine/tokenRoute';
import { createOneAtATime } from './channels/oneAtATime';
import { isAllowedTenant } from './channels/teams/isAllowedTenant';
import { createPreCheck } from './channels/teams/preCheck';
import { publicCloud, TeamsAdapter } from './channels/teams/teamsAdapter';
import { loadConfig, type Config } from './config';
import { createRooms } from './dialogs/rooms';
import { AppError, ConfigError } from './errors';
import { addHealth } from './http/health';
import { createLog, type Logger } from './http/log';
import { addMessages } from './http/messages';
import { createRateLimiter } from './http/rateLimit';
import { createIsOwnHost, isLoopbackUrl } from './http/ownHost';
import { createServer } from './http/server';
import type { PageWording } from './http/pageHtml';
import { createWebPage } from './http/webPage';
import { negotiateLocale } from './i18n/locale';
import { readLocales } from './i18n/readLocales';
import { createTranslator } from './i18n/translator';
import { readRulesets } from './readRulesets';
import { readCards } from './render/readCards';
import { createCardRenderer } from './render/renderCard';
import { rulesetInForce } from './rules/rulesetInForce';
import { openDatabase } from './storage/database';
import { createDirectLineStore } from './storage/directLineStore';
import { createTurnStore } from './storage/turnStore';

/** The folder that holds src, cards, locales and vendor: the project's, or its mirror dist/. */
const root = join(__dirname, '..');

/** What a test may put in the place of the real thing. */
export type Replacements = { readonly log?: Logger; readonly now?: () => Date };

export type Assistant = {
  /** Resolves to the address at which it listens. */
  readonly listen: () => Promise<string>;
  /** Finishes the turns that are running, within 10 seconds, and lets go of the database. */
  readonly close: () => Promise<void>;
};

/**
 * Builds every part of the assistant from the environment's Config.
 * @throws ConfigError, RulesetError or StorageError saying what has to be put right.
 */
export async function createAssistant(config: Config, replacements: Replacements = {}): Promise<Assistant> {
  const { log = createLog(config.logLevel), now = () => new Date() } = replacements;
  refuseWhatIsNotThere(config);
  const locales = readLocales(join(root, 'locales'));
  const rulesets = readRulesets(join(root, 'src/rules/rulesets'));
  const chosen = rulesetInForce(rulesets, { id: config.rulesetId });
  if ('problem' in chosen) {
    const known = rulesets.map(({ id }) => id).join(', ');
    throw new ConfigError([`RULESET: ${config.rulesetId} is not one of ${known}`]);
  }
  const renderCard = createCardRenderer(readCards(join(root, 'cards')));
  const database = await openDatabase({ dataDir: config.dataDir, now });

  const parts: BotParts = {
    rulesets,
    rulesetInForce: chosen.ruleset,
    translatorFor: createTranslator(locales),
    renderCard,
    newNonce: () => randomBytes(16).toString('hex'),
    store: createTurnStore(database),
    rooms: createRooms(),
    clock: now,
    isAllowedTenant: (tenant) => config.mode === 'local' || isAllowedTenant(config, tenant),
  };
  const bot = new AssistantBot(parts);
  const turns = createOneAtATime();
  const onTurnError = createTurnError(parts, ({ reference, code, error }) =>
    log.error({ reference, code, err: error }, 'turn failed'),
  );
  const onFailure = (cause: unknown) => log.error({ err: cause }, 'a channel failed');
  const logic = (context: TurnContext) => bot.run(context);

  const limiter = createRateLimiter({
    isOn: config.isRateLimited,
    isBehindProxy: config.mode === 'azure',
    now: () => performance.now(),
  });
  const { publicUrl, trustedOrigins } = config;
  const isLocal = config.mode === 'local';
  const server = createServer({
    log,
    limiter,
    trustedOrigins,
    isOwnHost: createIsOwnHost({ isLocal, publicUrl }),
  });
  addHealth(server.routes, { check: database.check, isClosing: server.isClosing });

  const isTokenPlausible = isLocal
    ? () => true
    : createPreCheck({ appId: config.app.id, issuer: publicCloud.issuer, now });
  addMessages(server.routes, {
    adapter: new TeamsAdapter({ app: isLocal ? undefined : config.app, onTurnError, onFailure }),
    logic: (context) => turns.run(context.activity.conversation.id, () => logic(context)),
    isTokenPlausible,
    isAllowedServiceUrl: isLocal ? isLoopbackUrl : () => true,
    limiter,
  });

  const origins = createOrigins({ publicUrl, trustedOrigins });
  const tokenLimit = limiter.takeBy('token');
  let closeDirectLine = async () => {};
  if (config.mode === 'local') {
    const directLine = await createDirectLine({
      store: createDirectLineStore(database),
      turns,
      logic,
      onTurnError,
      bot: { id: 'assistant', name: 'CSP assistant' },
      origins,
      retentionMonths: config.retentionMonths,
      limits: {
        token: tokenLimit,
        stream: limiter.takeBy('request'),
        conversation: (id) => limiter.take('conversation', id),
      },
      now,
      onFailure,
    });
    directLine.addRoutes(server.routes);
    server.onUpgrade('/v3/directline/', directLine.onUpgrade);
    closeDirectLine = directLine.close;
  } else if (config.directLineSecret !== undefined) {
    const issue = createAzureTokens({
      secret: config.directLineSecret,
      trustedOrigins: [...trustedOrigins, ...(publicUrl === undefined ? [] : [new URL(publicUrl).origin])],
      randomId,
      fetch,
      timeoutMs: 5_000,
      onFailure,
    });
    addTokenRoute(server.routes, { issue, origins, limit: tokenLimit });
  }
  const addPage = await createWebPage({
    root,
    wordings: Object.fromEntries(
      Object.entries(locales).map(([language, { web }]) => [language, web as PageWording]),
    ),
    retentionMonths: config.retentionMonths,
    negotiate: negotiateLocale,
    hasChat: config.mode === 'local' || config.directLineSecret !== undefined,
    trustedOrigins,
    directLineOrigin: isLocal ? undefined : 'https://europe.directline.botframework.com',
  });
  addPage(server.routes);

  return {
    listen: () => server.listen({ host: config.host, port: config.port }),
    close: async () => {
      await server.close(async () => {
        // The last replies still reach the pages that are open.
        await turns.idle();
        await closeDirectLine();
      });
      await database.close();
    },
  };
}

/** Settings of contract and documentation whose room is not built yet: better no start than a wrong idea of what runs. */
function refuseWhatIsNotThere(config: Config): void {
  if (config.creditCheckConfirmation === 'accountManager') {
    throw new ConfigError([
      'CREDIT_CHECK_CONFIRMATION: accountManager needs the account managers’ desk, which this version does not have; use partner',
    ]);
  }
}

/** Runs until it is told to stop. What is wrong with the set-up is said in one message, and ends the process. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel);
  const assistant = await createAssistant(config, { log });
  const address = await assistant.listen();
  log.info({ address }, 'listening');
  if (config.mode === 'azure' && config.allowedTenants.length === 0) {
    log.warn('no tenant may use the bot in Teams: set ALLOWED_TENANTS or MicrosoftAppTenantId');
  }
  process.stdout.write(`The assistant is at ${config.publicUrl ?? address}/?locale=nl\n`);
  const stop = (signal: string): void => {
    log.info({ signal }, 'stopping');
    void assistant.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    const isExpected = error instanceof AppError;
    process.stderr.write(`${isExpected ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  });
}
