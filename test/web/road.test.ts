import { join } from 'node:path';
import { languages, type Language } from '../../src/reading/language';
import { requirementIds } from '../../src/rules/requirement';
import { readLocales } from '../../src/i18n/readLocales';
import { roadSteps, stepStates, type Road } from '../../src/interview/road';

type Words = (key: string) => unknown;
type Step = {
  readonly state: string;
  readonly name: string;
  readonly says: string;
  readonly isSaid: boolean;
  readonly change?: object;
};
type RoadScript = {
  readonly stepsOf: (road: Pick<Road, 'steps'>, words: Words) => readonly Step[];
  readonly leftOf: (road: Road, words: Words, language: Language) => string;
};

const locales = readLocales(join(__dirname, '../../locales'));
const requirement = Object.fromEntries(requirementIds.map((id) => [id, `name of ${id}`]));
const wordsIn =
  (language: Language): Words =>
  (key) =>
    key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], {
      ...(locales[language]['web'] as object),
      requirement,
    });

const road = (...steps: Road['steps'][number][]): Road => ({ steps, left: 0, minutes: 0 });

/** The page's script has no types of its own. */
const script = jest.requireActual<RoadScript>('../../src/web/road.js');

describe('the road beside the conversation', () => {
  it.each(languages)('has words for every step in every state, in %s', (language) => {
    for (const state of stepStates) {
      const drawn = script.stepsOf(road(...roadSteps.map((step) => ({ step, state }))), wordsIn(language));
      expect(drawn).toHaveLength(roadSteps.length);
      for (const { name, says } of drawn) expect([typeof name, typeof says]).toEqual(['string', 'string']);
    }
  });

  it('says of the support plan, while it is still to come, that it is not before the credit check', () => {
    const [plan] = script.stepsOf(road({ step: 'plan', state: 'later' }), wordsIn('nl'));
    expect(plan).toMatchObject({ says: 'Niet vóór de kredietcontrole', isSaid: true });
    const [, checked] = script.stepsOf(
      road({ step: 'creditCheck', state: 'done' }, { step: 'plan', state: 'later' }),
      wordsIn('nl'),
    );
    expect(checked).toMatchObject({ says: 'Komt nog', isSaid: false });
    const [due] = script.stepsOf(road({ step: 'plan', state: 'now' }), wordsIn('nl'));
    expect(due).toMatchObject({ says: 'Nu', isSaid: true });
  });

  it('opens the change of an answered step: of its one question, else all answers', () => {
    const drawn = script.stepsOf(
      road(
        { step: 'managedService', state: 'met', fact: 'managedService.offered' },
        { step: 'mpn', state: 'unknown' },
        { step: 'revenue', state: 'now' },
        { step: 'security', state: 'later' },
        { step: 'application', state: 'done' },
      ),
      wordsIn('en'),
    );
    expect(drawn.map(({ change }) => change)).toEqual([
      { verb: 'change', fact: 'managedService.offered' },
      { verb: 'summary' },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts what is left in the words of the language, and then says where one is', () => {
    const left = (language: Language, one: Partial<Road>) =>
      script.leftOf({ ...road({ step: 'application', state: 'now' }), ...one }, wordsIn(language), language);
    expect(left('nl', { left: 7, minutes: 4 })).toBe('Nog 7 vragen, ongeveer 4 minuten');
    expect(left('en', { left: 1, minutes: 1 })).toBe('1 question left, about 1 minute');
    expect(left('nl', {})).toBe('Nu: Aanvraag');
    expect(left('en', { steps: [{ step: 'active', state: 'done' }] })).toBe('All questions are answered');
  });
});
