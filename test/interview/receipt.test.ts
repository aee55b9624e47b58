import { receiptSchema, storedReceipt, type Receipt } from '../../src/interview/receipt';

const receipt: Receipt = {
  language: 'nl',
  rulesetId: '2020-10-27',
  day: '2026-12-01',
  answers: { 'applicant.kind': 'new', 'mpn.membership': 'active' },
};

describe('a stored receipt', () => {
  it('is read as it was made', () => {
    expect(receiptSchema.parse(storedReceipt(receipt))).toEqual(receipt);
  });

  it('leaves out the answers that only another release knows', () => {
    const stored = { ...storedReceipt(receipt), answers: { ...receipt.answers, 'audit.passed': 'yes' } };
    expect(receiptSchema.parse(stored)).toEqual(receipt);
  });

  it.each<[string, object]>([
    ['another version', { v: 2 }],
    ['an answer that no release gives', { answers: { 'mpn.membership': ['active'] } }],
    ['a language that is not spoken', { language: 'fr' }],
    ['a day that there is not', { day: '2026-02-30' }],
  ])('with %s is none', (_what, wrong) => {
    expect(receiptSchema.safeParse({ ...storedReceipt(receipt), ...wrong }).success).toBe(false);
  });
});
