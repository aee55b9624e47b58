import type { Activity } from 'botbuilder';
import { identify as identifyOf } from '../../src/bot/identity';

const identify = (of: Activity) => identifyOf(of, () => 'an id of ours');

const activity = (change: object): Activity =>
  ({
    channelId: 'directline',
    conversation: { id: 'c1' },
    from: { id: 'dl_1', name: 'Anna' },
    ...change,
  }) as Activity;

const teams = (conversation: object = {}) =>
  activity({
    channelId: 'msteams',
    from: { id: '29:x', aadObjectId: 'object-1', name: 'Anna' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1', ...conversation },
    channelData: { tenant: { id: 'forged' } },
  });

describe('identify', () => {
  it('takes a web chat user for a partner of his own', () => {
    expect(identify(activity({ id: 'a1' }))).toEqual({
      activity: 'a1',
      channel: 'directline',
      conversation: 'c1',
      user: 'dl_1',
      partner: 'directline:dl_1',
      tenant: undefined,
      isGroup: false,
    });
  });

  it('names an activity that its channel gave no id: it is one of its own', () => {
    expect(identify(activity({})).activity).toBe('an id of ours');
  });

  it('takes colleagues of one tenant in Teams for one partner, each with a session of their own', () => {
    expect(identify(teams())).toMatchObject({ partner: 'tenant:tenant-1', user: 'object-1' });
  });

  it('believes nothing that a client can write: no channelData, no tenant outside Teams', () => {
    expect(identify(teams()).tenant).toBe('tenant-1');
    const claimed = activity({
      conversation: { id: 'c1', tenantId: 'tenant-1' },
      from: { id: 'dl_1', aadObjectId: 'object-1' },
    });
    expect(identify(claimed)).toMatchObject({ partner: 'directline:dl_1', user: 'dl_1' });
  });

  it('does not take a Teams user without a tenant for somebody else’s colleague', () => {
    expect(identify(teams({ tenantId: undefined })).partner).toBe('msteams:29:x');
  });

  it.each([{ conversationType: 'channel' }, { conversationType: 'groupChat' }, { isGroup: true }])(
    'sees a group in %j',
    (conversation) => {
      expect(identify(teams(conversation)).isGroup).toBe(true);
    },
  );
});
