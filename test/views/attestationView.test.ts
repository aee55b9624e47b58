import { attestationView } from '../../src/views/attestationView';
import { contextOf, nonce } from './world';

const en = contextOf();

describe('attestationView', () => {
  it('records with one button and leaves it with the other', () => {
    const { view } = attestationView(en, { nonce, asksApplicationDate: false });
    expect(view.submit.data).toEqual({ verb: 'attestCreditCheck', nonce });
    expect(view.cancel.data).toEqual({ verb: 'cancel', nonce });
  });

  it('asks for the date of the application only where none is recorded', () => {
    const asks = (asksApplicationDate: boolean) =>
      attestationView(en, { nonce, asksApplicationDate }).view.appliedOn;
    expect(asks(false)).toEqual([]);
    expect(asks(true)).toHaveLength(1);
  });

  it('keeps the dates that were filled in, and nothing else that was sent', () => {
    const typed = { date: '2026-02-03', appliedOn: '[x](https://evil.example)' };
    const { view } = attestationView(en, { nonce, asksApplicationDate: true, typed });
    expect([view.date.value, view.appliedOn[0]?.value]).toEqual(['2026-02-03', '']);
  });

  it('says that typing is not enough', () => {
    expect(attestationView(en, { nonce, asksApplicationDate: false }).text).toMatch(/typing is not enough/);
  });

  it('says it once, at the top, to somebody who typed yes', () => {
    const { text } = attestationView(en, { nonce, asksApplicationDate: false }, { note: 'attestInCard' });
    expect(text).toMatch(/^Typing is not enough here\n/);
    expect(text.match(/not enough/g)).toHaveLength(1);
  });

  it('shows at the top what was wrong with the last attempt', () => {
    const note = { note: 'attestationRefused', problems: ['mailDateInFuture'] } as const;
    const { text } = attestationView(en, { nonce, asksApplicationDate: false }, note);
    expect(text).toMatch(/^I could not record that\nThe date of Microsoft's e-mail is in the future\.\n/);
  });
});
