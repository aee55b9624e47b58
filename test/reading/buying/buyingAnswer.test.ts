import type { ChoiceFact } from '../../../src/rules/fact';
import { choiceOf, contextOf } from '../contexts';
import { route } from '../../support/readers';

const isBuying = (text: string, fact: ChoiceFact): boolean =>
  route(text, contextOf('nl', choiceOf(fact, 'nl'))).to === 'buyingIntent';

type Case = readonly [text: string, fact: ChoiceFact];

describe('words of buying that answer the open question', () => {
  it.each<Case>([
    ['Ja, ik mag tekenen', 'endorsement.authority'],
    ['I am allowed to enter into agreements', 'endorsement.authority'],
    ['we are ready to sign', 'endorsement.authority'],
    ['ik kan het accepteren', 'endorsement.globalAdmin'],
    ['we willen dat gaan inkopen', 'support.firstLevel'],
    ['we kopen de helpdesk in', 'support.firstLevel'],
    ['we gaan een pakket aanschaffen', 'accountsReceivable.billing'],
    ['we willen een portaal kopen', 'accountsReceivable.provisioning'],
    ['nee, maar we kopen een dienst in', 'managedService.offered'],
  ])('are no buying of a plan: %s', (text, fact) => {
    expect(isBuying(text, fact)).toBe(false);
  });

  it.each<Case>([
    ['Ja, ik mag het ondersteuningsplan tekenen', 'endorsement.authority'],
    ['we are ready to sign now', 'endorsement.authority'],
    ['we tekenen het plan', 'endorsement.authority'],
    ['ik wil dat ding nu hebben', 'endorsement.authority'],
    ['we kopen support van microsoft in', 'support.firstLevel'],
    ['we kopen het supportcontract', 'support.firstLevel'],
    ['we are ready to sign', 'mpn.membership'],
    ['zullen we een plan kopen?', 'accountsReceivable.billing'],
  ])('are buying where a plan is named, or it may be one: %s', (text, fact) => {
    expect(isBuying(text, fact)).toBe(true);
  });
});
