import type { AskedFact } from '../../src/interview/question';
import { step, type InterviewInput } from '../../src/interview/step';
import { ruleset } from '../support/rulesets';
import { allMet, answered, createWorld, play, sessionOf, typing } from './world';

const openOf = (result: ReturnType<typeof step>) => result.session?.open ?? undefined;

describe('begin and go on', () => {
  it('asks the kind of partner first', () => {
    const begun = play(createWorld(), [{ do: 'start' }]);
    expect(openOf(begun)).toMatchObject({ fact: 'applicant.kind', via: 'order', tries: 0 });
    expect(begun.outcome).toEqual({ show: 'question' });
  });

  it('begins under the rules in force', () => {
    const world = createWorld({ ruleset: ruleset('2020-10-27'), rulesetInForce: ruleset('2021-04-15') });
    expect(sessionOf(play(world, [{ do: 'startOver' }])).rulesetId).toBe('2021-04-15');
  });

  it('keeps the nonce of the open question however often it is shown', () => {
    const world = createWorld();
    const first = play(world, [{ do: 'start' }]);
    const again = play(world, [{ do: 'start' }, { do: 'continue' }], first.session);
    expect(openOf(again)?.nonce).toBe(openOf(first)?.nonce);
  });

  it('says that it goes on where it was once something is known', () => {
    const world = createWorld();
    expect(play(world, [...typing('new'), { do: 'stop' }, { do: 'continue' }]).outcome).toEqual({
      show: 'question',
      note: { note: 'resumed' },
    });
    expect(play(world, [...typing('new'), { do: 'summary' }, { do: 'continue' }]).outcome).toEqual({
      show: 'question',
    });
    expect(play(world, [{ do: 'start' }, { do: 'skip' }, { do: 'start' }]).outcome).toMatchObject({
      note: { note: 'resumed' },
    });
  });

  it('says so when the session keeps older rules than those in force', () => {
    const begun = play(createWorld(), typing('new'));
    const later = createWorld({ rulesetInForce: ruleset('2021-04-15') });
    expect(play(later, [{ do: 'start' }], begun.session).outcome).toMatchObject({
      note: { note: 'rulesetKept' },
    });
  });

  it('ends in the result when all that apply are answered', () => {
    const done = play(createWorld(), typing(...allMet));
    expect(done.outcome).toMatchObject({
      show: 'result',
      saved: { fact: 'managedService.offered', value: 'yes' },
    });
    expect(openOf(done)).toBeUndefined();
    expect(play(createWorld(), [{ do: 'start' }], done.session).outcome).toEqual({ show: 'result' });
    expect(play(createWorld(), [{ do: 'result' }], done.session).outcome).toEqual({ show: 'result' });
  });

  it.each(['skip', 'back', 'stop', 'summary', 'result'] as const)(
    'has nothing to %s before the start',
    (verb) => {
      const { session, outcome } = play(createWorld(), [{ do: verb }]);
      expect(session).toBeUndefined();
      expect(outcome.show).toBe('notice');
    },
  );

  it('begins when somebody wants to go on without having begun', () => {
    expect(openOf(play(createWorld(), [{ do: 'continue' }]))?.fact).toBe('applicant.kind');
  });

  it.each<InterviewInput>([
    { do: 'answer', fact: 'applicant.kind', nonce: '1', reading: answered('new') },
    { do: 'confirmValue', value: 'new', isTyped: true },
    { do: 'rejectValue', isTyped: true },
    { do: 'beginAgain', isTyped: true },
    { do: 'cancel', isOfChange: true, isTyped: true },
    { do: 'staleCard', isTyped: false },
  ])('refuses a card of a session that is not there: $do', (input) => {
    expect(play(createWorld(), [input])).toEqual({
      session: undefined,
      outcome: { show: 'notice', note: { note: 'staleCard' } },
    });
  });

  it('takes no typed answer and no change while nothing is asked', () => {
    const typed: InterviewInput = { do: 'typed', reading: answered('yes') };
    expect(play(createWorld(), [typed]).outcome).toMatchObject({ note: { note: 'notUnderstood' } });
    expect(play(createWorld(), [{ do: 'change', fact: 'mpn.membership' }]).session).toBeUndefined();
    const done = play(createWorld(), [...typing(...allMet), typed]);
    expect(done.outcome).toEqual({ show: 'notice', note: { note: 'notUnderstood', tries: 0 } });
  });
});

