import { join } from 'node:path';
import { languages } from '../../src/reading/language';
import { createCardRenderer } from '../../src/render/renderCard';
import { readCards } from '../../src/render/readCards';
import { cardNames } from '../../src/views/shown';
import { gallery } from './gallery';
import { breaches, nodesOf } from './lint';
import { parserComplaints } from './realParser';

const templates = readCards(join(__dirname, '../../cards'));
const render = createCardRenderer(templates);
const planWords = /support ?plan|ondersteuningsplan|supportplan|ASfP|PSfP|(Advanced|Premier) Support/i;

it('has a template for every card that the views fill, and no other', () => {
  expect(Object.keys(templates).sort()).toEqual([...cardNames].sort());
});

describe.each(languages)('every card in %s', (language) => {
  const samples = gallery(language).map((sample) => ({
    ...sample,
    card: render(sample.shown.template, sample.shown.view),
  }));
  const wrong = (find: (sample: (typeof samples)[number]) => unknown) =>
    samples
      .map((sample) => [sample.name, find(sample)])
      .filter(([, found]) => (found as unknown[]).length > 0);

  it('is valid in the parser that Web Chat uses', () => {
    expect(wrong(({ card }) => parserComplaints(card))).toEqual([]);
  });

  it('keeps to the house rules: labels, wrapping, size, actions, no hole left', () => {
    expect(wrong(({ card }) => breaches(card))).toEqual([]);
  });

  it('says what it says in plain text as well', () => {
    expect(wrong(({ shown }) => (shown.text && shown.speak && shown.summary ? [] : ['silent']))).toEqual([]);
    expect(
      wrong(({ shown }) => (/undefined|\[object|\{\{|NaN/.test(shown.text) ? [shown.text] : [])),
    ).toEqual([]);
  });

  it('lets inputs stand in the way of nothing but their own button', () => {
    const submits = (card: object) => nodesOf(card).filter(({ type }) => type === 'Action.Submit');
    const hasInputs = (card: object) => nodesOf(card).some(({ type }) => String(type).startsWith('Input.'));
    const takingInputs = (card: object) =>
      submits(card).filter((action) => action['associatedInputs'] !== 'none');
    expect(
      wrong(({ card }) => (hasInputs(card) && takingInputs(card).length !== 1 ? ['inputs'] : [])),
    ).toEqual([]);
  });

  it('has at most six things to choose from on a question besides the way back, and five at an answer above it', () => {
    const submits = (node: object) =>
      nodesOf(node).filter(
        ({ type, data }) =>
          type === 'Action.Submit' && (data as { verb?: string } | undefined)?.verb !== 'back',
      ).length;
    expect(
      wrong(({ shown, card }) => {
        if (shown.template !== 'question') return [];
        const { actions, body } = card as { actions: unknown[]; body: object[] };
        const { lead } = shown.view as { lead: readonly object[] };
        const above = submits(body.slice(0, lead.length));
        const own = submits(body.slice(lead.length)) + actions.length;
        return own > 6 || above > 5 ? [own, above] : [];
      }),
    ).toEqual([]);
  });

  it('carries the do-not-buy warning wherever a support plan is named while the gate is shut', () => {
    const shut = samples.filter(({ context }) => context.gate.advice === 'doNotBuyYet');
    for (const { name, context, shown, card } of shut) {
      const isNamed = planWords.test(JSON.stringify(card) + shown.text + shown.summary + shown.speak);
      const warning = context.t('planAdvice:doNotBuy.title');
      expect([name, shown.advice]).toEqual([name, isNamed ? 'doNotBuyYet' : undefined]);
      expect([name, JSON.stringify(card).includes(warning), shown.text.includes(warning)]).toEqual([
        name,
        isNamed,
        isNamed,
      ]);
    }
  });

  it('advises to buy only where the gate is open, and says so in the mark of the message', () => {
    for (const { name, context, shown, card } of samples) {
      const hasAdvice = (JSON.stringify(card) + shown.text).includes(context.t('planAdvice:buy.title'));
      expect([name, shown.advice === 'buyNow']).toEqual([name, hasAdvice]);
      if (hasAdvice) expect(context.gate).toEqual({ isOpen: true, advice: 'buyNow' });
    }
  });
});
