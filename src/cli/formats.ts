import { csvRecords } from './csvRecords';
import { jsonLinesRecords } from './jsonLinesRecords';
import { jsonRecords } from './jsonRecords';
import type { RawRecords } from './rawRecord';

export const formats = ['json', 'jsonl', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The format that a file's name says; `-` is JSON. */
export function formatOf(file: string): Format | undefined {
  if (file === '-') return 'json';
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return formats.find((format) => file.includes('.') && format === extension);
}

/** The records in a file's bytes. UTF-8, with or without a byte order mark. */
export function readRecords(bytes: Uint8Array, format: Format): RawRecords {
  const text = decode(bytes);
  if (text === undefined) return { records: [], problems: [{ text: 'is not UTF-8' }] };
  switch (format) {
    case 'json':
      return jsonRecords(text, 'objectOrList');
    case 'jsonl':
      return jsonLinesRecords(text);
    case 'csv':
      return csvRecords(text);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
