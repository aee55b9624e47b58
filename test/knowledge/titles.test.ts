import { entryIds, type EntryId } from '../../src/knowledge/entryIds';
import { languages, type Language } from '../../src/reading/language';
import type { RouteContext } from '../../src/reading/route';
import { utteranceOf } from '../../src/reading/utterance';
import { route } from '../support/readers';
import { factChoices, type ChoiceFact } from '../../src/rules/fact';
import { wordings } from '../locales/wordings';
import { choiceOf, contextOf } from '../reading/contexts';
import { learned } from '../support/learned';

const { findEntry } = learned();

/** The title of an entry, as it stands on a button that asks it. */
const titleOf = (id: EntryId, language: Language): string =>
  wordings(language, 'knowledge').find(({ key }) => key === `entry.${id}.question`)!.text;

/** At every question that can be open, and at none. */
const contextsIn = (language: Language): readonly RouteContext[] => [
  contextOf(language),
  contextOf(language, { kind: 'amount' }),
  contextOf(language, { kind: 'months' }),
  ...(Object.keys(factChoices) as ChoiceFact[]).map((fact) => contextOf(language, choiceOf(fact, language))),
];

/** Who asks these is told whether to buy, whatever way the question comes in. */
const aboutBuying: readonly EntryId[] = ['planBeforeApply', 'earlyPlanRefund', 'whichPlan', 'planPrice'];

describe.each(languages)('the titles of the entries in %s', (language) => {
  it.each(entryIds)('find %s', (id) => {
    expect(findEntry(utteranceOf(titleOf(id, language)), language)).toEqual({ is: 'confident', entry: id });
  });

  it.each(entryIds)('find %s from a conversation in the other language too', (id) => {
    const other = languages.find((one) => one !== language);
    expect(findEntry(utteranceOf(titleOf(id, language)), other)).toEqual({ is: 'confident', entry: id });
  });

  it.each(entryIds)('are questions at every open question: %s', (id) => {
    const rooms = contextsIn(language).map((context) => route(titleOf(id, language), context).to);
    const allowed = aboutBuying.includes(id) ? ['question', 'buyingIntent'] : ['question'];
    expect(rooms.filter((to) => !allowed.includes(to))).toEqual([]);
  });
});
