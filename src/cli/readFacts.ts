import type { Facts } from '../rules/fact';
import { isFactId, unknownName } from './fieldName';
import { parseFactValue } from './factValue';
import { quoted, type Problem, type RawField, type RawRecord, type RawValue } from './rawRecord';

/** One partner: what is known, and the id under which the result goes back. */
export type Partner = { readonly id?: string | number; readonly facts: Facts };

/** Facts at the door: everything about a record that is not a fact with one of its values is a problem. */
export function readFacts(record: RawRecord): {
  readonly partner: Partner;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const facts: Record<string, string | number> = {};
  const names = new Set<string>();
  let id: string | number | undefined;

  for (const field of record.fields) {
    const complain = (text: string) =>
      problems.push({ line: field.line, record: record.number, field: field.name, text });
    if (names.has(field.name)) {
      complain('is there twice');
      continue;
    }
    names.add(field.name);
    const parsed = parseField(field);
    if ('problem' in parsed) complain(parsed.problem);
    else if (field.name === 'id') id = parsed.value;
    else facts[field.name] = parsed.value;
  }
  return { partner: { ...(id !== undefined && { id }), facts }, problems };
}

function parseField({ name, value }: RawField): ReturnType<typeof parseFactValue> {
  if (name === 'id') return parseId(value);
  return isFactId(name) ? parseFactValue(name, value) : { problem: unknownName };
}

/** An id goes back as it came; a number that a double would change cannot. */
function parseId(value: RawValue): ReturnType<typeof parseFactValue> {
  if (value.is === 'text') return { value: value.text };
  if (value.is === 'other') return { problem: `${value.what} is not an id: a text or a number` };
  return String(Number(value.digits)) === value.digits
    ? { value: Number(value.digits) }
    : { problem: `${quoted(value.digits)} would not come back unchanged: put it in quotes` };
}
