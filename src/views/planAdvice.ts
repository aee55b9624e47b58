import type { OpenGate } from '../journey/gate';
import { isSupportPlanHeld } from '../rules/supportPlan';
import { block, type Block } from './block';
import type { ViewContext } from './context';
import { linkViews } from './link';
import { reviewText } from './reviewText';
import type { Shown } from './shown';

/** What a message says about support plans besides its main content, and what it has to be marked with. */
export type PlanWords = { readonly block: Block | undefined; readonly advice: Shown['advice'] };

/** How a message speaks of support plans: not at all, in passing, as its subject, or as an answer to "may I buy?". */
export type PlanMention = 'nothing' | 'mentioned' | 'subject' | 'buying';

/**
 * The words about buying that a message needs. While the gate is shut, a message that so much as mentions a plan
 * carries the warning; one that is asked whether to buy says in every case what holds for this partner. `isAsked`:
 * the same card asks which plan there is.
 */
export function planWords(context: ViewContext, mention: PlanMention, isAsked = false): PlanWords {
  const { gate } = context;
  if (mention === 'nothing') return nothing;
  if (gate.advice === 'doNotBuyYet') return { block: doNotBuy(context), advice: 'doNotBuyYet' };
  if (!gate.isOpen)
    return mention === 'mentioned' ? nothing : { block: existing(context), advice: undefined };
  return mention === 'buying' ? purchaseAdvice(context, gate, isAsked) : nothing;
}

const nothing: PlanWords = { block: undefined, advice: undefined };

/** The do-not-buy warning. It begins with "not yet" or "wait": no cut-off piece of it reads as advice to buy. */
function doNotBuy(context: ViewContext): Block {
  const { t, ruleset } = context;
  const held = heldPlan(context);
  return block({
    style: 'attention',
    title: t('planAdvice:doNotBuy.title'),
    texts: [t('planAdvice:doNotBuy.text'), ...(held ? [t(`planAdvice:doNotBuy.${held}`)] : [])],
    links: held && held !== 'held' ? linkViews(t, ruleset, ['partnerSupport']) : [],
  });
}

/** What to say to somebody who has a plan already: it counts, it came early, or nobody knows. */
function heldPlan({ facts, ruleset }: ViewContext): 'held' | 'boughtEarly' | 'early' | undefined {
  if (!isSupportPlanHeld(facts, ruleset)) return undefined;
  switch (facts['support.planReason']) {
    case 'otherReason':
      return 'held';
    case 'forDirectBill':
      return 'boughtEarly';
    default:
      return 'early';
  }
}

/** Partners who are direct-bill already: the plan belongs to staying, and questions about buying go to Microsoft. */
function existing({ t, ruleset }: ViewContext): Block {
  return block({
    style: 'emphasis',
    title: t('planAdvice:existing.title'),
    texts: [t('planAdvice:existing.text', { review: reviewText(t, ruleset) })],
    links: linkViews(t, ruleset, ['partnerSupport']),
  });
}

/** The only words that advise to buy; nothing but the gate's open value leads here. */
function purchaseAdvice({ t, ruleset, facts }: ViewContext, gate: OpenGate, isAsked: boolean): PlanWords {
  switch (gate.advice) {
    case 'buyNow': {
      const advice = block({
        style: 'good',
        title: t('planAdvice:buy.title'),
        texts: [t('planAdvice:buy.text'), t('planAdvice:buy.asfp'), t('planAdvice:buy.psfp')],
        links: linkViews(t, ruleset, ['supportPlans']),
      });
      return { block: advice, advice: 'buyNow' };
    }
    case 'notNeeded':
      return told(t('planAdvice:notNeeded.title'), t('planAdvice:notNeeded.text'));
    case 'none':
      if (facts['support.plan'] === 'ufp') {
        return told(t('planAdvice:notCounting.title'), t('planAdvice:notCounting.text'));
      }
      return told(t('planAdvice:tellPlan.title'), t(`planAdvice:tellPlan.${isAsked ? 'asked' : 'text'}`));
  }
}

const told = (title: string, text: string): PlanWords => ({
  block: block({ style: 'emphasis', title, texts: [text] }),
  advice: undefined,
});
