import { contradictionsIn, parseLu } from '../../../src/reading/learning/lu';

const intents = ['yes', 'no'] as const;
const parse = (...lines: readonly string[]) => parseLu({ name: 'en/a.lu', text: lines.join('\n') }, intents);

describe('parseLu', () => {
  it('reads utterances with what they are examples of and where they stand', () => {
    const { examples, problems } = parse(
      '> How people answer',
      '',
      '# yes',
      '- sure ',
      '-why not',
      '# no',
      '- never',
    );
    expect(problems).toEqual([]);
    expect(examples).toEqual([
      { of: 'yes', text: 'sure', file: 'en/a.lu', line: 4 },
      { of: 'yes', text: 'why not', file: 'en/a.lu', line: 5 },
      { of: 'no', text: 'never', file: 'en/a.lu', line: 7 },
    ]);
  });

  it('goes on with an intent whose heading comes again, and reads lines as Windows ends them', () => {
    const { examples, problems } = parse(
      '# yes\r',
      '- sure\r',
      '\r',
      '# no\r',
      '- never\r',
      '# yes\r',
      '- of course\r',
    );
    expect(problems).toEqual([]);
    expect(examples.map(({ of, text }) => `${of} ${text}`)).toEqual([
      'yes sure',
      'no never',
      'yes of course',
    ]);
  });

  it('says everything that is wrong, with its line', () => {
    const { examples, problems } = parse('- too early', '# yes', '-', 'sure', '# maybe', '- perhaps');
    expect(examples).toEqual([]);
    expect(problems).toEqual([
      'en/a.lu:1: an utterance without an intent above it',
      'en/a.lu:3: an empty utterance',
      'en/a.lu:4: neither "# intent" nor "- utterance" nor "> remark": sure',
      'en/a.lu:5: there is no intent "maybe"',
      'en/a.lu: nothing under # yes',
      'en/a.lu: nothing under # no',
    ]);
  });
});

describe('contradictionsIn', () => {
  it('finds what stands under two intents, however it is written', () => {
    const { examples } = parse('# yes', '- Okay then', '- sure', '# no', '- okay  then', '- never');
    expect(contradictionsIn(examples)).toEqual([
      'en/a.lu:5: "okay  then" stands under # yes already (en/a.lu:2)',
    ]);
  });

  it('lets what is said twice of one thing weigh twice', () => {
    expect(contradictionsIn(parse('# yes', '- sure', '- sure', '# no', '- never').examples)).toEqual([]);
  });
});
