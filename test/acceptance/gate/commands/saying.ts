import fc, { type Arbitrary } from 'fast-check';
import { typing } from '../acts';
import { gateOf, type Chat } from '../model';
import { perform, type Deed } from '../session';
import {
  answers,
  asksAboutPlans,
  asksOtherwise,
  asksToBuy,
  claimsToHavePassed,
  commands,
  longText,
  mentionsPlan,
  saysToBuy,
  wantsWithdrawal,
} from '../wordings';
import { chatOf, command, group, person, type Command } from './command';

/** Whether the gate is surely shut for somebody, and not because he is direct-bill already. */
const isShutFor = (chat: Chat): boolean =>
  chat.partner.passed.every((isPassed) => gateOf(chat, isPassed) === 'shut');

/** Somebody types one of these texts. */
const types = (
  name: string,
  texts: readonly string[],
  more: (isGateShut: boolean) => Pick<Deed, 'wanted'> = () => ({}),
): Arbitrary<Command> =>
  command(name, fc.record({ who: person, text: fc.constantFrom(...texts) }), (session, { who, text }) => {
    const chat = chatOf(session, who);
    const isYes = text === 'ja' || text === 'yes';
    return perform(session, chat, {
      ...typing(session, chat, text, isYes),
      ...more(isShutFor(chat)),
    });
  });

export const asks = types('asksToBuy', asksToBuy, () => ({ wanted: 'toBuy' }));
/** When the gate is open "we passed, so we buy" may well be answered as a claim: what it asks for has been said. */
export const says = types('saysToBuy', saysToBuy, (isGateShut) => (isGateShut ? { wanted: 'toBuy' } : {}));
export const asksFacts = types('asksAboutPlans', asksAboutPlans, (isGateShut) =>
  isGateShut ? { wanted: 'facts' } : {},
);
export const talks = types('talks', [
  ...mentionsPlan,
  ...asksOtherwise,
  ...claimsToHavePassed,
  ...wantsWithdrawal,
]);
export const orders = types('orders', [...commands, ...answers]);

/** Longer than what is read at all (conversation.md, "Length"). */
export const writesTooMuch = command(
  'writesTooMuch',
  fc.record({ who: person, text: fc.constantFrom(...saysToBuy, ...asksToBuy) }),
  (session, { who, text }) => perform(session, chatOf(session, who), { said: { text: longText(text) } }),
);

/** A question that a card's button asks, as if it had been typed. */
export const pressesQuestion = command(
  'pressesQuestion',
  fc.record({ who: person, text: fc.constantFrom(...asksToBuy) }),
  (session, { who, text }) =>
    perform(session, chatOf(session, who), { said: { value: { verb: 'ask', text } }, wanted: 'toBuy' }),
);

/** In a team's channel. The gate is that of the partner; who speaks is not known there. */
export const saysInGroup = command(
  'saysInGroup',
  fc.record({
    where: group,
    text: fc.constantFrom(...asksToBuy, 'hallo', 'overzicht', 'wat kost ASfP?', 'we zijn goedgekeurd'),
  }),
  (session, { where, text }) =>
    perform(session, chatOf(session, where), {
      said: { text },
      ...(asksToBuy.includes(text) && { wanted: 'toBuy' }),
    }),
);
