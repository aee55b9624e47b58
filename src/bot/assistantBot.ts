import { ActivityHandler, type Activity, type TurnContext } from 'botbuilder';
import { intentOf, type Intent } from '../dialogs/intent';
import { readInput } from '../dialogs/readInput';
import { reply } from '../dialogs/reply';
import type { Rooms } from '../dialogs/rooms';
import type { Showing } from '../dialogs/showing';
import { gateOf, worldOf, type Parts, type Turn } from '../dialogs/turn';
import type { TurnStore } from '../dialogs/turnStore';
import { VersionConflictError } from '../errors';
import { isComplete } from '../interview/progress';
import { calendarDate } from './calendarDate';
import { identify, type Identity } from './identity';
import { languageFor } from './languageFor';

export type BotParts = Parts & {
  readonly store: TurnStore;
  readonly rooms: Rooms;
  readonly clock: () => Date;
  readonly isAllowedTenant: (tenant: string | undefined) => boolean;
};

/** How often a turn is decided again when another one changed the same record first. */
const attempts = 5;

/** The assistant on every channel: who is it, what is known, which room; the dialog stores and answers. */
export class AssistantBot extends ActivityHandler {
  constructor(private readonly parts: BotParts) {
    super();
    this.onMessage((context) => this.inTurn(context, (turn) => this.answer(turn)));
    this.onMembersAdded((context) => this.inTurn(context, (turn) => this.welcome(turn)));
  }

  /** Loads, runs, and runs again on what is stored now when somebody else was first. Nothing was sent before. */
  private async inTurn(context: TurnContext, run: (turn: BotTurn) => Promise<void>): Promise<void> {
    const identity = identify(context.activity);
    if (identity.channel === 'msteams' && !this.parts.isAllowedTenant(identity.tenant)) return;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run(await this.load(context, identity));
      } catch (error) {
        if (!(error instanceof VersionConflictError) || attempt === attempts) throw error;
      }
    }
  }

  private async load(context: TurnContext, identity: Identity): Promise<BotTurn> {
    const { store, clock } = this.parts;
    const { activity } = context;
    const loaded = await store.load(identity);
    const time = clock();
    const now = time.toISOString();
    const language = languageFor(activity, loaded);
    const firstLanguage = loaded.firstLanguage === undefined ? { firstLanguage: language } : {};
    return {
      parts: this.parts,
      context,
      session: loaded.session,
      journey: loaded.journey,
      language,
      by: identity.by,
      now,
      today: calendarDate(time, activity.localTimezone),
      commit: (change) => store.commit(identity, loaded, { ...firstLanguage, ...change }, now),
      loadJourney: async () => (await store.load(identity)).journey,
      isGroup: identity.isGroup,
      isWelcomed: loaded.isWelcomed,
      isSeen: loaded.isSeen,
    };
  }

  private async answer(turn: BotTurn): Promise<void> {
    const { parts, session, journey, language, isGroup } = turn;
    if (turn.isSeen) return this.showAgain(turn);
    const intent = intentOf(readInput(turn.context.activity), {
      session,
      isGateShut: gateOf(session, journey).advice === 'doNotBuyYet',
      language,
      t: parts.translatorFor(language),
    });
    await (isGroup ? this.answerGroup(turn, intent) : this.parts.rooms(turn, intent));
  }

  /** Nothing personal is asked, shown or stored in a group; but nobody there is left to buy a plan too early. */
  private async answerGroup(turn: BotTurn, { input }: Intent): Promise<void> {
    const isWarned = input.do === 'buyingIntent' && gateOf(undefined, turn.journey).advice === 'doNotBuyYet';
    await reply(turn, turn, { show: 'side', note: { note: isWarned ? 'doNotBuy' : 'groupChat' } });
  }

  /**
   * The activity has had its effect and is sent again. A Direct Line client does so where it got no answer, and is shown
   * where things stand; Teams does so where we were slow, and the answer is on its way.
   */
  private async showAgain(turn: BotTurn): Promise<void> {
    if (turn.context.activity.channelId === 'directline') await reply(turn, turn, whereThingsStand(turn));
  }

  /** Once a person; in a group the bot introduces itself when it comes, and greets nobody. */
  private async welcome(turn: BotTurn): Promise<void> {
    const { activity } = turn.context;
    if (turn.isSeen) return this.showAgain(turn);
    if (turn.isGroup) {
      if (hasBotJoined(activity)) await reply(turn, turn, { show: 'side', note: { note: 'groupChat' } });
      return;
    }
    if (turn.isWelcomed || !hasSomebodyJoined(activity)) return;
    await turn.commit({ isWelcomed: true });
    await reply(turn, turn, { show: 'welcome' });
  }
}

type BotTurn = Turn & {
  readonly isGroup: boolean;
  readonly isWelcomed: boolean;
  readonly isSeen: boolean;
};

/** The open question, the result, or the beginning. */
function whereThingsStand(turn: BotTurn): Showing {
  const { session } = turn;
  if (session?.open) return { show: 'question' };
  return session && isComplete(session, worldOf(turn)) ? { show: 'result' } : { show: 'welcome' };
}

const hasSomebodyJoined = ({ membersAdded }: Activity): boolean => (membersAdded ?? []).length > 0;

const hasBotJoined = ({ membersAdded, recipient }: Activity): boolean =>
  (membersAdded ?? []).some(({ id }) => id === recipient.id);
