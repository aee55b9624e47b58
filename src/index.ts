import { randomBytes } from 'node:crypto';
import { AssistantBot, type BotParts } from './bot/assistantBot';
import { createLanguageMemory } from './bot/languageMemory';
import { createTurnError } from './bot/turnError';
import { createOneAtATime } from './channels/oneAtATime';
import { isAllowedTenant } from './channels/teams/isAllowedTenant';
import type { Patience } from './channels/connector/patientAuthentication';
import { loadConfig, type AzureConfig, type Config } from './config';
import { createDelivery } from './delivery/delivery';
import type { Recipient } from './delivery/outgoingMessage';
import type { Pace } from './delivery/pace';
import { createRooms } from './dialogs/rooms';
import { gateOf, type Learned } from './turns/turn';
import { addBotFramework, addDirectLine, type Edge } from './edge';
import { AppError, ConfigError } from './errors';
import { addHealth } from './http/health';
import { createLog, type Logger } from './http/log';
import { createRateLimiter } from './http/rateLimit';
import { createIsOwnHost } from './http/ownHost';
import { createServer } from './http/server';
import { createAnonymous } from './knowledge/anonymous';
import { createFindEntry } from './knowledge/findEntry';
import { knownRulesetIds, readContent, type Content } from './readContent';
import { createReaders } from './reading/readers';
import { openControlSocket } from './storage/controlSocket';
import { openDatabase, type Database } from './storage/database';
import { createDirectLineStore } from './storage/directLineStore';
import { createOutboxStore } from './storage/outboxStore';
import { createQuestionStore } from './storage/questionStore';
import { startRetention } from './storage/retention';
import { createTurnStore } from './storage/turnStore';
import { languageWords } from './words/languages';

