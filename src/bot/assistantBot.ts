import { ActivityHandler, DeliveryModes, TurnContext, type Activity } from 'botbuilder';
import { activityOf } from '../dialogs/activityOf';
import { readInput } from '../dialogs/readInput';
import type { RunRoom } from '../dialogs/runRoom';
import { StorageError } from '../errors';
import { compose, placeOf } from '../turns/compose';
import type { Decision } from '../turns/decision';
import { inGroup } from '../turns/inGroup';
import { intentContextOf } from '../turns/intentContext';
import { intentOf } from '../turns/intentOf';
import { isToBeKept } from '../turns/reference';
import { resume } from '../turns/resume';
import { type Turn } from '../turns/turn';
import type { Loaded, Said } from '../turns/turnStore';
import { typedTarget, untimely, type Untimely } from '../turns/untimely';
import type { UserInput } from '../turns/userInput';
import { decideIntroduction, decideWelcome, whereThingsStand } from '../turns/welcome';
import type { BotParts } from './botParts';
import { calendarDate, timeZoneOf } from './calendarDate';
import { callOf } from './call';
import { createCallEnds, type CallEnds } from './callEnds';
import { createConclude, destinationsOf, type Conclude } from './conclude';
import { decideAgain } from './decideAgain';
import { identify, referenceOf, type Identity } from './identity';
import { languageFor } from './languageFor';
import { keepPresence } from './presence';
import { saidIn } from './said';
import { turnOf } from './turnOf';

/** The assistant on every channel: who is it, what is known, which room; the room decides, and that is concluded. */
export class AssistantBot extends ActivityHandler {
  private readonly callEnds: CallEnds;
  private readonly conclude: Conclude;
  /** Whose turn has stored how the conversation is reached. */
  private readonly concluded = new WeakSet<TurnContext>();

  constructor(private readonly parts: BotParts & { readonly runRoom: RunRoom }) {
    super();
    this.callEnds = createCallEnds(parts);
    this.conclude = createConclude(parts);
    this.onTurn((context, next) => this.withPresence(context, next));
    this.onMessage((context) => this.inTurn(context, (turn) => this.answer(turn)));
    this.onMembersAdded((context) => this.inTurn(context, (turn) => this.welcome(turn)));
  }

  /** Whatever an activity is, it says how its conversation is reached. Whoever may not use the bot is not heard. */
  private async withPresence(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { activity } = context;
    const identity = identify(activity, this.parts.newNonce);
    if (identity.channel === 'msteams' && !this.parts.isAllowedTenant(identity.tenant)) return;
    await next();
    if (this.concluded.has(context)) return;
    await keepPresence(activity, referenceOf(activity, identity), this.parts).catch(this.parts.onFailure);
  }

  private async inTurn(context: TurnContext, run: (turn: BotTurn) => Promise<void>): Promise<void> {
    const { activity } = context;
    const identity = identify(activity, this.parts.newNonce);
    const arrivedAt = callOf(context)?.arrivedAt ?? this.parts.clock();
    const input = readInput(activity);
    const said = identity.isGroup ? undefined : saidIn(input, activity, arrivedAt);
    await decideAgain(async () => run(await this.load(context, identity, input, said)));
  }

  private async load(
    context: TurnContext,
    identity: Identity,
    input: UserInput,
    said: Said | undefined,
  ): Promise<BotTurn> {
    const { store, clock, inFlight } = this.parts;
    const { activity } = context;
    await Promise.all([this.callEnds.settled(identity), inFlight(identity)]);
    const loaded = await store.load(identity, { id: identity.activity, ...(said && { said }) });
    const time = clock();
    const language = languageFor(activity, loaded.person.value);
    const today = calendarDate(time, timeZoneOf(activity));
    return {
      ...turnOf(this.parts, identity, loaded, { language, time, today }),
      context,
      input,
      untimely: untimelyIn(loaded),
      isSeen: loaded.isSeen,
      conclude: (decision) => this.concludeTurn(context, identity, loaded, decision, { said, time }),
    };
  }

