import type { Language } from '../../../src/reading/language';
import type { ChoiceFact } from '../../../src/rules/fact';
import { route } from '../../support/readers';
import { choiceOf, contextOf } from '../contexts';

/** What is told of others, of another company or of another time, by the question that it is told at. */
const told: readonly (readonly [Language, ChoiceFact, string])[] = [
  [
    'en',
    'managedService.offered',
    'in the previous company where I worked we were unsure about everything too haha',
  ],
  [
    'en',
    'managedService.offered',
    "some people in my network say you can't become direct any more under a million",
  ],
  ['en', 'managedService.offered', 'sure, in my dreams'],
  ['en', 'managedService.offered', 'a customer of ours has one'],
  ['en', 'endorsement.authority', 'my neighbour says yes'],
  ['en', 'endorsement.authority', "rumour has it he's no longer a director"],
  ['en', 'endorsement.authority', 'in our sister company I am authorised'],
  ['en', 'endorsement.globalAdmin', 'some say you don’t need the role'],
  ['en', 'capabilityAssessment.passed', 'a friend of mine passed'],
  ['en', 'capabilityAssessment.passed', 'passed by the office yesterday'],
  ['en', 'support.firstLevel', 'our competitor has outsourced it'],
  ['en', 'mpn.membership', 'my old company was an active member'],
  ['en', 'mpn.membership', 'my gym membership expired haha'],
  ['en', 'applicant.kind', 'our competitor is direct already'],
  ['en', 'support.plan', 'at my old firm we had premier'],
  ['en', 'revenue.source', 'my predecessor used his own records'],
  ['nl', 'managedService.offered', 'in mijn netwerk zeggen ze dat het niet meer kan'],
  ['nl', 'managedService.offered', 'ja hoor, en de paus is protestants'],
  ['nl', 'managedService.offered', 'tuurlijk, in mijn dromen'],
  ['nl', 'endorsement.authority', 'mijn vorige baas mocht tekenen'],
  ['nl', 'endorsement.authority', 'bij ons zusterbedrijf ben ik bevoegd'],
  ['nl', 'endorsement.globalAdmin', 'sommigen zeggen dat je de rol niet nodig hebt'],
  ['nl', 'capabilityAssessment.passed', 'een vriend van mij is geslaagd'],
  ['nl', 'capabilityAssessment.passed', 'ik ben ook geslaagd voor mijn rijbewijs'],
  ['nl', 'support.firstLevel', 'onze concurrent heeft het uitbesteed'],
  ['nl', 'mpn.membership', 'het lidmaatschap van een vriend is verlopen'],
  ['nl', 'mpn.membership', 'mijn lidmaatschap van de sportschool is verlopen haha'],
  ['nl', 'applicant.kind', 'ik ken iemand die al direct is, een concurrent'],
  ['nl', 'support.plan', 'bij mijn oude bedrijf hadden we premier'],
  ['nl', 'revenue.source', 'mijn voorganger gebruikte zijn eigen administratie'],
];

describe('what is not said of the company itself', () => {
  it.each(told)('is no answer and is not offered as one (%s, %s): %s', (language, fact, text) => {
    const { to } = route(text, contextOf(language, choiceOf(fact, language)));
    expect(['reask', 'notUnderstood', 'question']).toContain(to);
  });
});
