import { unanswered } from '../../../src/channels/directLine/unanswered';

const now = new Date('2026-03-02T10:00:00Z');
const at = (sequence: number) => `c|000000${sequence}`;
const person = (sequence: number, minutesAgo = 0, type = 'message') => ({
  type,
  id: at(sequence),
  from: { id: 'dl_u', name: '', role: 'user' },
  timestamp: new Date(now.getTime() - minutesAgo * 60_000),
});
const bot = (sequence: number, replyTo?: number) => ({
  type: 'message',
  id: at(sequence),
  from: { id: 'assistant', name: '' },
  timestamp: now,
  ...(replyTo !== undefined && { replyToId: at(replyTo) }),
});
const idsOf = (...log: Parameters<typeof unanswered>[0]) => unanswered(log, now).map(({ id }) => id);

describe('unanswered', () => {
  it('is what comes after the last message that was answered', () => {
    expect(idsOf(bot(1), person(2), bot(3, 2), person(4), person(5))).toEqual([at(4), at(5)]);
    expect(idsOf(person(2), bot(3, 2))).toEqual([]);
    expect(idsOf()).toEqual([]);
  });

  it('is also what was said before the answer to an earlier message came', () => {
    expect(idsOf(person(1), person(2), bot(3, 1))).toEqual([at(2)]);
  });

  it('is not what the conversation has gone past', () => {
    expect(idsOf(person(1), person(2), bot(3, 2))).toEqual([]);
  });

  it('is not what is so old that the bot may have forgotten that it knows it', () => {
    expect(idsOf(person(1, 24 * 60), person(2, 24 * 60 - 1))).toEqual([at(2)]);
  });

  it('is nothing that gets no answer', () => {
    expect(idsOf(person(1, 0, 'event'), bot(2))).toEqual([]);
  });
});
