import { readFileSync } from 'node:fs';

/**
 * Who may import whom, for dependency-cruiser. The table is scripts/house/borders.json, which docs/design.md shows as
 * well; test/house/borders.test.ts compares the two and plants what every rule here has to catch.
 */
const table = JSON.parse(readFileSync(new URL('scripts/house/borders.json', import.meta.url), 'utf8'));

const anyOf = (names) => `(?:${names.join('|')})`;
const within = (folders) => folders.map((folder) => (folder === 'locales' ? '^locales/' : `^src/${folder}/`));
const files = (names) => `^src/${anyOf(names)}\\.ts$`;
/** Installed packages are known by their place, what Node brings along by its name. */
const packages = (names) => `(?:^|node_modules/)${anyOf(names.map(withStar))}(?:/|$)`;
const withStar = (name) => name.replace('*', '[^/]*');

const besideTheFolders = '^src/[^/]+$';
const roots = files(table.roots);
const everybody = files(table.everybody);
const exceptRoots = (path) => ({ path, pathNot: roots });
/** `import type`, `import { type X }` without a value, and `import('…').X` as a type. */
const asType = ['type-only', 'type-import'];
const list = (names) => names.join(', ') || 'nothing of ours';

const typesOnly = (folder, types) => ({
  name: `types-only-in-${folder}`,
  comment: `${folder} may import of ${list(types)} their types, and no values`,
  from: exceptRoots(within([folder])),
  to: { dependencyTypesNot: asType, path: within(types) },
});

const borders = Object.entries(table.folders).flatMap(([folder, { values, types = [] }]) => [
  {
    name: `border-of-${folder}`,
    comment: `${folder} may import ${list([...values, ...types])}`,
    from: exceptRoots(within([folder])),
    to: { dependencyTypes: ['local'], pathNot: [...within([folder, ...values, ...types]), everybody] },
  },
  ...(types.length > 0 ? [typesOnly(folder, types)] : []),
]);

const owners = Object.entries(table.packages).map(([name, folders]) => ({
  name: `owner-of-${name}`,
  comment: `only ${folders.join(', ')} may import ${name}`,
  from: { path: '^src/', pathNot: [...within(folders), roots] },
  to: { path: packages([name]) },
}));

const rules = [
  ...borders,
  ...owners,
  {
    name: 'border-of-src',
    comment: 'what lies directly in src imports no folder',
    from: exceptRoots(besideTheFolders),
    to: { dependencyTypes: ['local'], pathNot: besideTheFolders },
  },
  {
    name: 'composition-root',
    comment: 'only composition roots import one another',
    from: exceptRoots('^src/'),
    to: { path: roots },
  },
  {
    name: 'pure',
    comment: `a pure folder imports ${table.purePackages.join(', ')} from outside; the rest comes in as arguments`,
    from: { path: within(table.pure) },
    to: { dependencyTypesNot: ['local'], pathNot: packages(table.purePackages) },
  },
  {
    name: 'not-found',
    comment: 'an import that cannot be resolved cannot be judged',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-circle',
    comment: 'a type lives with what it describes, so that modules that need it need not import each other',
    from: {},
    to: { circular: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    // Types count, for borders and circles alike.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'require', 'node', 'default'],
    },
  },
};
