/** The rows of the first table at or below a text, cell by cell; without its heading unless that is kept. */
export function tableIn(markdown: string, at: string, { keepsHead = false } = {}): string[][] {
  const start = markdown.indexOf(at);
  if (start === -1) throw new Error(`there is no "${at}"`);
  const lines = markdown.slice(start).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const after = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  const table = lines.slice(first, after === -1 ? undefined : after).map(cellsOf);
  return keepsHead ? [...table.slice(0, 1), ...table.slice(2)] : table.slice(2);
}

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Everything that stands between backticks. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
