import type { Activity } from 'botbuilder';
import { saidIn } from '../../src/bot/said';
import type { Submit, UserInput } from '../../src/turns/userInput';

const arrivedAt = new Date('2026-11-22T12:00:05Z');
const kept = (input: string | Submit, activity: object = {}) => {
  const read: UserInput =
    typeof input === 'string' ? { kind: 'text', text: input } : { kind: 'submit', submit: input };
  return saidIn(
    read,
    { conversation: { id: 'c1' }, channelId: 'msteams', ...activity } as Activity,
    arrivedAt,
  );
};

describe('what is kept of what was said', () => {
  it('knows a text again whatever its case and spaces', () => {
    expect(kept(' Ja,  graag ')?.hash).toBe(kept('ja, graag')?.hash);
    expect(kept('ja')?.hash).not.toBe(kept('nee')?.hash);
  });

  it('knows a card again that moves on and carries no nonce', () => {
    expect(kept({ verb: 'back' })?.hash).toBe(kept({ verb: 'back' })?.hash);
    expect(kept({ verb: 'stop' })?.hash).not.toBe(kept({ verb: 'back' })?.hash);
    const changed = kept({ verb: 'change', fact: 'mpn.location' });
    expect(changed?.hash).not.toBe(kept({ verb: 'change', fact: 'mpn.membership' })?.hash);
  });

  it('is nothing of other cards', () => {
    expect(kept({ verb: 'summary' })).toBeUndefined();
    const nothing = { conversation: { id: 'c1' } } as Activity;
    expect(saidIn({ kind: 'nothing' }, nothing, arrivedAt)).toBeUndefined();
  });

  it('says nothing in another conversation', () => {
    expect(kept('ja')?.hash).not.toBe(kept('ja', { conversation: { id: 'c2' } })?.hash);
  });

  it('takes the time that the channel gives it, else the client’s', () => {
    expect(kept('ja')).toMatchObject({ arrivedAt: '2026-11-22T12:00:05.000Z' });
    expect(kept('ja')).not.toHaveProperty('sentAt');
    expect(kept('ja', { timestamp: 'yesterday' })).not.toHaveProperty('sentAt');
    const local = { localTimestamp: '2026-11-22T13:00:03+01:00' };
    const both = { timestamp: '2026-11-22T12:00:04Z', ...local };
    expect(kept('ja', both)?.sentAt).toBe('2026-11-22T12:00:04.000Z');
    expect(kept('ja', local)?.sentAt).toBe('2026-11-22T12:00:03.000Z');
    expect(kept('ja', { timestamp: new Date('2026-11-22T12:00:04Z') })?.sentAt).toBe(
      '2026-11-22T12:00:04.000Z',
    );
  });

  it('takes the client’s in web chat, where the service dates what it receives', () => {
    const webChat = { channelId: 'directline', timestamp: '2026-11-22T12:00:05Z' };
    expect(kept('ja', webChat)).not.toHaveProperty('sentAt');
    const dated = { ...webChat, localTimestamp: '2026-11-22T12:00:03Z' };
    expect(kept('ja', dated)?.sentAt).toBe('2026-11-22T12:00:03.000Z');
  });
});