  /**
   * Stores and then sends. What the caller wants back in its response counts as sent with that: where the response is
   * lost, the caller asks again and is shown where things stand.
   */
  private async concludeTurn(
    context: TurnContext,
    identity: Identity,
    loaded: Loaded,
    decision: Decision,
    { said, time }: { readonly said: Said | undefined; readonly time: Date },
  ): Promise<void> {
    const { deliver, isGateOpen, clock } = this.parts;
    const { channel, conversation, activity } = identity;
    const here = referenceOf(context.activity, identity);
    const at = time.toISOString();
    const isAnswered = isAnsweredInCall(context);
    const owed = await this.conclude(decision, {
      here,
      // Of what comes without an id, and of somebody's coming to a web chat, the SDK knows that nothing can be a reply to it.
      repliesTo: TurnContext.getConversationReference(context.activity).activityId,
      answers: { channel, conversation, activity, ...(said && { said }) },
      at,
      ...(isToBeKept(here, loaded.reference, at) && { reference: here }),
      ...(isAnswered && { answeredAt: clock().toISOString() }),
    });
    this.concluded.add(context);
    for (const { message, to, answeredAt } of owed) {
      if (answeredAt === undefined) continue;
      // What is stored is stored: where nobody can look, the gate counts as shut.
      const isShut = message.whenShut !== undefined && !(await isGateOpen(to).catch(() => false));
      await context.sendActivity({ ...(isShut ? message.whenShut : message.activity) });
    }
    await Promise.all(destinationsOf(owed).map(deliver));
    if (said) this.callEnds.watch({ channel, conversation, activity }, callOf(context));
  }

  private async answer(turn: BotTurn): Promise<void> {
    if (turn.isSeen) return this.showAgain(turn);
    const { context, input, conclude } = turn;
    // In a group nothing of the person is stored, so nothing of it is put right there either.
    const resumed = turn.key.isGroup ? undefined : resume(turn);
    const intent = intentOf(input, intentContextOf(resumed?.turn ?? turn, turn.untimely));
    if (!resumed) return this.parts.runRoom(context, turn, inGroup(intent, turn.journey), conclude);
    await this.parts.runRoom(context, resumed.turn, resumed.redirect(intent), conclude);
    const unreadable = unreadableIn(turn);
    if (unreadable.length > 0) this.parts.onFailure(unreadableError(unreadable));
  }

  /** The activity has had its effect and is sent again. Its answer is in the outbox, unless the call itself had it. */
  private async showAgain(turn: BotTurn): Promise<void> {
    if (!isAnsweredInCall(turn.context)) return;
    const { content } = compose({ ...turn, ...placeOf(turn.key) }, whereThingsStand(turn, turn.input));
    await turn.context.sendActivity(activityOf(content.asDecided, this.parts.renderCard));
  }

  private async welcome(turn: BotTurn): Promise<void> {
    const { activity } = turn.context;
    if (turn.isSeen) return this.showAgain(turn);
    if (turn.key.isGroup) {
      if (hasBotJoined(activity)) await turn.conclude(decideIntroduction(turn));
      return;
    }
    const isWelcomed = turn.stored.person.value.welcomedAt !== undefined;
    if (!isWelcomed && hasSomebodyJoined(activity)) await turn.conclude(decideWelcome(turn));
  }
}

type BotTurn = Turn & {
  readonly context: TurnContext;
  readonly input: UserInput;
  readonly untimely: Untimely | undefined;
  readonly isSeen: boolean;
  readonly conclude: (decision: Decision) => Promise<void>;
};

const unreadableIn = ({ stored: { conversation, journey } }: Turn): readonly string[] => [
  ...(conversation.isRebuilt ? ['session'] : []),
  ...(journey.isRebuilt ? ['journey'] : []),
];

/** For the operator, once: the rows as they were are in the table `quarantine`. */
const unreadableError = (records: readonly string[]) =>
  new StorageError(
    `A stored ${records.join(' and ')} could not be read, and was put into quarantine`,
    undefined,
    'STORAGE_UNREADABLE',
  );

function untimelyIn({ conversation, echo }: Loaded): Untimely | undefined {
  const { session, pending } = conversation.value;
  const target = typedTarget(session, pending);
  return target && echo && untimely(target, echo);
}

const isAnsweredInCall = ({ activity }: TurnContext): boolean =>
  activity.deliveryMode === DeliveryModes.ExpectReplies;

const hasSomebodyJoined = ({ membersAdded }: Activity): boolean => (membersAdded ?? []).length > 0;

const hasBotJoined = ({ membersAdded, recipient }: Activity): boolean =>
  (membersAdded ?? []).some(({ id }) => id === recipient.id);
