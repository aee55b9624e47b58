import { NotJson, tokensOf, type NextToken, type Token } from './jsonTokens';
import type { Problem, RawField, RawRecord, RawRecords, RawValue } from './rawRecord';

/**
 * The records of a JSON text: one object, or a list of objects. `JSON.parse` would not do: it drops a name that comes
 * twice, rounds the digits of numbers, and knows no lines.
 */
export function jsonRecords(text: string, shape: 'objectOrList' | 'object', firstLine = 1): RawRecords {
  const next = tokensOf(text, firstLine);
  try {
    const found = readText(next, shape);
    expect(next(), '');
    return found;
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { records: [], problems: [{ line: error.line, text: error.message }] };
  }
}

function readText(next: NextToken, shape: 'objectOrList' | 'object'): RawRecords {
  const first = next();
  if (first.text === '{') return { records: [{ fields: readFields(next) }], problems: [] };
  if (first.text === '[' && shape === 'objectOrList') return readList(next);
  skipRest(first, next);
  const wanted = shape === 'object' ? 'an object' : 'an object or a list of objects';
  return { records: [], problems: [{ line: first.line, text: `must hold ${wanted}` }] };
}

function expect(token: Token, wanted: ',' | ':' | ''): void {
  if (token.text !== wanted) throw new NotJson(token.line, token.text);
}

/** The objects of a list whose `[` was read. */
function readList(next: NextToken): RawRecords {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  readItems(next, ']', (token) => {
    const number = records.length + problems.length + 1;
    if (token.text === '{') {
      records.push({ number, fields: readFields(next) });
    } else {
      skipRest(token, next);
      problems.push({ line: token.line, record: number, text: 'is not an object' });
    }
  });
  return { records, problems };
}

/** The members of an object whose `{` was read. */
function readFields(next: NextToken): readonly RawField[] {
  const fields: RawField[] = [];
  readItems(next, '}', (name) => {
    if (!name.text.startsWith('"')) throw new NotJson(name.line, name.text);
    expect(next(), ':');
    fields.push({ name: JSON.parse(name.text) as string, value: readValue(next), line: name.line });
  });
  return fields;
}

/** What stands between two brackets, with commas in between; `read` gets the first token of each. */
function readItems(next: NextToken, end: ']' | '}', read: (first: Token) => void): void {
  let token = next();
  if (token.text === end) return;
  for (;;) {
    read(token);
    const after = next();
    if (after.text === end) return;
    expect(after, ',');
    token = next();
  }
}

function readValue(next: NextToken): RawValue {
  const token = next();
  const { text } = token;
  if (text.startsWith('"')) return { is: 'text', text: JSON.parse(text) as string };
  if (/^[-\d]/.test(text)) return { is: 'number', digits: text };
  skipRest(token, next);
  return { is: 'other', what: text === '{' ? 'an object' : text === '[' ? 'a list' : text };
}

/** Goes to the end of a value whose first token was read: of an object or list, however deep. It is refused anyway. */
function skipRest(first: Token, next: NextToken): void {
  if ('},]:'.includes(first.text)) throw new NotJson(first.line, first.text);
  let depth = 0;
  for (let token = first; ; token = next()) {
    if (token.text === '') throw new NotJson(token.line, '');
    if (token.text === '{' || token.text === '[') depth += 1;
    if (token.text === '}' || token.text === ']') depth -= 1;
    if (depth === 0) return;
  }
}
