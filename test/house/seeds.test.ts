import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const tests = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.test.ts'),
);

/** How many properties a test tries, and how many of them on the same values each time. */
function propertiesIn(source: string): { readonly all: number; readonly seeded: number } {
  const [, ...asserted] = source.split(/\bfc\.(?:assert|check)\(/);
  return { all: asserted.length, seeded: asserted.filter((after) => /\bseed: \d/.test(after)).length };
}

describe('npm test', () => {
  it('tries every property on the same values each time', () => {
    const found = tests.map((file) => ({ file, ...propertiesIn(readFileSync(join(root, file), 'utf8')) }));
    expect(found.filter(({ all, seeded }) => all !== seeded)).toEqual([]);
    expect(found.reduce((sum, { all }) => sum + all, 0)).toBeGreaterThan(5);
  });

  it('would see one that is not', () => {
    const assert = 'fc.assert';
    const source = `${assert}(property, { seed: 1 }); ${assert}(property);`;
    expect(propertiesIn(source)).toEqual({ all: 2, seeded: 1 });
  });
});
