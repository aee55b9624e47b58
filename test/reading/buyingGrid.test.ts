import type { Language } from '../../src/reading/language';
import { readBuyingIntent } from '../support/readers';

type Grid = {
  readonly frames: readonly string[];
  readonly acts: readonly string[];
  readonly plans: readonly string[];
  readonly others: readonly string[];
};

/** `%` is the act, `@` what is acquired. */
const grids: Readonly<Record<Language, Grid>> = {
  nl: {
    frames: [
      ...[
        'mag ik @ %?',
        'kunnen we @ alvast %',
        'ik wil @ %',
        'we gaan @ volgende week %',
        'zullen we @ maar %?',
      ],
      ...[
        'moet ik @ nu %?',
        'mijn baas zegt dat ik @ moet %',
        'we zijn geslaagd dus we gaan @ %',
        'laten we @ %',
      ],
      ...['waarom mag ik @ niet %?', 'nee maar we willen @ wel %', 'ook zonder kredietcontrole wil ik @ %'],
    ],
    acts: ['kopen', 'aanschaffen', 'bestellen', 'nemen', 'afsluiten', 'regelen', 'activeren', 'aankopen'],
    plans: ['ASfP', 'PSfP', 'een ondersteuningsplan', 'Premier Support', 'het plan', "zo'n plan"],
    others: ['licenties', 'Azure', 'extra seats', 'nieuwe laptops', 'een facturatiesysteem', 'een domein'],
  },
  en: {
    frames: [
      ...[
        'can I % @?',
        'may we % @ now?',
        'I want to % @',
        'we are going to % @ next week',
        "let's % @",
        'I plan to % @',
      ],
      ...[
        'should I % @ now?',
        'my boss says I have to % @',
        'we passed so we will % @',
        'what if I % @ now?',
      ],
      ...["why can't I % @?", 'no but we do want to % @', 'even without the credit check I want to % @'],
    ],
    acts: ['buy', 'purchase', 'order', 'get', 'sign up for', 'take out', 'arrange', 'subscribe to'],
    plans: ['ASfP', 'PSfP', 'a support plan', 'Premier Support', 'the plan', 'such a plan'],
    others: ['licences', 'Azure', 'extra seats', 'new laptops', 'a billing system', 'a domain'],
  },
};

const said = ({ frames, acts }: Grid, things: readonly string[]): readonly string[] =>
  frames.flatMap((frame) =>
    acts.flatMap((act) => things.map((thing) => frame.replace('%', act).replace('@', thing))),
  );

describe.each(['nl', 'en'] as const)('readBuyingIntent in %s', (language) => {
  const grid = grids[language];

  it('finds it for every act, plan and way of putting it', () => {
    expect(said(grid, grid.plans).filter((text) => !readBuyingIntent(text))).toEqual([]);
  });

  it('finds none where something else is bought', () => {
    expect(said(grid, grid.others).filter((text) => readBuyingIntent(text))).toEqual([]);
  });
});
