import type { Recipient } from '../delivery/outgoingMessage';
import type { RenderCard } from '../render/renderCard';
import type { ReferenceStore } from '../turns/referenceStore';
import type { Parts } from '../turns/turn';
import type { TurnStore } from '../turns/turnStore';

/** What the bot is built from. */
export type BotParts = Parts & {
  readonly renderCard: RenderCard;
  readonly store: TurnStore;
  readonly references: ReferenceStore;
  readonly clock: () => Date;
  readonly isAllowedTenant: (tenant: string | undefined) => boolean;
  /** Sends what the conversation is owed; waits for it, but not for ever. */
  readonly deliver: (to: Recipient) => Promise<void>;
  /** Resolves when what is being sent to it at this moment is settled; a channel that hangs is not waited for long. */
  readonly inFlight: (to: Recipient) => Promise<void>;
  /** Whether the partner's gate is open, as it is stored at this moment. */
  readonly isGateOpen: (to: Recipient) => Promise<boolean>;
  /** For what goes wrong beside a turn. */
  readonly onFailure: (cause: unknown) => void;
};
