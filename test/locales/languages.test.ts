import { breaking, wordings } from './wordings';

/** Names that are the same in every language, the menus of Partner Center as they are quoted, and placeholders. */
const names =
  /Advanced Support for Partners|Premier Support for Partners|Cloud Solution Provider|[A-Z]\w*( \w+)?( > [A-Z]\w*( [a-z]+)?)+|Nederlands|English|\{\{\w+\}\}/g;

const ownWords = (text: string): string => text.replace(names, ' ');

const unmistakablyEnglish =
  /\b(the|and|your|you|with|have|has|which|this|that|does|please|whether|from|cannot|company|requirement|not|yet|because)\b/i;
const unmistakablyDutch =
  /\b(een|het|niet|uw|voor|naar|ook|deze|wordt|worden|zijn|geen|vereisten?|omzet|vraag|antwoord|kunt|hebt|aan|bij|maar|nog|dit|dat)\b/i;

describe('one language a text', () => {
  it('has no Dutch in English', () => {
    expect(breaking(wordings('en'), ({ text }) => unmistakablyDutch.test(ownWords(text)))).toEqual([]);
  });

  it('has no English in Dutch', () => {
    expect(breaking(wordings('nl'), ({ text }) => unmistakablyEnglish.test(ownWords(text)))).toEqual([]);
  });

  it('is really translated: a text of four words or more differs between the languages', () => {
    const english = new Map(wordings('en').map(({ namespace, key, text }) => [`${namespace}:${key}`, text]));
    const same = breaking(
      wordings('nl'),
      ({ namespace, key, text }) =>
        ownWords(text).split(/\s+/).length > 3 && english.get(`${namespace}:${key}`) === text,
    );
    // The names of the agreement and of the plan are the same in every language.
    expect(same.map((one) => one.split(': ')[0])).toEqual([
      'nl/interview:option.support.plan.ufp',
      'nl/rules:link.agreement',
    ]);
  });
});
