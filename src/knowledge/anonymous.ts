import type { Language } from '../reading/language';
import { atomsOf, type Atom } from '../reading/numbers/numberWords';
import { phrasesIn } from '../reading/text/phrases';
import { fold, wordsOf } from '../reading/text/text';
import { en } from '../reading/words/en';
import { nl } from '../reading/words/nl';
import type { Words } from '../reading/words/words';
import { knownWords } from './vocabulary';

/** Stands for words that are left out. */
const gap = '…';
/** Stands for a number. */
const figure = '#';
const longest = 200;

const wordsIn: Readonly<Record<Language, Words>> = { en, nl };

/** Names of people, places and companies that stand in the word lists, because people mention them there. */
const names = `
  jan, joost, frank, franken, berbers, amsterdam, parijs, paris, dubai, zeeland, zeelandse
  shell, insight, exact, action, adobe, amazon, android, apple, aws, bol, bradstreet, chatgpt, cisco, citrix, creditsafe, dell, dun, facebook, gmail, google
  graydon, instagram, iphone, kpn, lenovo, netflix, odido, openai, oracle, quickbooks, salesforce, sap, slack, spotify
  verizon, visa, vodafone, youtube, ziggo, zoom`;

/** The words that the program knows and that are nobody's name. */
const plainWords: ReadonlySet<string> = withoutNames([
  ...knownWords,
  ...listsIn(wordsIn).flatMap(phrasesIn).flatMap(wordsOf),
]);

/** Numbers that are about nobody. */
const setFigures: readonly string[] = ['24 7', '365'];

/**
 * What of a text is hardly about anybody, to be kept: the words that the program knows itself, in lower case. All
 * others (names, addresses, ids, typos) become one `…`; amounts and other numbers one `#`, save small ones that are
 * known words ("12 maanden"). At most 200 characters.
 * @example anonymous('Mag Contoso (MPN 1234567) nu ASfP kopen?') // 'mag … mpn # nu asfp kopen'
 */
export function anonymous(text: string): string {
  return shortened(withoutFigures(unnamed(fold(text)).split(' ').flatMap(plainWordsOf)));
}

/** Whoever introduces himself, or spells, may do it in words that are known: De Groot, J A N. */
const unnamed = (folded: string): string =>
  folded
    .replace(/\b(mijn naam is|ik heet|my name is|i am called) (\S+ ?){1,3}/g, `$1 ${gap} `)
    .replace(/(?<=^| )\p{L}(?: \p{L}){2,}(?= |$)/gu, gap)
    .trim();

/** What stands between two spaces is kept or left out whole: of `jan.de-wit@bank.nl` no word is of use. */
function plainWordsOf(chunk: string): readonly string[] {
  if (chunk === gap || chunk === figure) return [chunk];
  const words = wordsOf(chunk);
  return !isAddress(chunk) && words.every(isPlain) ? words : [gap];
}

/** Words joined by another sign than those of a sentence and of numbers. */
const isAddress = (chunk: string): boolean =>
  /[\p{L}\p{N}][^\p{L}\p{N}'/,;:()?!"&+€$%-]+[\p{L}\p{N}]/u.test(chunk.replace(/(?<=\d)\.(?=\d)/g, ','));

const isPlain = (word: string): boolean => plainWords.has(word) || isFigure(word);

const isFigure = (word: string): boolean =>
  word === figure ||
  isNumber(word, ['unit', 'teen', 'tens', 'hundred', 'scale']) ||
  /^\d+(k|m|mln|mio|bn|usd|eur|euro|euros|dollar)?$/.test(word);

/** Whether it is a number in words, or holds one of such parts. */
const isNumber = (word: string, parts: readonly Atom['is'][]): boolean =>
  (atomsOf(word) ?? []).some(({ is }) => parts.includes(is));

/** Numbers in a row are one: they may be a telephone number. */
function withoutFigures(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && isFigure(words[to]!)) to += 1;
    if (to === from) to += 1;
    const run = words.slice(from, to);
    const isKept = !isFigure(run[0]!) || isSmall(run) || setFigures.includes(run.join(' '));
    const said = isKept ? run : [figure];
    if (said[0] !== gap || kept.at(-1) !== gap) kept.push(...said);
    from = to;
  }
  return kept;
}

const isSmall = ([first, ...others]: readonly string[]): boolean =>
  others.length === 0 &&
  plainWords.has(first!) &&
  /^(\d\d?|\D+)$/.test(first!) &&
  !isNumber(first!, ['hundred', 'scale']);

function shortened(words: readonly string[]): string {
  let said = '';
  for (const word of words) {
    const longer = said === '' ? word : `${said} ${word}`;
    if (longer.length > longest - 2) return said.endsWith(gap) ? said : `${said} ${gap}`;
    said = longer;
  }
  return said;
}

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
