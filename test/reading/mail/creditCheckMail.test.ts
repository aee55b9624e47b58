import { utteranceOf } from '../../../src/reading/utterance';
import { learned } from '../../support/learned';
import { contextOf } from '../contexts';

const { readers } = learned();
const says = (text: string) => readers.creditCheckMail(utteranceOf(text))?.says;
const routed = (text: string) => readers.route(utteranceOf(text), contextOf('en')).to;

const head = 'From: Microsoft Partner Center\nSent: Friday, March 6, 2026 10:12 AM\nSubject: CSP\n\n';

describe('a pasted mail', () => {
  it.each([
    'Your company has passed the credit check. You can now purchase a support plan.',
    'Your company has passed the credit check and you can now purchase a support plan',
    'Congratulations! You have passed the credit check.',
    'We are pleased to inform you that you have passed the credit check.',
    'Your credit check was successful.',
    `${head}The credit check for Contoso\nwas approved.`,
    'Dear partner,\n\nThe credit check for Contoso was approved. You may proceed.\n\nKind regards,\nMicrosoft',
    'Uw bedrijf heeft de kredietcontrole doorstaan, u kunt nu een ondersteuningsplan aanschaffen.',
    'Hierbij laten wij u weten dat u geslaagd bent voor de kredietcontrole',
    'Geachte partner,\n\nDe kredietcontrole van uw bedrijf is goedgekeurd.\n\nMet vriendelijke groet,\nMicrosoft',
  ])('that the check has passed brings the card: %j', (text) => {
    expect(says(text)).toBe('passed');
    expect(routed(text)).toBe('creditCheckClaim');
  });

  it.each([
    'Your company has not passed the credit check.',
    'Once your company has passed the credit check, you can purchase a support plan.',
    'If you have applied, and your company has passed the credit check, you can purchase a plan.',
    'Has your company passed the credit check?',
    'We will inform you when your company has passed the credit check.',
    'Your company must pass the credit check. It was approved as a reseller.',
    'Your account has been verified and approved. The next step is the credit check.',
    'Your company passed the verification and the credit check is next.',
    'Dear partner,\n\nYour account will be deauthorized. Your company passed the credit check in 2024.\n\nKind regards,\nMicrosoft',
    `${head}Your credit limit has been approved after the credit check.`,
    `${head}Your credit check has been completed. The outcome follows.`,
    'Uw bedrijf is geverifieerd. We starten nu de kredietcontrole.',
    'Uw organisatie is na de kredietcontrole afgewezen.',
    'Zodra uw bedrijf de kredietcontrole heeft doorstaan, kunt u een plan aanschaffen.',
  ])('that says anything else does not: %j', (text) => {
    expect(says(text)).toBe('other');
    expect(routed(text)).not.toBe('creditCheckClaim');
  });

  it.each([
    'we zijn geslaagd voor de kredietcontrole',
    'I passed the credit check, can you see that?',
    'Your verification has been approved and your credit check has started',
    'From: Jan',
    'ja',
  ])('is not what somebody says himself: %j', (text) => expect(says(text)).toBeUndefined());

  it('does not hide that who pasted it will buy', () => {
    const mail = 'Your company has passed the credit check.';
    expect(routed(`${mail} So may we buy ASfP now?`)).toBe('buyingIntent');
    expect(routed(`${mail} We want to buy ASfP today.`)).toBe('buyingIntent');
    expect(routed(`${mail} What is next?`)).toBe('creditCheckClaim');
  });

  it('may be longer than an answer, but not without end', () => {
    const mail = 'Your company has passed the credit check. ';
    expect(routed(mail.repeat(60))).toBe('creditCheckClaim');
    expect(routed(mail.repeat(600))).toBe('tooLong');
  });
});

describe('the date of a mail', () => {
  const dateIn = (text: string, language: 'nl' | 'en' = 'en') =>
    readers.mailDate(utteranceOf(text), { language, today: '2026-11-22' });

  it('stands at its head, or alone in it', () => {
    expect(dateIn(`${head}Your plan starts on 1 April 2026.`)).toBe('2026-03-06');
    expect(dateIn('Datum: 6-3-2026\nUw bedrijf is geslaagd', 'nl')).toBe('2026-03-06');
    expect(dateIn('Microsoft emailed us yesterday that we passed')).toBe('2026-11-21');
  });

  it('is not guessed', () => {
    expect(dateIn('On 6 March 2026 or 7 March 2026 we passed')).toBeUndefined();
    expect(dateIn('Date: 3/6/2026\nYou passed')).toBeUndefined();
    expect(dateIn('we passed')).toBeUndefined();
  });

  it('is not today because the mail says today', () => {
    expect(dateIn('Dear partner,\n\nYou can buy a plan today.')).toBeUndefined();
    expect(dateIn('From: Microsoft\nYou can buy a plan today.')).toBeUndefined();
  });
});
