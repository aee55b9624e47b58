import { attestationView } from '../../src/views/attestationView';
import { contextOf, nonce } from './world';

const en = contextOf();

describe('attestationView', () => {
  it('records with one button and leaves it with the other', () => {
    const { view } = attestationView(en, { nonce, asksApplicationDate: false, filledIn: {} });
    expect(view.submit.data).toEqual({ verb: 'attestCreditCheck', nonce });
    expect(view.cancel.data).toEqual({ verb: 'cancel', nonce });
  });

  it('asks for the date of the application only where none is recorded', () => {
    const asks = (asksApplicationDate: boolean) =>
      attestationView(en, { nonce, asksApplicationDate, filledIn: {} }).view.appliedOn;
    expect(asks(false)).toEqual([]);
    expect(asks(true)).toHaveLength(1);
  });

  it('has the dates that are known already in their fields', () => {
    const filledIn = { date: '2026-02-03', appliedOn: '2026-01-02' };
    const { view } = attestationView(en, { nonce, asksApplicationDate: true, filledIn });
    expect([view.date.value, view.appliedOn[0]?.value]).toEqual(['2026-02-03', '2026-01-02']);
  });

  it('says that typing is not enough', () => {
    expect(attestationView(en, { nonce, asksApplicationDate: false, filledIn: {} }).text).toMatch(
      /only on this form, not by typing/,
    );
  });

  it('says it once, at the top, to somebody who typed yes', () => {
    const { text } = attestationView(
      en,
      { nonce, asksApplicationDate: false, filledIn: {} },
      { note: 'attestInCard' },
    );
    expect(text).toMatch(/^Typing is not enough here\n/);
    expect(text.match(/not enough/g)).toHaveLength(1);
  });

  it('shows at the top what was wrong with the last attempt', () => {
    const note = { note: 'attestationRefused', problems: ['mailDateInFuture'] } as const;
    const { text } = attestationView(en, { nonce, asksApplicationDate: false, filledIn: {} }, note);
    expect(text).toMatch(/^I could not record that\nThe date of Microsoft's e-mail is in the future\.\n/);
  });
});
