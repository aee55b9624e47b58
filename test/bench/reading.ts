import type { Expected } from '../../src/reading/answers/expected';
import type { RouteContext } from '../../src/reading/route';
import { fold } from '../../src/reading/text/text';
import { route } from '../support/readers';

/**
 * How long the reading of the worst 2,000 characters takes. The bar is 50 ms a text. Beside it stands the ratio to a
 * baseline on the same machine, 500 times folding and splitting the same text: a slow machine raises both, a slow
 * parser only the first.
 */
const barMs = 50;
const rounds = 9;
const length = 2000;

const pieces: Readonly<Record<string, string>> = {
  numberWords: 'driehonderdvijftigduizend ',
  oneLongNumberWord: 'driehonderdenvijf',
  halves: 'twee en een half miljoen en ',
  digits: '1234567890',
  separators: '1.234,567.',
  spacedDigits: '300 000 ',
  signs: '-$%€+~(),.',
  years: '2020 2021-12 31/12/2020 ',
  yes: 'ja ',
  no: 'nee niet ',
  hedges: 'misschien niet echt maar ja ',
  unsure: 'weet ik eigenlijk niet ',
  unknownWords: 'abcdefgh ',
  oneLongWord: 'a',
  nearTypos: 'ondersteuningsplam ',
  buying: 'mag ik nu alvast ASfP niet kopen of schaffen we premier support aan ',
  plans: 'geen ASfP maar PSfP ',
  emoji: '👨‍👩‍👧‍👦🙈',
  accents: 'é̀̂̃',
  brackets: '((([[[{{{<<<',
  apostrophes: "''\u2019'a",
  spaces: ' \u00a0\t\n.',
  questions: 'wat? hoe? ',
  shortSentences: '1? ',
  shortLines: '1\n',
  spokenDecimals: 'een komma ',
};

const choice = (fact: 'support.plan' | 'endorsement.authority', values: readonly string[]): Expected => ({
  kind: 'choice',
  fact,
  options: values.map((value) => ({ value, label: value })),
});
const expected: readonly (Expected | undefined)[] = [
  undefined,
  { kind: 'amount' },
  { kind: 'months' },
  choice('support.plan', ['none', 'asfp', 'psfp', 'other', 'unsure']),
  choice('endorsement.authority', ['yes', 'no', 'unsure']),
];
const contexts: readonly RouteContext[] = expected.flatMap((open) =>
  (['en', 'nl'] as const).flatMap((language) =>
    [true, false].map((isConfirming) => ({
      language,
      isGateShut: !isConfirming,
      isConfirming,
      ...(open && { expected: open }),
    })),
  ),
);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function medianMs(run: () => unknown): number {
  return median(
    Array.from({ length: rounds }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}

const textOf = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
for (const piece of Object.values(pieces)) for (const context of contexts) route(textOf(piece), context);

const results = Object.entries(pieces).map(([name, piece]) => {
  const text = textOf(piece);
  const baseline = medianMs(() => {
    for (let round = 0; round < 500; round += 1) fold(text).split(' ');
  });
  const ms = Math.max(...contexts.map((context) => medianMs(() => route(text, context))));
  return { name, ms, ratio: ms / baseline };
});
const slowest = results.reduce((a, b) => (b.ms > a.ms ? b : a));
const ok = slowest.ms < barMs;
const round = (value: number): number => Math.round(value * 1000) / 1000;
console.log(
  JSON.stringify({
    check: 'bench:reading',
    ok,
    figures: {
      characters: length,
      barMs,
      slowestMs: round(slowest.ms),
      slowestText: slowest.name,
      ratioToBaseline: round(slowest.ratio),
      highestRatio: round(Math.max(...results.map(({ ratio }) => ratio))),
      texts: results.length,
      contexts: contexts.length,
    },
  }),
);
process.exitCode = ok ? 0 : 1;
