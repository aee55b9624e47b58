import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases } from '../text/phrases';
import type { RulesetWords } from '../words/rulesetWords';
import type { Command } from './commandVerbs';

/** Which rules words name: by their year, or as those of today, those of before, or the other ones. */
export type NamedRules = Pick<Command, 'year' | 'rules'>;

export type RulesetReaders = {
  /** The wish to go on under other rules, and nothing else: "ga verder met de regels van nu", "use the rules of 2025". */
  readonly readRuleset: (said: readonly string[]) => Command | undefined;
  /** What words say of that, in whatever they stand. */
  readonly rulesNamed: (said: readonly string[]) => NamedRules;
};

type Tag = keyof RulesetWords;

export function createRulesetReaders(words: WordsByLanguage): RulesetReaders {
  const book = bookOfAll<Tag>(words, ({ ruleset, commands: { polite, lead } }) => ({
    ...ruleset,
    around: [ruleset.around, polite, lead].join(','),
  }));
  const piecesOf = (said: readonly string[]) => readPhrases<Tag>(said, [book]);

  function rulesNamed(said: readonly string[]): NamedRules {
    const tags = piecesOf(said).flatMap((piece) => piece.tags);
    const has = (tag: Tag): boolean => tags.includes(tag);
    const year = said.find((word) => isYear(word));
    if (year !== undefined) return { year };
    if (has('todays')) return has('former') ? {} : { rules: 'todays' };
    return has('former') || has('back') ? { rules: 'former' } : {};
  }

  return {
    rulesNamed,
    readRuleset: (said) => {
      const pieces = piecesOf(said);
      const has = (tag: Tag): boolean => pieces.some(({ tags }) => tags.includes(tag));
      const isOnlyThat = pieces.every(({ tags, from }) => tags.length > 0 || isDayOrYear(said[from]!));
      if (!isOnlyThat || !has('rules') || !(has('goOn') || has('back'))) return undefined;
      const named = rulesNamed(said);
      return Object.keys(named).length > 0 || has('other') ? { verb: 'useRuleset', ...named } : undefined;
    },
  };
}

const isYear = (word: string): boolean => /^20\d\d$/.test(word);
const isDayOrYear = (word: string): boolean => isYear(word) || /^\d{1,2}(st|nd|rd|th)?$/.test(word);
