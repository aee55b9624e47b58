import type { Intent } from '../../src/turns/intent';
import { resume } from '../../src/turns/resume';
import { createRooms } from '../../src/dialogs/rooms';
import type { Turn } from '../../src/turns/turn';
import type { StoredRecord, TurnChange } from '../../src/turns/turnStore';
import type { Session } from '../../src/interview/session';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import { allMet, answered, createWorld, play, sessionOf, typing } from '../interview/world';
import { createParts } from '../support/parts';
import { recordingContext } from '../support/recordingContext';
import { ruleset, rulesets } from '../support/rulesets';

const session = sessionOf(play(createWorld(), typing('new', 'active')));
const complete = sessionOf(play(createWorld(), typing(...allMet)));
const gone: Session = { ...session, open: null, isOpenUnknown: true };
const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;

const typed: Intent = { room: 'interview', input: { do: 'typed', reading: answered('sameCountry') } };
const summary: Intent = { room: 'interview', input: { do: 'summary' } };
const help: Intent = { room: 'side', input: { do: 'help' } };
const buying: Intent = { room: 'journey', input: { do: 'buyingIntent' } };

type Given = {
  readonly session?: Session | undefined;
  readonly journey?: Journey;
  readonly unreadable?: readonly StoredRecord[];
  readonly rules?: { readonly inForce: string; readonly lacks?: string };
};

/** Plays one turn as the bot does, and gives what it stored and said. */
async function turnOf(intent: Intent, { journey = emptyJourney, unreadable = [], ...given }: Given) {
  const { inForce = '2020-10-27', lacks = '' } = given.rules ?? {};
  const said: { text: string; marks: Record<string, unknown>; change: TurnChange }[] = [];
  const turn: Turn = {
    parts: {
      ...createParts(),
      rulesetInForce: ruleset(inForce),
      rulesets: rulesets.filter(({ id }) => id !== lacks),
    },
    context: recordingContext({}).context,
    session: 'session' in given ? given.session : session,
    journey,
    language: 'nl',
    by: 'dl_1',
    now: '2026-11-22T12:00:00.000Z',
    today: '2026-11-22',
    conclude: (change, { activity }) => {
      const { assistant } = activity.channelData as { assistant: Record<string, unknown> };
      said.push({ text: activity.text ?? '', marks: assistant, change });
      return Promise.resolve();
    },
  };
  const resumed = resume(turn, unreadable);
  await createRooms()(resumed.turn, resumed.redirect(intent));
  const [only, ...others] = said;
  if (!only || others.length > 0) throw new Error(`${said.length} messages`);
  return only;
}

const recovered = 'Ik kon uw gegevens niet volledig teruglezen';
const questionGone = 'Die vraag is vervallen';
const kept = 'Voor u blijven dezelfde regels gelden';
const replaced = 'We gaan verder onder de regels van 1 oktober 2025';

