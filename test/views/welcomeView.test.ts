import { languages } from '../../src/reading/language';
import { welcomeView } from '../../src/views/welcomeView';
import { ruleset } from '../support/rulesets';
import { contextOf, nonce } from './world';

describe.each(languages)('the welcome in %s', (language) => {
  const offer = { ruleset: ruleset('2025-10-01'), nonce, left: 18 };
  const { view, text } = welcomeView({ ...contextOf({}, { language }), offer }, {});

  it('says what this is in seventy words', () => {
    const said = [
      view.title,
      ...view.paragraphs.map((one) => one.text),
      ...view.small.map((one) => one.text),
    ];
    expect(said.join(' ').split(/\s+/).length).toBeLessThanOrEqual(70);
    expect(said.join(' ')).toMatch(/bot/);
  });

  it('has both dates in one line', () => {
    expect(view.small[0]?.text).toMatch(/2020.*2025/);
  });

  it('has three buttons, four questions to begin with, and one link to who sees this', () => {
    expect(view.actions.map(({ data }) => data['verb'])).toEqual(['start', 'useRuleset', 'person']);
    const asked = view.quiet.flatMap(({ row }) => row);
    expect(asked.map(({ data }) => data['verb'])).toEqual(['ask', 'ask', 'ask', 'ask', 'ask']);
    expect(asked.at(-1)?.title).toMatch(/bewaard|kept/);
  });

  it('has those questions in the text, to be typed', () => {
    const asked = view.quiet.flatMap(({ row }) => row.map(({ title }) => title));
    expect(asked.filter((title) => !text.includes(title))).toEqual([]);
  });

  it('says that the rules are others, where they are no stricter', () => {
    const only2024 = { language, rules: '2023-04-24', today: '2024-05-01' };
    expect(welcomeView(contextOf({}, only2024), {}).view.small[0]?.text).toMatch(/2023.*2024/);
    expect(
      welcomeView(contextOf({}, { ...only2024, rules: '2025-10-01' }), {}).view.small[0]?.text,
    ).not.toMatch(/2024/);
  });

  it('offers who comes back no first questions', () => {
    const back = welcomeView(contextOf({}, { language }), { resume: { answered: 3 } }).view;
    expect(back.quiet).toEqual([]);
  });
});
