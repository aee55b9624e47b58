import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './place.mjs';

/** Who may import whom. docs/design.md shows the same table; test/house/borders.test.ts compares the two. */
export const borders = JSON.parse(readFileSync(inProject('scripts/house/borders.json'), 'utf8'));

const source = inProject('src');

/** Lint rule: a file imports only what the table allows its folder. `import type` may reach a little further. */
export const bordersRule = {
  meta: { type: 'problem', schema: [], messages: { border: '{{message}}' } },
  create(context) {
    const file = path.relative(source, context.filename).replaceAll(path.sep, '/');
    if (file.startsWith('..') || borders.roots.includes(withoutExtension(file))) return {};
    const check = (node, specifier, isType) => {
      const message = typeof specifier === 'string' && complaint(file, specifier, isType);
      if (message) context.report({ node, messageId: 'border', data: { message } });
    };
    const statement = (node) =>
      check(node, node.source?.value, (node.importKind ?? node.exportKind) === 'type');
    return {
      ImportDeclaration: statement,
      ExportNamedDeclaration: statement,
      ExportAllDeclaration: statement,
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source.value, true),
      TSImportEqualsDeclaration: (node) => check(node, node.moduleReference.expression?.value, false),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]?.value, false),
    };
  },
};

/** What is wrong with `file` (relative to src/) importing `specifier`; undefined when nothing is. */
function complaint(file, specifier, isType) {
  const from = folderOf(file);
  return specifier.startsWith('.')
    ? complaintOfOurs(file, from, specifier, isType)
    : complaintOfPackage(from, specifier);
}

function complaintOfOurs(file, from, specifier, isType) {
  const target = path.posix.join('src', path.posix.dirname(file), specifier);
  const inSource = target.startsWith('src/') ? withoutExtension(target.slice('src/'.length)) : undefined;
  const to = inSource === undefined ? target.split('/')[0] : folderOf(inSource);
  if (borders.everybody.includes(inSource) || (to === from && !borders.roots.includes(inSource)))
    return undefined;
  const { values = [], types = [] } = borders.folders[from] ?? {};
  if (values.includes(to) || (isType && types.includes(to))) return undefined;
  const hint = types.includes(to) ? ' except as a type' : '';
  return `${from === '' ? file : `${from}/`} may not import ${to === '' ? `${inSource}` : `${to}/`}${hint} (docs/design.md, who may import whom)`;
}

function complaintOfPackage(from, specifier) {
  const isOf = (pattern) =>
    pattern.endsWith('*')
      ? specifier.startsWith(pattern.slice(0, -1))
      : specifier === pattern || specifier.startsWith(`${pattern}/`);
  if (borders.pure.includes(from) && !borders.purePackages.some(isOf)) {
    return `${from}/ is pure and may not import ${specifier}; what it needs comes in as an argument`;
  }
  const owner = Object.entries(borders.packages).find(([pattern]) => isOf(pattern));
  if (!owner || owner[1].includes(from)) return undefined;
  return `only ${owner[1].map((folder) => `${folder}/`).join(', ')} may import ${specifier}`;
}

/** '' for a file that lies directly in src/. */
const folderOf = (file) => (file.includes('/') ? file.split('/')[0] : '');
const withoutExtension = (file) => file.replace(/\.[cm]?[jt]sx?$/, '');
