import { confirmedOption } from '../../support/readers';
import { factChoices, type ChoiceFact } from '../../../src/rules/fact';

const read = (text: string, fact: ChoiceFact): string | undefined =>
  confirmedOption(
    text,
    factChoices[fact].map((value) => ({ value, label: value })),
    'nl',
  );

describe('confirmedOption', () => {
  it.each([
    ['yes, ASfP', 'support.plan', 'asfp'],
    ['Yes - ASfP.', 'support.plan', 'asfp'],
    ['ja PSfP', 'support.plan', 'psfp'],
    ['yes, premier', 'support.plan', 'psfp'],
    ['een Azure supportplan', 'support.plan', 'other'],
    ['yes, an Azure support plan', 'support.plan', 'other'],
    ['ja, uitbesteed', 'support.firstLevel', 'outsourced'],
    ['ja, indirecte reseller', 'applicant.kind', 'new'],
  ] as const)('takes "%s" at %s for %s', (text, fact, value) => expect(read(text, fact)).toBe(value));

  it.each([
    ['', 'support.plan'],
    ['ja', 'support.plan'],
    ['ASfP', 'support.plan'],
    ['ja, klopt', 'mpn.location'],
    ['ja, geen', 'support.plan'],
    ['ja, ASfP of PSfP', 'support.plan'],
    ['ja, we nemen ASfP', 'support.plan'],
    ['yes, another country', 'mpn.location'],
    ['ja, ASfP', 'endorsement.authority'],
  ] as const)('finds no option in "%s" at %s', (text, fact) => expect(read(text, fact)).toBeUndefined());
});
