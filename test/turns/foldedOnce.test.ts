import type { Session } from '../../src/interview/session';
import { createWorld, play, sessionOf, typing } from '../interview/world';
import { conversation, type Saying } from './world';

const asking = sessionOf(play(createWorld(), typing('new')));
const nonce = 'a'.repeat(32);

/** Stands in every sentence of the texts, so that a part of one is told from everything else that is folded. */
const mark = 'qzx';

/** How often a text, or a part of it, is folded in a turn: folding begins by normalizing. */
function foldings(saying: Saying, session: Session | undefined): number {
  const normalize = jest.spyOn(String.prototype, 'normalize');
  conversation({ session }, [saying]);
  const folded = normalize.mock.contexts.filter((text) => String(text).includes(mark));
  normalize.mockRestore();
  return folded.length;
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
    for (const session of [undefined, asking]) expect(foldings(text, session)).toBe(1);
  });

  it('is folded once where it stands in a card’s field', () => {
    const submit = {
      verb: 'answer',
      fact: 'revenue.ttmUsd',
      nonce,
      'revenue.ttmUsd': `3 ton ${mark}`,
    } as const;
    expect(foldings(submit, asking)).toBe(1);
  });
});
