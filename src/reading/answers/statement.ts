import type { YesNoTag, YesNoTags } from './yesNoTags';

const letters: Readonly<Partial<Record<YesNoTag, string>>> = {
  subject: 'S',
  verb: 'V',
  inverted: 'I',
  object: 'O',
  done: 'D',
  topic: 'T',
  itsYes: 'T',
  other: 'T',
  filler: '',
  yes: '',
  indeed: '',
};

/** "wij hebben dat", "dat hebben we", "hebben we", "dat is geregeld", "ben bevoegd": no question, nothing besides. */
const statements = [
  /^S[VIODTS]*$/,
  /^O[VI]S[VIODTS]*$/,
  /^OS[VI]+$/,
  /^I+S$/,
  /^[VI]+[DT]+$/,
  /^O[VI]+[DT]+$/,
  /^O*T+[VI]+S[VIODTS]*$/,
];

/** Whether the pieces state that it is so. */
export function isStatement(tags: YesNoTags): boolean {
  const shape = shapeOf(tags);
  return /[VIT]/.test(shape) && statements.some((statement) => statement.test(shape));
}

/** Whether they begin to, whatever follows: "we hebben een …". */
export const beginsStatement = (tags: YesNoTags): boolean => /^O?(S[VI]|[VI]S)|^ST/.test(shapeOf(tags));

const shapeOf = (tags: YesNoTags): string => tags.map((tag) => (tag ? (letters[tag] ?? '-') : '-')).join('');
