import { marksOf, nonceOf } from '../../support/messageRules';
import type { Case } from './cases';
import { openChat } from './chat';
import type { Damage } from './damages';
import { differences, expectationOf, outward, timesTold } from './expectation';
import type { Release } from './releases';

const buying = 'mag ik nu alvast ASfP kopen?';

/** Comes back to a row that cannot be read. What is said first is filed nowhere; what is left is told, once. */
export async function comeBackToDamage(
  url: string,
  release: Release,
  one: Case,
  damage: Damage,
): Promise<readonly string[]> {
  const { conversation, session, interview, index } = one;
  const journey = damage.of === 'journey' ? null : (interview.turns[index]?.journey ?? null);
  const left = { ...session, answers: damage.keeps(session) };
  const expected = expectationOf(
    release,
    damage.losesRules ? { ...left, rulesetId: release.ruleset } : left,
    journey,
  );
  const { answers } = expected;
  const chat = openChat(url, conversation, 'back');
  const open = session.open !== null && damage.keepsOpen ? session.open : undefined;
  const isAsked = open !== undefined && expected.isAsked(open.fact, answers);
  const skipped = (damage.losesSkipped ? [] : session.skipped).filter((fact) => answers[fact] === undefined);
  const fact =
    damage.of === 'journey' && session.open === null
      ? undefined
      : isAsked
        ? open.fact
        : expected.next(answers, skipped);
  const problems: string[] = [];
  const expect = (what: string, ...all: Parameters<typeof differences>) =>
    problems.push(...differences(...all).map((problem) => `${what}: ${problem}`));

  const said =
    index % 3 === 0 || session.open === null
      ? { text: buying }
      : {
          value: {
            verb: 'answer',
            fact: session.open.fact,
            nonce: session.open.nonce,
            [session.open.fact]: interview.answers[session.open.fact],
          },
        };
  const told = await chat.say(said);
  const isFiled = damage.of === 'journey' && 'value' in said;
  if (timesTold(told, 'recovered') !== 1) problems.push(`not told what is left: ${told.text}`);
  if (!isFiled) expect('what is left', told, { fact });
  const isShut =
    answers['applicant.kind'] !== 'existingDirect' &&
    (journey === null || !journey.includes('creditCheckPassed'));
  const { supportPlanAdvice } = marksOf(told);
  if ('text' in said && isShut && supportPlanAdvice !== 'doNotBuyYet')
    problems.push(`not warned: ${told.text}`);
  if (supportPlanAdvice === 'buyNow' && isShut) problems.push(`advised to buy: ${told.text}`);
  if (isFiled) return problems;

  const summary = await chat.say({ value: { verb: 'summary' } });
  expect('the summary', summary, { kind: 'summary', fact, answers: outward(answers) });
  if (timesTold(summary, 'recovered') > 0) problems.push('told again');

  const nonce = nonceOf(told);
  const value = fact === undefined ? undefined : interview.answers[fact];
  // Whether to start over waits on beside the question that was asked, and is asked again instead of the open one.
  const asksFirst = session.pending['startOver'] !== undefined;
  if (!asksFirst && fact !== undefined && value !== undefined) {
    const saved = await chat.say({ value: { verb: 'answer', fact, nonce, [fact]: value } });
    if (JSON.stringify(marksOf(saved).saved) !== JSON.stringify({ fact, value }))
      problems.push(`${fact} was not saved: ${saved.text}`);
  }
  return problems;
}
