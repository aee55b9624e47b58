import type { Language } from '../reading/language';
import { createNumberLexicon, type Atom } from '../reading/numbers/numberWords';
import { phrasesIn } from '../reading/text/phrases';
import { wordsIn, wordsOf } from '../reading/text/text';
import type { Utterance } from '../reading/utterance';
import type { ReadingWords } from '../reading/words/words';
import { knownWords } from './vocabulary';

/** Stands for words that are left out. */
const gap = '…';
/** Stands for a number. */
const figure = '#';
const longest = 200;

/** Names of people, places and companies that stand in the word lists, because people mention them there. */
const names = `
  jan, joost, frank, franken, berbers, amsterdam, parijs, paris, dubai, zeeland, zeelandse
  shell, insight, exact, action, adobe, amazon, android, apple, aws, bol, bradstreet, chatgpt, cisco, citrix, creditsafe, dell, dun, facebook, gmail, google
  graydon, instagram, iphone, kpn, lenovo, netflix, odido, openai, oracle, quickbooks, salesforce, sap, slack, spotify
  verizon, visa, vodafone, youtube, ziggo, zoom`;

/** Numbers that are about nobody. */
const setFigures: readonly string[] = ['24 7', '365'];

/**
 * What of a text is hardly about anybody, to be kept: the words that the program knows itself, in lower case. All
 * others (names, addresses, ids, typos) become one `…`; amounts and other numbers one `#`, save small ones that are
 * known words ("12 maanden"). At most 200 characters.
 * @example anonymous(utteranceOf('Mag Contoso (MPN 1234567) nu ASfP kopen?')) // 'mag … mpn # nu asfp kopen'
 */
export type Anonymous = (utterance: Utterance) => string;

export function createAnonymous(
  words: Readonly<Record<Language, { readonly reading: ReadingWords }>>,
): Anonymous {
  const { atomsOf } = createNumberLexicon(Object.values(words).map(({ reading }) => reading.numbers));
  const lists = Object.values(words).map(({ reading }) => plainLists(reading));
  /** The words that the program knows and that are nobody's name. */
  const plainWords = withoutNames([...knownWords, ...listsIn(lists).flatMap(phrasesIn).flatMap(wordsOf)]);

  /** Whether it is a number in words, or holds one of such parts. */
  const isNumber = (word: string, parts: readonly Atom['is'][]): boolean =>
    (atomsOf(word) ?? []).some(({ is }) => parts.includes(is));

  const isFigure = (word: string): boolean =>
    word === figure ||
    isNumber(word, ['unit', 'teen', 'tens', 'hundred', 'scale']) ||
    /^\d+(k|m|mln|mio|bn|usd|eur|euro|euros|dollar)?$/.test(word);

  const isPlain = (word: string): boolean => plainWords.has(word) || isFigure(word);

  /** What stands between two spaces is kept or left out whole: of `jan.de-wit@bank.nl` no word is of use. */
  function plainWordsOf(chunk: string): readonly string[] {
    if (chunk === gap || chunk === figure) return [chunk];
    const said = wordsIn(chunk);
    return !isAddress(chunk) && said.every(isPlain) ? said : [gap];
  }

  const isSmall = ([first, ...others]: readonly string[]): boolean =>
    others.length === 0 &&
    plainWords.has(first!) &&
    /^(\d\d?|\D+)$/.test(first!) &&
    !isNumber(first!, ['hundred', 'scale']);

  /** Numbers in a row are one: they may be a telephone number. */
  function withoutFigures(said: readonly string[]): readonly string[] {
    const kept: string[] = [];
    for (let from = 0; from < said.length;) {
      let to = from;
      while (to < said.length && isFigure(said[to]!)) to += 1;
      if (to === from) to += 1;
      const run = said.slice(from, to);
      const isKept = !isFigure(run[0]!) || isSmall(run) || setFigures.includes(run.join(' '));
      const left = isKept ? run : [figure];
      if (left[0] !== gap || kept.at(-1) !== gap) kept.push(...left);
      from = to;
    }
    return kept;
  }

  return ({ folded }) => shortened(withoutFigures(unnamed(folded).split(' ').flatMap(plainWordsOf)));
}

/** Whoever introduces himself, or spells, may do it in words that are known: De Groot, J A N. */
const unnamed = (folded: string): string =>
  folded
    .replace(/\b(mijn naam is|ik heet|my name is|i am called) (\S+ ?){1,3}/g, `$1 ${gap} `)
    .replace(/(?<=^| )\p{L}(?: \p{L}){2,}(?= |$)/gu, gap)
    .trim();

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

/** What else people buy is not among them, nor are endings and single letters: there are names in all of them. */
const plainLists = ({
  buyingTopics: _things,
  buyingForms: _endings,
  numbers: { letters: _letters, ...numbers },
  ...lists
}: ReadingWords): object => ({ ...lists, numbers });

function withoutNames(words: readonly string[]): ReadonlySet<string> {
  const left = new Set(wordsOf(names));
  return new Set(words.filter((word) => !left.has(word)));
}

/** The lists of phrases in there, however deep. */
function listsIn(words: string | object): readonly string[] {
  return typeof words === 'string'
    ? [words]
    : Object.values(words as Readonly<Record<string, string | object>>).flatMap(listsIn);
}
