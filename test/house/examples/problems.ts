import { inspect, isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { collect, type Example, type Export, type Sources } from './collect';
import { compile } from './compile';
import { moduleOf, type ExampleModule } from './moduleOf';

/** What is wrong with the example of an export, or with having none. */
export type Problem = Export & { readonly problem: string };

/**
 * Compiles and runs the examples of the pure folders. A function that another folder imports has to have one; whatever
 * has one, it has to compile and to give what it says.
 */
export function problemsIn(sources: Sources): readonly Problem[] {
  const { published, examples } = collect(sources);
  const imports = distinct([...published, ...examples.filter(({ isValue }) => isValue)]);
  const { functions, objections } = compile(moduleOf(imports, examples), sources);
  const shown = new Set(examples.map(keyOf));
  const bare = distinct(published).filter((one) => functions.has(one.name) && !shown.has(keyOf(one)));
  const sound = examples.filter((one) => !objections.some(({ example }) => example === one));
  const results = run(moduleOf(imports, sound));
  return [
    ...bare.map((one) => ({ ...one, problem: 'has no @example' })),
    ...objections.map(({ example, message }) => problemOf(example, message)),
    ...sound.flatMap((example, index) => differences(example, results[index]!)),
  ];
}

const keyOf = ({ file, name }: Export): string => `${file} ${name}`;

const distinct = (exports: readonly Export[]): readonly Export[] => [
  ...new Map(exports.map(({ file, name }) => [keyOf({ file, name }), { file, name }])).values(),
];

const problemOf = (example: Example | undefined, what: string): Problem => ({
  file: example?.file ?? '',
  name: example?.name ?? '',
  problem: example ? `${example.expression}: ${what}` : what,
});

type Result = () => { readonly value: unknown; readonly expected: unknown };

/** Runs the module as if it were a file beside this one. What is imported and not used is not loaded. */
function run({ text }: ExampleModule): readonly Result[] {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports = {} as { results: readonly Result[] };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- in the realm in which its values are compared
  new Function('exports', 'require', outputText)(exports, require);
  return exports.results;
}

function differences(example: Example, result: Result): readonly Problem[] {
  try {
    const { value, expected } = result();
    return isDeepStrictEqual(value, expected) ? [] : [problemOf(example, `gives ${inspect(value)}`)];
  } catch (error) {
    return [problemOf(example, `throws ${String(error)}`)];
  }
}
