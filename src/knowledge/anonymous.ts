import { phrasesIn } from '../reading/text/phrases';
import { fold, wordsIn } from '../reading/text/text';
import type { Utterance } from '../reading/utterance';
import type { Figures } from './figures';
import type { SearchWords } from './searchWords';

/** Stands for words that are left out. */
const gap = '…';
/** Stands for a number. */
const figure = '#';
const longest = 200;

/** Numbers that are about nobody. */
const setFigures: readonly string[] = ['24 7', '365'];

/**
 * What of a text is hardly about anybody, to be kept: the words that the program knows itself, in lower case. All
 * others (names, addresses, ids, typos) become one `…`; amounts and other numbers one `#`, save small ones that are
 * known words ("12 maanden"). At most 200 characters.
 * @example anonymous(utteranceOf('Mag Contoso (MPN 1234567) nu ASfP kopen?')) // 'mag … mpn # nu asfp kopen'
 */
export type Anonymous = (utterance: Utterance) => string;

/** What `anonymous` is made of. */
export type AnonymousParts = {
  /** All words that the program knows and that are nobody's name. */
  readonly plainWords: Iterable<string>;
  /** How somebody introduces himself, in each language. */
  readonly words: readonly Pick<SearchWords, 'introductions'>[];
  readonly figures: Figures;
};

export function createAnonymous({ words, figures, ...parts }: AnonymousParts): Anonymous {
  const plainWords = new Set(parts.plainWords);
  const introductions = words.flatMap((one) => phrasesIn(one.introductions)).map(fold);
  const introduced = new RegExp(`\\b(${introductions.join('|')}) (\\S+ ?){1,3}`, 'g');

  /** Whoever introduces himself, or spells, may do it in words that are known: De Groot, J A N. */
  const unnamed = (folded: string): string =>
    folded
      .replace(introduced, `$1 ${gap} `)
      .replace(/(?<=^| )\p{L}(?: \p{L}){2,}(?= |$)/gu, gap)
      .trim();

  const isFigure = (word: string): boolean => word === figure || figures.isFigure(word);
  const isPlain = (word: string): boolean => plainWords.has(word) || isFigure(word);
  const isSmall = (word: string): boolean =>
    plainWords.has(word) && /^(\d\d?|\D+)$/.test(word) && !figures.isLargeInWords(word);

  /** What stands between two spaces is kept or left out whole: of `jan.de-wit@bank.nl` no word is of use. */
  const plainWordsOf = (chunk: string): readonly string[] => {
    if (chunk === gap || chunk === figure) return [chunk];
    const found = wordsIn(chunk);
    return !isAddress(chunk) && found.every(isPlain) ? found : [gap];
  };

  /** Numbers in a row are one: they may be a telephone number. */
  const withoutFigures = (said: readonly string[]): readonly string[] => {
    const kept: string[] = [];
    for (let from = 0; from < said.length;) {
      let to = from;
      while (to < said.length && isFigure(said[to]!)) to += 1;
      if (to === from) to += 1;
      const run = said.slice(from, to);
      const isShort = run.length === 1 && isSmall(run[0]!);
      const isKept = !isFigure(run[0]!) || isShort || setFigures.includes(run.join(' '));
      const left = isKept ? run : [figure];
      if (left[0] !== gap || kept.at(-1) !== gap) kept.push(...left);
      from = to;
    }
    return kept;
  };

  return ({ folded }) => shortened(withoutFigures(unnamed(folded).split(' ').flatMap(plainWordsOf)));
}

/** Words joined by another sign than those of a sentence and of numbers. */
const isAddress = (chunk: string): boolean =>
  /[\p{L}\p{N}][^\p{L}\p{N}'/,;:()?!"&+€$%-]+[\p{L}\p{N}]/u.test(chunk.replace(/(?<=\d)\.(?=\d)/g, ','));

function shortened(words: readonly string[]): string {
  let said = '';
  for (const word of words) {
    const longer = said === '' ? word : `${said} ${word}`;
    if (longer.length > longest - 2) return said.endsWith(gap) ? said : `${said} ${gap}`;
    said = longer;
  }
  return said;
}
