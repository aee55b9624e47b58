import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { variables } from '../../src/environment';

const root = join(__dirname, '../..');
const folders = ['.', 'docs', 'docs/adr', 'docs/howto', 'deploymentTemplates'];
const pages = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);
const read = (page: string) => readFileSync(join(root, page), 'utf8');

describe.each(pages)('%s', (page) => {
  it('links only to what is there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)].map(
      ([, path = '']) => path,
    );
    expect(links.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...read(page).matchAll(/`((?:src|scripts|test|cards|locales|docs)\/[\w./-]+)`/g)];
    const paths = named.map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('README.md', () => {
  it('names every variable of the environment', () => {
    expect(Object.keys(variables).filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
  });
});