describe('a turn that goes on with what is stored', () => {
  it('files an answer as ever where nothing has changed', async () => {
    const { marks, text } = await turnOf(typed, {});
    expect(marks).toMatchObject({ saved: { fact: 'mpn.location' }, fact: 'endorsement.authority' });
    for (const news of [recovered, questionGone, kept]) expect(text).not.toContain(news);
  });

  it('files nothing typed for a question that is not asked any more, and says so', async () => {
    const unanswering: readonly Intent[] = [
      typed,
      { room: 'interview', input: { do: 'skip' } },
      { room: 'interview', input: { do: 'confirm' } },
      { room: 'interview', input: { do: 'cancel' } },
    ];
    for (const intent of unanswering) {
      const { marks, text, change } = await turnOf(intent, { session: gone });
      expect(marks).toEqual({ kind: 'notice', fact: 'mpn.location' });
      expect(text).toContain(questionGone);
      expect(change.session).toMatchObject({ answers: session.answers, skipped: [] });
    }
    const stale: Intent = { room: 'interview', input: { do: 'skip', fact: 'mpn.contract', nonce: '1' } };
    expect((await turnOf(stale, { session: gone })).text).toContain('Die kaart is niet meer actueel');
    expect((await turnOf(summary, { session: gone })).marks).toMatchObject({ kind: 'summary' });
  });

  it('shows the result where nothing is left to ask', async () => {
    const { marks, text } = await turnOf(typed, { session: { ...complete, isOpenUnknown: true } });
    expect(marks).toMatchObject({ verdict: 'readyToApply' });
    expect(text).toContain(questionGone);
  });

  it('says with an answer that its rules stay or are gone', async () => {
    const inForce = '2025-10-01';
    const stay = await turnOf(typed, { rules: { inForce } });
    expect(stay.text).toMatch(new RegExp(`^${kept}\\n.*27 oktober 2020.*\\nOpgeslagen`, 's'));
    expect(stay.marks).toMatchObject({ kind: 'question', saved: { fact: 'mpn.location' } });
    expect(stay.change.session).toMatchObject({ rulesetId: '2020-10-27', toldOf: inForce });
    const without = await turnOf(typed, { rules: { inForce, lacks: '2020-10-27' } });
    expect(without.text.startsWith(replaced)).toBe(true);
    expect(without.change.session).toMatchObject({ rulesetId: inForce });
  });

  it('says it once where the message says it already, and not of an interview begun anew', async () => {
    const rules = { inForce: '2025-10-01' };
    const again = await turnOf({ room: 'interview', input: { do: 'continue' } }, { rules });
    expect(again.text.split(kept)).toHaveLength(2);
    const pending = { startOver: '1'.repeat(32) };
    const anew = await turnOf(
      { room: 'interview', input: { do: 'confirm' } },
      { rules, session: { ...session, pending } },
    );
    expect(anew.text).toContain('Opnieuw begonnen');
    expect(anew.text).not.toContain(kept);
  });
});

describe('a turn that finds a record damaged', () => {
  const unreadable = ['session'] as const;

  it('files nothing, tells what is left, and stores it', async () => {
    for (const intent of [typed, summary]) {
      const { marks, text, change } = await turnOf(intent, { unreadable });
      expect(marks).toEqual({ kind: 'notice', fact: 'mpn.location' });
      expect(text).toContain(recovered);
      expect(text).toContain('Ik heb 2 antwoorden kunnen behouden.');
      expect(change.session?.answers).toEqual(session.answers);
      expect(change).not.toHaveProperty('journey');
    }
  });

  it('still warns who asks to buy, and helps who asks for help, in the same message', async () => {
    const warned = await turnOf(buying, { unreadable });
    expect(warned.marks).toMatchObject({ kind: 'warning', supportPlanAdvice: 'doNotBuyYet' });
    expect(warned.text).toContain(recovered);
    const helped = await turnOf(help, { unreadable });
    expect(helped.text).toContain(recovered);
    expect(helped.text).toContain('Wat u hier kunt doen');
    expect(helped.change).toHaveProperty('session');
  });

  it('goes on as ever where only the journey was damaged, and tells of the credit check', async () => {
    const lost = await turnOf(typed, { unreadable: ['journey'] });
    expect(lost.marks).toMatchObject({ saved: { fact: 'mpn.location' } });
    expect(lost.text).toContain('Of u een kredietcontrole had gemeld, kan ik niet meer zien');
    expect(lost.text).not.toContain('antwoorden kunnen behouden');
    expect(lost.change.journey).toEqual(emptyJourney);
    const journey: Journey = { v: 1, creditCheckPassed: record };
    const found = await turnOf(typed, { unreadable: ['journey'], journey });
    expect(found.text).toContain('De kredietcontrole die u had gemeld, staat er nog.');
    expect(found.change.journey).toEqual(journey);
  });

  it('tells of a journey also who has not begun', async () => {
    const { text, change } = await turnOf(help, { unreadable: ['journey'], session: undefined });
    expect(text).toContain(recovered);
    expect(change).toEqual({ journey: emptyJourney });
  });

  it('begins again where no answer is left', async () => {
    const empty: Session = { ...gone, answers: {}, rulesetId: '1970-01-01' };
    const { marks, text, change } = await turnOf(typed, { unreadable, session: empty });
    expect(marks).toEqual({ kind: 'notice', fact: 'applicant.kind' });
    expect(text).toContain('We beginnen opnieuw.');
    expect(change.session?.rulesetId).toBe('2020-10-27');
  });
});
