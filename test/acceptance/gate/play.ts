import fc from 'fast-check';
import { anything } from './commands';
import { violationKinds, type ViolationKind } from './demands';
import { openHouse, type House } from './house';
import { newChat, newPartner } from './model';
import { GateViolation, type Counts, type Session } from './session';
import { callVoice, connectorVoice, directLineVoice, type Voice } from './voices';

/** What was asked of a run. */
export type Order = {
  readonly sessions: number;
  readonly seed: number;
  /** Repeats one story of an earlier run, as the failure named it. */
  readonly again?: Again | undefined;
  /** Stops at the first violation, and does not look for a shorter story. */
  readonly isHasty?: boolean;
};

/** Where fast-check finds a story again: the seed is that of its run. */
export type Again = { readonly path: string; readonly replayPath: string };

/** The shortest story that was found for a violation. */
export type Failure = {
  readonly story: readonly string[];
  readonly what: string;
  readonly isViolation: boolean;
  readonly seed: number;
  readonly again: Again;
};

export type Figures = Counts & {
  readonly sessions: number;
  readonly found: Readonly<Record<ViolationKind, number>>;
};
export type Played = { readonly figures: Figures; readonly failures: readonly Failure[] };

/** So many conversations are held at the same time. */
const lanes = 10;
/** The most things that happen in one story; each takes a turn or a few. */
const longest = 14;

const locale = fc.constantFrom('nl-NL', 'en-US', 'nl-BE', 'en-GB', 'de-DE');
const cast = fc.record({
  locales: fc.tuple(locale, locale, locale, locale),
  isAdOnConnector: fc.constantFrom(false, false, true),
  isWimOnDirectLine: fc.constantFrom(false, false, false, true),
});
type Cast = typeof cast extends fc.Arbitrary<infer T> ? T : never;

/** Plays stories until the order is done or one has gone wrong. */
export async function play(order: Order): Promise<Played> {
  const house = await openHouse();
  const counts: Counts = { turns: 0, messages: 0, opened: 0, withdrawn: 0, reopened: 0, receipts: 0 };
  const found = Object.fromEntries(violationKinds.map((kind) => [kind, 0])) as Record<ViolationKind, number>;
  let sessions = 0;
  let isOver = false;
  const failures: Failure[] = [];

  const runLane = async (lane: number): Promise<void> => {
    const seed = order.again === undefined ? order.seed * lanes + lane : order.seed;
    let isShrinking = false;
    let last: { story: readonly string[]; error: unknown } | undefined;
    const property = fc.asyncProperty(
      cast,
      fc.commands([anything], {
        maxCommands: longest,
        size: 'max',
        ...(order.again && { replayPath: order.again.replayPath }),
      }),
      async (who, commands) => {
        if (isOver && !isShrinking) return;
        if (!isShrinking) sessions += 1;
        const session = openSession(house, who, counts);
        try {
          await fc.asyncModelRun(() => ({ model: session, real: house }), commands);
        } catch (error) {
          if (!isShrinking && error instanceof GateViolation)
            for (const { kind } of error.found) found[kind] += 1;
          last = { story: session.story, error };
          isOver = isShrinking = true;
          throw error;
        }
      },
    );
    const details = await fc.check(property, {
      seed,
      numRuns: Math.ceil(order.sessions / lanes),
      endOnFailure: order.isHasty === true,
      ...(order.again && { path: order.again.path }),
    });
    if (details.failed && last) {
      failures.push({
        story: last.story,
        what: last.error instanceof Error ? last.error.message : String(last.error),
        isViolation: last.error instanceof GateViolation,
        seed,
        again: {
          path: details.counterexamplePath ?? '',
          replayPath: /replayPath="([^"]*)"/.exec(fc.stringify(details.counterexample))?.[1] ?? '',
        },
      });
    }
  };

  try {
    const all = order.again === undefined ? lanes : 1;
    await Promise.all(Array.from({ length: all }, (_, lane) => runLane(lane)));
  } finally {
    await house.close();
  }
  return { figures: { sessions, ...counts, found }, failures };
}

let stories = 0;

/** New people, whom nobody has met before: two of one partner, one of another, one in web chat, and two channels. */
function openSession(
  house: House,
  { locales, isAdOnConnector, isWimOnDirectLine }: Cast,
  counts: Counts,
): Session {
  stories += 1;
  const story = `s${stories}`;
  const teams = (person: string, tenant: string, place: number, isGroup = false) => ({
    channelId: 'msteams',
    person: `${person}-${story}`,
    conversation: `${isGroup ? 'channel' : 'chat'}-${person}-${story}`,
    tenant: `${tenant}-${story}`,
    isGroup,
    locale: locales[place] as string,
  });
  const [partnerA, partnerB, partnerW] = [newPartner('A'), newPartner('B'), newPartner('W')];
  const call = (person: string, tenant: string, place: number, isGroup = false): Voice =>
    callVoice(house, teams(person, tenant, place, isGroup));
  const web = {
    channelId: 'webchat',
    person: `wim-${story}`,
    conversation: `web-${story}`,
    isGroup: false,
    locale: locales[3],
  };
  const chats = [
    newChat('Anna (A)', partnerA, call('anna', 'a', 0)),
    newChat(
      'Ad (A)',
      partnerA,
      isAdOnConnector ? connectorVoice(house, teams('ad', 'a', 1)) : call('ad', 'a', 1),
    ),
    newChat('Bram (B)', partnerB, call('bram', 'b', 2)),
    newChat(
      'Wim (web chat)',
      partnerW,
      isWimOnDirectLine ? directLineVoice(house, locales[3]) : callVoice(house, web),
    ),
    newChat('in a channel of A', partnerA, call('anna', 'a', 0, true), true),
    newChat('in a channel of B', partnerB, call('bram', 'b', 2, true), true),
  ];
  let activities = 0;
  const newId = () => `${story}-${(activities += 1)}`;
  return { house, chats, counts, story: [], newId };
}
