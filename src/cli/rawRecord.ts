/** A value as it stands in the file. Numbers keep their digits: a double would round some of them up to the bar. */
export type RawValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly digits: string }
  /** `null`, `true`, `false`, a list or an object: never a value of a fact. */
  | { readonly is: 'other'; readonly what: string };

export type RawField = { readonly name: string; readonly value: RawValue; readonly line: number };

/** One partner in the file, whatever its format: names in their order, also when one comes twice. */
export type RawRecord = {
  /** Its place among several in one JSON text, from 1. */
  readonly number?: number;
  readonly fields: readonly RawField[];
};

/** What is wrong, and where. */
export type Problem = {
  readonly line?: number | undefined;
  readonly record?: number | undefined;
  readonly field?: string;
  readonly text: string;
};

export type RawRecords = { readonly records: readonly RawRecord[]; readonly problems: readonly Problem[] };

/** `partners.csv: line 3, revenue.ttmUsd: …`. Nothing that stands in a file may steer the terminal it is shown on. */
export function describeProblem(file: string, { line, record, field, text }: Problem): string {
  const where = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(record === undefined ? [] : [`record ${record}`]),
    ...(field === undefined ? [] : [quoted(field)]),
  ].join(', ');
  const sentence = [file, where, text].filter((part) => part !== '').join(': ');
  return sentence.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}

/** What stands in a file, short; in quotes unless it is a plain word. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return /^[\w.:-]+$/.test(short) ? short : JSON.stringify(short);
}
