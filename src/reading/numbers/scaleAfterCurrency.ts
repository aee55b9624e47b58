import { phraseAt, type Phrasebook } from '../text/phrases';
import type { NumberLexicon } from './numberWords';
import type { Token } from './tokens';

/** "75 usd million", "75 $ million" as the number it is: the scale is put before the currency. */
export function joinScales(
  tokens: readonly Token[],
  currencies: readonly Phrasebook<'currency'>[],
  lexicon: NumberLexicon,
): readonly Token[] {
  const words = tokens.map(({ text }) => text);
  const isScale = (token: Token | undefined): token is Token =>
    token?.is === 'word' && lexicon.atomsOf(token.text)?.[0]?.is === 'scale';
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const after = /\p{Sc}/u.test(words[at]!) ? at + 1 : phraseAt(words, at, currencies)?.to;
    const scale = tokens[after ?? at];
    if (after !== undefined && isScale(scale) && tokens[at - 1]?.is === 'digits') {
      joined.push(scale, ...tokens.slice(at, after));
      at = after;
    } else joined.push(tokens[at]!);
  }
  return joined;
}
