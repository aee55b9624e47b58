import { ActivityHandler, DeliveryModes, type Activity, type TurnContext } from 'botbuilder';
import type { Recipient } from '../delivery/outgoingMessage';
import { compose, type Composed } from '../turns/compose';
import { inGroup } from '../turns/inGroup';
import { intentOf } from '../turns/intentOf';
import { readInput, type UserInput } from '../dialogs/readInput';
import { resume } from '../turns/resume';
import type { Rooms } from '../dialogs/rooms';
import type { Showing } from '../turns/showing';
import { gateOf, worldOf, type Parts, type Turn } from '../turns/turn';
import type { Loaded, Said, StoredRecord, TurnChange, TurnStore } from '../turns/turnStore';
import { StorageError, VersionConflictError } from '../errors';
import { isComplete } from '../interview/progress';
import { meantElsewhere, typedTarget, type Elsewhere } from '../interview/resend';
import { utteranceOf } from '../reading/utterance';
import { address } from './address';
import { calendarDate } from './calendarDate';
import { callOf } from './call';
import { createCallEnds, type CallEnds } from './callEnds';
import { identify, type Identity } from './identity';
import { languageFor } from './languageFor';
import { saidIn } from './said';

export type BotParts = Parts & {
  readonly store: TurnStore;
  readonly rooms: Rooms;
  readonly clock: () => Date;
  readonly isAllowedTenant: (tenant: string | undefined) => boolean;
  /** Sends what the conversation is owed; waits for it, but not for ever. */
  readonly deliver: (to: Recipient) => Promise<void>;
  /** Resolves when what is being sent to it at this moment is settled; a channel that hangs is not waited for long. */
  readonly underWay: (to: Recipient) => Promise<void>;
  /** Whether the partner's gate is open, as it is stored at this moment. */
  readonly isGateOpen: (to: Recipient) => Promise<boolean>;
  /** For what goes wrong beside a turn. */
  readonly onFailure: (cause: unknown) => void;
};

/** How often a turn is decided again when another one changed the same record first. */
const attempts = 5;

/** The assistant on every channel: who is it, what is known, which room; the dialog decides, and the turn concludes. */
export class AssistantBot extends ActivityHandler {
  private readonly callEnds: CallEnds;

  constructor(private readonly parts: BotParts) {
    super();
    this.callEnds = createCallEnds(parts);
    this.onMessage((context) => this.inTurn(context, (turn) => this.answer(turn)));
    this.onMembersAdded((context) => this.inTurn(context, (turn) => this.welcome(turn)));
  }

