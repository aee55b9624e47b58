import { oncePerUtterance, utteranceOf } from '../../src/reading/utterance';

describe('utteranceOf', () => {
  it('derives what the readers need of a text', () => {
    const utterance = utteranceOf('  Één  <b>moment</b>…\r\n\n Is dat\u00a0zo? 🙂');
    expect(utterance).toEqual({
      text: '  Één  <b>moment</b>…\r\n\n Is dat\u00a0zo? 🙂',
      lines: 'een <b>moment</b>…\nis dat zo? 🙂',
      folded: 'een <b>moment</b>… is dat zo? 🙂',
      words: ['een', 'b', 'moment', 'b', 'is', 'dat', 'zo'],
      endsAsQuestion: true,
      hasMarkup: true,
      hasDirectionMarks: false,
    });
  });

  it('derives each once', () => {
    const utterance = utteranceOf('ja, graag');
    expect(utterance.words).toBe(utterance.words);
  });
});

describe('oncePerUtterance', () => {
  it('derives once for each utterance, also where nothing comes of it', () => {
    const derive = jest.fn(() => undefined);
    const derived = oncePerUtterance(derive);
    const [one, other] = [utteranceOf('ja'), utteranceOf('ja')];
    for (const utterance of [one, one, other, other]) derived(utterance);
    expect(derive).toHaveBeenCalledTimes(2);
  });
});
