import { emptyJourney, type Journey } from '../../src/journey/journey';
import type { EntryId } from '../../src/knowledge/entryIds';
import { utteranceOf } from '../../src/reading/utterance';
import { inGroup } from '../../src/turns/inGroup';
import type { Intent } from '../../src/turns/intent';

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const applied: Journey = { v: 1, applied: record };
const passed: Journey = { ...applied, creditCheckPassed: record };
const everywhere = [emptyJourney, applied, passed];

const answer = (entry: EntryId, text = 'hoe zit dat?'): Intent => ({
  room: 'knowledge',
  input: { do: 'answer', entry, utterance: utteranceOf(text) },
});
const offer: Intent = { room: 'side', input: { do: 'groupChat' } };

const isTold = (intent: Intent, journey: Journey) => inGroup(intent, journey) === intent;

/** Which of these entries are answered there. */
const toldOf = (journey: Journey, ...asked: readonly EntryId[]) =>
  asked.filter((entry) => isTold(answer(entry), journey));

describe('inGroup', () => {
  it.each<Intent>([
    { room: 'interview', input: { do: 'start' } },
    { room: 'interview', input: { do: 'summary' } },
    { room: 'journey', input: { do: 'report' } },
    { room: 'side', input: { do: 'help' } },
  ])('offers the personal chat instead of %j', (intent) => {
    for (const journey of everywhere) expect(inGroup(intent, journey)).toEqual(offer);
  });

  it('tells nobody there how a partner stands, and everybody what the assistant is', () => {
    for (const journey of everywhere) {
      expect(toldOf(journey, 'nextStep', 'whyThisResult', 'progress')).toEqual([]);
      expect(toldOf(journey, 'aboutAssistant', 'privacy')).toEqual(['aboutAssistant', 'privacy']);
    }
  });

  it('lets nobody buy a plan too early; once one may, that is told in the personal chat', () => {
    const buying: Intent = { room: 'journey', input: { do: 'buyingIntent' } };
    expect(inGroup(buying, emptyJourney)).toBe(buying);
    expect(inGroup(buying, applied)).toBe(buying);
    expect(inGroup(buying, passed)).toEqual(offer);
  });

  it.each<Intent>([
    { room: 'knowledge', input: { do: 'topics' } },
    { room: 'knowledge', input: { do: 'noAnswer', utterance: utteranceOf('hoe laat is het?') } },
    {
      room: 'knowledge',
      input: { do: 'disambiguate', utterance: utteranceOf('restricted?'), entries: ['restrictedMeaning'] },
    },
    { room: 'knowledge', input: { do: 'feedback', feedback: { entry: 'whichPlan', isHelpful: true } } },
    answer('creditCheckDuration'),
  ])('answers what is anybody’s question: %j', (intent) => {
    for (const journey of everywhere) expect(inGroup(intent, journey)).toBe(intent);
  });

  it('judges nobody’s revenue before the others', () => {
    expect(isTold(answer('revenueThreshold', 'hoeveel omzet is genoeg?'), emptyJourney)).toBe(true);
    expect(inGroup(answer('revenueThreshold', 'is 250.000 genoeg?'), emptyJourney)).toEqual(offer);
    expect(isTold(answer('euroRate', 'welke koers geldt in 2026?'), emptyJourney)).toBe(true);
  });

  it('does not show in an answer how far the partner is', () => {
    const asked = [
      'creditCheckDuration',
      'requirementsOverview',
      'planBeforeApply',
      'whichPlan',
      'howToApply',
    ] as const;
    expect(toldOf(emptyJourney, ...asked)).toEqual(asked);
    // That it has applied stands in this answer alone.
    expect(toldOf(applied, ...asked)).toEqual(asked.slice(0, 4));
    // Every answer that would be another one with the gate open; the rules are the same for all.
    expect(toldOf(passed, ...asked)).toEqual(['creditCheckDuration', 'requirementsOverview']);
  });
});
