import { applicableFacts, requirementOf, type AskedFact } from '../interview/question';
import type { WantedRules } from '../interview/rulesetStep';
import type { Command } from '../reading/commands/commandVerbs';
import { wordsOf } from '../reading/text/text';
import { utteranceOf } from '../reading/utterance';
import { intentOfNo, intentOfYes } from './consent';
import { interview, journey, knowledge, receipt, side, type Intent, type IntentContext } from './intent';

/** Where a command goes, however it was put. */
export function intentOfCommand(command: Command, context: IntentContext): Intent {
  const open = context.session?.open;
  switch (command.verb) {
    case 'help':
    case 'person':
      return side({ do: command.verb });
    case 'why':
      return open ? side({ do: 'why', fact: open.fact }) : side({ do: 'help' });
    case 'change': {
      const fact = factToChange(command, context);
      return interview(fact ? { do: 'change', fact } : { do: 'summary' });
    }
    case 'topics':
      return knowledge({ do: 'topics' });
    case 'creditCheck':
      return journey({ do: 'report' });
    case 'withdrawCreditCheck':
      return journey({ do: 'withdraw' });
    case 'receipt':
      return receipt({ do: 'make' });
    case 'withdrawReceipt':
      return receipt({ do: 'withdraw' });
    case 'confirm':
      return intentOfYes(context.pending);
    case 'cancel':
      return intentOfNo(context.pending, context.session);
    case 'status':
      return interview({ do: 'result' });
    case 'useRuleset':
      return interview({ do: 'useRuleset', wanted: rulesWanted(command) });
    default:
      return interview({ do: command.verb });
  }
}

function rulesWanted({ year, rules }: Command): WantedRules {
  if (year !== undefined) return { year };
  if (rules === undefined) return 'theOther';
  return rules === 'todays' ? 'todays' : 'inForce';
}

/**
 * "Wijzig omzet", "ga naar vraag 2": the question itself where it is known; of a requirement the answered one whose label
 * has the words in it, or which they name, else the first. Undefined, for the summary to choose from, where none of this partner is named.
 */
function factToChange(
  { requirement, named = '', fact, number }: Command,
  { session, ruleset, facts, t, readers }: IntentContext,
): AskedFact | undefined {
  if (fact !== undefined) return fact;
  const wanted = number === undefined ? requirement : ruleset.requirements[number - 1]?.id;
  const asked = applicableFacts(ruleset, facts).filter((one) => requirementOf(one) === wanted);
  if (wanted === undefined || number !== undefined) return wanted && asked[0];
  const answered = asked.filter((one) => session?.answers[one] !== undefined);
  const label = (one: AskedFact) => wordsOf(t(`interview:question.${one}.short`)).join(' ');
  const isNamed = (one: AskedFact) => readers.namesQuestion(utteranceOf(named), one);
  return (
    answered.find((one) => label(one).includes(named)) ?? answered.find(isNamed) ?? answered[0] ?? asked[0]
  );
}
