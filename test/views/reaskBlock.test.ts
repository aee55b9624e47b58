import { doubts } from '../../src/reading/answers/expected';
import { languages } from '../../src/reading/language';
import type { Note } from '../../src/views/note';
import { reaskBlock } from '../../src/views/reaskBlock';
import { contextOf, usd } from './world';

type Reask = Parameters<typeof reaskBlock>[1];
const en = contextOf();
const tries = Array.from({ length: 12 }, (_, index) => index + 1);
const doubt = (more: Partial<Extract<Note, { note: 'doubt' }>> = {}): Reask => ({
  note: 'doubt',
  fact: 'revenue.ttmUsd',
  doubt: 'range',
  understood: [],
  tries: 1,
  ...more,
});
const wordsOf = (note: Reask, context = en) => {
  const { title, paragraphs } = reaskBlock(context, note);
  return [title, ...paragraphs.map(({ text }) => text)];
};

describe('asking again', () => {
  it('says what is wrong, what was understood, and what a good answer looks like', () => {
    expect(wordsOf(doubt({ understood: [usd(300_000), usd(350_000)] }))).toEqual([
      'I have not saved that yet',
      'You gave a range; I need one amount.',
      'I understood: USD 300,000, USD 350,000.',
      'You can type a number, for example: USD 412,500',
      'Would you like to try again?',
    ]);
  });

  it('says nothing about what was understood where nothing was', () => {
    expect(wordsOf(doubt())).toHaveLength(4);
  });

  it('names the options that were understood', () => {
    const note = doubt({ fact: 'support.plan', doubt: 'severalOptions', understood: ['none', 'other'] });
    expect(wordsOf(note, contextOf({}, { language: 'nl' })).join()).toContain(
      'Ik begreep: Geen plan, Een ander plan.',
    );
  });

  it('never repeats an amount in another currency as if it were US dollars', () => {
    const euros = { doubt: 'otherCurrency', understood: [usd(300_000)] } as const;
    expect(wordsOf(doubt(euros)).join()).not.toContain('USD 300,000');
    expect(wordsOf(doubt({ ...euros, heard: '€ 300.000' }))).toContain('I read: € 300.000.');
  });

  it('offers the numbers, and to skip, where nobody can be unsure', () => {
    const nl = contextOf({}, { language: 'nl' });
    for (const count of [3, 4]) {
      const lines = wordsOf({ note: 'noValue', fact: 'applicant.kind', tries: count }, nl);
      expect(lines.at(-1)).toContain(
        '1 voor ‘Wij willen Direct Bill-partner worden’ of 2 voor ‘Wij zijn al Direct Bill-partner’',
      );
      expect(lines.at(-1)).toContain('yp: overslaan');
      expect(wordsOf({ note: 'notUnderstood', tries: count }, nl).join()).toMatch(/overslaan/i);
      expect(
        (lines.join() + wordsOf({ note: 'notUnderstood', tries: count }, nl).join()).toLowerCase(),
      ).not.toContain('weet ik niet');
    }
  });

  it('asks for an answer where none came with the card', () => {
    expect(wordsOf({ note: 'noValue', fact: 'tenure.months', tries: 1 })).toEqual(
      expect.arrayContaining(["I didn't get an answer.", 'You can type a number, for example: 14 months']),
    );
  });

  it.each(languages)('never says the same twice in a row in %s, whatever goes wrong', (language) => {
    const context = contextOf({}, { language });
    const kinds = [
      ...doubts.map((one) => (count: number) => doubt({ doubt: one, tries: count })),
      (count: number): Reask => ({ note: 'noValue', fact: 'mpn.membership', tries: count }),
      (count: number): Reask => ({ note: 'notUnderstood', tries: count }),
    ];
    for (const kind of kinds) {
      const texts = tries.map((count) => wordsOf(kind(count), context).join('\n'));
      expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([]);
    }
  });

  it.each([
    ['en', /I don't know/, /talk to someone/],
    ['nl', /weet ik niet/i, /iemand spreken/],
  ] as const)('offers a way out from the third try on in %s', (language, unsure, person) => {
    const context = contextOf({ 'applicant.kind': 'new' }, { language });
    for (const count of tries) {
      for (const note of [doubt({ tries: count }), { note: 'notUnderstood', tries: count } as const]) {
        const text = wordsOf(note, context).join('\n');
        expect([count, unsure.test(text) && person.test(text)]).toEqual([count, count >= 3]);
      }
    }
  });
});
