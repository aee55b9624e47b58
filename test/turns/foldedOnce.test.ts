import type { UserInput } from '../../src/dialogs/readInput';
import type { Session } from '../../src/interview/session';
import { gate } from '../../src/journey/gate';
import { askedUsd } from '../../src/knowledge/askedUsd';
import { languages } from '../../src/reading/language';
import type { Intent } from '../../src/turns/intent';
import { intentOf } from '../../src/turns/intentOf';
import { createWorld, play, sessionOf, typing } from '../interview/world';
import { learned } from '../support/learned';
import { createParts } from '../support/parts';

const parts = createParts();
const asking = sessionOf(play(createWorld(), typing('new')));
const nonce = 'a'.repeat(32);

/** Stands in every sentence of the texts, so that a part of one is told from everything else that is folded. */
const mark = 'qzx';

/** How often a text, or a part of it, is folded in a turn: folding begins by normalizing. */
function foldings(input: UserInput, session: Session | undefined): number {
  const normalize = jest.spyOn(String.prototype, 'normalize');
  for (const language of languages) act(input, session, language);
  const folded = normalize.mock.contexts.filter((text) => String(text).includes(mark));
  normalize.mockRestore();
  return folded.length / languages.length;
}

function act(input: UserInput, session: Session | undefined, language: (typeof languages)[number]): void {
  const t = parts.translatorFor(language);
  answered(intentOf(input, { session, gate: gate({}), language, t, elsewhere: undefined, ...learned() }));
  function answered({ input: asked }: Intent): void {
    if (!('utterance' in asked)) return;
    parts.anonymous(asked.utterance);
    askedUsd(parts.readers.amount(asked.utterance, language));
  }
}

describe('a text', () => {
  it.each([
    `hoeveel omzet moet ik draaien, is 300.000 genoeg ${mark}?`,
    `ja, maar ${mark} wat telt als cloudomzet`,
    `mag ik ASfP vast kopen ${mark}? En ${mark} PSfP dan?`,
    `we're not sure ${mark} whether 1.2 million counts`,
    `de kredietcontrole is niet doorstaan ${mark}`,
    `${mark} banaan`,
  ])('is folded once in a turn: "%s"', (text) => {
    for (const session of [undefined, asking]) expect(foldings({ kind: 'text', text }, session)).toBe(1);
  });

  it('is folded once where it stands in a card’s field', () => {
    const submit = {
      verb: 'answer',
      fact: 'revenue.ttmUsd',
      nonce,
      'revenue.ttmUsd': `3 ton ${mark}`,
    } as const;
    expect(foldings({ kind: 'submit', submit }, asking)).toBe(1);
  });
});