describe('an answer', () => {
  const begun = () => {
    const world = createWorld();
    return { world, session: sessionOf(play(world, [{ do: 'start' }])) };
  };

  it('from a card is stored under the card’s own question', () => {
    const { world, session } = begun();
    const nonce = session.open?.nonce ?? '';
    const after = step(
      session,
      { do: 'answer', fact: 'applicant.kind', nonce, reading: answered('new') },
      world,
    );
    expect(sessionOf(after).answers).toEqual({ 'applicant.kind': 'new' });
    expect(after.outcome).toEqual({
      show: 'question',
      saved: { fact: 'applicant.kind', value: 'new' },
      note: { note: 'saved', fact: 'applicant.kind', value: 'new', dropped: [], added: [] },
    });
  });

  it('of an old card changes nothing: double click, other question, other nonce', () => {
    const { world, session } = begun();
    const nonce = session.open?.nonce ?? '';
    const click = { do: 'answer', fact: 'applicant.kind', nonce, reading: answered('new') } as const;
    const once = play(world, [click], session);
    for (const stale of [click, { ...click, fact: 'mpn.membership' }, { ...click, nonce: 'f'.repeat(32) }]) {
      const again = play(world, [stale], once.session);
      expect(again.session).toEqual(once.session);
      expect(again.outcome).toEqual({ show: 'question', note: { note: 'staleCard' } });
    }
  });

  it('of an old card after the result is refused without a question', () => {
    const world = createWorld();
    const stale: InterviewInput = {
      do: 'answer',
      fact: 'applicant.kind',
      nonce: '1',
      reading: answered('new'),
    };
    expect(play(world, [...typing(...allMet), stale]).outcome).toEqual({
      show: 'notice',
      note: { note: 'staleCard' },
    });
  });

  it('that no card of ours can send changes nothing', () => {
    const { world, session } = begun();
    const nonce = session.open?.nonce ?? '';
    const tampered = { do: 'answer', fact: 'applicant.kind', nonce, reading: 'tampered' } as const;
    expect(play(world, [tampered], session)).toEqual({
      session,
      outcome: { show: 'question', note: { note: 'unknownCard' } },
    });
    const typed: InterviewInput = { do: 'typed', reading: answered('president') };
    expect(play(world, [typed], session).session?.answers).toEqual({});
  });

  it('without a value, with a doubt or without sense counts as a try and stores nothing', () => {
    const { world, session } = begun();
    const nonce = session.open?.nonce ?? '';
    const after = play(
      world,
      [
        { do: 'answer', fact: 'applicant.kind', nonce, reading: 'noValue' },
        { do: 'typed', reading: { is: 'doubt', doubt: 'contradiction', understood: [] } },
        { do: 'typed', reading: { is: 'nothing' } },
      ],
      session,
    );
    expect(after.session).toEqual({ ...session, open: { ...session.open, tries: 3 } });
    expect(after.outcome).toEqual({ show: 'question', note: { note: 'notUnderstood', tries: 3 } });
  });

  it('gives back what was typed into the card and could not be stored', () => {
    const world = createWorld();
    const asking = sessionOf(play(world, typing(...allMet.slice(0, 8))));
    const { fact = '', nonce = '' } = asking.open ?? {};
    const doubt = { is: 'doubt', doubt: 'range', understood: [] } as const;
    const after = play(world, [{ do: 'answer', fact, nonce, reading: doubt, typed: '3 à 4 ton' }], asking);
    expect(after.outcome).toMatchObject({ show: 'question', typed: '3 à 4 ton', note: { note: 'doubt' } });
  });

  it('names the answers that no longer apply, and the question that it makes necessary', () => {
    const world = createWorld();
    const done = sessionOf(play(world, typing(...allMet)));
    const lost = play(
      world,
      [
        { do: 'change', fact: 'mpn.membership' },
        { do: 'typed', reading: answered('none') },
      ],
      done,
    );
    expect(lost.outcome).toMatchObject({ show: 'summary', note: { dropped: ['mpn.location'] } });
    expect(sessionOf(lost).answers).not.toHaveProperty(['mpn.location']);
    const added = play(
      world,
      [
        { do: 'change', fact: 'support.plan' },
        { do: 'typed', reading: answered('asfp') },
      ],
      done,
    );
    // It is asked at once, not behind the summary.
    expect(added.outcome).toMatchObject({
      show: 'question',
      note: { dropped: [], added: ['support.planReason'] },
    });
    expect(openOf(added)?.fact).toBe('support.planReason');
  });
});

