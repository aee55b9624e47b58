import type { Route } from '../reading/route';
import type { Utterance } from '../reading/utterance';
import { attempts } from './attempts';
import { journey, type Intent, type IntentContext } from './intent';
import { latest } from './pending';

/** Who says that Microsoft's mail has come gets the card, with the date that he gives. */
export function report(whole: Utterance, context: IntentContext): Intent {
  const date = context.readers.mailDate(whole, context);
  return journey({ do: 'report', ...(date !== undefined && { date }) });
}

/** A date that is typed while the card is shown goes into the card; anything else about it is left as it is. */
export function dateOnCard(utterance: Utterance, routed: Route, context: IntentContext): Intent | undefined {
  if (latest(context.pending)?.of !== 'creditCheck') return undefined;
  const { dates, isAll, isOfApplication } = context.readers.saidDates(utterance, context);
  const [said, another] = dates;
  if (said === undefined || another !== undefined) return undefined;
  if (!isAll && !attempts.includes(routed.to)) return undefined;
  return journey({ do: 'fillIn', field: isOfApplication ? 'appliedOn' : 'date', date: said.days });
}