  /** Loads, runs, and runs again on what is stored now when somebody else was first. Nothing was sent before. */
  private async inTurn(context: TurnContext, run: (turn: BotTurn) => Promise<void>): Promise<void> {
    const { activity } = context;
    const identity = identify(activity, this.parts.newNonce);
    if (identity.channel === 'msteams' && !this.parts.isAllowedTenant(identity.tenant)) return;
    const arrivedAt = callOf(context)?.arrivedAt ?? this.parts.clock();
    const input = readInput(activity);
    const said = identity.isGroup ? undefined : saidIn(input, activity, arrivedAt);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run(await this.load(context, identity, input, said));
      } catch (error) {
        if (!(error instanceof VersionConflictError) || attempt === attempts) throw error;
      }
    }
  }

  private async load(
    context: TurnContext,
    identity: Identity,
    input: UserInput,
    said: Said | undefined,
  ): Promise<BotTurn> {
    const { store, clock, underWay } = this.parts;
    const { activity } = context;
    await Promise.all([this.callEnds.settled(identity), underWay(identity)]);
    const loaded = await store.load(identity, said);
    const time = clock();
    const now = time.toISOString();
    const language = languageFor(activity, loaded);
    return {
      parts: this.parts,
      context,
      session: loaded.session,
      journey: loaded.journey,
      language,
      by: identity.by,
      now,
      today: calendarDate(time, activity.localTimezone),
      conclude: async (change, message) => {
        const whole: TurnChange = {
          ...(loaded.firstLanguage === undefined && { firstLanguage: language }),
          ...change,
          ...(said && { said }),
        };
        await this.conclude(context, identity, loaded, whole, message, now);
      },
      input,
      elsewhere: doubtOf(loaded),
      isGroup: identity.isGroup,
      isWelcomed: loaded.isWelcomed,
      isSeen: loaded.isSeen,
      unreadable: loaded.unreadable ?? [],
    };
  }

  /**
   * Stores and then sends. What the caller wants back in its response counts as sent with that: where the response is
   * lost, the caller asks again and is shown where things stand.
   */
  private async conclude(
    context: TurnContext,
    identity: Identity,
    loaded: Loaded,
    change: TurnChange,
    composed: Composed,
    now: string,
  ): Promise<void> {
    const { store, newNonce, deliver, isGateOpen, clock } = this.parts;
    const message = address(newNonce(), composed, context.activity);
    const isAnswered = isAnsweredInCall(context);
    const answeredAt = isAnswered ? { answeredAt: clock().toISOString() } : {};
    await store.commit(identity, loaded, { ...change, message, ...answeredAt }, now);
    if (isAnswered) {
      const { whenShut } = composed;
      // What is stored is stored: where nobody can look, the gate counts as shut.
      const isShut = whenShut !== undefined && !(await isGateOpen(identity).catch(() => false));
      await context.sendActivity(isShut ? whenShut : composed.activity);
    } else await deliver(identity);
    if (change.said) this.callEnds.watch(identity, callOf(context));
  }

  private async answer(turn: BotTurn): Promise<void> {
    if (turn.isSeen) return this.showAgain(turn);
    // In a group nothing of the person is stored, so nothing of it is put right there either.
    const resumed = turn.isGroup ? undefined : resume(turn, turn.unreadable);
    const { parts, session, journey, language, elsewhere } = resumed?.turn ?? turn;
    const intent = intentOf(turn.input, {
      session,
      gate: gateOf(session, journey),
      language,
      t: parts.translatorFor(language),
      elsewhere,
      readers: parts.readers,
      findEntry: parts.findEntry,
    });
    if (!resumed) return this.parts.rooms(turn, inGroup(intent, journey));
    await this.parts.rooms(resumed.turn, resumed.redirect(intent));
    if (turn.unreadable.length > 0) this.parts.onFailure(unreadableError(turn.unreadable));
  }

  /** The activity has had its effect and is sent again. Its answer is in the outbox, unless the call itself had it. */
  private async showAgain(turn: BotTurn): Promise<void> {
    if (!isAnsweredInCall(turn.context)) return;
    await turn.context.sendActivity(compose(turn, whereThingsStand(turn)).activity);
  }

  /** Once a person; in a group the bot introduces itself when it comes, and greets nobody. */
  private async welcome(turn: BotTurn): Promise<void> {
    const { activity } = turn.context;
    if (turn.isSeen) return this.showAgain(turn);
    if (turn.isGroup) {
      if (hasBotJoined(activity)) {
        await turn.conclude({}, compose(turn, { show: 'side', note: { note: 'groupChat' } }));
      }
      return;
    }
    if (turn.isWelcomed || !hasSomebodyJoined(activity)) return;
    await turn.conclude({ isWelcomed: true }, compose(turn, { show: 'welcome' }));
  }
}

type BotTurn = Turn & {
  readonly input: UserInput;
  readonly elsewhere: Elsewhere | undefined;
  readonly isGroup: boolean;
  readonly isWelcomed: boolean;
  readonly isSeen: boolean;
  readonly unreadable: readonly StoredRecord[];
};

/** For the operator, once: the rows as they were are in the table `quarantine`. */
const unreadableError = (records: readonly StoredRecord[]) =>
  new StorageError(
    `A stored ${records.join(' and ')} could not be read, and was put into quarantine`,
    undefined,
    'STORAGE_UNREADABLE',
  );

function doubtOf({ session, echo }: Loaded): Elsewhere | undefined {
  const target = typedTarget(session);
  return target && echo && meantElsewhere(target, echo);
}

const isAnsweredInCall = ({ activity }: TurnContext): boolean =>
  activity.deliveryMode === DeliveryModes.ExpectReplies;

/** The open question, the result, or the beginning; the warning again, where that was the answer. */
function whereThingsStand(turn: BotTurn): Showing {
  const { session, journey, input, parts } = turn;
  const isShut = gateOf(session, journey).advice === 'doNotBuyYet';
  if (isShut && input.kind === 'text' && parts.readers.buying(utteranceOf(input.text))) {
    return { show: 'side', note: { note: 'doNotBuy' } };
  }
  if (session?.open) return { show: 'question' };
  return session && isComplete(session, worldOf(turn)) ? { show: 'result' } : { show: 'welcome' };
}

const hasSomebodyJoined = ({ membersAdded }: Activity): boolean => (membersAdded ?? []).length > 0;

const hasBotJoined = ({ membersAdded, recipient }: Activity): boolean =>
  (membersAdded ?? []).some(({ id }) => id === recipient.id);