describe('a value to confirm', () => {
  const asked = () => {
    const world = createWorld();
    const candidate = { is: 'candidate', value: 30_000_000, because: 'separator' } as const;
    const before = play(world, typing(...allMet.slice(0, 8)));
    return { world, step: play(world, [{ do: 'typed', reading: candidate }], before.session) };
  };

  it('is asked about, not stored', () => {
    const { step: asking } = asked();
    expect(asking.outcome).toMatchObject({ show: 'confirmValue', fact: 'revenue.ttmUsd', value: 30_000_000 });
    expect(sessionOf(asking).answers).not.toHaveProperty(['revenue.ttmUsd']);
  });

  it('is stored by yes, and the interview goes on', () => {
    const { world, step: asking } = asked();
    const yes = { do: 'confirmValue', value: 30_000_000, isTyped: true } as const;
    const after = play(world, [yes], asking.session);
    expect(sessionOf(after).answers['revenue.ttmUsd']).toBe(30_000_000);
    expect(after.outcome).toMatchObject({ saved: { fact: 'revenue.ttmUsd', value: 30_000_000 } });
  });

  it('names the opening of the question that it was given to', () => {
    const { step: asking } = asked();
    expect(asking.outcome).toMatchObject({ question: openOf(asking)?.nonce });
  });

  it('is given up by no, and the question stays open', () => {
    const { world, step: asking } = asked();
    const after = play(world, [{ do: 'rejectValue', isTyped: true }], asking.session);
    expect(openOf(after)).toMatchObject({ fact: 'revenue.ttmUsd' });
    expect(after.outcome).toEqual({
      show: 'question',
      note: { note: 'valueRejected', fact: 'revenue.ttmUsd' },
    });
  });

  it('is neither confirmed nor rejected while no question is open', () => {
    const done = play(createWorld(), typing(...allMet)).session;
    const inputs = [
      { do: 'confirmValue', value: 'yes', isTyped: true },
      { do: 'rejectValue', isTyped: true },
    ] as const;
    for (const input of inputs)
      expect(play(createWorld(), [input], done)).toMatchObject({
        session: { answers: done?.answers },
        outcome: { show: 'notice', note: { note: 'staleCard' } },
      });
  });
});

describe('skip', () => {
  it('leaves the question unanswered and goes on', () => {
    const world = createWorld();
    const skipped = play(world, [{ do: 'start' }, { do: 'skip' }]);
    expect(sessionOf(skipped)).toMatchObject({ answers: {}, skipped: ['applicant.kind'] });
    expect(openOf(skipped)?.fact).toBe('mpn.membership');
    expect(skipped.outcome).toEqual({ show: 'question', note: { note: 'skipped', fact: 'applicant.kind' } });
  });

  it('by an old card changes nothing', () => {
    const world = createWorld();
    const first = play(world, [{ do: 'start' }]);
    const nonce = openOf(first)?.nonce ?? '';
    const once = play(world, [{ do: 'skip', fact: 'applicant.kind', nonce }], first.session);
    const twice = play(world, [{ do: 'skip', fact: 'applicant.kind', nonce }], once.session);
    expect(twice.session).toEqual(once.session);
    expect(play(world, [{ do: 'skip', nonce }], once.session).outcome).toMatchObject({
      note: { note: 'staleCard' },
    });
  });

  it('gives the result after the last question, and asks what was skipped when the person goes on', () => {
    const world = createWorld();
    const done = play(world, [...typing(...allMet.slice(0, -1)), { do: 'skip' }]);
    expect(done.outcome).toMatchObject({ show: 'result', note: { note: 'skipped' } });
    const again = play(world, [{ do: 'continue' }], done.session);
    expect(openOf(again)?.fact).toBe('managedService.offered');
    const answer = play(world, [{ do: 'typed', reading: answered('yes') }], again.session);
    expect(answer.outcome.show).toBe('result');
    expect(sessionOf(answer).skipped).toEqual([]);
  });

  it('keeps the answer of a question that was opened again', () => {
    const world = createWorld();
    const after = play(world, [...typing('new', 'active'), { do: 'back' }, { do: 'skip' }]);
    expect(sessionOf(after).answers['mpn.membership']).toBe('active');
    expect(after.outcome).toEqual({ show: 'question', note: { note: 'kept' } });
    expect(openOf(after)?.fact).toBe('mpn.location');
  });

  it('has nothing to do when no question is open', () => {
    expect(play(createWorld(), [...typing(...allMet), { do: 'skip' }]).outcome).toEqual({
      show: 'notice',
      note: { note: 'nothingToSkip' },
    });
  });
});

