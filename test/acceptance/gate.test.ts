import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Received } from '../support/directLineClient';
import { violations, type GateNow, type Turn, type ViolationKind } from './gate/demands';
import { mutants } from './gate/mutants';
import { judge, type Impression } from './gate/oracle/judge';
import { advising, harmless } from './gate/oracle/sayings';
import { surfacesOf } from './gate/oracle/surfaces';
import { missingOfWarning, warningParts } from './gate/oracle/warning';
import { plant } from './gate/plant';

const root = join(__dirname, '../..');

const warnings = {
  en: "Not yet: do not buy a support plan (ASfP or PSfP)\nMicrosoft first checks your company's credit. That can take several days or longer. Wait until Microsoft has told you by e-mail that you passed the credit check before you buy one.",
  nl: 'Wacht met de aanschaf van een ondersteuningsplan (ASfP of PSfP)\nMicrosoft controleert eerst de kredietwaardigheid van uw bedrijf. Dat kan enkele dagen of langer duren. Wacht totdat Microsoft u per e-mail heeft laten weten dat u de kredietcontrole hebt doorstaan.',
} as const;
const purchase = 'Choose a support plan: ASfP or PSfP\nOne of these two plans is enough.';

type Marks = Readonly<Record<string, string>>;

/** A message that says the same in its text, on its card and where the card cannot be shown. */
const messageOf = (words: string, marks: Marks = {}, aloud = words.split('\n')[0]!): Received => ({
  type: 'message',
  text: words,
  speak: aloud,
  summary: aloud,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        fallbackText: words,
        body: words.split('\n').map((text) => ({ type: 'TextBlock', text })),
      },
    },
  ],
  channelData: { assistant: { kind: 'notice', ...marks } },
});

type Judge = (message: Received) => Impression;

/** The sentences that an oracle takes for what they are not. Beside each stands that support plans are the subject. */
function mistakesOf(read: Judge): readonly string[] {
  const advises = (sentence: string) =>
    read({ text: sentence, speak: 'Support plan' }).advice.some(({ place }) => place === 'text');
  return [
    ...advising.filter((sentence) => !advises(sentence)),
    ...harmless.filter((sentence) => advises(sentence)),
  ];
}

const alwaysFine: Judge = () => ({
  advice: [],
  turned: [],
  namesPlan: [],
  lacks: { text: [], card: [], fallbackText: [] },
  denies: { speak: true, summary: true },
  saysNotNeeded: true,
});

const kindsIn = (
  message: Received,
  gate: GateNow,
  more: Partial<Turn> = {},
  read: Judge = judge,
): readonly ViolationKind[] => {
  const turn = {
    message,
    impression: read(message),
    wanted: undefined,
    isOpening: false,
    isGroup: false,
    isOvertaken: false,
    ...more,
  };
  return [...new Set(violations(turn, gate).map(({ kind }) => kind))];
};

describe('judge', () => {
  it('takes every sentence for what it is', () => {
    expect(mistakesOf(judge)).toEqual([]);
  });

  it('is not fooled as one that finds nothing is', () => {
    expect(mistakesOf(alwaysFine)).toEqual(advising);
    expect(kindsIn(messageOf('Buy ASfP'), 'shut')).toContain('earlyAdvice');
    expect(kindsIn(messageOf('Buy ASfP'), 'shut', {}, alwaysFine)).not.toContain('earlyAdvice');
  });

  it.each([
    ['Koop nog geen ondersteuningsplan.', true],
    ['Buy a support plan only after Microsoft has e-mailed you that you passed.', true],
    ['U kunt een ondersteuningsplan pas kopen na de e-mail van Microsoft.', false],
    [warnings.nl, false],
    [warnings.en, false],
    ['You may buy first-level support in.', false],
  ])('sees whether %s can be cut off so that it advises', (words, isTurned) => {
    expect(judge({ text: words }).turned.length > 0).toBe(isTurned);
  });

  it.each(['Buy now', 'Koop ASfP', 'Nu bestellen', 'Aanschaffen', 'Order'])(
    'sees a button that buys: %s',
    (title) => {
      const suggestedActions = { actions: [{ type: 'imBack', title, value: '1' }], to: [] };
      expect(judge({ text: 'Hello', suggestedActions }).advice).toContainEqual(
        expect.objectContaining({ place: 'button', advice: 'button' }),
      );
    },
  );
});

