import { isToBeKept, type ConversationReference, type KeptReference } from '../../src/turns/reference';

const now = '2026-11-22T12:00:00.000Z';
const reference: ConversationReference = {
  channel: 'msteams',
  conversation: 'a:1',
  partner: 'tenant:tenant-1',
  person: { user: 'object-1', account: '29:x' },
  serviceUrl: 'https://smba.example/emea/',
  tenant: 'tenant-1',
  locale: 'nl-NL',
  type: 'personal',
  bot: { id: '28:assistant', name: 'CSP assistant' },
};
const kept: KeptReference = { ...reference, keptAt: '2026-11-22T11:59:00.000Z' };

describe('isToBeKept', () => {
  it('keeps what was not known', () => {
    expect(isToBeKept(reference, undefined, now)).toBe(true);
  });

  it('leaves what is known as it is', () => {
    expect(isToBeKept(reference, kept, now)).toBe(false);
  });

  it.each<Partial<ConversationReference>>([
    { person: { user: 'object-2', account: '29:x' } },
    { partner: 'tenant:tenant-2' },
    { person: { user: 'object-1', account: '29:y' } },
    { serviceUrl: 'https://smba.example/amer/' },
    { tenant: 'tenant-2' },
    { locale: 'en-GB' },
    { type: 'group' },
    { bot: { id: '28:another', name: 'CSP assistant' } },
    { bot: { id: '28:assistant', name: 'CSP-assistent' } },
    { bot: { id: '28:assistant' } },
  ])('keeps another one: %j', (change) => {
    expect(isToBeKept({ ...reference, ...change }, kept, now)).toBe(true);
  });

  it('keeps one again that is a day old, so that it is not deleted while people use it', () => {
    const since = (keptAt: string) => isToBeKept(reference, { ...kept, keptAt }, now);
    expect(since('2026-11-21T12:00:00.001Z')).toBe(false);
    expect(since('2026-11-21T12:00:00.000Z')).toBe(true);
  });
});