describe('back', () => {
  it('opens the question before, again and again, and keeps all answers', () => {
    const world = createWorld();
    const after = play(world, [...typing('new', 'active', 'sameCountry'), { do: 'back' }, { do: 'back' }]);
    expect(openOf(after)).toMatchObject({ fact: 'mpn.membership', via: 'back' });
    expect(Object.keys(sessionOf(after).answers)).toHaveLength(3);
  });

  it('goes on with the first open question once it is answered again', () => {
    const world = createWorld();
    const after = play(world, [
      ...typing('new', 'active', 'sameCountry'),
      { do: 'back' },
      { do: 'back' },
      { do: 'typed', reading: answered('pending') },
    ]);
    expect(openOf(after)?.fact).toBe('endorsement.authority');
    expect(after.outcome).toMatchObject({ show: 'question', saved: { value: 'pending' } });
  });

  it('can be left by going on', () => {
    const after = play(createWorld(), [...typing('new', 'active'), { do: 'back' }, { do: 'continue' }]);
    expect(openOf(after)?.fact).toBe('mpn.location');
  });

  it('stays at the first question', () => {
    expect(play(createWorld(), [{ do: 'start' }, { do: 'back' }]).outcome).toEqual({
      show: 'question',
      note: { note: 'atFirstQuestion' },
    });
  });

  it('leads from the result to the last question', () => {
    const after = play(createWorld(), [...typing(...allMet), { do: 'back' }]);
    expect(openOf(after)?.fact).toBe('managedService.offered');
  });
});

describe('change', () => {
  const done = () => {
    const world = createWorld();
    return { world, session: sessionOf(play(world, typing(...allMet))) };
  };

  it('opens the question with a nonce of its own; the old answer stays until there is a new one', () => {
    const { world, session } = done();
    const opened = play(world, [{ do: 'change', fact: 'endorsement.authority' }], session);
    expect(opened.outcome).toEqual({
      show: 'question',
      note: { note: 'changing', fact: 'endorsement.authority' },
    });
    expect(sessionOf(opened).answers['endorsement.authority']).toBe('yes');
    const again = play(world, [{ do: 'change', fact: 'endorsement.authority' }], opened.session);
    expect(openOf(again)?.nonce).not.toBe(openOf(opened)?.nonce);
  });

  it('shows the summary after it, with all other answers kept', () => {
    const { world, session } = done();
    const changed = play(
      world,
      [
        { do: 'change', fact: 'endorsement.authority' },
        { do: 'typed', reading: answered('no') },
      ],
      session,
    );
    expect(changed.outcome).toMatchObject({
      show: 'summary',
      saved: { fact: 'endorsement.authority', value: 'no' },
    });
    expect(sessionOf(changed).answers).toEqual({ ...session.answers, 'endorsement.authority': 'no' });
  });

  it('of a question that has no answer yet simply asks it', () => {
    const { world } = done();
    const asked = play(world, [...typing('new'), { do: 'change', fact: 'managedService.offered' }]);
    expect(asked.outcome).toEqual({ show: 'question' });
    const after = play(world, [{ do: 'typed', reading: answered('no') }], asked.session);
    expect(after.outcome.show).toBe('question');
    expect(openOf(after)?.fact).toBe('mpn.membership');
  });

  it('can be left: the old answer stays', () => {
    const { world, session } = done();
    const leaving = { do: 'cancel', isOfChange: true, isTyped: true } as const;
    const left = play(world, [{ do: 'change', fact: 'endorsement.authority' }, leaving], session);
    expect(left.outcome).toEqual({ show: 'summary', note: { note: 'kept' } });
    expect(left.session).toEqual(session);
  });

  it.each(['tenure.months', 'support.planReason', 'journey.creditCheck', 'toString'])(
    'refuses a question that is not asked of this partner: %s',
    (fact) => {
      const { world, session } = done();
      expect(play(world, [{ do: 'change', fact }], session)).toEqual({
        session,
        outcome: { show: 'notice', note: { note: 'unknownCard' } },
      });
    },
  );
});

