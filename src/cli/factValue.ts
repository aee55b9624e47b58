import { factChoices, isAmountFact, isChoiceFact, maxMonths, type FactId } from '../rules/fact';
import { toCents, writtenOut } from './decimal';
import { quoted, type RawValue } from './rawRecord';

/** A fact's value as the program knows it, or what is wrong with what stands in the file. */
export type ParsedValue = { readonly value: string | number } | { readonly problem: string };

export function parseFactValue(fact: FactId, raw: RawValue): ParsedValue {
  if (raw.is === 'other') return refuse(raw, 'leave the name out where nothing is known');
  if (isChoiceFact(fact)) return parseChoice(factChoices[fact], raw);
  if (fact === 'revenue.currency') return parseCurrency(raw);
  if (raw.is === 'text' && raw.text === 'unsure') return { value: 'unsure' };
  const text = raw.is === 'number' ? writtenOut(raw.digits) : raw.text;
  return isAmountFact(fact) ? parseAmount(text, raw) : parseMonths(text, raw);
}

function refuse(raw: RawValue, wanted: string): { readonly problem: string } {
  const what = raw.is === 'text' ? quoted(raw.text) : raw.is === 'number' ? quoted(raw.digits) : raw.what;
  return { problem: `${what} is not a value: ${wanted}` };
}

function parseChoice(choices: readonly string[], raw: RawValue): ParsedValue {
  return raw.is === 'text' && choices.includes(raw.text)
    ? { value: raw.text }
    : refuse(raw, `one of ${choices.join(', ')}`);
}

function parseCurrency(raw: RawValue): ParsedValue {
  return raw.is === 'text' && Intl.supportedValuesOf('currency').includes(raw.text)
    ? { value: raw.text }
    : refuse(raw, 'an ISO 4217 code in capitals, like USD or EUR');
}

function parseAmount(text: string | undefined, raw: RawValue): ParsedValue {
  const value = text === undefined ? undefined : toCents(text);
  if (value !== undefined) return { value };
  return refuse(
    raw,
    'unsure, or US dollars from 0 to 999999999999.99 in digits, with at most two decimals after a point',
  );
}

function parseMonths(text: string | undefined, raw: RawValue): ParsedValue {
  const value = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (value !== undefined && value <= maxMonths) return { value };
  return refuse(raw, `unsure, or whole months from 0 to ${maxMonths}`);
}
