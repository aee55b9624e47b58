import type { Saved } from '../interview/outcome';
import { factsOf } from '../interview/progress';
import { progressOf } from '../interview/question';
import { roadOf, type Road } from '../interview/road';
import type { OpenQuestion, Session } from '../interview/session';
import { journeyFacts, type Journey } from '../journey/journey';
import { nextStep } from '../journey/nextStep';
import { standing, type Standing } from '../journey/standing';
import { standingToday, type StandingToday } from '../journey/standingToday';
import type { EntryId } from '../knowledge/entryIds';
import type { Language } from '../reading/language';
import { assess } from '../rules/assess';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import { attestationView } from '../views/attestationView';
import { confirmView } from '../views/confirmView';
import type { ViewContext } from '../views/context';
import type { CardName, Framed, Shown } from '../views/shown';
import type { Note } from '../views/note';
import { withNews } from '../views/news';
import { noticeView } from '../views/noticeView';
import { questionView } from '../views/questionView';
import { resultView } from '../views/resultView';
import { summaryView } from '../views/summaryView';
import { welcomeView } from '../views/welcomeView';
import { askedLast, waitingFor, type Pending } from './pending';
import { actionsFor, hasAnswers, isFinished } from './actionsFor';
import { messageKind, type MessageKind } from './messageKind';
import { offerOf } from './rulesOffer';
import type { Showing } from './showing';
import { gateOf, rulesetOf, type Looks } from './turn';

/** What is shown, with what it is made of. */
export type Presented = {
  readonly kind: MessageKind;
  readonly shown: Shown;
  readonly session: Session | undefined;
  readonly facts: Facts;
  /** The entry that it answers from. */
  readonly entry?: EntryId;
  readonly saved?: Saved;
  readonly standing: Standing;
  /** Where the same answers stand under the rules of today; absent where those are the rules in use. */
  readonly today?: StandingToday;
  /** The road to active, where it is drawn beside the conversation. */
  readonly road?: Road;
};

/** Everything that wording and looks depend on. */
export type Scene = {
  readonly parts: Looks;
  readonly language: Language;
  readonly session: Session | undefined;
  readonly pending: Pending;
  readonly journey: Journey;
  /** The calendar date where the person is. */
  readonly today: string;
  /** What has happened since the last turn, told above what this one shows. */
  readonly news?: readonly Note[];
  /** What was said names a support plan, and is not understood for certain. */
  readonly namesPlan?: boolean;
  /** In a group nothing of the interview is offered, but the personal chat is. */
  readonly isGroup?: boolean;
  /** The road to active is drawn beside the conversation: in web chat. */
  readonly hasRoad?: boolean;
};

/** Gives what a room decided to show its words and looks. */
export function present(scene: Scene, showing: Showing): Presented {
  const {
    parts,
    language,
    session,
    pending,
    journey,
    namesPlan = false,
    isGroup = false,
    hasRoad = false,
  } = scene;
  const ruleset = rulesetOf(scene);
  const facts = factsOf(session, journeyFacts(journey));
  const findings = assess(ruleset, facts);
  const today = standingToday({ ruleset, findings }, facts, { rulesets: parts.rulesets, today: scene.today });
  const offer = offerOf(scene);
  const context: ViewContext = {
    t: parts.wordsUnder(language, ruleset),
    language,
    ruleset,
    facts,
    gate: gateOf(scene),
    ...(today && { today }),
    ...(offer && { offer }),
    namesPlan,
  };
  const stands = standing(findings, facts, ruleset);
  const body = { session, pending, findings, standing: stands, isGroup };
  return {
    kind: messageKind(showing, session),
    shown: withNews(context, shownOf(context, showing, body), newsFor(scene, showing)),
    session,
    facts,
    standing: stands,
    ...(today && { today }),
    ...('note' in showing && showing.note?.note === 'knowledge' && { entry: showing.note.entry }),
    ...('saved' in showing && showing.saved !== undefined && { saved: showing.saved }),
    ...(hasRoad && { road: roadFor(context, findings, session) }),
  };
}

function roadFor(
  { ruleset, facts, today }: ViewContext,
  findings: readonly Finding[],
  session: Session | undefined,
): Road {
  const next = nextStep(findings, facts, ruleset, today);
  return roadOf({
    ruleset,
    facts,
    findings,
    next,
    skipped: session?.skipped ?? [],
    open: session?.open?.fact,
  });
}

