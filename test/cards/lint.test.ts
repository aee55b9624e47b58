import { breaches } from './lint';
import { parserComplaints } from './realParser';

const card = (...body: object[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  speak: 'Hello.',
  fallbackText: 'Hello.',
  body,
  actions: [],
});

describe('the card lint', () => {
  it('has nothing against a plain card', () => {
    expect(breaches(card({ type: 'TextBlock', text: 'Hello', wrap: true }))).toEqual([]);
  });

  it.each([
    ['does not wrap', { type: 'TextBlock', text: 'Hello' }],
    ['says nothing', { type: 'TextBlock', text: ' ', wrap: true }],
    ['a hole is left', { type: 'TextBlock', text: '${title}', wrap: true }],
    ['no label', { type: 'Input.Text', id: 'a' }],
    ['required without errorMessage', { type: 'Input.Text', id: 'a', label: 'A', isRequired: true }],
    ['not one of our elements', { type: 'Badge', text: 'Hello' }],
    ['too large', { type: 'TextBlock', text: 'é'.repeat(15_000), wrap: true }],
  ])('finds what "%s"', (breach, element) => {
    expect(breaches(card(element)).join()).toContain(breach);
  });
});

describe('the real parser', () => {
  it('complains about what version 1.5 does not have', () => {
    expect(parserComplaints(card({ type: 'Nothing' }))).not.toEqual([]);
    expect(parserComplaints(card({ type: 'TextBlock', text: 'Hello', color: 'pink' }))).not.toEqual([]);
  });
});