describe('an answer that is put right in words', () => {
  const world = createWorld();
  const asked = play(world, typing(...allMet.slice(0, 11)));
  const wrong = { fact: 'revenue.ttmUsd', value: 20_000_000 } as const;
  const correct = (fact: AskedFact, value: string | number) =>
    ({ do: 'correct', fact, value, isTyped: true }) as const;

  it('is asked about first, with what it was', () => {
    const offered = play(world, [{ do: 'offer', ...wrong }], asked.session);
    expect(offered.outcome).toEqual({ show: 'confirmCorrection', ...wrong, from: 35_000_000 });
    expect(sessionOf(offered).answers).toEqual(sessionOf(asked).answers);
    const fresh = { fact: 'managedService.offered', value: 'no' } as const;
    expect(play(world, [{ do: 'offer', ...fresh }], asked.session).outcome).toEqual({
      show: 'confirmCorrection',
      ...fresh,
    });
  });

  it('is told to be so already', () => {
    const same = { fact: 'revenue.ttmUsd', value: 35_000_000 } as const;
    const note = { note: 'unchanged', ...same };
    const offer = { do: 'offer', ...same } as const;
    expect(play(world, [offer], asked.session).outcome).toEqual({ show: 'question', note });
    const complete = play(world, typing(...allMet));
    expect(play(world, [offer], complete.session)).toEqual({
      session: complete.session,
      outcome: { show: 'notice', note },
    });
  });

  it('is stored as a change is, and the open question stays open', () => {
    const corrected = play(
      world,
      [{ do: 'offer', ...wrong }, correct(wrong.fact, wrong.value)],
      asked.session,
    );
    expect(openOf(corrected)).toEqual(openOf(asked));
    expect(corrected.outcome).toEqual({
      show: 'question',
      saved: wrong,
      note: { note: 'saved', ...wrong, dropped: ['revenue.source'], added: [] },
    });
  });

  it('opens the next question where the open one is answered by it, or no longer applies', () => {
    const open = openOf(asked)!;
    expect(openOf(play(world, [correct(open.fact, 'yes')], asked.session))?.fact).toBe(
      'managedService.offered',
    );
    const atSource = play(world, typing(...allMet.slice(0, 9)));
    expect(openOf(atSource)?.fact).toBe('revenue.source');
    const corrected = play(world, [correct(wrong.fact, wrong.value)], atSource.session);
    expect(openOf(corrected)?.fact).toBe('accountsReceivable.billing');
  });

  it('asks what it makes necessary, after the result too', () => {
    const below = play(world, typing(...allMet.slice(0, 8), 20_000_000, 'yes', 'yes', 'yes'));
    expect(below.outcome.show).toBe('result');
    const corrected = play(world, [correct('revenue.ttmUsd', 35_000_000)], below.session);
    expect(openOf(corrected)?.fact).toBe('revenue.source');
    expect(corrected.outcome).toMatchObject({
      show: 'question',
      // Whether the perpetual software is asked for is up to the answer to the first.
      note: { added: ['revenue.source'] },
    });
  });

  it('is refused where its question is not asked of this partner', () => {
    const refused = play(world, [correct('tenure.months', 14)], asked.session);
    expect(refused).toEqual({
      session: asked.session,
      outcome: { show: 'question', note: { note: 'staleCard' } },
    });
  });

  it('needs an interview', () => {
    for (const input of [{ do: 'offer', ...wrong } as const, correct(wrong.fact, wrong.value)])
      expect(step(undefined, input, world).outcome).toEqual({ show: 'notice', note: { note: 'staleCard' } });
  });
});

