import type { Proactive } from './bot/proactive';
import { buildTurns } from './buildTurns';
import { createOneAtATime } from './channels/oneAtATime';
import type { Patience } from './channels/connector/patientAuthentication';
import { calendarDate } from './bot/calendarDate';
import { loadConfig, type AzureConfig, type Config } from './config';
import type { Pace } from './delivery/pace';
import { addBotFramework, addDirectLine, type Edge } from './edge';
import { AppError, ConfigError } from './errors';
import { addHealth } from './http/health';
import { createLog, type Logger } from './http/log';
import { addReceiptPage } from './http/receiptPage';
import { createRateLimiter } from './http/rateLimit';
import { createIsOwnHost } from './http/ownHost';
import { createServer } from './http/server';
import { readContent, rulesetNames, type Content } from './readContent';
import { startUpkeep } from './startUpkeep';
import { readKnowledge, readReaders } from './readLearned';
import { openDatabase, type Database } from './storage/database';
import { createSqlDirectLineStore } from './storage/sqlDirectLineStore';
import type { Learned } from './turns/turn';

/** What a test may put in the place of the real thing. */
export type Replacements = {
  readonly log?: Logger;
  readonly now?: () => Date;
  readonly openDatabase?: typeof openDatabase;
  /** How long sending may take. */
  readonly pace?: Partial<Pace>;
  readonly patience?: Patience;
  /** What has been read already. */
  readonly learned?: Learned;
};

export type Assistant = {
  /** Turns in which nobody has said anything. */
  readonly proactive: Proactive;
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
  const content = await readContent(config, calendarDate(now(), undefined));
  const open = replacements.openDatabase ?? openDatabase;
  const database = await open({
    dataDir: config.dataDir,
    url: config.databaseUrl,
    now,
    onNotice: (notice) => log.warn(notice),
  });
  try {
    return await assemble({ ...replacements, config, content, log, now, database });
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Ready = Pick<Replacements, 'pace' | 'patience' | 'learned'> & {
  readonly content: Content;
  readonly config: Config;
  readonly log: Logger;
  readonly now: () => Date;
  readonly database: Database;
};

async function assemble(ready: Ready): Promise<Assistant> {
  const { config, content, log, now, database, pace, patience } = ready;
  const { learned = { readers: readReaders(), ...readKnowledge() } } = ready;
  const onFailure = (cause: unknown) => log.error({ err: cause }, 'something failed outside a turn');
  const common = { config, database, now, log, onFailure };
  const directLineStore = createSqlDirectLineStore(database);
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

  // A turn has its message sent, and a channel hands its activities to the turns: none of them runs before all are there.
  let address = config.publicUrl;
  const addressOf = (path: string) => `${address ?? ''}${path}`;
  const turns = buildTurns({ ...common, content, learned, addressOf, delivery: () => upkeep.delivery });
  const { logic, onTurnError, proactive } = turns;
  const queue = createOneAtATime();
  const edge: Edge = {
    ...common,
    server,
    limiter,
    directLineStore,
    turns: queue,
    logic,
    onTurnError,
    patience,
  };
  addHealth(server.routes, { check: database.check, isClosing: server.isClosing });
  const otherwise = addBotFramework(edge);
  const directLine = await addDirectLine(edge);
  content.addPage(server.routes);
  addReceiptPage(server.routes, { ...content.receiptPage, read: turns.readReceipt });
  const senders = directLine ? { directline: directLine.sender } : {};
  const upkeep = await startUpkeep({ ...common, turns, directLineStore, senders, otherwise, pace });

  return {
    proactive,
    listen: async () => {
      const listening = await server.listen({ host: config.host, port: config.port });
      address ??= listening;
      return listening;
    },
    close: async () => {
      await server.close(async () => {
        // The last replies still reach the pages that are open.
        await queue.idle();
        await upkeep.delivery.stop();
        await directLine?.close();
      });
      // Also where the patience ran out before it came to that.
      await upkeep.stop();
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
  const config = loadConfig(process.env, rulesetNames());
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
  if (config.publicUrl === undefined) {
    log.warn('the links to results to print lead nowhere: set PUBLIC_URL to the address people have for it');
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    const isExpected = error instanceof AppError;
    process.stderr.write(`${isExpected ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  });
}
