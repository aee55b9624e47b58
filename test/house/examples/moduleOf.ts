import type { Example, Export } from './collect';
import * as scope from './scope';

/** TypeScript that, beside this file, exports what is to be compared: the results of the examples, each to be called for. */
export type ExampleModule = {
  readonly text: string;
  /** The example that a place in the text belongs to; undefined where that is above them all. */
  readonly exampleAt: (position: number) => Example | undefined;
};

/** Makes one module of examples, under the names that they may use. */
export function moduleOf(imports: readonly Export[], examples: readonly Example[]): ExampleModule {
  let text = [
    ...imports.map(({ file, name }) => `import { ${name} } from '../../../${file.replace(/\.ts$/, '')}';`),
    `import { ${Object.keys(scope).join(', ')} } from './scope';`,
    'const same = <T>(value: T, expected: NoInfer<T>) => ({ value, expected });',
    'export const results = [\n',
  ].join('\n');
  const starts = examples.map(({ expression, expected }) => {
    const start = text.length;
    text += `() => same(${expression}, ${expected}),\n`;
    return start;
  });
  return {
    text: `${text}];\n`,
    exampleAt: (position) => examples[starts.findLastIndex((start) => start <= position)],
  };
}