describe('a question that is not on the screen', () => {
  it.each(['result', 'startOver'] as const)(
    'is put away by %s, and comes back with the next message',
    (verb) => {
      const world = createWorld();
      const away = play(world, [...typing('new'), { do: verb }]);
      expect(openOf(away)).toMatchObject({ fact: 'mpn.membership', behind: 'other' });
      const back = play(world, [{ do: 'typed', reading: { is: 'nothing' } }], away.session);
      expect(back.outcome).toEqual({ show: 'question', note: { note: 'notUnderstood', tries: 1 } });
      expect(openOf(back)).not.toHaveProperty('behind');
    },
  );

  it('stays answerable in the summary, which names it', () => {
    const after = play(createWorld(), [
      ...typing('new'),
      { do: 'summary' },
      { do: 'typed', reading: answered('active') },
    ]);
    expect(sessionOf(after).answers['mpn.membership']).toBe('active');
  });

  it('is still answered by its own card', () => {
    const world = createWorld();
    const away = play(world, [...typing('new'), { do: 'result' }]);
    const { fact = '', nonce = '' } = openOf(away) ?? {};
    const after = play(world, [{ do: 'answer', fact, nonce, reading: answered('active') }], away.session);
    expect(sessionOf(after).answers['mpn.membership']).toBe('active');
  });
});

describe('stop and start over', () => {
  it('stop keeps the answers and asks nothing', () => {
    const after = play(createWorld(), [...typing('new'), { do: 'stop' }]);
    expect(sessionOf(after)).toMatchObject({ answers: { 'applicant.kind': 'new' }, open: null });
    expect(after.outcome).toEqual({ show: 'notice', note: { note: 'stopped' } });
  });

  it('start over asks first, and changes nothing by asking', () => {
    const asked = play(createWorld(), [...typing('new'), { do: 'startOver' }]);
    expect(asked.outcome).toEqual({ show: 'confirmStartOver' });
    expect(sessionOf(asked).answers).toEqual({ 'applicant.kind': 'new' });
    expect(openOf(asked)).toMatchObject({ behind: 'other' });
  });

  it('a confirmed start over begins anew', () => {
    const world = createWorld();
    const asked = play(world, [...typing('new'), { do: 'startOver' }]);
    const after = play(world, [{ do: 'beginAgain', isTyped: true }], asked.session);
    expect(sessionOf(after)).toMatchObject({ answers: {}, open: { fact: 'applicant.kind' } });
    expect(after.outcome).toMatchObject({ note: { note: 'startedOver' } });
  });

  it('a cancelled start over keeps everything', () => {
    const world = createWorld();
    const asked = play(world, [...typing(...allMet), { do: 'startOver' }]);
    const after = play(world, [{ do: 'cancel', isOfChange: false, isTyped: true }], asked.session);
    expect(sessionOf(after)).toMatchObject({ answers: sessionOf(asked).answers });
    expect(after.outcome).toEqual({ show: 'notice', note: { note: 'kept' } });
  });

  it('does not ask when nothing would be lost', () => {
    const world = createWorld();
    expect(play(world, [{ do: 'start' }, { do: 'startOver' }]).outcome).toEqual({ show: 'question' });
    const stopped = play(world, [{ do: 'start' }, { do: 'stop' }, { do: 'startOver' }]);
    expect(openOf(stopped)?.fact).toBe('applicant.kind');
  });
});

describe('a session under other rules', () => {
  it('gives way where the open question no longer applies', () => {
    const older = createWorld({ ruleset: ruleset('2021-04-15'), rulesetInForce: ruleset('2021-04-15') });
    const asked = play(older, [{ do: 'start' }, { do: 'change', fact: 'tenure.months' }]);
    expect(openOf(asked)?.fact).toBe('tenure.months');
    const resumed = play(createWorld(), [{ do: 'summary' }], asked.session);
    expect(openOf(resumed)?.fact).toBe('applicant.kind');
  });

  it('shows the summary at any time', () => {
    expect(play(createWorld(), [{ do: 'start' }, { do: 'summary' }]).outcome).toEqual({ show: 'summary' });
  });
});

describe('what may be a copy of an earlier text', () => {
  const again = [{ do: 'askAgain' }] as const;

  it('is shown the open question again, as it stands', () => {
    const world = createWorld();
    const asking = sessionOf(play(world, typing('new')));
    expect(play(world, again, asking)).toEqual({ session: asking, outcome: { show: 'question' } });
  });

  it('is nothing where there is no interview', () => {
    expect(play(createWorld(), again).session).toBeUndefined();
  });
});
