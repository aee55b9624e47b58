import type { Language } from '../language';
import { atomsOf } from './numberWords';
import { phrasesIn } from '../text/phrases';
import type { Token } from './tokens';
import { fold } from '../text/text';
import { numbers as en } from '../words/en/numbers';
import { numbers as nl } from '../words/nl/numbers';

const points: readonly string[] = phrasesIn(`${nl.point},${en.point}`).map(fold);
const signs: Readonly<Record<Language, '.' | ','>> = { en: '.', nl: ',' };

/** Decimals that are said, as they are written in the language: "one point two" is 1.2, "drie komma vijf" is 3,5. */
export function joinSpokenDecimals(tokens: readonly Token[], language: Language): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const isPoint = points.includes(tokens[at + 1]?.text ?? '');
    const whole = isPoint ? digitsOf(token) : undefined;
    const decimals = whole === undefined ? [] : decimalsFrom(tokens, at + 2);
    if (whole === undefined || decimals.length === 0) {
      joined.push(token);
      at += 1;
    } else {
      joined.push({ ...token, is: 'digits', text: `${whole}${signs[language]}${decimals.join('')}` });
      at += 2 + decimals.length;
    }
  }
  return joined;
}

function decimalsFrom(tokens: readonly Token[], from: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const digits = digitsOf(tokens[at]!);
    if (digits === undefined) break;
    found.push(digits);
  }
  return found;
}

/** The digits of a number below a hundred, in digits or in one word. */
function digitsOf({ is, text }: Token): string | undefined {
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
