/**
 * One partner's story as readable text. A line is one of:
 *
 *     # a remark                      for the reader
 *     locale nl-NL                    the language of the page, before anything is said
 *     partner Bram                    from here on this person speaks (the first one is "partner")
 *     > ja                            types
 *     > a × 50000                     types that often repeated
 *     twice ja                        types it once, and the channel delivers it twice, under two ids
 *     > [Ja]                          presses the button with that title on the latest card
 *     > [Opslaan] revenue.ttmUsd=350.000   … with the card's inputs filled in
 *     > [Ja] nonce=0 endorsement.authority:=true   … with its data tampered with (:= takes JSON)
 *     > [Ja] × 2                      … twice at the same moment
 *     > earlier [Ja]                  presses it on the last card before the latest that has it
 *     > {"verb":"answer"}             sends that as a card would
 *     sends {"text":"Yes"}            sends that message as another client would
 *     again                           sends the last press once more (a double click, an old card)
 *     in order until revenue.ttmUsd   answers every question as a partner without gaps would, until that one is open
 *     in order until result           … until the result comes
 *     restart                         the process stops and starts again; the partners' pages reconnect
 *     restart with RULESET=2025-10-01 … with that in its environment, until the next restart
 *     damage sessions "v":1 → "v":2   … and in the rows of that table the one text has become the other meanwhile
 *     page 200                        opens the page whose address a message gave last; that must be its status
 *       words on the page             must stand on it; with ! they must not
 *     come back                       the partner closes the page and opens it again
 *     < question mpn.membership saved applicant.kind=new      the bot's message: kind, open fact, marks
 *       words in the message          must stand in it
 *       ! words                       must not stand in it, on no surface
 *
 * The marks are what the message says of itself to programs: `saved fact=value`, `verdict …`, `journey …`, `advice …`;
 * one that is not written must not be there. Compared only where they are written: `answers n`, how many it carries,
 * `today …`, the verdict under today's rules, and `entry …` of a warning.
 */
export type StoryLine = { readonly number: number } & (
  | { readonly is: 'locale'; readonly locale: string }
  | { readonly is: 'partner'; readonly name: string }
  | { readonly is: 'types'; readonly text: string; readonly times: 1 | 2 }
  | Press
  | { readonly is: 'submits'; readonly value: unknown }
  | { readonly is: 'sends'; readonly message: Readonly<Record<string, unknown>> }
  | { readonly is: 'again' | 'comes back' }
  | { readonly is: 'restarts'; readonly env: Readonly<Record<string, string>>; readonly damage?: Damage }
  | { readonly is: 'answers in order'; readonly until: string }
  | { readonly is: 'opens the page'; readonly expected: Words & { readonly status: number } }
  | { readonly is: 'expects'; readonly expected: Expected }
);

/** What becomes of the stored rows while the process is stopped. */
export type Damage = {
  readonly table: 'sessions' | 'journeys';
  readonly from: string;
  readonly to: string;
};

export type Press = {
  readonly is: 'presses';
  readonly title: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly card: 'latest' | 'earlier';
  readonly times: number;
};

export const markNames = ['saved', 'verdict', 'journey', 'advice', 'answers', 'today', 'entry'] as const;
export type MarkName = (typeof markNames)[number];

export type Expected = Words & {
  readonly kind: string;
  readonly fact: string | undefined;
  readonly marks: Readonly<Partial<Record<MarkName, string>>>;
};

/** What must stand there, and what must not. */
export type Words = { readonly says: readonly string[]; readonly saysNot: readonly string[] };

/** Reads a story. Throws at a line that it does not understand: a story never passes by being skipped. */
export function parseStory(text: string): readonly StoryLine[] {
  const lines: StoryLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const number = index + 1;
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const last = lines.at(-1);
    if (raw.startsWith('  ')) {
      if (last?.is !== 'expects' && last?.is !== 'opens the page')
        throw new Error(`line ${number}: words without a message`);
      const { expected } = last;
      const words = raw.trim();
      const added = words.startsWith('! ')
        ? { saysNot: [...expected.saysNot, words.slice(2)] }
        : { says: [...expected.says, words] };
      lines[lines.length - 1] = { ...last, expected: { ...expected, ...added } } as StoryLine;
    } else lines.push({ number, ...parseLine(raw.trim(), number) });
  }
  return lines;
}

