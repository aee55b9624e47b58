import { gate as gateUnder, isGateOpen } from '../../src/journey/gate';
import type { Facts } from '../../src/rules/fact';
import { contractAdvice } from '../rules/contractTables';
import { combinations } from '../rules/vectors';
import { ruleset, rulesets } from '../support/rulesets';

const gate = (facts: Facts) => gateUnder(facts, ruleset('2020-10-27'));

const passed = {
  'journey.creditCheck': 'passed',
  'journey.creditCheckEvidence': 'microsoftEmail',
} as const satisfies Facts;

describe('gate', () => {
  it('is shut before Microsoft’s e-mail, also for somebody who holds a plan already', () => {
    expect(gate({})).toEqual({ isOpen: false, advice: 'doNotBuyYet' });
    expect(gate({ 'support.plan': 'asfp' })).toEqual({ isOpen: false, advice: 'doNotBuyYet' });
  });

  it('stays shut for a check that is said to have passed without the e-mail', () => {
    expect(gate({ 'journey.creditCheck': 'passed' }).isOpen).toBe(false);
    expect(gate({ ...passed, 'journey.creditCheckEvidence': 'none' }).isOpen).toBe(false);
    expect(gate({ 'journey.creditCheckEvidence': 'microsoftEmail' }).isOpen).toBe(false);
  });

  it('stays shut after a failed check', () => {
    expect(gate({ ...passed, 'journey.creditCheck': 'failed' })).toEqual({
      isOpen: false,
      advice: 'doNotBuyYet',
    });
  });

  it('advises to buy only after the e-mail, and only who says that no plan is held that counts', () => {
    expect(gate({ ...passed, 'support.plan': 'none' })).toEqual({ isOpen: true, advice: 'buyNow' });
    expect(gate({ ...passed, 'support.plan': 'other' })).toEqual({ isOpen: true, advice: 'buyNow' });
    expect(gate({ ...passed, 'support.plan': 'psfp' })).toEqual({ isOpen: true, advice: 'notNeeded' });
    expect(gate({ ...passed, 'support.plan': 'unsure' })).toEqual({ isOpen: true, advice: 'none' });
    expect(gate(passed)).toEqual({ isOpen: true, advice: 'none' });
    expect(gate({ ...passed, 'support.plan': 'ufp' })).toEqual({ isOpen: true, advice: 'none' });
  });

  it('is never open for who is direct-bill already', () => {
    expect(gate({ ...passed, 'applicant.kind': 'existingDirect', 'support.plan': 'none' })).toEqual({
      isOpen: false,
      advice: 'none',
    });
  });

  it('gives the contract’s advice for every combination of the facts it reads', () => {
    const reads = ['applicant.kind', 'support.plan', 'journey.creditCheck', 'journey.creditCheckEvidence'];
    const wrong = [...combinations('2020-10-27', reads)].filter(
      (vector) => gate(vector as Facts).advice !== contractAdvice(vector),
    );
    expect(wrong).toEqual([]);
  });

  it('is open by the credit check alone, whatever plan is held and whatever rules are used', () => {
    const reads = ['applicant.kind', 'support.plan', 'journey.creditCheck', 'journey.creditCheckEvidence'];
    const wrong = [...combinations('2020-10-27', reads)].filter((vector) =>
      rulesets.some((rules) => gateUnder(vector, rules).isOpen !== isGateOpen(vector)),
    );
    expect(wrong).toEqual([]);
  });
});