/** Nothing is told twice, and nothing about an interview that has just been begun anew. */
function newsFor({ news = [], parts, session }: Scene, showing: Showing): readonly Note[] {
  const said = 'note' in showing ? showing.note?.note : undefined;
  const isUnderOlderRules = session?.rulesetId !== parts.rulesetInForce.id;
  return news.filter(({ note }) => note !== said && (note !== 'rulesetKept' || isUnderOlderRules));
}

type Body = Pick<Presented, 'session' | 'standing'> & {
  readonly pending: Pending;
  readonly findings: readonly Finding[];
  readonly isGroup: boolean;
};

function shownOf(context: ViewContext, showing: Showing, body: Body): Shown<CardName, Framed> {
  const { session } = body;
  switch (showing.show) {
    case 'question':
      return session?.open
        ? question(context, session, session.open, showing)
        : result(context, body, showing.note);
    case 'result':
      return result(context, body, showing.note);
    case 'summary':
      return summary(context, session, showing.note);
    case 'asked':
      return confirmView(context, showing.asked);
    case 'attestation':
      return attestationView(context, showing, showing.note);
    case 'notice':
      return noticeView(context, showing.note, { actions: actionsFor(context, showing.note, session) });
    case 'welcome':
      return welcome(context, session);
    case 'side':
    case 'note':
      return beside(context, showing.note, body);
  }
}

/** A side remark never takes the question away: the open one is repeated below it, with the same nonce. */
function beside(context: ViewContext, note: Note, body: Body): Shown<CardName, Framed> {
  const { session, pending, isGroup } = body;
  if (isGroup) return inGroup(context, note);
  // What was asked last is asked again below.
  const asked = askedLast(pending);
  if (asked) return confirmView(context, asked, note);
  if (session?.open) return question(context, session, session.open, { note });
  const movesJourney = note.note === 'creditCheckRecorded' || note.note === 'creditCheckWithdrawn';
  return movesJourney && hasAnswers(session)
    ? result(context, body, note)
    : noticeView(context, note, { actions: actionsFor(context, note, session) });
}

/** Nothing of the interview is offered there: what is asked is answered, and the personal chat named. */
function inGroup(context: ViewContext, note: Note): Shown<CardName, Framed> {
  const invitation: Note = { note: 'groupChat' };
  return note.note === 'groupChat'
    ? noticeView(context, note, { actions: ['topics'] })
    : noticeView(context, note, { actions: [], below: invitation });
}

function question(
  context: ViewContext,
  { answers }: Session,
  { fact, nonce }: OpenQuestion,
  { note, typed }: { readonly note?: Note; readonly typed?: string },
): Shown<CardName, Framed> {
  const current = answers[fact];
  const asked = {
    fact,
    nonce,
    ...(current !== undefined && { current }),
    ...(typed !== undefined && { typed }),
  };
  return questionView(context, asked, note);
}

const result = (
  context: ViewContext,
  { session, pending, findings, standing: stands }: Body,
  note: Note | undefined,
): Shown<CardName, Framed> => {
  const withdrawal = waitingFor(pending, 'withdrawCreditCheck');
  const keeping = waitingFor(pending, 'receipt');
  return resultView(
    context,
    {
      findings,
      standing: stands,
      skipped: session?.skipped ?? [],
      ...(withdrawal && { withdrawNonce: withdrawal.nonce }),
      ...(keeping && { receiptNonce: keeping.nonce }),
    },
    note,
  );
};

function summary(
  context: ViewContext,
  session: Session | undefined,
  note: Note | undefined,
): Shown<CardName, Framed> {
  const { answers = {}, skipped = [], open } = session ?? {};
  const isComplete = isFinished(context, { skipped });
  return summaryView(context, { answers, skipped, isComplete, ...(open && { open: open.fact }) }, note);
}

/** Who comes back is shown where the interview was. */
function welcome(context: ViewContext, session: Session | undefined): Shown<CardName, Framed> {
  if (session === undefined || !hasAnswers(session)) return welcomeView(context, {});
  const progress = session.open ? progressOf(session.open.fact, context.ruleset) : undefined;
  const answered = Object.keys(session.answers).length;
  return welcomeView(context, { resume: { answered, ...(progress && { progress }) } });
}
