import { errorBody, toErrorStatus } from '../../src/http/errorBody';

describe('toErrorStatus', () => {
  it.each([
    [404, 404],
    [503, 503],
    [418, 400],
    [502, 500],
    [200, 500],
    [undefined, 500],
    ['404', 500],
  ])('has words for every status: %s → %s', (status, expected) => {
    expect(toErrorStatus(status)).toBe(expected);
  });
});

describe('errorBody', () => {
  it('has the form of Direct Line', () => {
    expect(JSON.parse(errorBody(404))).toEqual({
      error: { code: 'NotFound', message: 'There is nothing at this address.' },
    });
  });
});
