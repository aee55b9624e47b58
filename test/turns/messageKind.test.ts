import { messageKind } from '../../src/turns/messageKind';
import type { Showing } from '../../src/turns/showing';
import { createWorld, play, sessionOf, typing, allMet } from '../interview/world';

const asking = sessionOf(play(createWorld(), typing('new')));
const done = sessionOf(play(createWorld(), typing(...allMet)));

describe('messageKind', () => {
  it.each<[Showing, string]>([
    [{ show: 'question' }, 'question'],
    [
      {
        show: 'question',
        note: { note: 'saved', fact: 'mpn.membership', value: 'active', dropped: [], added: [] },
      },
      'question',
    ],
    [{ show: 'question', note: { note: 'notUnderstood', tries: 1 } }, 'reask'],
    [{ show: 'question', note: { note: 'staleCard' } }, 'notice'],
    [
      {
        show: 'summary',
        note: { note: 'saved', fact: 'mpn.membership', value: 'active', dropped: [], added: [] },
      },
      'summary',
    ],
    [{ show: 'asked', asked: { of: 'startOver', nonce: '1', isLatest: true } }, 'confirm'],
    [{ show: 'attestation', nonce: '1', asksApplicationDate: true, filledIn: {} }, 'journey'],
    [{ show: 'side', note: { note: 'help' } }, 'notice'],
    [{ show: 'side', note: { note: 'noAnswer' } }, 'noAnswer'],
    [{ show: 'side', note: { note: 'languageChanged' } }, 'question'],
    [{ show: 'note', note: { note: 'doNotBuy' } }, 'warning'],
    [{ show: 'note', note: { note: 'creditCheckRecorded', mailDate: '2026-11-20' } }, 'journey'],
    [{ show: 'welcome' }, 'welcome'],
  ])('%j → %s', (showing, kind) => {
    expect(messageKind(showing, asking)).toBe(kind);
  });

  it('calls nothing a second asking while no question is open', () => {
    expect(messageKind({ show: 'notice', note: { note: 'notUnderstood', tries: 0 } }, done)).toBe('notice');
    expect(messageKind({ show: 'notice', note: { note: 'notUnderstood', tries: 0 } }, undefined)).toBe(
      'notice',
    );
  });

  it('calls the end of the interview a result', () => {
    expect(messageKind({ show: 'result' }, done)).toBe('result');
    expect(messageKind({ show: 'side', note: { note: 'languageChanged' } }, done)).toBe('notice');
  });
});
