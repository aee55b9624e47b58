import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { AssistantBot } from './bot/assistantBot';
import type { BotParts } from './bot/botParts';
import { createLanguageMemory } from './bot/languageMemory';
import { createProactive, type Proactive } from './bot/proactive';
import { createTurnError } from './bot/turnError';
import { isAllowedTenant } from './channels/teams/isAllowedTenant';
import type { Config } from './config';
import type { Delivery } from './delivery/delivery';
import type { Recipient } from './delivery/outgoingMessage';
import { createRunRoom } from './dialogs/runRoom';
import type { Logger } from './http/log';
import { factsOf } from './interview/progress';
import { isGateOpen } from './journey/gate';
import { journeyFacts } from './journey/journey';
import type { Content } from './readContent';
import type { Database } from './storage/database';
import { createReceiptStore } from './storage/receiptStore';
import { agoFrom, receiptAge } from './storage/retention';
import { createSqlReferenceStore } from './storage/sqlReferenceStore';
import { createSqlTurnStore } from './storage/sqlTurnStore';
import type { ReferenceStore } from './turns/referenceStore';
import type { Learned } from './turns/turn';
import type { TurnStore } from './turns/turnStore';
import type { ReceiptView } from './views/receiptSection';
import { receiptView } from './views/receiptView';

/** Everything that decides, and what the rest of the program asks of it. */
export type Turns = {
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  readonly proactive: Proactive;
  readonly store: TurnStore;
  readonly references: ReferenceStore;
  /** Whether the partner's gate is open, as it is stored at this moment. */
  readonly isGateOpen: (to: Recipient) => Promise<boolean>;
  /** What stands on the page of a receipt; undefined where there is none, or not any more. */
  readonly readReceipt: (id: string) => Promise<ReceiptView | undefined>;
};

/** Builds the part of the program that decides; `delivery` is there once the first turn is. */
export function buildTurns(parts: {
  readonly config: Config;
  readonly content: Pick<Content, 'rulesets' | 'rulesetInForce' | 'wordsUnder' | 'renderCard'>;
  readonly learned: Learned;
  readonly database: Database;
  readonly delivery: () => Delivery;
  /** The address of one of our pages, once the server listens. */
  readonly addressOf: (path: string) => string;
  readonly now: () => Date;
  readonly log: Logger;
  readonly onFailure: (cause: unknown) => void;
}): Turns {
  const { config, content, learned, database, delivery, addressOf, now, log, onFailure } = parts;
  const { rulesets, rulesetInForce, wordsUnder, renderCard } = content;
  const stored = createSqlTurnStore(database);
  const references = createSqlReferenceStore(database);
  const receipts = createReceiptStore(database);
  const languages = createLanguageMemory();
  const isOpenFor = async (to: Recipient): Promise<boolean> => {
    const { conversation, journey } = await stored.loadStanding(to);
    return isGateOpen(factsOf(conversation.session, journeyFacts(journey)));
  };
  const botParts: BotParts = {
    rulesets,
    rulesetInForce,
    wordsUnder,
    renderCard,
    ...learned,
    newNonce: () => randomBytes(16).toString('hex'),
    addressOf,
    store: languages.watch(stored),
    references,
    clock: now,
    isAllowedTenant: (tenant) => config.mode === 'local' || isAllowedTenant(config, tenant),
    deliver: (to) => delivery().deliver(to),
    inFlight: (to) => delivery().inFlight(to),
    isGateOpen: isOpenFor,
    onFailure,
  };
  const bot = new AssistantBot({ ...botParts, runRoom: createRunRoom() });
  return {
    logic: (context) => bot.run(context),
    onTurnError: createTurnError({ ...botParts, languages }, ({ reference, code, error }) =>
      log.error({ reference, code, err: error }, 'turn failed'),
    ),
    proactive: createProactive(botParts),
    store: botParts.store,
    references,
    isGateOpen: isOpenFor,
    readReceipt: async (id) => {
      const kept = await receipts.read(id, agoFrom(now(), receiptAge));
      return kept && receiptView(kept.receipt, { rulesets, wordsUnder, journey: kept.journey });
    },
  };
}
