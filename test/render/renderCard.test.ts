import { InvariantError } from '../../src/errors';
import { createCardRenderer } from '../../src/render/renderCard';

const render = (template: unknown, view: object) => createCardRenderer({ card: template })('card', view);

describe('renderCard', () => {
  it('fills holes, repeats lists and drops what is not to be shown', () => {
    const template = {
      title: '${title}',
      nested: '${who.name} (${who.age})',
      items: [
        { $data: '${rows}', text: '${text}', inner: [{ $data: '${parts}', part: '${name}' }] },
        { $when: '${isShown}', kept: 'yes' },
        { $when: '${isHidden}', kept: 'no', text: '${neverGiven}' },
      ],
    };
    const view = {
      title: 'Hello',
      who: { name: 'Ann', age: 3 },
      rows: [
        { text: 'a', parts: [] },
        { text: 'b', parts: [{ name: 'x' }, { name: 'y' }] },
      ],
      isShown: true,
      isHidden: false,
    };
    expect(render(template, view)).toEqual({
      title: 'Hello',
      nested: 'Ann (3)',
      items: [
        { text: 'a', inner: [] },
        { text: 'b', inner: [{ part: 'x' }, { part: 'y' }] },
        { kept: 'yes' },
      ],
    });
  });

  it('gives an action its data as an object, keys with dots included', () => {
    const data = { verb: 'answer', 'support.plan': 'none' };
    expect(render({ type: 'Action.Submit', data: '${data}' }, { data })).toEqual({
      type: 'Action.Submit',
      data,
    });
  });

  it('keeps numbers and booleans what they are where a hole stands alone', () => {
    expect(render({ width: '${width}', isVisible: '${isVisible}' }, { width: 20, isVisible: false })).toEqual(
      {
        width: 20,
        isVisible: false,
      },
    );
  });

  it.each([
    '${title}',
    '${1+1}',
    '$root',
    '[a](https://evil.example)',
    '**bold**',
    '<script>alert(1)</script>',
    '\\"',
  ])('leaves the value %s the text it is', (text) => {
    const template = {
      text: '${text}',
      both: '- ${text} -',
      rows: [{ $data: '${rows}', text: '${text}', data: '${data}' }],
    };
    const view = { title: 'secret', text, rows: [{ text, data: { verb: text } }] };
    expect(render(template, view)).toEqual({
      text,
      both: `- ${text} -`,
      rows: [{ text, data: { verb: text } }],
    });
  });

  it('lets two cards of one template not see each other', () => {
    const renderer = createCardRenderer({ card: { text: '${text}' } });
    expect([renderer('card', { text: 'a' }), renderer('card', { text: 'b' })]).toEqual([
      { text: 'a' },
      { text: 'b' },
    ]);
  });

  it.each([
    ['nothing', {}],
    ['undefined', { text: undefined }],
    ['null', { text: null }],
    ['an empty text', { text: '' }],
    ['an object', { text: { a: 1 } }],
    ['a list', { text: ['a'] }],
    ['a function', { text: () => 'a' }],
  ])('refuses %s in a hole', (_, view) => {
    expect(() => render({ text: '${text}' }, view)).toThrow(InvariantError);
  });

  it('refuses holes left open in a row of a list, also where the outer view would fill them', () => {
    const template = { items: [{ $data: '${rows}', text: '${text}' }] };
    expect(() => render(template, { text: 'outer', rows: [{ text: 'a' }, {}] })).toThrow(
      'nothing fills ${text}',
    );
  });

  it('refuses a list that is none and a condition that is neither yes nor no', () => {
    expect(() => render({ items: [{ $data: '${rows}' }] }, {})).toThrow('is not a list');
    expect(() => render({ items: [{ $data: '${rows}' }] }, { rows: { a: 1 } })).toThrow('is not a list');
    expect(() => render({ items: [{ $when: '${isShown}' }] }, { isShown: 'true' })).toThrow(
      'is not yes or no',
    );
  });

  it('lets only the value of an input be empty', () => {
    expect(render({ type: 'Input.Text', value: '${value}' }, { value: '' })).toEqual({
      type: 'Input.Text',
      value: '',
    });
    expect(() => render({ type: 'Input.Text', label: '${label}' }, { label: '' })).toThrow(InvariantError);
  });

  it('refuses action data that is not a flat object', () => {
    const template = { data: '${data}' };
    for (const data of ['answer', ['answer'], { verb: { deep: 1 } }, { verb: null }]) {
      expect(() => render(template, { data })).toThrow(InvariantError);
    }
  });

  it('refuses a template that computes, and a condition or list that is not one hole', () => {
    for (const template of [
      { text: '${count + 1}' },
      { text: "${if(a, 'b', 'c')}" },
      { text: '${rows[0]}' },
      { text: '${$root.title}' },
      { items: [{ $when: true }] },
      { items: [{ $data: 'rows' }] },
      { items: [{ $when: '${a}${b}' }] },
    ]) {
      expect(() => createCardRenderer({ card: template })).toThrow(InvariantError);
    }
  });

  it('knows the templates by name only', () => {
    expect(() => createCardRenderer({})('card', {})).toThrow('there is no card template card');
  });
});
