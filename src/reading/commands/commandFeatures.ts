/**
 * What commands are learned by: a text's words, pairs of neighbours, pieces of words (they survive a slip or a
 * compound), and how many words are not `repeated`: a word that one example has teaches what a word of none means.
 */
export function commandFeaturesOf(
  words: readonly string[],
  repeated: ReadonlySet<string>,
): readonly string[] {
  const ends = ['^', ...words, '$'];
  return [
    ...words,
    ...ends.slice(1).map((word, index) => `${ends[index]} ${word}`),
    ...words.flatMap(piecesOf),
    ...words.filter((word) => !repeated.has(word)).map(() => '?'),
  ];
}

const pieceLength = 5;

function piecesOf(word: string): readonly string[] {
  const framed = `<${word}>`;
  const count = Math.max(0, framed.length - pieceLength + 1);
  return Array.from({ length: count }, (_, from) => `~${framed.slice(from, from + pieceLength)}`);
}
