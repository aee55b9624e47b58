import { segmentsOf, type Tokens } from './scope';
import { plan } from './sentences';
import { holding, negators, without } from './words';

/** What can be stated of plans so that somebody gets one: one of the two is enough, it is the plan's turn, it is needed. */
export type Statement = 'enough' | 'due' | 'need';

const oneOfTwo =
  /(?:een|één|eén|eentje) van (?:de |deze |beide|allebei)|one of (?:the|these|them)|(?:^| )(?:one|één|eén)(?: plan)? (?:is|will|volstaat)|either|¤plan (?:or|of) ¤plan|allebei|elk van/;
const suffices = /(?:genoeg|voldoende|volstaat|volstaan|enough|suffices|sufficient|will do)(?![\p{L}])/u;
const nextStep =
  /(?:volgende stap|next step|aan de beurt|now due|due now|is due|nu nodig|nu aan zet|its turn)(?![\p{L}])/u;
const timeFor =
  /(?:next step is|volgende stap is|time for|tijd voor|(?:it is|it's) the|nu is het)(?: \S+){0,3} ¤plan/;
const needing = [
  /(?:you|u|je) (?:\S+ ){0,3}(?:need|needs|require|must have|must hold)(?: \S+){0,6} ¤plan/,
  /(?:hebt|heeft|heb) (?:\S+ ){0,8}¤plan (?:\S+ ){0,8}nodig/,
  /¤plan (?:hebt|heeft) (?:u|je) (?:\S+ ){0,3}nodig/,
  /(?:moet|moeten|dient) (?:\S+ ){0,6}¤plan (?:\S+ ){0,6}hebben/,
  /¤plan (?:is|are) (?:\S+ )?(?:required|needed|mandatory|compulsory|verplicht|nodig)/,
  /(?:zorg|zorgt) (?:dat|voor)(?: \S+){0,6} ¤plan|(?:make sure|ensure)(?: \S+){0,6} ¤plan/,
];
/** "you cannot apply without a plan" */
const indispensable =
  /(?:cannot|can't|not|niet|no one|niemand) (?:\S+ ){0,6}(?:without|zonder) (?:\S+ ){0,3}¤plan/;

/** "a service, or an application": things to choose from. */
const alternatives = /(?: or an? | of een )/;
/** What points back at the two plans, or is half the name of one. */
const ofPlans = /(?:^| )(?:both|either|beide|allebei|them|ze|advanced|premier|unified|¤plan)(?: |$)/;

/**
 * What a sentence states. One that denies, or says when it will be so, states nothing.
 * @param before the sentence before it: "one" may be one of what that names.
 */
export function statedIn(tokens: Tokens, isPlanMeant: boolean, before: Tokens = []): readonly Statement[] {
  const isMeant = isPlanMeant && !isOfOthers(tokens, before);
  return segmentsOf(tokens).flatMap((segment) => statementsOf(segment, isMeant));
}

/** Whether "one is enough" is about other things: "a managed service or an application; one is enough". */
function isOfOthers(tokens: Tokens, before: Tokens): boolean {
  const said = tokens.join(' ');
  const at = said.search(oneOfTwo);
  if (at < 0) return false;
  const ahead = `${before.join(' ')} ${said.slice(0, at)}`;
  const listed = said.slice(at).split(':').slice(1).join(':');
  return [ahead, listed].some((words) => alternatives.test(words) && !ofPlans.test(words));
}

function statementsOf(segment: Tokens, isPlanMeant: boolean): readonly Statement[] {
  const said = segment.join(' ');
  if (indispensable.test(said)) return ['need'];
  // "due now, with or without a mail": what is lacking is something else.
  const isPutOff =
    segment.some((token) => (negators.has(token) && !without.has(token)) || holding.has(token)) ||
    /(?:^| )(?:pas|only|until|totdat|after|na|nadat)(?: |$)/.test(said);
  if (isPutOff) return [];
  const isNamed = segment.includes(plan);
  const found: readonly (readonly [Statement, boolean])[] = [
    ['enough', (isPlanMeant || isNamed) && oneOfTwo.test(said) && suffices.test(said)],
    ['due', (isNamed && nextStep.test(said)) || timeFor.test(said)],
    ['need', needing.some((pattern) => pattern.test(said))],
  ];
  return found.flatMap(([statement, isStated]) => (isStated ? [statement] : []));
}
