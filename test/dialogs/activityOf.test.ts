import { activityOf } from '../../src/dialogs/activityOf';
import type { Language } from '../../src/reading/language';
import { compose } from '../../src/turns/compose';
import { nothingPending } from '../../src/turns/pending';
import { emptyJourney } from '../../src/journey/journey';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { createParts } from '../support/parts';

const parts = createParts();
const session = sessionOf(play(createWorld(), typing(...allMet)));

function resultIn(language: Language) {
  const scene = {
    parts,
    language,
    session,
    pending: nothingPending,
    journey: emptyJourney,
    today: '2026-12-01',
  };
  const { asDecided } = compose(scene, { show: 'result' }).content;
  return { content: asDecided, activity: activityOf(asDecided, parts.renderCard) };
}

describe('activityOf', () => {
  it('makes plain text that says all: nothing in it can become a link', () => {
    const { content, activity } = resultIn('nl');
    expect(activity).toMatchObject({ type: 'message', textFormat: 'plain', text: content.shown.text });
  });

  it.each(['nl', 'en'] as const)('names the language it is in: %s', (language) => {
    expect(resultIn(language).activity.locale).toBe(language);
  });

  it('has words to be read aloud and for the notification, and waits for what the person says', () => {
    const { content, activity } = resultIn('nl');
    const { speak, summary } = content.shown;
    expect(activity).toMatchObject({ speak, summary, inputHint: 'expectingInput' });
  });

  it('shows the card of its template, filled', () => {
    const { content, activity } = resultIn('nl');
    const [card, ...others] = activity.attachments ?? [];
    expect(others).toEqual([]);
    expect(card?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(card?.content).toEqual(parts.renderCard('result', content.shown.view));
    expect(card?.content).toMatchObject({ type: 'AdaptiveCard' });
  });

  it('says what it is to programs that read along, under a name of its own', () => {
    const { content, activity } = resultIn('nl');
    expect(activity.channelData).toEqual({ assistant: content.marks });
    expect(content.marks).toMatchObject({ kind: 'result', verdict: 'readyToApply' });
  });
});
