import { requirementIds, type RequirementId } from '../../rules/requirement';
import { bilingualBook } from '../words/bilingual';
import { createPhrasebook, readPhrases } from '../text/phrases';
import { fold, wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';

/** What can be typed instead of clicked, in everyday words or with a leading slash. */
export const commandVerbs = [
  'start',
  'continue',
  'back',
  'skip',
  'change',
  'why',
  'summary',
  'help',
  'startOver',
  'stop',
  'status',
  'person',
  'topics',
  'creditCheck',
  'withdrawCreditCheck',
  'confirm',
  'cancel',
] as const;
export type CommandVerb = (typeof commandVerbs)[number];

export type Command = {
  readonly verb: CommandVerb;
  /** The requirement named in "wijzig omzet" / "change revenue". */
  readonly requirement?: RequirementId;
  /** The words that named it, so that one of its questions can be told from the others: "plan", "omzet". */
  readonly named?: string;
};

const verbs = bilingualBook('commands');
const requirements = bilingualBook('requirements');
const both = (list: 'change' | 'changeFiller' | 'polite' | 'wrong' | 'answer' | 'mayI' | 'thing'): string =>
  `${nl.commands[list]},${en.commands[list]}`;
const changes = createPhrasebook({
  change: both('change'),
  filler: both('changeFiller'),
  polite: both('polite'),
  wrong: both('wrong'),
  answer: both('answer'),
});

const things = createPhrasebook({ ask: both('mayI'), thing: both('thing') });

/** The verbs as they stand in card data, in small letters: what may follow a slash. */
const slashVerbs = new Map<string, CommandVerb>([
  ...commandVerbs.map((verb) => [verb.toLowerCase(), verb] as const),
  ['result', 'status'],
]);
const mostWords = 12;

/**
 * Reads a command: a whole text that says nothing else, in either language ("vorige vraag graag", "change revenue"),
 * or a verb after a slash. A command's word inside a sentence is not a command.
 */
export function readCommand(text: string): Command | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords)
    return fold(text) === '?' ? { verb: 'help' } : undefined;
  if (fold(text).startsWith('/')) {
    const verb = slashVerbs.get(words.join('')) ?? slashVerbs.get(words[0]!);
    if (verb) return verb === 'change' ? { verb, ...requirementIn(words.slice(1)) } : { verb };
  }
  return readVerb(words) ?? (asksAboutThing(words) ? undefined : readChange(words));
}

/** Whether a text agrees to, or refuses, what waits to be confirmed, in words that are no answer of their own. */
export function readConsent(text: string): 'confirm' | 'cancel' | undefined {
  const tags = meantTags(wordsOf(text));
  if (tags?.includes('consent') || tags?.includes('confirm')) return 'confirm';
  return tags?.includes('refusal') || tags?.includes('cancel') ? 'cancel' : undefined;
}

function readVerb(words: readonly string[]): Command | undefined {
  const tags = meantTags(words) ?? [];
  const verb = commandVerbs.find((known) => known !== 'change' && tags.includes(known));
  return verb && { verb };
}

/** What the phrases of a text have in common, those around them left out: "terug", "ik wil terug naar de vorige vraag". */
function meantTags(words: readonly string[]) {
  if (words.length > mostWords) return undefined;
  const pieces = readPhrases(words, [verbs]);
  const isAround = (tags: readonly string[]): boolean => tags.includes('polite') || tags.includes('lead');
  const meant = pieces.filter(({ tags }) => !isAround(tags));
  // A word of politeness may be all there is: "graag" agrees to what waits to be confirmed.
  const [first, ...others] = meant.length > 0 ? meant : pieces.filter(({ tags }) => tags.includes('polite'));
  return first?.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag) || isAround(tags)));
}

/** "kan ik mijn MPN-id wijzigen?" asks about the id in the partner network, not about what was answered here. */
const asksAboutThing = (words: readonly string[]): boolean => {
  const pieces = readPhrases(words, [things]);
  return pieces[0]?.tags.includes('ask') === true && pieces.some(({ tags }) => tags.includes('thing'));
};

/** "wijzig omzet", "ik wil mijn antwoord over support aanpassen": a change, and at most one requirement. */
function readChange(words: readonly string[]): Command | undefined {
  const pieces = readPhrases<string>(words, [requirements, changes]);
  // The value may stand with it ("change revenue to 400,000"): it is asked for again, with the question.
  const isOnlyThat = pieces.every(({ tags, from }) => tags.length > 0 || /^\d+[km]?$/.test(words[from]!));
  const count = new Set(pieces.flatMap(({ tags }) => tags.filter(isRequirement))).size;
  const has = (tag: 'change' | 'wrong' | 'answer'): boolean => pieces.some(({ tags }) => tags.includes(tag));
  // "klopt niet" alone answers a question; "mijn antwoord klopt niet" is about another one.
  const hasVerb = has('change') || (has('wrong') && (has('answer') || count === 1));
  return isOnlyThat && hasVerb && count <= 1 ? { verb: 'change', ...requirementNamed(words) } : undefined;
}

/** The one requirement that these words name, and the words that name it; empty where they name none or several. */
export function requirementNamed(words: readonly string[]): Pick<Command, 'requirement' | 'named'> {
  const pieces = readPhrases<string>(words, [requirements, changes]).filter(({ tags }) =>
    tags.some(isRequirement),
  );
  const [requirement, another] = new Set(pieces.flatMap(({ tags }) => tags.filter(isRequirement)));
  if (requirement === undefined || another !== undefined) return {};
  const { from, to } = pieces[0]!;
  return { requirement, named: words.slice(from, to).join(' ') };
}

function requirementIn(words: readonly string[]): { requirement?: RequirementId } {
  const id = requirementIds.find((known) => known.toLowerCase() === words.join(''));
  const named = readPhrases(words, [requirements]).flatMap(({ tags }) => tags)[0];
  const requirement = id ?? named;
  return requirement ? { requirement } : {};
}

const isRequirement = (tag: string): tag is RequirementId =>
  (requirementIds as readonly string[]).includes(tag);
