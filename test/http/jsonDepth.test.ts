import { isDeeperThan } from '../../src/http/jsonDepth';

describe('isDeeperThan', () => {
  it.each([
    ['{}', 1, false],
    ['{"a":[]}', 1, true],
    ['{"a":[]}', 2, false],
    ['[[],[],[]]', 2, false],
    ['"[[[["', 1, false],
    ['{"a":"\\"[[["}', 1, false],
    ['{"a":"\\\\"},[[', 1, true],
    ['5', 1, false],
    ['', 1, false],
  ])('counts the brackets outside of texts: %s, at most %d', (text, limit, isDeeper) => {
    expect(isDeeperThan(text, limit)).toBe(isDeeper);
  });
});