describe('missingOfWarning', () => {
  it.each(Object.entries(warnings))('finds all of the warning in %s', (_language, words) => {
    expect(missingOfWarning(words)).toEqual([]);
  });

  it('misses what is left out', () => {
    for (const words of Object.values(warnings)) {
      const [title, ...sentences] = words.split(/(?<=\.)\s|\n/);
      const parts = [title!, ...sentences];
      expect(parts).toHaveLength(warningParts.length);
      parts.forEach((part, index) => {
        expect(missingOfWarning(words.replace(part, ''))).toEqual([warningParts[index]]);
      });
    }
  });

  it.each([
    ['Koop nog een ondersteuningsplan (ASfP of PSfP)', 'doNotBuy'],
    ['Microsoft controleert de kredietwaardigheid niet eerst.', 'creditFirst'],
    ['Wacht niet totdat Microsoft u per e-mail heeft laten weten dat u bent goedgekeurd.', 'waitForMail'],
  ])('does not take %s for a part of it', (words, part) => {
    expect(missingOfWarning(words)).toContain(part);
  });
});

describe('surfacesOf', () => {
  it('finds words wherever a person sees or hears them', () => {
    const content = {
      type: 'AdaptiveCard',
      speak: 'a',
      fallbackText: 'b',
      body: [
        { type: 'TextBlock', text: 'c' },
        { type: 'Image', url: 'https://x', altText: 'd' },
        { type: 'Input.Text', id: 'x', label: 'e', placeholder: 'f', errorMessage: 'g', value: 'h' },
        { type: 'Input.ChoiceSet', id: 'y', choices: [{ title: 'i', value: 'hidden' }] },
        { type: 'FactSet', facts: [{ title: 'j', value: 'k' }] },
      ],
      actions: [
        { type: 'Action.Submit', title: 'l', tooltip: 'm', data: { verb: 'hidden' } },
        { type: 'Action.OpenUrl', title: 'n', url: 'https://hidden' },
      ],
    };
    const message: Received = {
      text: 'o',
      speak: 'p',
      summary: 'q',
      attachments: [{ contentType: 'x', content }],
      suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'r', value: 's' }] },
    };
    const found = surfacesOf(message);
    expect(found.map(({ words }) => words).sort()).toEqual([...'abcdefghijklmnopqrs']);
    expect(found.filter(({ place }) => place === 'button').map(({ words }) => words)).toEqual([...'lmnrs']);
    expect(found.find(({ words }) => words === 'h')?.place).toBe('own');
  });
});

describe('the road beside a message', () => {
  const roadWith = (state: string): Received => ({
    ...messageOf('Result', { kind: 'result' }),
    channelData: { assistant: { kind: 'result', road: { steps: [{ step: 'plan', state }] } } },
  });

  it('advises to buy where the plan is the next step', () => {
    expect(judge(roadWith('now')).advice).toEqual([{ place: 'road', advice: 'buy', words: 'plan: now' }]);
    expect(judge(roadWith('later')).advice).toEqual([]);
    expect(kindsIn(roadWith('now'), 'shut')).toContain('earlyAdvice');
    expect(kindsIn(roadWith('now'), 'held')).toContain('wrongAdvice');
  });
});

