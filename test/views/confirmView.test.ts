import { hesitations } from '../../src/reading/answers/expected';
import { confirmView } from '../../src/views/confirmView';
import { contextOf, nonce, usd } from './world';

const question = 'f'.repeat(32);

const nl = contextOf({}, { language: 'nl' });

describe('confirmView', () => {
  it('asks whether the value in full is what was meant', () => {
    const asked = {
      of: 'value',
      fact: 'revenue.ttmUsd',
      value: usd(300_000),
      because: 'separator',
      nonce,
      question,
    } as const;
    const { view, text, advice } = confirmView(nl, asked);
    expect(view.title).toBe('Bedoelt u USD 300.000?');
    expect(view.actions.map(({ data, style }) => [data, style])).toEqual([
      [{ verb: 'confirm', nonce }, 'positive'],
      [{ verb: 'cancel', nonce }, 'default'],
    ]);
    expect(text).toMatch(/1\. Ja, dat klopt\n2\. Nee$/);
    expect(advice).toBeUndefined();
  });

  it('says for every hesitation why it asks, each in its own words', () => {
    const texts = hesitations.map((because) => {
      const { view } = confirmView(nl, {
        of: 'value',
        fact: 'revenue.ttmUsd',
        value: usd(300),
        because,
        nonce,
        question,
      });
      return view.title + (view.paragraphs[0]?.text ?? '');
    });
    expect(new Set(texts).size).toBe(hesitations.length);
  });

  it('offers thousands beside a small amount, as an answer to the question itself', () => {
    const asked = {
      of: 'value',
      fact: 'revenue.ttmUsd',
      value: usd(300),
      because: 'small',
      nonce,
      question,
    } as const;
    const { view, text } = confirmView(nl, asked);
    expect(view.actions[2]).toEqual({
      title: 'USD 300.000',
      data: { verb: 'answer', fact: 'revenue.ttmUsd', nonce: question, 'revenue.ttmUsd': 300_000 },
      style: 'default',
    });
    expect(text).toContain('USD 300.000');
    expect(text).toMatch(/2\. Nee$/);
  });

  it('carries the warning where the value is a support plan', () => {
    const asked = {
      of: 'value',
      fact: 'support.plan',
      value: 'none',
      because: 'hedged',
      nonce,
      question,
    } as const;
    expect(confirmView(nl, asked).advice).toBe('doNotBuyYet');
  });

  it('asks before answers are erased or the credit check is withdrawn', () => {
    const startOver = confirmView(nl, { of: 'startOver', nonce }, { note: 'notUnderstood', tries: 1 });
    expect(startOver.view.title).toBe('Opnieuw beginnen?');
    expect(startOver.view.actions[0]).toMatchObject({
      style: 'destructive',
      data: { verb: 'confirm', nonce },
    });
    expect(startOver.summary).toBe('Dat heb ik niet begrepen');
    expect(confirmView(nl, { of: 'withdrawCreditCheck', nonce }).view.actions[0]?.data).toEqual({
      verb: 'confirm',
      nonce,
    });
  });
});
