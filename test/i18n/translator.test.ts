import { createTranslator, type Resources } from '../../src/i18n/translator';
import { InvariantError } from '../../src/errors';

const resources: Resources = {
  en: {
    chat: {
      hello: 'Hello {{name}}',
      group: { one: 'One' },
      empty: '',
      onlyEnglish: 'Only in English',
      months_one: '{{count}} month',
      months_other: '{{count}} months',
    },
  },
  nl: {
    chat: {
      hello: 'Hallo {{name}}',
      group: { one: 'Een' },
      empty: '',
      months_one: '{{count}} maand',
      months_other: '{{count}} maanden',
    },
  },
};

/** The keys of these resources are not those of the product. */
const words = (language: 'en' | 'nl') =>
  createTranslator(resources)(language) as (key: string, values?: Record<string, string | number>) => string;

describe('createTranslator', () => {
  it('gives the words of the language', () => {
    expect(words('en')('chat:hello', { name: 'Ann' })).toBe('Hello Ann');
    expect(words('nl')('chat:hello', { name: 'Ann' })).toBe('Hallo Ann');
  });

  it('keeps the languages apart, whichever is asked first', () => {
    const of = createTranslator(resources);
    const [en, nl] = [of('en'), of('nl')] as unknown as ReturnType<typeof words>[];
    expect([nl?.('chat:group.one'), en?.('chat:group.one'), nl?.('chat:group.one')]).toEqual([
      'Een',
      'One',
      'Een',
    ]);
  });

  it('chooses between singular and plural by the count', () => {
    expect([0, 1, 2].map((count) => words('nl')('chat:months', { count }))).toEqual([
      '0 maanden',
      '1 maand',
      '2 maanden',
    ]);
  });

  it.each([
    ['an unknown key', 'chat:nothing', {}],
    ['an unknown namespace', 'other:hello', {}],
    ['a group of keys', 'chat:group', {}],
    ['an empty text', 'chat:empty', {}],
    ['a placeholder without a value', 'chat:hello', {}],
    ['a plural without a count', 'chat:months', {}],
  ])('throws on %s instead of showing it', (_, key, values) => {
    expect(() => words('en')(key, values)).toThrow(InvariantError);
  });

  it('never falls back to another language', () => {
    expect(words('en')('chat:onlyEnglish')).toBe('Only in English');
    expect(() => words('nl')('chat:onlyEnglish')).toThrow(InvariantError);
  });

  it.each(['<b>&amp;</b>', '{{name}}', '$t(chat:group.one)', '${name}', 'context', "it's"])(
    'shows the value %s as it is',
    (name) => {
      expect(words('en')('chat:hello', { name })).toBe(`Hello ${name}`);
    },
  );
});
