const blockSize = 512;

/** The entries of an uncompressed tar archive, one after the other: `{ name, content }`. */
export function* entriesOf(tar) {
  for (let at = 0; at + blockSize <= tar.length;) {
    const name = textAt(tar, at, 100);
    if (name === '') return;
    const size = parseInt(textAt(tar, at + 124, 12), 8);
    const start = at + blockSize;
    yield { name, content: tar.subarray(start, start + size) };
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
}

const textAt = (tar, start, length) => tar.toString('utf8', start, start + length).replace(/\0.*$/s, '');
