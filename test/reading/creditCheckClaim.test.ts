import { readCreditCheckClaim } from '../../src/reading/creditCheckClaim';

describe('readCreditCheckClaim', () => {
  it.each([
    'we zijn geslaagd voor de kredietcontrole',
    'we hebben de kredietcontrole doorstaan',
    'De kredietcontrole is goedgekeurd!',
    'kredietcontrole gehaald',
    'de krediet controle is rond',
    'de mail van Microsoft is binnen',
    'we hebben de e-mail van Microsoft gekregen',
    'ik heb bericht van Microsoft ontvangen',
    'Microsoft heeft ons goedgekeurd',
    'Microsoft heeft laten weten dat het akkoord is',
    'we passed the credit check',
    'the credit check has been approved',
    'our credit check is done',
    'we got the email from Microsoft',
    "Microsoft's e-mail has arrived",
    'Microsoft approved us',
    'Microsoft emailed us',
  ])('finds a claim in "%s"', (text) => expect(readCreditCheckClaim(text)).toBe('named'));

  it.each([
    'we zijn geslaagd',
    'we zijn goedgekeurd',
    'we passed',
    'we have been approved',
    'de e-mail is er',
    'mail ontvangen',
  ])('takes "%s" for a claim where nothing else is meant', (text) =>
    expect(readCreditCheckClaim(text)).toBe('implied'),
  );

  it.each([
    '',
    'zijn we geslaagd?',
    'zijn we al geslaagd voor de kredietcontrole',
    'is de mail van Microsoft al binnen?',
    'did we pass the credit check?',
    'we zijn niet geslaagd voor de kredietcontrole',
    'de mail van Microsoft is nog niet binnen',
    'we wachten op de mail van Microsoft',
    'we have not passed the credit check',
    "we didn't pass",
    'we are waiting for the email from Microsoft',
    'als we de kredietcontrole doorstaan hebben',
    'once we pass the credit check',
    'hoe lang duurt de kredietcontrole',
    'de kredietcontrole duurt lang',
    'we zijn geslaagd voor het assessment',
    'we passed the capability assessment',
    'we zijn gezakt voor de kredietcontrole',
    'the credit check failed',
    'ja',
    'we hebben een mail gestuurd naar Microsoft',
    'goedgekeurd',
  ])('finds none in "%s"', (text) => expect(['mentioned', undefined]).toContain(readCreditCheckClaim(text)));
});
