import { requirementIds, type RequirementId } from '../../rules/requirement';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases } from '../text/phrases';
import type { Utterance } from '../utterance';
import { createGoToReader } from './goTo';
import { createRulesetReaders, type RulesetReaders } from './ruleset';
import { commandVerbs, type Command, type CommandVerb } from './commandVerbs';

/** The verbs as they stand in card data, in small letters: what may follow a slash. */
const slashVerbs = new Map<string, CommandVerb>([
  ...commandVerbs.map((verb) => [verb.toLowerCase(), verb] as const),
  ['result', 'status'],
]);
const mostWords = 12;

export type CommandReaders = {
  /**
   * Reads a command: a whole text that says nothing else ("vorige vraag graag", "change revenue"), or a verb after a
   * slash. A command's word inside a sentence is not a command.
   */
  readonly readCommand: (utterance: Utterance) => Command | undefined;
  /** Whether a text agrees to, or refuses, what waits to be confirmed, in words that are no answer of their own. */
  readonly readConsent: (utterance: Utterance) => 'confirm' | 'cancel' | undefined;
  /** The one requirement that words name, and the words that name it; empty where they name none or several. */
  readonly requirementNamed: (words: readonly string[]) => Pick<Command, 'requirement' | 'named'>;
  /** The one question that words name, by all the names of questions in them. */
  readonly factNamed: (words: readonly string[]) => Pick<Command, 'fact'>;
  /** Whether words ask if, or how, something can be done: "kan ik dit afdrukken". */
  readonly asksWhether: (words: readonly string[]) => boolean;
} & Pick<RulesetReaders, 'rulesNamed'>;

export function createCommandReaders(words: WordsByLanguage): CommandReaders {
  const { readRuleset, rulesNamed } = createRulesetReaders(words);
  const verbs = bookOfAll(words, ({ commands }) => commands);
  const requirements = bookOfAll(words, (one) => one.requirements);
  const changes = bookOfAll(words, ({ commands: { change, changeFiller, polite, wrong, answer } }) => ({
    change,
    filler: changeFiller,
    polite,
    wrong,
    answer,
  }));
  const questions = bookOfAll(words, ({ subjects }) => subjects);
  const readGoTo = createGoToReader(words);
  const things = bookOfAll(words, ({ commands: { mayI, thing } }) => ({ ask: mayI, thing }));

  /** What the phrases of a text have in common, those around them left out: "terug", "ik wil terug naar de vorige vraag". */
  function meantTags(said: readonly string[]) {
    if (said.length > mostWords) return undefined;
    const pieces = readPhrases(said, [verbs]);
    const isAround = (tags: readonly string[]): boolean => tags.includes('polite') || tags.includes('lead');
    const meant = pieces.filter(({ tags }) => !isAround(tags));
    // A word of politeness may be all there is: "graag" agrees to what waits to be confirmed.
    const [first, ...others] =
      meant.length > 0 ? meant : pieces.filter(({ tags }) => tags.includes('polite'));
    return first?.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag) || isAround(tags)));
  }

  function readVerb(said: readonly string[]): Command | undefined {
    const tags = meantTags(said) ?? [];
    const verb = commandVerbs.find(
      (known) => known !== 'change' && known !== 'useRuleset' && tags.includes(known),
    );
    // "Kan ik dit afdrukken?" is a question: the answer says how.
    return verb === undefined || (verb === 'receipt' && asksWhether(said)) ? undefined : { verb };
  }

  const asksWhether = (said: readonly string[]): boolean =>
    readPhrases(said, [things])[0]?.tags.includes('ask') === true;

  /** "kan ik mijn MPN-id wijzigen?" asks about the id in the partner network, not about what was answered here. */
  function asksAboutThing(said: readonly string[]): boolean {
    return asksWhether(said) && readPhrases(said, [things]).some(({ tags }) => tags.includes('thing'));
  }

  /** "wijzig omzet", "ik wil mijn antwoord over support aanpassen": a change, and at most one requirement. */
  function readChange(said: readonly string[]): Command | undefined {
    const pieces = readPhrases<string>(said, [requirements, changes]);
    // The value may stand with it ("change revenue to 400,000"): it is asked for again, with the question.
    const isOnlyThat = pieces.every(({ tags, from }) => tags.length > 0 || /^\d+[km]?$/.test(said[from]!));
    const count = new Set(pieces.flatMap(({ tags }) => tags.filter(isRequirement))).size;
    const has = (tag: 'change' | 'wrong' | 'answer'): boolean =>
      pieces.some(({ tags }) => tags.includes(tag));
    // "klopt niet" alone answers a question; "mijn antwoord klopt niet" is about another one.
    const hasVerb = has('change') || (has('wrong') && (has('answer') || count === 1));
    return isOnlyThat && hasVerb && count <= 1 ? { verb: 'change', ...requirementNamed(said) } : undefined;
  }

  function requirementNamed(said: readonly string[]): Pick<Command, 'requirement' | 'named'> {
    const pieces = readPhrases<string>(said, [requirements, changes]).filter(({ tags }) =>
      tags.some(isRequirement),
    );
    const [requirement, another] = new Set(pieces.flatMap(({ tags }) => tags.filter(isRequirement)));
    if (requirement === undefined || another !== undefined) return {};
    const { from, to } = pieces[0]!;
    return { requirement, named: said.slice(from, to).join(' ') };
  }

  function factNamed(said: readonly string[]): Pick<Command, 'fact'> {
    const names = readPhrases(said, [questions]).filter(({ tags }) => tags.length > 0);
    const [fact, another] =
      names[0]?.tags.filter((one) => names.every(({ tags }) => tags.includes(one))) ?? [];
    return fact !== undefined && another === undefined ? { fact } : {};
  }

  function requirementIn(said: readonly string[]): { requirement?: RequirementId } {
    const id = requirementIds.find((known) => known.toLowerCase() === said.join(''));
    const named = readPhrases(said, [requirements]).flatMap(({ tags }) => tags)[0];
    const requirement = id ?? named;
    return requirement ? { requirement } : {};
  }

  return {
    readCommand: ({ folded, words: said }) => {
      if (said.length === 0 || said.length > mostWords) return folded === '?' ? { verb: 'help' } : undefined;
      if (folded.startsWith('/')) {
        const verb = slashVerbs.get(said.join('')) ?? slashVerbs.get(said[0]!);
        if (verb === 'useRuleset') return { verb, ...rulesNamed(said.slice(1)) };
        if (verb) return verb === 'change' ? { verb, ...requirementIn(said.slice(1)) } : { verb };
      }
      return (
        readVerb(said) ??
        readRuleset(said) ??
        readGoTo(said) ??
        (asksAboutThing(said) ? undefined : readChange(said))
      );
    },
    readConsent: ({ words: said }) => {
      const tags = meantTags(said);
      if (tags?.includes('consent') || tags?.includes('confirm')) return 'confirm';
      return tags?.includes('refusal') || tags?.includes('cancel') ? 'cancel' : undefined;
    },
    requirementNamed,
    factNamed,
    asksWhether,
    rulesNamed,
  };
}

const isRequirement = (tag: string): tag is RequirementId =>
  (requirementIds as readonly string[]).includes(tag);
