import type { Activity } from 'botbuilder';
import { typedText } from '../../src/bot/typedText';

const arrivedAt = new Date('2026-11-22T12:00:05Z');
const kept = (text: string, activity: object = {}) =>
  typedText({ kind: 'text', text }, { conversation: { id: 'c1' }, ...activity } as Activity, arrivedAt);

describe('typedText', () => {
  it('knows a text again whatever its case and spaces', () => {
    expect(kept(' Ja,  graag ')?.hash).toBe(kept('ja, graag')?.hash);
    expect(kept('ja')?.hash).not.toBe(kept('nee')?.hash);
  });

  it('says nothing in another conversation', () => {
    expect(kept('ja')?.hash).not.toBe(kept('ja', { conversation: { id: 'c2' } })?.hash);
  });

  it('takes the earlier of the times the client and the channel give', () => {
    expect(kept('ja')).toMatchObject({ arrivedAt: '2026-11-22T12:00:05.000Z' });
    expect(kept('ja')).not.toHaveProperty('sentAt');
    expect(kept('ja', { timestamp: 'yesterday' })).not.toHaveProperty('sentAt');
    const both = { timestamp: '2026-11-22T12:00:04Z', localTimestamp: '2026-11-22T13:00:03+01:00' };
    expect(kept('ja', both)?.sentAt).toBe('2026-11-22T12:00:03.000Z');
    expect(kept('ja', { timestamp: new Date('2026-11-22T12:00:04Z') })?.sentAt).toBe(
      '2026-11-22T12:00:04.000Z',
    );
  });

  it('is about typed text only', () => {
    const activity = { conversation: { id: 'c1' } } as Activity;
    expect(typedText({ kind: 'submit', submit: { verb: 'start' } }, activity, arrivedAt)).toBeUndefined();
  });
});
