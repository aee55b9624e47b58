import { printParseErrorCode, visit, type JSONPath, type ParseErrorCode } from 'jsonc-parser';
import type { Problem, RawField, RawRecord, RawRecords, RawValue } from './rawRecord';

/** Far beyond every record. The parser calls itself for each level, and the stack has an end. */
const deepest = 100;

/** What ends the reading; `line` is where. */
class NotReadable extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The records of a JSON text: one object, or a list of objects. `JSON.parse` would not do: it drops a name that comes
 * twice, rounds the digits of numbers, and knows no lines.
 */
export function jsonRecords(text: string, shape: 'objectOrList' | 'object', firstLine = 1): RawRecords {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  let fields: RawField[] = [];
  let lineOfName = firstLine;

  const isList = shape === 'objectOrList';
  const isItem = (path: JSONPath) => isList && path.length === 1 && typeof path[0] === 'number';
  const isRecord = (path: JSONPath) => path.length === 0 || isItem(path);
  const numberOf = ([index]: JSONPath) => Number(index) + 1;

  const takeValue = (value: RawValue, path: JSONPath, line: number) => {
    const name = path.at(-1);
    if (path.length > deepest) {
      throw new NotReadable(line, `has more than ${deepest} lists and objects inside one another`);
    } else if (isItem(path)) {
      problems.push({ line, record: numberOf(path), text: 'is not an object' });
    } else if (isRecord(path)) {
      problems.push({ line, text: `must hold ${isList ? 'an object or a list of objects' : 'an object'}` });
    } else if (typeof name === 'string' && isRecord(path.slice(0, -1))) {
      fields.push({ name, value, line: lineOfName });
    }
  };

  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line, _column, pathOf) => {
          const path = pathOf();
          if (isRecord(path)) {
            fields = [];
            records.push({ ...(isItem(path) && { number: numberOf(path) }), fields });
          } else {
            takeValue({ is: 'other', what: 'an object' }, path, firstLine + line);
          }
        },
        onArrayBegin: (_offset, _length, line, _column, pathOf) => {
          const path = pathOf();
          if (path.length > 0 || !isList) takeValue({ is: 'other', what: 'a list' }, path, firstLine + line);
        },
        onObjectProperty: (_name, _offset, _length, line) => {
          lineOfName = firstLine + line;
        },
        onLiteralValue: (value, offset, length, line, _column, pathOf) => {
          takeValue(rawValue(value, text.slice(offset, offset + length)), pathOf(), firstLine + line);
        },
        onError: (code, offset, length, line) => {
          const found = foundAt(code, text.slice(offset, offset + length), offset + length === text.length);
          const what = found === '' ? 'it ends too early' : `${found} should not be there`;
          throw new NotReadable(firstLine + line, `is not JSON: ${what}`);
        },
      },
      { disallowComments: true },
    );
    return { records, problems };
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return { records: [], problems: [{ line: error.line, text: error.message }] };
  }
}

/** A literal: its value, and as it is written. */
function rawValue(value: unknown, token: string): RawValue {
  if (typeof value === 'string') return { is: 'text', text: value };
  return typeof value === 'number' ? { is: 'number', digits: token } : { is: 'other', what: token };
}

/** What should not be there; '' where there should be more. */
function foundAt(code: ParseErrorCode, token: string, isEnd: boolean): string {
  switch (printParseErrorCode(code)) {
    case 'UnexpectedEndOfString':
      return isEnd ? '' : insideString;
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
      return insideString;
    case 'InvalidSymbol':
    case 'InvalidCommentToken':
      return JSON.stringify(token.charAt(0));
    default:
      return token;
  }
}

const insideString = 'a line break, a control character or an unknown escape inside a string';
