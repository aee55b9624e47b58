import { languages } from '../../src/reading/language';
import { breaking, sentencesOf, wordings } from './wordings';

/** Keys that hold sentences; the others hold headings, labels and pieces of a line. */
const proseKeys =
  /:(.*\.)?(text|body)$|interview:question\..*\.(why|counts|countsNot|findOut)$|rules:(reason\..*\.(what|next)|remark\..*|planNotCounting\..*)$/;

/** Quotation marks that do not belong to a language. Apostrophes are straight in all of them. */
const foreignQuotes = { en: /["‘’„«»]/, nl: /["“”„«»]|\p{L}’\p{L}/u } as const;

describe.each(languages)('the form of the texts in %s', (language) => {
  const all = wordings(language);

  it('has braces only around placeholders', () => {
    expect(breaking(all, ({ text }) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });

  it('has no markup: no HTML, no Markdown, no template expression', () => {
    expect(breaking(all, ({ text }) => /<\/?[a-z!]|\]\(|\*\*|__|`|\$[{t(]|&[a-z]+;/i.test(text))).toEqual([]);
  });

  it('has no address in it: links belong to the rulesets', () => {
    expect(breaking(all, ({ text }) => /https?:|www\./i.test(text))).toEqual([]);
  });

  it('has no stray spaces', () => {
    expect(breaking(all, ({ text }) => /^\s|\s$|[ \t]{2}| [,.;:?!]| \n|\n /.test(text))).toEqual([]);
  });

  it('uses one kind of apostrophe and one kind of quotation mark, in pairs', () => {
    const isUnpaired = (text: string): boolean =>
      text.split(/[“‘]/).length !== text.split(language === 'en' ? '”' : '’').length;
    expect(breaking(all, ({ text }) => foreignQuotes[language].test(text) || isUnpaired(text))).toEqual([]);
  });

  it('ends every sentence with punctuation', () => {
    const isProse = (at: string, text: string): boolean => proseKeys.test(at) || sentencesOf(text).length > 1;
    const hasEnd = (text: string): boolean => text.split('\n').every((line) => /([.?!…:]|\}\})$/.test(line));
    expect(breaking(all, ({ at, text }) => isProse(at, text) && !hasEnd(text))).toEqual([]);
  });

  it('begins every text with a capital, a number or a value', () => {
    // A share of a figure, a list, what a source is, today's verdict, names and the minutes that are left stand in the middle of a line.
    const pieces =
      /^(result\.(shortBy|barText)|months_(one|other)|listComma|source\.title\..*|today\.verdict\..*|names\..*|road\.minutes\..*|open\..*)$/;
    expect(
      breaking(all, ({ key, text }) => !pieces.test(key) && !/^([\p{Lu}\d]|\{\{|[‘“])/u.test(text)),
    ).toEqual([]);
  });

  it('ends every question with a question mark', () => {
    const questions = wordings(language, 'interview').filter(({ key }) => /^question\..*\.title$/.test(key));
    expect(questions.length).toBeGreaterThan(0);
    expect(breaking(questions, ({ text }) => !text.endsWith('?'))).toEqual([]);
  });

  it('keeps the labels of options and buttons within 40 characters', () => {
    // The one that names other rules by their date is as wide as its card, and goes on in a second line.
    const labels = all.filter(({ key }) => /^(option|button)\.(?!useRuleset)/.test(key));
    expect(labels.length).toBeGreaterThan(0);
    expect(breaking(labels, ({ text }) => text.replace(/\{\{count\}\}/, '12').length > 40)).toEqual([]);
  });

  it('keeps the names of questions and requirements within 30 characters', () => {
    const names = wordings(language, 'interview').filter(
      ({ key }) => key.endsWith('.short') || key.startsWith('requirement.'),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(breaking(names, ({ text }) => text.length > 30)).toEqual([]);
  });

  it('explains a question in one line and in at most three sentences', () => {
    const interview = wordings(language, 'interview');
    const whys = interview.filter(({ key }) => key.endsWith('.why'));
    const longer = interview.filter(({ key }) => /\.(counts|countsNot|findOut)$/.test(key));
    expect(breaking(whys, ({ text }) => text.length > 160)).toEqual([]);
    expect(breaking(longer, ({ text }) => sentencesOf(text).length > 3)).toEqual([]);
  });
});
