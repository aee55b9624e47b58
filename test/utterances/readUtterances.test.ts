import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UtterancesError } from '../../src/errors';
import { readUtterances } from '../../src/readUtterances';

const real = join(__dirname, '../../utterances');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'utterances-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const problems = (): readonly string[] => {
  try {
    readUtterances(folder);
  } catch (error) {
    if (error instanceof UtterancesError) return error.problems;
    throw error;
  }
  return [];
};

describe('readUtterances', () => {
  it('reads every file of every language', () => {
    const { en, nl } = readUtterances(real);
    for (const { buying, commands, questions, messages } of [en, nl])
      expect([buying, commands, questions, messages].every(({ length }) => length > 1000)).toBe(true);
  });

  it('refuses a language that lacks its files, and names all of them', () => {
    cpSync(join(real, 'en'), join(folder, 'en'), { recursive: true });
    expect(problems()).toEqual(
      ['buying', 'commands', 'questions', 'messages'].map((name) => `nl/${name}.lu: is missing`),
    );
  });

  it('says in one message what is wrong in all files', () => {
    cpSync(real, folder, { recursive: true });
    writeFileSync(join(folder, 'en/buying.lu'), '# buying\n- we buy it\n# negative\n- We buy it\n# maybe\n');
    writeFileSync(join(folder, 'nl/buyng.lu'), '');
    writeFileSync(join(folder, 'nl/commands.lu'), '# back\n- een terug\n');
    const found = problems();
    expect(found).toContain('en/buying.lu:5: there is no intent "maybe"');
    expect(found).toContain('en/buying.lu:4: "We buy it" stands under # buying already (en/buying.lu:2)');
    expect(found).toContain('nl/buyng.lu: nobody reads a file of this name');
    expect(found).toContain('nl/commands.lu: nothing under # skip');
  });

  it('refuses a question that stands under one entry, and as a message under another', () => {
    cpSync(real, folder, { recursive: true });
    const questions = readUtterances(real).en.questions;
    const { text } = questions.find(({ of }) => of === 'planPrice')!;
    const messages = join(folder, 'en/messages.lu');
    writeFileSync(messages, `# whichPlan\n- ${text}\n`);
    expect(problems().filter((problem) => problem.includes('stands under'))).toHaveLength(1);
  });
});
