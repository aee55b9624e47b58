import { factChoices } from './fact';
import { reasons } from './finding';
import { requirementIds } from './requirement';
import type { Criterion, Requirement, Ruleset } from './ruleset';

/** What is wrong inside one ruleset although every part has the right shape. */
export function rulesetProblems(ruleset: Ruleset, fileName: string): readonly string[] {
  const { id, effectiveFrom, requirements, links } = ruleset;
  return [
    ...problem(fileName !== `${id}.json`, `id: ${id} is not the name of the file`),
    ...problem(effectiveFrom !== id, `effectiveFrom: ${effectiveFrom} is not the id, ${id}`),
    ...orderProblems(ruleset),
    ...requirements.flatMap((requirement) => [
      ...requirement.links
        .filter((link) => !links[link])
        .map((link) => `requirements.${requirement.id}: its link "${link}" is not among the links`),
      ...criteriaProblems(requirement),
    ]),
    ...Object.entries(links).flatMap(([name, link]) =>
      problem(
        link.status === 'current' && link.successor !== undefined,
        `links.${name}: a page that is there has no successor`,
      ),
    ),
  ];
}

const problem = (isThere: boolean, text: string): readonly string[] => (isThere ? [text] : []);

/** The order in the file is the order of the findings; a requirement that comes twice is out of order too. */
function orderProblems({ requirements }: Ruleset): readonly string[] {
  const places = requirements.map(({ id }) => requirementIds.indexOf(id));
  return requirements.flatMap(({ id }, index) => {
    const before = places.slice(0, index);
    const place = requirementIds.indexOf(id);
    if (before.includes(place)) return [`requirements.${id}: is there twice`];
    return problem(
      before.some((earlier) => earlier > place),
      `requirements.${id}: is out of order; the order is ${requirementIds.join(', ')}`,
    );
  });
}

function criteriaProblems(requirement: Requirement): readonly string[] {
  if (!('criteria' in requirement)) return [];
  const { id, criteria, dueFrom } = requirement;
  const ownReasons = [
    ...criteria.flatMap(reasonsOf),
    ...(dueFrom === 'application' ? [`${id}.afterApplying`] : []),
  ];
  return [
    ...criteria.flatMap((criterion) => criterionProblems(id, criterion)),
    ...ownReasons
      .filter((reason) => !reasons.some((known) => known === reason))
      .map((reason) => `requirements.${id}: the reason "${reason}" has no words`),
  ];
}

function criterionProblems(id: string, criterion: Criterion): readonly string[] {
  const { fact } = criterion;
  const where = `requirements.${id}: ${fact}`;
  if (!fact.startsWith(`${id}.`)) return [`${where} is not a fact of this requirement`];
  if (criterion.operator !== 'isOneOf') return [];
  const choices: readonly string[] = factChoices[criterion.fact];
  return criterion.values.flatMap((value) => [
    ...problem(!choices.includes(value), `${where} cannot be "${value}"`),
    ...problem(value === 'unsure', `${where}: "unsure" never meets anything`),
  ]);
}

/** Every reason that a criterion can come to. */
function reasonsOf(criterion: Criterion): readonly string[] {
  const { fact } = criterion;
  if (criterion.operator === 'atLeast') return [`${fact}.unknown`, `${fact}.belowMinimum`];
  const failing = factChoices[criterion.fact].filter(
    (choice) => choice !== 'unsure' && !criterion.values.includes(choice),
  );
  return [`${fact}.unknown`, ...failing.map((choice) => `${fact}.${choice}`)];
}
