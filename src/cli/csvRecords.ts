import { CsvError, parse } from 'csv-parse/sync';
import { isFieldName, unknownName } from './fieldName';
import type { Problem, RawRecord, RawRecords } from './rawRecord';

/** The records of a CSV text (RFC 4180): the header names the fields, a blank cell says nothing. */
export function csvRecords(text: string): RawRecords {
  const rows = readRows(text);
  if ('problem' in rows) return { records: [], problems: [rows.problem] };
  const [header, ...body] = rows.rows;
  if (!header) return { records: [], problems: [{ line: 1, text: 'has no header' }] };

  const width = header.cells.length;
  return {
    records: body.map((row) => readRow(header.cells, row)),
    problems: [
      ...headerProblems(header),
      ...body
        .filter(({ cells }) => cells.length !== width)
        .map(({ cells, line }) => ({ line, text: `has ${cells.length} cells, the header has ${width}` })),
    ],
  };
}

/** What is wrong with a name is said once, at the header. */
function readRow(names: readonly string[], { cells, line }: Row): RawRecord {
  const fields = names.map((name, index) => ({ name, line, text: cells[index] ?? '' }));
  return {
    fields: fields
      .filter(
        ({ name, text }, index) => names.indexOf(name) === index && isFieldName(name) && text.trim() !== '',
      )
      .map(({ name, text }) => ({ name, line, value: { is: 'text', text } })),
  };
}

function headerProblems({ cells, line }: Row): readonly Problem[] {
  return cells.flatMap((field, index) => [
    ...(cells.indexOf(field) === index ? [] : [{ line, field, text: 'is there twice' }]),
    ...(isFieldName(field) ? [] : [{ line, field, text: unknownName }]),
  ]);
}

type Row = { readonly cells: readonly string[]; readonly line: number };

function readRows(text: string): { readonly rows: readonly Row[] } | { readonly problem: Problem } {
  try {
    const parsed = parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    // The parser counts to the end of a row; a row begins where its first cell does.
    return {
      rows: parsed.map(({ record, info }) => ({
        cells: record,
        line: info.lines - record.join('').split('\n').length + 1,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: { line: Number(error['lines']), text: `is not CSV: ${error.message}` } };
  }
}

/** No name of a field has a comma or a semicolon in it: the one that stands in the header separates. */
function delimiterOf(text: string): ',' | ';' {
  const header = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}
