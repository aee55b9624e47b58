import { join } from 'node:path';
import ts from 'typescript';
import type { Example, Sources } from './collect';
import type { ExampleModule } from './moduleOf';

const root = join(__dirname, '../../..').replaceAll('\\', '/');
/** Where the module would be, if it were a file. */
const place = `${root}/test/house/examples/module.ts`;

const { config } = ts.readConfigFile(`${root}/tsconfig.json`, (file) => ts.sys.readFile(file));
const { options } = ts.convertCompilerOptionsFromJson(
  // No example is about Node or jest; without their types it takes half the time. Not all that is imported is used.
  { ...config.compilerOptions, types: [], noUnusedLocals: false },
  root,
);

export type Compiled = {
  /** The imported names that are functions. */
  readonly functions: ReadonlySet<string>;
  /** What the compiler objects to, and in which example; undefined where it is about the imports. */
  readonly objections: readonly { readonly example: Example | undefined; readonly message: string }[];
};

/** Compiles a module of examples with the types of the program. */
export function compile({ text, exampleAt }: ExampleModule, sources: Sources): Compiled {
  const program = programOf(text, sources);
  const checker = program.getTypeChecker();
  const module = program.getSourceFile(place)!;
  const functions = importedNames(module).filter(
    (name) => checker.getTypeAtLocation(name).getCallSignatures().length > 0,
  );
  const diagnostics = [...program.getSyntacticDiagnostics(module), ...program.getSemanticDiagnostics(module)];
  return {
    functions: new Set(functions.map((name) => name.text)),
    objections: diagnostics.map(({ start, messageText }) => ({
      example: exampleAt(start!),
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    })),
  };
}

function programOf(module: string, sources: Sources): ts.Program {
  const texts = new Map([...sources].map(([file, text]) => [`${root}/${file}`, text])).set(place, module);
  const host = ts.createCompilerHost(options, true);
  return ts.createProgram([place], options, {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    getSourceFile: (file, version) => {
      const text = texts.get(file);
      return text === undefined
        ? host.getSourceFile(file, version)
        : ts.createSourceFile(file, text, version);
    },
  });
}

const importedNames = ({ statements }: ts.SourceFile): readonly ts.Identifier[] =>
  statements
    .filter(ts.isImportDeclaration)
    .flatMap(({ importClause }) => (importClause!.namedBindings as ts.NamedImports).elements)
    .map(({ name }) => name);
