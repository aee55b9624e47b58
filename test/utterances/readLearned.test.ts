import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchPart } from '../../src/knowledge/learnSearch';
import { buyingPart } from '../../src/reading/buying/learnBuying';
import { commandPart } from '../../src/reading/commands/learnCommands';
import { readPart } from '../../src/readLearned';

const folder = mkdtempSync(join(tmpdir(), 'learned-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what the program learned when it was built', () => {
  it.each([buyingPart, commandPart, searchPart])('is there: $name', (part) => {
    expect(Object.keys(readPart(part).classifiers)).toEqual(part.classifiers);
  });

  it('is missed in so many words, with what to do', () => {
    expect(() => readPart(searchPart, folder)).toThrow(/there is no .*search\.learned.*npm run build/);
  });

  it('is refused where it is something else', () => {
    writeFileSync(join(folder, 'search.learned'), '# whatIsDirectBill\n- what is direct bill\n');
    expect(() => readPart(searchPart, folder)).toThrow(/npm run build/);
  });
});
