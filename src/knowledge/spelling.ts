/** Letters taken together: enough to tell words apart, few enough to survive a slip in one of them. */
const taken = 4;

/**
 * The features of a text as it is spelled: its words, every two that follow each other, and every four letters of a
 * word with its edges. They find what no concept stands for, and words with several slips in them.
 */
export const spellingOf = (words: readonly string[]): readonly string[] => [
  ...new Set([...wordingOf(words), ...words.flatMap(piecesOf)]),
];

/** The words of a text, and every two that follow each other; each once. */
export const wordingOf = (words: readonly string[]): readonly string[] => [
  ...new Set([...words, ...words.slice(1).map((word, at) => `${words[at]!} ${word}`)]),
];

function piecesOf(word: string): readonly string[] {
  const edged = `<${word}>`;
  return Array.from({ length: edged.length - taken + 1 }, (_, at) => edged.slice(at, at + taken));
}
