import { askedFacts } from '../../../src/interview/question';
import type { Value } from '../checker';
import type { SourceEdit } from './otherRelease';

/** Another release of the program: how its sources differ, and what is to be expected of it. */
export type Release = {
  readonly name: string;
  readonly edits: readonly SourceEdit[];
  /** In force where it runs. */
  readonly ruleset: string;
  /** What it asks, in its order. */
  readonly asked: readonly string[];
  /** The rulesets that it does not have. */
  readonly lacks: readonly string[];
  /** What is answered to questions that only it asks. */
  readonly answers: Readonly<Record<string, Value>>;
};

const question = 'src/interview/question.ts';
const listed = (fact: string) => `  '${fact}',\n`;
const wholeList = askedFacts.map(listed).join('');

/** As the sources are. */
export const thisRelease: Release = {
  name: 'this release',
  edits: [],
  ruleset: '2020-10-27',
  asked: askedFacts,
  lacks: [],
  answers: {},
};

const reversed = [...askedFacts].reverse();
const removed: readonly string[] = [
  'mpn.location',
  'endorsement.globalAdmin',
  'support.planReason',
  'revenue.source',
  'accountsReceivable.billing',
  'security.requirements',
];
const remaining = askedFacts.filter((fact) => !removed.includes(fact));

/** One comes before all that have been answered for long, one between, one near the end. */
const added: readonly (readonly [fact: string, before: string])[] = [
  ['mpn.contract', 'mpn.membership'],
  ['support.languages', 'revenue.asIndirectReseller'],
  ['accountsReceivable.currency', 'managedService.offered'],
];
const addedTo = (fact: string): readonly string[] => [
  ...added.filter(([, before]) => before === fact).map(([one]) => one),
  fact,
];

/** A question needs its values, its place, how it is read, and words. */
const addedQuestions: readonly SourceEdit[] = [
  { file: question, from: wholeList, to: askedFacts.flatMap(addedTo).map(listed).join('') },
  ...added.flatMap(([fact]): readonly SourceEdit[] => [
    {
      file: 'src/rules/fact.ts',
      from: `  'endorsement.globalAdmin': yesNo,\n`,
      to: `  'endorsement.globalAdmin': yesNo,\n  '${fact}': yesNo,\n`,
    },
    {
      file: 'src/reading/answers/choiceFacts.ts',
      from: listed('endorsement.globalAdmin'),
      to: listed('endorsement.globalAdmin') + listed(fact),
    },
    ...['en', 'nl'].flatMap((language): readonly SourceEdit[] => [
      {
        file: `src/words/${language}/topics.ts`,
        from: `  'endorsement.globalAdmin': {`,
        to: `  '${fact}': { words: '' },\n  'endorsement.globalAdmin': {`,
      },
      { file: `locales/${language}/interview.json`, copy: 'endorsement.globalAdmin', as: fact },
    ]),
  ]),
];

const goneRuleset = '2025-10-01';

/** What people may come back to: the same answers, under other questions or rules. */
export const releases: readonly Release[] = [
  thisRelease,
  {
    ...thisRelease,
    name: 'the questions in reverse',
    edits: [{ file: question, from: wholeList, to: reversed.map(listed).join('') }],
    asked: reversed,
  },
  {
    ...thisRelease,
    name: 'questions removed',
    edits: [{ file: question, from: wholeList, to: remaining.map(listed).join('') }],
    asked: remaining,
  },
  {
    ...thisRelease,
    name: 'questions added',
    edits: addedQuestions,
    asked: askedFacts.flatMap(addedTo),
    answers: Object.fromEntries(added.map(([fact]) => [fact, 'yes'])),
  },
  { ...thisRelease, name: 'another ruleset in force', ruleset: '2025-10-01' },
  {
    ...thisRelease,
    name: 'a ruleset removed',
    edits: [
      { file: 'src/rules/rulesetIds.ts', from: listed(goneRuleset), to: '' },
      { file: `src/rules/rulesets/${goneRuleset}.json`, isGone: true },
    ],
    lacks: [goneRuleset],
  },
];
