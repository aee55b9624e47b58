/** A text stopped being JSON; `line` is where. */
export class NotJson extends Error {
  constructor(
    readonly line: number,
    found: string,
  ) {
    super(found === '' ? 'is not JSON: it ends too early' : `is not JSON: ${found} should not be there`);
  }
}

/** A bracket, comma, colon, string (with its quotes), number or word, as it stands; '' at the end of the text. */
export type Token = { readonly text: string; readonly line: number };
export type NextToken = () => Token;

const numberOrWord = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The tokens of a JSON text, one a call.
 * @throws NotJson where there is none
 */
export function tokensOf(text: string, firstLine: number): NextToken {
  let line = firstLine;
  let at = 0;
  return () => {
    for (; /[ \t\r\n]/.test(text.charAt(at)); at += 1) if (text.charAt(at) === '\n') line += 1;
    const token = text.charAt(at) === '"' ? stringAt(text, at, line) : otherAt(text, at, line);
    at += token.length;
    return { text: token, line };
  };
}

function stringAt(text: string, start: number, line: number): string {
  let end = start;
  let isEscaped: boolean;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) throw new NotJson(line, '');
    let backslashes = 0;
    while (text.charAt(end - 1 - backslashes) === '\\') backslashes += 1;
    isEscaped = backslashes % 2 === 1;
  } while (isEscaped);
  const token = text.slice(start, end + 1);
  try {
    JSON.parse(token);
  } catch {
    throw new NotJson(line, 'a line break, a control character or an unknown escape inside a string');
  }
  return token;
}

function otherAt(text: string, at: number, line: number): string {
  const character = text.charAt(at);
  if (character === '' || '{}[],:'.includes(character)) return character;
  numberOrWord.lastIndex = at;
  const found = numberOrWord.exec(text)?.[0];
  if (found === undefined) throw new NotJson(line, JSON.stringify(character));
  return found;
}
