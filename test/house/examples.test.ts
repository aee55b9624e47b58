import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsIn } from './examples/problems';

const root = join(__dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);

/** What is planted among them: it is compiled and run with the examples of the program. */
const planted: readonly (readonly [file: string, text: string])[] = [
  [
    'src/rules/planted.ts',
    `
    /** @example applicantKind({}) // 'new' */
    export function right(): void {}
    /** Nothing is shown. */
    export function bare(): void {}
    export const bareToo = (): number => 1;
    /** @example applicantKind({}) // 'existingDirect' */
    export const wrong = bareToo;
    /** @example applicantKind({}) // 'somebody' */
    export const misspelt = bareToo;
    /** @example applicantKind() // 'new' */
    export const uncalled = bareToo;
    /** @example JSON.parse('[') // [] */
    export const throwing = bareToo;
    /** @example applicantKind({}) */
    export const silent = bareToo;
    /**
     * An example of what nobody imports is run as well, and each of several.
     * @example applicantKind({}) // 'new'
     * @example
     * applicantKind({
     *   'applicant.kind': 'existingDirect',
     * })
     * // 'new'
     */
    export type Kind = string;
    export const constant = 1;
    export const ofTypes = bareToo;
    export const ofItsFolder = bareToo;
    `,
  ],
  ['src/rules/plantedToo.ts', `import { ofItsFolder } from './planted';`],
  [
    'src/bot/planted.ts',
    `
    import type { Kind, ofTypes as byStatement } from '../rules/planted';
    import { bare as renamed, bareToo, constant, right, type ofTypes } from '../rules/planted';
    `,
  ],
];
const isPlanted = ({ file }: { readonly file: string }): boolean => planted.some(([path]) => path === file);

describe('the examples in the doc comments of the pure folders', () => {
  const problems = problemsIn(new Map([...sources, ...planted]));

  it('are there for every function that another folder imports, compile, and give what they say', () => {
    expect(problems.filter((one) => !isPlanted(one))).toEqual([]);
  });

  it('are missed where there is none, and caught where they are wrong', () => {
    const caught = problems.filter(isPlanted).map(({ name, problem }) => `${name}: ${problem}`);
    expect(caught).toEqual([
      'bare: has no @example',
      'bareToo: has no @example',
      `misspelt: applicantKind({}): Argument of type '"somebody"' is not assignable to parameter of type '"new" | "existingDirect"'.`,
      'uncalled: applicantKind(): Expected 1 arguments, but got 0.',
      'silent: applicantKind({}): Expected 2 arguments, but got 1.',
      `wrong: applicantKind({}): gives 'new'`,
      `throwing: JSON.parse('['): throws SyntaxError: Unexpected end of JSON input`,
      `Kind: applicantKind({\n  'applicant.kind': 'existingDirect',\n}): gives 'existingDirect'`,
    ]);
  });
});
