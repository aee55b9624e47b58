import type { Case } from './cases';
import type { StoredSession } from './recordings';
import type { Answers } from './expectation';

/** What can happen to a row, and what of its answers can be read after it. */
export type Damage = {
  readonly name: string;
  readonly of: 'session' | 'journey';
  readonly to: (body: string) => string | Uint8Array;
  readonly keeps: (session: StoredSession) => Answers;
  readonly keepsOpen: boolean;
  readonly losesSkipped?: true;
  readonly losesRules?: true;
};

type Body = { answers: Record<string, unknown> } & Record<string, unknown>;

const edited = (edit: (body: Body) => void) => (body: string) => {
  const parsed = JSON.parse(body) as Body;
  edit(parsed);
  return JSON.stringify(parsed);
};

const lastOf = (answers: object): string => Object.keys(answers).at(-1) ?? '';

const withoutLast = ({ answers }: StoredSession): Answers =>
  Object.fromEntries(Object.entries(answers).slice(0, -1));
const all = ({ answers }: StoredSession): Answers => answers;
const none = (): Answers => ({});

const cut = (body: string): string => body.slice(0, Math.floor(body.length * 0.6));

/** The answers that stand there whole, with what comes after them. */
const beforeTheCut = (session: StoredSession): Answers => {
  const rest = cut(JSON.stringify(session));
  return Object.fromEntries(
    Object.entries(session.answers).filter(([fact, value]) =>
      [',', '}'].some((end) => rest.includes(`"${fact}":${JSON.stringify(value)}${end}`)),
    ),
  );
};

const ofSession = { of: 'session', keepsOpen: true, keeps: all } as const;

export const damages: readonly Damage[] = [
  { ...ofSession, name: 'cut off', to: cut, keeps: beforeTheCut, keepsOpen: false, losesSkipped: true },
  {
    ...ofSession,
    name: 'a value of a wrong type',
    to: edited(({ answers }) => (answers[lastOf(answers)] = { is: true })),
    keeps: withoutLast,
  },
  { ...ofSession, name: 'of a later version', to: edited((body) => (body['v'] = 2)) },
  {
    ...ofSession,
    name: 'an open question that is none',
    to: edited((body) => (body['open'] = { fact: 'mpn.membership', nonce: '?' })),
    keepsOpen: false,
  },
  {
    ...ofSession,
    name: 'garbage',
    to: (body) => `~${body.replace(/["{}]/g, '\u0000')}`,
    keeps: none,
    keepsOpen: false,
    losesSkipped: true,
    losesRules: true,
  },
  {
    ...ofSession,
    name: 'no text',
    to: (body) => new Uint8Array(Buffer.from(body).map((byte) => byte ^ 0xa5)),
    keeps: none,
    keepsOpen: false,
    losesSkipped: true,
    losesRules: true,
  },
  { of: 'journey', name: 'a journey cut off', to: cut, keeps: all, keepsOpen: true },
  {
    of: 'journey',
    name: 'a journey of a later version',
    to: edited((body) => (body['v'] = 2)),
    keeps: all,
    keepsOpen: true,
  },
];

/** The same person, with the row damaged. */
export function damaged(one: Case, { of, to }: Damage): Case {
  const body = one.rows[of];
  return typeof body === 'string' ? { ...one, rows: { ...one.rows, [of]: to(body) } } : one;
}

const strangeValue = 'gold';

/** The same person, whose last answer has a value that only another release knows: it is kept there, and asked again. */
export function answeredElsewhere(one: Case): Case {
  const strange = edited(({ answers }) => (answers[lastOf(answers)] = strangeValue));
  return {
    ...one,
    session: { ...one.session, answers: withoutLast(one.session) },
    rows: { ...one.rows, session: strange(one.rows.session as string) },
  };
}

/** What of a stored conversation only the other release reads; undefined where it was answered anew. */
export const strangeIn = (answers: Answers): string | undefined =>
  Object.keys(answers).find((fact) => answers[fact] === strangeValue);

export const withoutStrange = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== strangeValue));
