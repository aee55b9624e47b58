/** The page's script has no types of its own. */
type Card = Readonly<Record<string, unknown>>;
const { retire, withOwnIds, wordsFor } = jest.requireActual<{
  retire: (card: Card) => Card;
  withOwnIds: (card: Card, suffix: string) => Card;
  wordsFor: (value: Card, cards: readonly Card[]) => string | undefined;
}>('../../src/web/cards.js');

const submit = (title: string, data: Card, more: Card = {}) => ({
  type: 'Action.Submit',
  title,
  data,
  ...more,
});
const link = { type: 'Action.OpenUrl', title: 'Read more', url: 'https://example.com' };
const words = { type: 'TextBlock', text: 'Is it so?' };
const answer = { verb: 'answer', fact: 'f', nonce: 'n' };

const question = {
  type: 'AdaptiveCard',
  body: [
    words,
    { type: 'Input.Text', id: 'f', label: 'Figure' },
    { type: 'ActionSet', actions: [submit('Save', answer)] },
    { type: 'ActionSet', actions: [submit('Yes', { ...answer, f: 'yes' }), link] },
  ],
  actions: [
    submit("I don't know", { ...answer, f: 'unsure' }),
    {
      type: 'Action.ShowCard',
      title: 'More',
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'ColumnSet',
            columns: [
              { type: 'Column', items: [{ type: 'ActionSet', actions: [submit('Back', { verb: 'back' })] }] },
            ],
          },
        ],
      },
    },
  ],
};

describe('retire', () => {
  it('keeps what a card says and its links, and takes away what it asks', () => {
    expect(retire(question)).toEqual({
      type: 'AdaptiveCard',
      body: [words, { type: 'ActionSet', actions: [link] }],
      actions: [],
    });
  });

  it('keeps a part that was empty from the start: it may draw a bar', () => {
    const bar = {
      type: 'ColumnSet',
      columns: [{ type: 'Column', width: 93, style: 'attention', items: [] }],
    };
    expect(retire({ type: 'AdaptiveCard', body: [bar] })).toEqual({ type: 'AdaptiveCard', body: [bar] });
  });

  it('keeps a fold, and what it folds', () => {
    const fold = { type: 'Container', items: [words], selectAction: { type: 'Action.ToggleVisibility' } };
    const card = { type: 'AdaptiveCard', body: [fold, { type: 'Container', id: 'more', items: [words] }] };
    expect(retire(card)).toEqual(card);
  });

  it('makes a part that submits when it is touched a part like any other', () => {
    const part = { type: 'Container', items: [words], selectAction: submit('', { verb: 'start' }) };
    expect(retire({ type: 'AdaptiveCard', body: [part] })).toEqual({
      type: 'AdaptiveCard',
      body: [{ type: 'Container', items: [words] }],
    });
  });
});

describe('withOwnIds', () => {
  it('renames what folds open together with what opens it, and leaves the names of answers alone', () => {
    const toggle = {
      type: 'Action.ToggleVisibility',
      targetElements: ['a', { elementId: 'b', isVisible: true }],
    };
    const card = {
      body: [
        { type: 'Container', id: 'a', selectAction: toggle, items: [{ type: 'TextBlock', id: 'b' }] },
        { type: 'Input.Text', id: 'revenue.ttmUsd' },
      ],
      actions: [submit('Save', { id: 'a' })],
    };
    expect(withOwnIds(card, '7')).toEqual({
      body: [
        {
          type: 'Container',
          id: 'a-7',
          selectAction: { ...toggle, targetElements: ['a-7', { elementId: 'b-7', isVisible: true }] },
          items: [{ type: 'TextBlock', id: 'b-7' }],
        },
        { type: 'Input.Text', id: 'revenue.ttmUsd' },
      ],
      actions: [submit('Save', { id: 'a' })],
    });
  });
});

describe('wordsFor', () => {
  it('gives the title of the button that was pressed', () => {
    expect(wordsFor({ ...answer, f: 'yes' }, [question])).toBe('Yes');
  });

  it('gives what was typed instead of the name of the button that saved it', () => {
    expect(wordsFor({ ...answer, f: '350.000' }, [question])).toBe('350.000');
  });

  it('tells "I do not know" from a text with the same value', () => {
    expect(wordsFor({ ...answer, f: 'unsure' }, [question])).toBe("I don't know");
  });

  it('gives the words of the choice, not its value', () => {
    const list = { type: 'Input.ChoiceSet', id: 'f', choices: [{ title: 'Active', value: 'active' }] };
    const card = { body: [list], actions: [submit('Save', answer)] };
    expect(wordsFor({ ...answer, f: 'active' }, [card])).toBe('Active');
  });

  it('prefers the tooltip, which says of which row a button is', () => {
    const card = {
      actions: [submit('Change', { verb: 'change', fact: 'f' }, { tooltip: 'Change: revenue' })],
    };
    expect(wordsFor({ verb: 'change', fact: 'f' }, [card])).toBe('Change: revenue');
  });

  it('finds buttons behind "More"', () => {
    expect(wordsFor({ verb: 'back' }, [question])).toBe('Back');
  });

  it('knows no words for what no card sends, such as the language choice of the page', () => {
    expect(wordsFor({ verb: 'language', locale: 'en' }, [question])).toBeUndefined();
  });
});
