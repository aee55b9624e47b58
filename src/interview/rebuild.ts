import { sessionParts, sortAnswers, type Session } from './session';

/** What a session is taken for of which not even this can be read. No ruleset is that old. */
const unknown = { rulesetId: '1970-01-01', startedAt: '1970-01-01T00:00:00.000Z' } as const;

/**
 * A session made of a stored row that cannot be read as one: cut off, damaged, or written by a later release. Every
 * answer that can be read by itself is there, and whatever else can be; what is not is asked again.
 * @param body the row as it was stored, whatever that is.
 * @example
 * rebuildSession('{"v":1,"answers":{"mpn.membership":"active","support.pl').answers
 * // { 'mpn.membership': 'active' }
 */
export function rebuildSession(body: string): Session {
  const parts = partsOf(body);
  const { answers, foreign } = sortAnswers(sessionParts.answers.safeParse(parts['answers']).data ?? {});
  const open = sessionParts.open.safeParse(parts['open']).data ?? null;
  const skipped = sessionParts.skipped.safeParse(parts['skipped']).data ?? [];
  return {
    v: 1,
    rulesetId: sessionParts.rulesetId.safeParse(parts['rulesetId']).data ?? unknown.rulesetId,
    startedAt: sessionParts.startedAt.safeParse(parts['startedAt']).data ?? unknown.startedAt,
    answers,
    skipped: skipped.filter((fact) => answers[fact] === undefined),
    open: open === 'unknown' ? null : open,
    ...(Object.keys(foreign).length > 0 && { foreign }),
    ...((open === null || open === 'unknown') && { isOpenUnknown: true }),
  };
}

type Parts = Readonly<Record<string, unknown>>;

function partsOf(body: string): Parts {
  try {
    return sessionParts.answers.safeParse(JSON.parse(body)).data ?? {};
  } catch {
    return partsOfDamaged(body);
  }
}

/** A name with a text or a whole number, and what comes after it: a figure that is cut off is another figure. */
const wholePair = /"[^"\\\p{Cc}]+":(?:"[^"\\\p{Cc}]*"|0|[1-9]\d*)(?=[,}])/gu;

/** In text that is no JSON the pairs that stand there whole are what they were. */
function partsOfDamaged(body: string): Parts {
  const answers = /"answers":\{([^{}]*\}?)/.exec(body)?.[1] ?? '';
  const pairs = Array.from(answers.matchAll(wholePair), ([pair]) => pair);
  return {
    answers: JSON.parse(`{${pairs.join()}}`) as unknown,
    rulesetId: textOf(body, 'rulesetId'),
    startedAt: textOf(body, 'startedAt'),
  };
}

const textOf = (body: string, name: string): string | undefined =>
  new RegExp(`"${name}":"([^"]*)"`).exec(body)?.[1];