/** What a test may put in the place of the real thing. */
export type Replacements = {
  readonly log?: Logger;
  readonly now?: () => Date;
  readonly openDatabase?: typeof openDatabase;
  /** How long sending may take. */
  readonly pace?: Partial<Pace>;
  readonly patience?: Patience;
  /** What has been learned already. */
  readonly learned?: Learned;
};

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
  const content = await readContent(config);
  const open = replacements.openDatabase ?? openDatabase;
  const database = await open({
    dataDir: config.dataDir,
    url: config.databaseUrl,
    now,
    onNotice: (notice) => log.warn(notice),
  });
  try {
    return await assemble({ ...replacements, config, log, now, database, ...content });
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Ready = Content &
  Pick<Replacements, 'pace' | 'patience' | 'learned'> & {
    readonly config: Config;
    readonly log: Logger;
    readonly now: () => Date;
    readonly database: Database;
  };

async function assemble({
  config,
  log,
  now,
  database,
  addPage,
  pace,
  patience,
  learned = { readers: createReaders({ words: languageWords }), findEntry: createFindEntry() },
  ...shown
}: Ready): Promise<Assistant> {
  const onFailure = (cause: unknown) => log.error({ err: cause }, 'something failed outside a turn');
  const languages = createLanguageMemory();
  const turnStore = createTurnStore(database);
  const isGateOpen = async (to: Recipient): Promise<boolean> => {
    const { session, journey } = await turnStore.load({ ...to, user: '', isGroup: true });
    return gateOf(session, journey).isOpen;
  };
  const store = languages.watch(turnStore);
  const outbox = createOutboxStore(database);
  const directLineStore = createDirectLineStore(database);
  const questionStore = createQuestionStore(database);
  const parts: BotParts = {
    ...shown,
    newNonce: () => randomBytes(16).toString('hex'),
    anonymous: createAnonymous(languageWords),
    store,
    rooms: createRooms(),
    ...learned,
    clock: now,
    isAllowedTenant: (tenant) => config.mode === 'local' || isAllowedTenant(config, tenant),
    deliver: (to) => delivery.deliver(to),
    underWay: (to) => delivery.underWay(to),
    isGateOpen,
    onFailure,
  };
  const bot = new AssistantBot(parts);
  const limiter = createRateLimiter({
    isOn: config.isRateLimited,
    isBehindProxy: config.mode === 'azure',
    now: () => performance.now(),
  });
  const server = createServer({
    log,
    limiter,
    trustedOrigins: config.trustedOrigins,
    isOwnHost: createIsOwnHost({ isLocal: config.mode === 'local', publicUrl: config.publicUrl }),
  });
  const edge: Edge = {
    config,
    server,
    limiter,
    directLineStore,
    now,
    turns: createOneAtATime(),
    logic: (context) => bot.run(context),
    onTurnError: createTurnError({ ...parts, languages }, ({ reference, code, error }) =>
      log.error({ reference, code, err: error }, 'turn failed'),
    ),
    onFailure,
    patience,
  };

  addHealth(server.routes, { check: database.check, isClosing: server.isClosing });
  const otherwise = addBotFramework(edge);
  const directLine = await addDirectLine(edge);
  addPage(server.routes);

  const delivery = createDelivery({
    store: outbox,
    senders: directLine ? { directline: directLine.sender } : {},
    otherwise,
    isGateShut: async (to) => !(await isGateOpen(to)),
    now,
    random: Math.random,
    onTrouble: ({ code, ...trouble }) => log.warn({ code, ...trouble }, 'a message was not sent'),
    onFailure,
    ...(pace && { pace }),
  });
  // Whoever else had the embedded database is gone, and took nothing along.
  if (database.engine === 'sqlite') await outbox.releaseAll();
  delivery.start();
  const retention = startRetention({
    kept: [
      { deleteBefore: turnStore.deleteUnusedSince, age: { months: config.retentionMonths } },
      { deleteBefore: directLineStore.deleteUnusedSince, age: { months: config.retentionMonths } },
      { deleteBefore: questionStore.deleteBefore, age: { months: config.retentionMonths } },
      { deleteBefore: turnStore.forgetActivitiesBefore, age: { hours: 48 } },
      { deleteBefore: outbox.deleteSettledBefore, age: { hours: 48 } },
    ],
    now,
    onFailure,
  });

  // PostgreSQL can be backed up past this process; the embedded database only through it.
  const control =
    database.engine === 'sqlite'
      ? await openControlSocket({
          dataDir: config.dataDir,
          answerers: {
            backUp: ({ file }) => database.backUp(file),
            countQuestions: ({ since }) => questionStore.count(since),
          },
          onNotice: (notice) => log.warn(notice),
        })
      : undefined;

  return {
    listen: () => server.listen({ host: config.host, port: config.port }),
    close: async () => {
      control?.close();
      await server.close(async () => {
        // The last replies still reach the pages that are open.
        await edge.turns.idle();
        await delivery.stop();
        await directLine?.close();
      });
      // Also where the patience ran out before it came to that: nothing new is taken from now on.
      void delivery.stop();
      await retention.stop();
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
  const config = loadConfig(process.env, knownRulesetIds());
  const log = createLog(config.logLevel);
  const assistant = await createAssistant(config, { log });
  const address = await assistant.listen();
  log.info({ address }, 'listening');
  if (config.mode === 'azure') warnOfGaps(config, log);
  process.stdout.write(`The assistant is at ${config.publicUrl ?? address}/?locale=nl\n`);
  let isStopping = false;
  const stop = (signal: string): void => {
    // A signal to the whole process group comes twice: by itself, and passed on by what started us.
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    void assistant.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What lets the program start, and then keeps people out. */
function warnOfGaps(config: AzureConfig, log: Logger): void {
  if (config.allowedTenants.length === 0) {
    log.warn('no tenant may use the bot in Teams: set ALLOWED_TENANTS or MicrosoftAppTenantId');
  }
  if (config.directLineSecret !== undefined && config.publicUrl === undefined) {
    log.warn('the web chat page cannot get a token: set PUBLIC_URL to the address people have for it');
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    const isExpected = error instanceof AppError;
    process.stderr.write(`${isExpected ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  });
}