type Unnumbered<Line> = Line extends StoryLine ? Omit<Line, 'number'> : never;

function parseLine(line: string, number: number): Unnumbered<StoryLine> {
  const [word = '', ...rest] = line.split(' ');
  const until = /^in order until (\S+)$/.exec(line)?.[1];
  if (until !== undefined) return { is: 'answers in order', until };
  if (line === 'come back') return { is: 'comes back' };
  if (line === 'again') return { is: 'again' };
  const restarted = /^restart(?: with (\w+)=(\S+))?$/.exec(line);
  if (restarted) {
    const [, name, value = ''] = restarted;
    return { is: 'restarts', env: name === undefined ? {} : { [name]: value } };
  }
  const [, table, from, to] = /^damage (sessions|journeys) (.+) → (.*)$/.exec(line) ?? [];
  if (table !== undefined && from !== undefined && to !== undefined) {
    return { is: 'restarts', env: {}, damage: { table: table as Damage['table'], from, to } };
  }
  switch (word) {
    case 'locale':
      return { is: 'locale', locale: rest.join(' ') };
    case 'partner':
      return { is: 'partner', name: rest.join(' ') };
    case 'page':
      return { is: 'opens the page', expected: { status: Number(rest[0]), says: [], saysNot: [] } };
    case 'sends':
      return { is: 'sends', message: JSON.parse(rest.join(' ')) as Readonly<Record<string, unknown>> };
    case 'twice':
      return { is: 'types', text: rest.join(' '), times: 2 };
    case '>':
      return parseInput(rest.join(' '), number);
    case '<':
      return { is: 'expects', expected: parseExpected(rest, number) };
    default:
      throw new Error(`line ${number}: not a line of a story: ${line}`);
  }
}

function parseInput(input: string, number: number): Unnumbered<StoryLine> {
  const pressed = /^(earlier )?\[(.+?)\](?: (.*?))?(?: ?× (\d+))?$/.exec(input);
  if (pressed) {
    const [, earlier, title = '', inputs = '', times = '1'] = pressed;
    const card = earlier ? 'earlier' : 'latest';
    return { is: 'presses', title, inputs: parseInputs(inputs, number), card, times: Number(times) };
  }
  if (input.startsWith('{')) return { is: 'submits', value: JSON.parse(input) as unknown };
  const repeated = /^(.*) × (\d+)$/.exec(input);
  const text = repeated ? (repeated[1] ?? '').repeat(Number(repeated[2])) : input;
  return { is: 'types', text, times: 1 };
}

/** `id=text`, `id="a longer text"` or `id:=JSON without spaces`. */
function parseInputs(text: string, number: number): Readonly<Record<string, unknown>> {
  const shape = /\s*([^\s:=]+)(:?=)("[^"]*"|\S*)/y;
  const inputs: Record<string, unknown> = {};
  while (shape.lastIndex < text.length) {
    const at = shape.lastIndex;
    const [, id = '', sign, value = ''] = shape.exec(text) ?? [];
    if (id === '') throw new Error(`line ${number}: not an input: ${text.slice(at)}`);
    inputs[id] = sign === ':=' ? (JSON.parse(value) as unknown) : value.replace(/^"|"$/g, '');
  }
  return inputs;
}

function parseExpected([kind = '', ...rest]: readonly string[], number: number): Expected {
  const marks: Partial<Record<MarkName, string>> = {};
  let fact: string | undefined;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    const mark = markNames.find((name) => name === word);
    if (mark === undefined) {
      if (fact !== undefined) throw new Error(`line ${number}: what is ${word}?`);
      fact = word;
    } else {
      at += 1;
      marks[mark] = rest[at] ?? '';
    }
  }
  return { kind, fact, marks, says: [], saysNot: [] };
}
