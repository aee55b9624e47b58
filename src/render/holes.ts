import { InvariantError } from '../errors';

/** A hole is a plain path: `${title}`, `${progress.text}`. Nothing is computed in a template. */
const hole = /\$\{([^}]*)\}/g;
const plainPath = /^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/;
const wholeHole = /^\$\{([^}]*)\}$/;

/** Refuses a template that uses more of the templating language than plain paths. */
export function checkTemplate(name: string, node: unknown): void {
  if (typeof node === 'string') {
    for (const path of pathsIn(node)) {
      if (!plainPath.test(path)) throw new InvariantError(`card ${name}: \${${path}} is not a plain path`);
    }
  } else if (Array.isArray(node)) {
    node.forEach((item) => checkTemplate(name, item));
  } else if (isRecord(node)) {
    for (const [key, value] of Object.entries(node)) {
      if ((key === '$data' || key === '$when') && !(typeof value === 'string' && wholeHole.test(value))) {
        throw new InvariantError(`card ${name}: ${key} has to be one hole`);
      }
      checkTemplate(name, value);
    }
  }
}

/**
 * Walks a template as the expansion will, with the data that each part sees, and refuses (`InvariantError`) a view
 * that leaves a hole empty. Two holes are freer: the `value` of an input may be empty, and the `data` of an action
 * is a flat object.
 */
export function checkHoles(name: string, node: unknown, data: unknown, key = ''): void {
  if (typeof node === 'string') {
    for (const path of pathsIn(node)) {
      if (!isFilled(key, valueAt(data, path))) {
        throw new InvariantError(`card ${name}: nothing fills \${${path}}${key && ` of ${key}`}`);
      }
    }
  } else if (Array.isArray(node)) {
    node.forEach((item) => checkHoles(name, item, data, key));
  } else if (isRecord(node)) {
    for (const scope of scopesOf(name, node, data)) {
      for (const [property, value] of Object.entries(node)) {
        if (property !== '$data' && property !== '$when') checkHoles(name, value, scope, property);
      }
    }
  }
}

/** The data contexts in which an element is filled: one, none, or one for each item of its list. */
function scopesOf(name: string, node: Record<string, unknown>, data: unknown): readonly unknown[] {
  const repeated = '$data' in node ? valueAt(data, pathOf(node['$data'])) : [data];
  if (!Array.isArray(repeated))
    throw new InvariantError(`card ${name}: ${String(node['$data'])} is not a list`);
  if (!('$when' in node)) return repeated;
  return repeated.filter((scope) => {
    const when = valueAt(scope, pathOf(node['$when']));
    if (typeof when !== 'boolean')
      throw new InvariantError(`card ${name}: ${String(node['$when'])} is not yes or no`);
    return when;
  });
}

function isFilled(key: string, value: unknown): boolean {
  if (key === 'data') return isRecord(value) && Object.values(value).every((one) => isText(one));
  return isText(value) && (value !== '' || key === 'value');
}

const isText = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathsIn = (text: string): readonly string[] => [...text.matchAll(hole)].map(([, path]) => path ?? '');

const pathOf = (expression: unknown): string => String(expression).slice(2, -1);

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), data);
