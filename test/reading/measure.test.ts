import { measure, type SetName } from './measure';

const leastRight: Readonly<Record<SetName, number>> = {
  buying: 1,
  harmless: 0.975,
  yesNo: 0.95,
  amounts: 0.96,
  commands: 0.98,
  ambiguous: 1,
  answers: 0.77,
  adversarial: 1,
  language: 1,
};

describe.each(measure(['development']))(
  '$set in $language',
  ({ set, sentences, right, wrongStored, failures }) => {
    it('is read as it is meant', () => {
      expect([right / sentences >= leastRight[set], failures]).toEqual([true, expect.anything()]);
    });

    it('stores no value that is not meant', () => expect(wrongStored).toBe(0));

    it('has sentences', () => expect(sentences).toBeGreaterThan(20));
  },
);

describe('the part set aside', () => {
  it('stores hardly a value that is not meant, although nobody has read it', () => {
    const tooMany = measure(['setAside']).filter(
      ({ sentences, wrongStored }) => wrongStored > sentences / 100,
    );
    expect(tooMany).toEqual([]);
  });
});
