import type { NumberLexicon } from './numberWords';
import type { Token } from './tokens';

/** Decimals that are said, as they are written in the language: "one point two" is 1.2, "drie komma vijf" is 3,5. */
export function joinSpokenDecimals(tokens: readonly Token[], lexicon: NumberLexicon): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const isPoint = lexicon.isPoint(tokens[at + 1]?.text ?? '');
    const whole = isPoint ? digitsOf(token, lexicon) : undefined;
    const decimals = whole === undefined ? [] : decimalsFrom(tokens, at + 2, lexicon);
    if (whole === undefined || decimals.length === 0) {
      joined.push(token);
      at += 1;
    } else {
      joined.push({ ...token, is: 'digits', text: `${whole}${lexicon.decimalSign}${decimals.join('')}` });
      at += 2 + decimals.length;
    }
  }
  return joined;
}

function decimalsFrom(tokens: readonly Token[], from: number, lexicon: NumberLexicon): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const digits = digitsOf(tokens[at]!, lexicon);
    if (digits === undefined) break;
    found.push(digits);
  }
  return found;
}

/** The digits of a number below a hundred, in digits or in one word. */
function digitsOf({ is, text }: Token, { atomsOf }: NumberLexicon): string | undefined {
  if (is === 'digits') return /^\d{1,3}$/.test(text) ? text : undefined;
  const atoms = is === 'word' ? (atomsOf(text) ?? []) : [];
  let value = 0;
  for (const atom of atoms) {
    if (atom.is === 'unit' || atom.is === 'teen' || atom.is === 'tens') value += atom.value;
    else if (atom.is !== 'and' && atom.is !== 'article') return undefined;
    else if (atom.is === 'article') value += 1;
  }
  return atoms.length > 0 ? `${value}` : undefined;
}
