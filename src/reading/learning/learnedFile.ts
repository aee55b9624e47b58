import { z } from 'zod';
import { LearnedError } from '../../errors';
import { weightSteps, type Classifier } from './classifier';

/** What one part of the program learns: its name, its classifiers and their classes, and lists of words. */
export type Part = {
  readonly name: string;
  readonly classifiers: readonly string[];
  readonly classes: readonly string[];
  readonly lists: readonly string[];
};

/** What a part has learned. */
export type LearnedPart<P extends Part> = {
  readonly classifiers: Readonly<Record<P['classifiers'][number], Classifier<P['classes'][number]>>>;
  readonly lists: Readonly<Record<P['lists'][number], readonly string[]>>;
};

/** Counts the forms that this file has had; another form is not read. */
const version = 2;
const numberBytes = Uint32Array.BYTES_PER_ELEMENT;

/**
 * What was learned, as a file: four bytes that say how long the head is, the head (JSON: the names of everything), and
 * the weights of all classifiers in steps, as 16-bit numbers, in the order of the head. The numbers are little-endian, as
 * they are in the memory of every machine that Node runs on.
 * @example decodeLearned(encodeLearned(learned.commands), commandPart) // learned.commands
 */
export function encodeLearned<P extends Part>({ classifiers, lists }: LearnedPart<P>): Uint8Array {
  const all = Object.entries<Classifier<string>>(classifiers);
  const named = all.map(([name, { classes, features }]) => ({ name, classes, features }));
  const json = new TextEncoder().encode(JSON.stringify({ version, classifiers: named, lists }));
  // The weights begin where a number may begin.
  const length = Math.ceil(json.length / numberBytes) * numberBytes;
  const weights = all.map(
    ([, one]) => new Uint8Array(Int16Array.from(one.weights, (weight) => weight * weightSteps).buffer),
  );
  const file = new Uint8Array(numberBytes + length + weights.reduce((sum, one) => sum + one.length, 0)).fill(
    space,
  );
  file.set(new Uint8Array(Uint32Array.of(length).buffer));
  file.set(json, numberBytes);
  let at = numberBytes + length;
  for (const one of weights) {
    file.set(one, at);
    at += one.length;
  }
  return file;
}
const space = 32;

const headSchema = z.object({
  version: z.literal(version),
  classifiers: z.array(
    z.object({ name: z.string(), classes: z.array(z.string()), features: z.array(z.string()) }),
  ),
  lists: z.record(z.string(), z.array(z.string())),
});

/**
 * What was learned, from a file that `encodeLearned` made.
 * @throws LearnedError where it is not such a file, or not of this part as it is today.
 * @example decodeLearned(encodeLearned(learned.buying), buyingPart) // learned.buying
 */
export function decodeLearned<P extends Part>(file: Uint8Array, part: P): LearnedPart<P> {
  const begin = numberBytes + lengthOfHead(file);
  const head = headOf(file.subarray(numberBytes, begin));
  let at = file.byteOffset + begin;
  const classifiers = head.classifiers.map(({ name, classes, features }) => {
    const size = Int16Array.BYTES_PER_ELEMENT * classes.length * (features.length + 1);
    const weights = new Float32Array(new Int16Array(file.buffer.slice(at, (at += size))));
    // Millions of them: a function for each would take a tenth of the start.
    for (let one = 0; one < weights.length; one += 1) weights[one]! /= weightSteps;
    return [name, { classes, features, weights }] as const;
  });
  const isWhole = at === file.byteOffset + file.byteLength;
  const isAsked =
    areSame(Object.keys(head.lists), part.lists) &&
    areSame(
      head.classifiers.map(({ name }) => name),
      part.classifiers,
    ) &&
    head.classifiers.every(({ classes }) => areSame(classes, part.classes));
  if (!isWhole || !isAsked) throw new LearnedError('it is of another version of the program');
  return { classifiers: Object.fromEntries(classifiers), lists: head.lists } as unknown as LearnedPart<P>;
}

function lengthOfHead({ buffer, byteOffset, length }: Uint8Array): number {
  return length < numberBytes ? 0 : new DataView(buffer, byteOffset).getUint32(0, true);
}

function headOf(bytes: Uint8Array): z.infer<typeof headSchema> {
  try {
    return headSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new LearnedError('it is not readable', error);
  }
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
