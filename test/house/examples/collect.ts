import { posix } from 'node:path';
import ts from 'typescript';
import { borders } from '../borders';

/** Files of the project with their text, by their path from its root: `src/rules/gate.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** Something that a file exports. */
export type Export = { readonly file: string; readonly name: string };

/** The `@example` of an export: an expression, and behind the last `//` another one of the same value. */
export type Example = Export & { readonly expression: string; readonly expected: string };

/**
 * The values of pure folders that another folder imports, and the examples in the pure folders; `isValue`: whether what
 * the example stands above can be imported as a value.
 */
export type Collected = {
  readonly published: readonly Export[];
  readonly examples: readonly (Example & { readonly isValue: boolean })[];
};

/** Reads out of the imports what the pure folders are used by, and out of their doc comments how. */
export function collect(sources: Sources): Collected {
  const files = [...sources].map(([file, text]) =>
    ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
  );
  const pure = files.filter(({ fileName }) => isPure(fileName));
  return {
    published: files.flatMap(importedFromPure),
    examples: pure.flatMap(({ statements }) => statements.flatMap(examplesAbove)),
  };
}

/** The folder of src that a file is in. */
const folderOf = (file: string): string => file.split('/')[1]!;
const isPure = (file: string): boolean => borders.pure.includes(folderOf(file));

/** The values that a file imports from pure folders other than its own. */
function importedFromPure({ fileName, statements }: ts.SourceFile): readonly Export[] {
  return statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const named = importClause?.namedBindings;
    const isType = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if (isType || !named || !ts.isNamedImports(named)) return [];
    const { text } = moduleSpecifier as ts.StringLiteral;
    const file = `${posix.join(posix.dirname(fileName), text)}.ts`;
    if (!text.startsWith('.') || !isPure(file) || folderOf(file) === folderOf(fileName)) return [];
    return named.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ propertyName, name }) => ({ file, name: (propertyName ?? name).text }));
  });
}

function examplesAbove(statement: ts.Statement): Collected['examples'] {
  const file = statement.getSourceFile().fileName;
  const declared = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : (statement as ts.DeclarationStatement);
  const isValue = !ts.isTypeAliasDeclaration(statement);
  return ts
    .getJSDocTags(statement)
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => ({
      file,
      name: declared?.name?.getText() ?? '',
      isValue,
      ...parted(ts.getTextOfJSDocComment(comment) ?? ''),
    }));
}

function parted(text: string): Pick<Example, 'expression' | 'expected'> {
  const [, expression = text, expected = ''] = /^(.*)\s\/\/ (.*)$/s.exec(text) ?? [];
  return { expression, expected };
}
