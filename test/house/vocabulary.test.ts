import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageKinds } from '../../src/turns/messageKind';
import { supportPlanAdvices } from '../../src/journey/gate';
import { journeyStates } from '../../src/journey/state';
import { entryIds } from '../../src/knowledge/entryIds';
import { verdicts } from '../../src/journey/verdict';
import { factChoices, factIds, isChoiceFact } from '../../src/rules/fact';
import { reasons, remarks } from '../../src/rules/finding';
import { requirementIds, statuses } from '../../src/rules/requirement';
import { verbs } from '../../src/turns/userInput';
import { rulesets } from '../support/rulesets';
import { codesIn, tableIn } from './markdown';

const page = readFileSync(join(__dirname, '../../docs/vocabulary.md'), 'utf8');
const rows = (heading: string) => tableIn(page, heading);
const codes = (heading: string) => rows(heading).flatMap(([first = '']) => codesIn(first));
const sorted = (ids: readonly string[]) => [...ids].sort();

describe('docs/vocabulary.md', () => {
  it('has every fact with its values', () => {
    const documented = rows('| fact | values | meaning |').map(([fact = '', values = '']) => [
      codesIn(fact)[0],
      codesIn(values),
    ]);
    const choices = Object.fromEntries(documented);
    expect(sorted(Object.keys(choices))).toEqual(sorted(factIds));
    for (const fact of factIds.filter(isChoiceFact)) expect(choices[fact]).toEqual(factChoices[fact]);
  });

  it.each([
    ['status', '| status | meaning |', statuses],
    ['reason', '| reason | it means |', reasons],
    ['remark', '| remark | it means |', remarks],
    ['verdict', '| verdict | when |', verdicts],
    ['state of the journey', '| state | when |', journeyStates],
    ['support-plan advice', '| advice | when |', supportPlanAdvices],
    ['kind of message', '| kind | the message is |', messageKinds],
    ['knowledge entry', '| entry | question |', entryIds],
    ['verb', '| verb | data besides `verb` |', verbs],
  ] as const)('has every %s', (_, heading, ids) => {
    expect(sorted(codes(heading))).toEqual(sorted(ids));
  });

  it('has the requirements of every ruleset', () => {
    const [head = [], ...lines] = tableIn(page, '## Rulesets and requirements', { keepsHead: true });
    const cell = (row: string, ruleset: string) =>
      lines.find(([name]) => name?.replaceAll('`', '') === row)?.[head.indexOf(ruleset)];
    for (const ruleset of rulesets) {
      const levelOf = (id: string) =>
        ruleset.requirements.find((requirement) => requirement.id === id)?.level;
      const documented = requirementIds.map((id) => cell(id, ruleset.id));
      expect(documented).toEqual(requirementIds.map((id) => levelOf(id)?.[0]?.toUpperCase() ?? '–'));

      const revenue = ruleset.requirements.find(({ id }) => id === 'revenue');
      const bar = revenue && 'barUsd' in revenue ? revenue : undefined;
      expect(cell('revenue bar, USD', ruleset.id)).toBe(bar?.barUsd.toLocaleString('en') ?? '–');
      expect(cell('perpetual software', ruleset.id)).toBe(bar?.perpetualSoftware ?? '–');
      expect(cell('confidence', ruleset.id)).toBe(ruleset.confidence);
    }
  });
});