describe('violations', () => {
  const warned = { kind: 'warning', supportPlanAdvice: 'doNotBuyYet' };
  const advised = { kind: 'journey', supportPlanAdvice: 'buyNow' };

  it('finds nothing where the warning is given in time, and the advice', () => {
    for (const words of Object.values(warnings)) {
      expect(kindsIn(messageOf(words, warned), 'shut', { wanted: 'toBuy' })).toEqual([]);
    }
    expect(kindsIn(messageOf(purchase, advised), 'due', { wanted: 'toBuy' })).toEqual([]);
  });

  it('does not let a gate pass that is always shut', () => {
    const message = messageOf(warnings.en, warned);
    expect(kindsIn(message, 'due', { wanted: 'toBuy' })).toEqual([
      'wrongMark',
      'staleWarning',
      'missingAdvice',
    ]);
    expect(kindsIn(messageOf('Result', { kind: 'result' }), 'due')).toEqual(['missingAdvice']);
  });

  it('does not let one pass that is always open', () => {
    expect(kindsIn(messageOf(purchase, advised), 'shut')).toEqual([
      'wrongMark',
      'earlyAdvice',
      'missingWarning',
    ]);
    for (const gate of ['held', 'unknown', 'existing'] as const) {
      expect(kindsIn(messageOf(purchase, advised), gate)).toContain('wrongAdvice');
    }
  });

  it('wants the warning on each surface that says the whole message', () => {
    const whole = messageOf(warnings.nl, warned);
    for (const part of ['text', 'speak', 'summary'] as const) {
      expect(kindsIn({ ...whole, [part]: 'Ondersteuningsplan' }, 'shut', { wanted: 'toBuy' })).toContain(
        'missingWarning',
      );
    }
    const content = { ...(whole.attachments![0]!.content as object), fallbackText: 'Ondersteuningsplan' };
    const message = { ...whole, attachments: [{ contentType: 'x', content }] };
    expect(kindsIn(message, 'shut')).toEqual(['missingWarning']);
  });

  it('wants a mark that says what the words say', () => {
    expect(kindsIn(messageOf(warnings.nl, { kind: 'warning' }), 'shut')).toEqual(['wrongMark']);
    expect(kindsIn(messageOf('Hallo', warned), 'shut')).toEqual(['wrongMark']);
    expect(kindsIn(messageOf('Hallo', { journey: 'creditPassed' }), 'shut')).toEqual(['wrongMark']);
  });

  it('lets an answer say that one plan is enough, with the warning, and nobody else', () => {
    const words = `${warnings.en}\nEither; one is enough.`;
    const marks = { kind: 'knowledge', supportPlanAdvice: 'doNotBuyYet' };
    expect(kindsIn(messageOf(words, { ...marks, entry: 'whichPlan' }), 'shut')).toEqual([]);
    expect(kindsIn(messageOf(words, marks), 'shut')).toEqual(['earlyAdvice']);
  });

  it('wants partners who are direct-bill to be sent on, neither warned nor advised', () => {
    const words =
      'Your support plan\nYou need ASfP or PSfP. Questions about buying a plan go to Microsoft’s partner support.';
    expect(kindsIn(messageOf(words, { kind: 'journey' }), 'existing', { wanted: 'toBuy' })).toEqual([]);
    expect(kindsIn(messageOf('Hello'), 'existing', { wanted: 'toBuy' })).toEqual(['wrongAdvice']);
    expect(kindsIn(messageOf(warnings.en, warned), 'existing')).toEqual(['wrongMark', 'staleWarning']);
  });
});

describe('mutants', () => {
  it('are fifty or more, each with its own name', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(mutants.length).toBeGreaterThanOrEqual(50);
  });

  it.each(mutants.map(({ name, edits }) => [name, edits] as const))(
    'finds the place of: %s',
    (_name, edits) => {
      for (const { file, from } of edits) {
        expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
      }
    },
  );
});

describe('plant', () => {
  it('plants nothing where the place is not found', () => {
    const edits = [{ file: 'package.json', from: 'no such words', to: '' }];
    expect(() => plant({ name: 'lost', edits })).toThrow(
      'lost: package.json has this 0 times: no such words',
    );
    expect(() => plant(undefined)).toThrow('there is no such mutant');
  });
});
