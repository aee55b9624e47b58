// Lints texts under the names of files that need not exist: [{ file, text }] on stdin, the rules they break on stdout.
// A process of its own, because ESLint imports its settings as an ES module. Rules that need types are left out.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const planted = JSON.parse(await text(process.stdin));
const rules = [];
for (const { file, text } of planted) {
  const [result] = await eslint.lintText(text, { filePath: file });
  rules.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(rules));
