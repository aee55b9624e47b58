import type { ChoiceFact, FactId } from '../../../src/rules/fact';
import { utteranceOf } from '../../../src/reading/utterance';
import { choiceOf, contextOf } from '../contexts';
import { learned } from '../../support/learned';
import { route } from '../../support/readers';

const isBuying = (text: string, fact: ChoiceFact): boolean =>
  route(text, contextOf('nl', choiceOf(fact, 'nl'))).to === 'buyingIntent';

const wantsToBuy = (text: string, fact: FactId, isPutRight = false): boolean =>
  learned().readers.buying(utteranceOf(text), { fact, isPutRight });

describe('words of buying where the plan that is held is put right', () => {
  it('are none where it is told of', () => {
    const told = 'we bought that support plan for another reason, correcting myself';
    expect(wantsToBuy(told, 'support.planReason')).toBe(false);
    expect(wantsToBuy(told, 'revenue.ttmUsd')).toBe(true);
    expect(wantsToBuy('supportplan moet premier zijn in plaats van advanced', 'support.plan')).toBe(true);
  });

  it.each([
    'supportplan moet premier zijn in plaats van advanced',
    'The support plan was wrong: it has to be Unified for Partners.',
    "that plan of ours isn't ASfP, just an azure support plan so other",
  ])('are none where it is the answer that has to be another: "%s"', (text) =>
    expect(wantsToBuy(text, 'support.plan', true)).toBe(false),
  );

  it.each([
    'that was wrong, we have to take PSfP',
    'dat klopt niet, wij willen Premier',
    'geen ASfP maar PSfP gaan we nemen',
    'not ASfP, we must get Premier',
    'fout, we moeten PSfP hebben',
  ])('are buying where something is to be done: "%s"', (text) =>
    expect(wantsToBuy(text, 'support.plan', true)).toBe(true),
  );

  it.each(['we want to buy that support plan', 'should we buy ASfP?', 'wij kopen ASfP'])(
    'are buying in "%s"',
    (text) => expect(wantsToBuy(text, 'support.plan')).toBe(true),
  );
});

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
