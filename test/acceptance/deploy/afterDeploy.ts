import type { Received } from '../../support/directLineClient';
import { marksOf, nonceOf } from '../../support/messageRules';
import type { Answer, GivenTurn, ShownMessage, Value } from '../checker';
import { typedWords } from '../support/person';
import type { Case } from './cases';
import { openChat } from './chat';
import { differences, expectationOf, inward, outward, timesTold, type Answers } from './expectation';
import type { Release } from './releases';

export const ways = ['clicks', 'types', 'continues'] as const;
export type Way = (typeof ways)[number];

/** What came of one who came back: what was wrong, and what was said, for the checker. */
export type ComeBack = {
  readonly problems: readonly string[];
  readonly turns: readonly GivenTurn[];
  readonly shown: readonly ShownMessage[];
  /** All answers that are to be stored, also those to questions that this release does not know. */
  readonly answers: Answers;
};

/** Comes back to the release after a deploy, answers what was on the screen, and looks around. */
export async function comeBack(url: string, release: Release, one: Case, way: Way): Promise<ComeBack> {
  const { conversation, session, interview, index } = one;
  const expected = expectationOf(release, session, interview.turns[index]?.journey ?? null);
  const chat = openChat(url, conversation, 'back');
  const problems: string[] = [];
  const meant = new Map<number, Answer>();
  const expect = (what: string, message: Received, wanted: Parameters<typeof differences>[1]) =>
    problems.push(...differences(message, wanted).map((problem) => `${what}: ${problem}`));
  const valueOf = (fact: string): Value | undefined => interview.answers[fact] ?? release.answers[fact];
  const cardOf = (fact: string, nonce: unknown) => ({
    value: { verb: 'answer', fact, nonce, [fact]: valueOf(fact) },
  });

  const { open, skipped } = session;
  let answers = expected.answers;
  let left: readonly string[] = skipped;

  /** The first thing that they do. */
  const first = async (): Promise<Received> => {
    if (open !== null && (way === 'clicks' || (way === 'types' && isOnTheScreen(one)))) {
      const value = valueOf(open.fact) ?? '';
      const said = way === 'clicks' ? cardOf(open.fact, open.nonce) : { text: typedWords(open.fact, value) };
      const isAsked = expected.isAsked(open.fact, answers);
      if (!isAsked) {
        const reply = await chat.say(said);
        expect('the question is gone', reply, { kind: 'notice', fact: expected.next(answers, left) });
        if (way === 'types' && timesTold(reply, 'questionGone') !== 1)
          problems.push(`not told that the question is gone: ${reply.text}`);
        return reply;
      }
      const saved = { fact: open.fact, value };
      meant.set(1, saved);
      const reply = await chat.say(said);
      answers = expected.kept({ ...answers, ...inward({ [open.fact]: value }) });
      left = skipped.filter((fact) => fact !== open.fact);
      const fact = expected.next(answers, left);
      const kind = open.via === 'change' ? 'summary' : fact === undefined ? 'result' : 'question';
      expect('the answer', reply, { kind, fact, saved });
      return reply;
    }
    if (expected.next(answers, left) === undefined) left = [];
    const isOpen = open !== null && expected.isAsked(open.fact, answers) && answers[open.fact] === undefined;
    const fact = isOpen ? open.fact : expected.next(answers, left);
    const reply = await chat.say({ text: 'verder' });
    expect('going on', reply, { kind: fact === undefined ? 'result' : 'question', fact });
    return reply;
  };

  const reply = await first();
  const { news } = expected;
  if (news !== undefined && timesTold(reply, news) !== 1)
    problems.push(`${news} was not told: ${reply.text}`);

  const summary = await chat.say({ value: { verb: 'summary' } });
  const fact = marksOf(reply).fact;
  expect('the summary', summary, { kind: 'summary', fact, answers: outward(answers) });
  for (const note of ['rulesetKept', 'rulesetReplaced'])
    if (timesTold(summary, note) > 0) problems.push(`${note} was told again`);

  // What is still on the screen from before, and the card that has just been used.
  const before = interview.turns[index - 1]?.shown.buttons.filter(({ verb }) => verb === 'answer').at(-1);
  const old = before && before['nonce'] !== open?.nonce ? [{ value: before }] : [];
  const used = meant.has(1) && open !== null ? [cardOf(open.fact, open.nonce)] : [];
  for (const card of [...old, ...used]) expect('an old card', await chat.say(card), { kind: 'notice', fact });

  const last = chat.exchanges.at(-1)?.reply ?? reply;
  const nonce = nonceOf(last);
  if (fact !== undefined && nonce === undefined && last !== summary)
    problems.push(`${fact} is open, and not shown: ${last.text}`);
  const value = fact === undefined ? undefined : valueOf(fact);
  if (fact !== undefined && nonce !== undefined && value !== undefined) {
    meant.set(chat.exchanges.length + 1, { fact, value });
    const saved = await chat.say(cardOf(fact, nonce));
    answers = expected.kept({ ...answers, ...inward({ [fact]: value }) });
    expect('the next answer', saved, {
      fact: expected.next(
        answers,
        left.filter((it) => it !== fact),
      ),
      saved: { fact, value },
    });
  }

  const foreign = Object.entries(session.answers).filter(([it]) => !release.asked.includes(it));
  return {
    problems,
    turns: chat.exchanges.map(({ id }, at) => {
      const answer = meant.get(at + 1);
      return { conversation, activities: [id], isTaken: true, ...(answer && { answer }) };
    }),
    shown: chat.exchanges.map(({ id, reply: message }) => {
      const { saved } = marksOf(message);
      return { conversation, replyTo: id, copies: 1, ...(saved && { saved }) };
    }),
    answers: { ...answers, ...Object.fromEntries(foreign) },
  };
}

/** Typed text answers the open question only while it is what they see, and nothing else asks for a yes. */
function isOnTheScreen({ session: { open, pending } }: Case): boolean {
  return open?.behind === undefined && open?.candidate === undefined && Object.keys(pending).length === 0;
}
