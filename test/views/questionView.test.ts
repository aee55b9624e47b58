import { applicableFacts, askedFacts } from '../../src/interview/question';
import { factChoices } from '../../src/rules/fact';
import type { Note } from '../../src/views/note';
import { questionView } from '../../src/views/questionView';
import { contextOf, nonce, passed, readyFacts, usd } from './world';

const en = contextOf();
const nl = contextOf({}, { language: 'nl' });
const ask = (fact: (typeof askedFacts)[number], context = en) => questionView(context, { fact, nonce });

describe('the question card', () => {
  it('counts the requirements of the ruleset, and says that they come after the kind of partner', () => {
    expect(ask('support.firstLevel').view.progress).toEqual([{ text: 'Requirement 3 of 6: Support' }]);
    expect(ask('support.firstLevel', nl).view.progress).toEqual([
      { text: 'Vereiste 3 van 6: Ondersteuning' },
    ]);
    expect(ask('applicant.kind').view.progress).toEqual([
      { text: 'One question first, then 6 requirements' },
    ]);
  });

  it('has the way back at its top, but for the first', () => {
    expect(ask('mpn.location').view.back).toMatchObject([{ data: { verb: 'back' } }]);
    expect(ask('applicant.kind').view.back).toEqual([]);
  });

  it('has a button for each of up to four answers, each with its own data', () => {
    const { options, list, typed, save } = ask('support.firstLevel').view;
    expect(options.map(({ data }) => data)).toEqual(
      ['own', 'outsourced', 'no'].map((value) => ({
        verb: 'answer',
        fact: 'support.firstLevel',
        nonce,
        'support.firstLevel': value,
      })),
    );
    expect([list, typed, save]).toEqual([[], [], []]);
  });

  it('has a list with one Save for more than four answers', () => {
    const { options, list, save } = ask('mpn.membership').view;
    expect(options).toEqual([]);
    expect(list[0]?.id).toBe('mpn.membership');
    expect(list[0]?.choices.map(({ value }) => value)).toEqual([
      'active',
      'pending',
      'rejected',
      'expired',
      'none',
    ]);
    expect(save[0]?.data).toEqual({ verb: 'answer', fact: 'mpn.membership', nonce });
  });

  it('has a field with an example for amounts and months', () => {
    expect(ask('revenue.ttmUsd').view.typed[0]?.placeholder).toMatch(/USD 412,500/);
    expect(ask('tenure.months').view.typed[0]?.missing).toMatch(/months/);
  });

  it('takes "I don\'t know" for an answer wherever it is one', () => {
    for (const fact of askedFacts) {
      const canBe =
        !(fact in factChoices) ||
        (factChoices[fact as 'mpn.membership'] as readonly string[]).includes('unsure');
      expect([fact, ask(fact).view.unsure.map(({ data }) => data[fact])]).toEqual([
        fact,
        canBe ? ['unsure'] : [],
      ]);
    }
  });

  it('is filled with the answer that is being changed', () => {
    const change = (fact: (typeof askedFacts)[number], current: string | number, context = en) =>
      questionView(context, { fact, nonce, current }).view;
    expect(change('revenue.ttmUsd', usd(412_500), nl).typed[0]?.value).toBe('412.500');
    expect(change('revenue.ttmUsd', 'unsure').typed[0]?.value).toBe('');
    expect(change('tenure.months', 14).typed[0]?.value).toBe('14');
    expect(change('mpn.membership', 'pending').list[0]?.value).toBe('pending');
    expect(change('mpn.membership', 'unsure').list[0]?.value).toBe('');
    expect(change('support.firstLevel', 'own').current).toEqual([
      { text: 'Your current answer: Yes, with our own staff' },
    ]);
  });

  it('keeps what was typed in its field and could not be stored', () => {
    const asked = { fact: 'revenue.ttmUsd', nonce, current: usd(1), typed: '3 ton' } as const;
    expect(questionView(nl, asked).view.typed[0]?.value).toBe('3 ton');
  });

  it('speaks to existing partners of what holds for them', () => {
    const existing = contextOf({ 'applicant.kind': 'existingDirect' });
    expect(ask('support.plan', existing).view.why).toMatch(/must hold a support plan/);
    expect(ask('support.plan').view.why).toMatch(/For new applicants/);
    const counts = (context = en) => ask('revenue.ttmUsd', context).view.details[0]?.text;
    expect([counts(existing), counts()]).toEqual([
      expect.stringContaining('before the date on which Microsoft reviews you'),
      expect.not.stringContaining('reviews you'),
    ]);
  });

  it('says of 2020 only what the older rules were silent about', () => {
    const countsNot = (rules: string) =>
      ask('support.firstLevel', contextOf({}, { rules })).view.details[1]?.text;
    expect(countsNot('2021-04-15')).toContain('2020');
    expect(countsNot('2023-04-24')).not.toContain('2020');
  });

  it('puts the bar of the ruleset into the words about revenue', () => {
    const of = (rules: string) => ask('revenue.ttmUsd', contextOf({}, { rules, language: 'nl' })).view.why;
    expect(of('2020-10-27')).toMatch(/^Volgens de regels van 27 oktober 2020 .* USD 300\.000 /);
    expect(of('2025-10-01')).toContain('USD 1.000.000');
  });

  it('needs no bar where the rules have none', () => {
    expect(ask('mpn.membership', contextOf({}, { rules: '2018-08-31' })).view.title).toMatch(/\?$/);
  });

  it('offers everything else behind one button', () => {
    const { left, right } = ask('mpn.location', nl).view.more;
    expect([...left, ...right].map(({ data }) => data)).toEqual([
      { verb: 'summary' },
      { verb: 'why', fact: 'mpn.location' },
      { verb: 'help' },
      { verb: 'language', locale: 'en' },
      { verb: 'skip', fact: 'mpn.location', nonce },
      { verb: 'stop' },
      { verb: 'person' },
    ]);
  });

  it('compares support plans only where they are asked about', () => {
    const urls = (fact: (typeof askedFacts)[number]) => ask(fact).view.links.map(({ url }) => url);
    expect(urls('support.plan').join()).toContain('partnersupport');
    expect(urls('support.firstLevel').join()).not.toContain('partnersupport');
  });

  it('links the kind of partner to the requirements as a whole', () => {
    expect(ask('applicant.kind').view.links).toHaveLength(1);
  });
});

describe('the question as plain text', () => {
  it('starts with the note, then asks, then numbers the answers', () => {
    const note: Note = { note: 'saved', fact: 'mpn.membership', value: 'active', dropped: [], added: [] };
    expect(questionView(nl, { fact: 'endorsement.authority', nonce }, note).text.split('\n')).toEqual([
      'Opgeslagen. MPN-lidmaatschap: Actief',
      'Vereiste 2 van 6: Tekenbevoegdheid',
      nl.t('interview:question.endorsement.authority.title'),
      nl.t('interview:question.endorsement.authority.why'),
      '1. Ja',
      '2. Nee',
      '3. Weet ik niet',
    ]);
  });

  it('numbers the answers in the order in which they are read', () => {
    const numbered = ask('mpn.membership')
      .text.split('\n')
      .filter((line) => /^\d\. /.test(line));
    expect(numbered).toEqual([
      '1. Active',
      '2. Pending',
      '3. Rejected',
      '4. Expired',
      '5. No membership',
      "6. I don't know",
    ]);
  });

  it('gives an example where the answer is typed', () => {
    expect(ask('tenure.months', nl).text).toContain('Bijvoorbeeld: 14 maanden');
  });

  it('says the note in the notification and aloud, but not the mere echo of an answer', () => {
    const shown = questionView(en, { fact: 'endorsement.authority', nonce }, { note: 'staleCard' });
    expect(shown.summary).toBe('That was an earlier message');
    expect(shown.speak).toBe(
      `That was an earlier message. ${en.t('interview:question.endorsement.authority.title')}`,
    );
    const saved: Note = { note: 'saved', fact: 'mpn.membership', value: 'active', dropped: [], added: [] };
    const echoed = questionView(en, { fact: 'endorsement.authority', nonce }, saved);
    expect(echoed.summary).toBe(en.t('interview:question.endorsement.authority.title'));
    expect(echoed.speak).toBe(echoed.summary);
    expect(ask('endorsement.authority').summary).toBe(en.t('interview:question.endorsement.authority.title'));
  });
});

it('reads a note that asks as a question, and any other as a sentence', () => {
  const speak = (tries: number) =>
    questionView(
      nl,
      { fact: 'endorsement.authority', nonce },
      { note: 'noValue', fact: 'endorsement.authority', tries },
    ).speak;
  expect(speak(1)).toMatch(/^Dat heb ik nog niet opgeslagen\. /);
  expect(speak(3)).toMatch(/^Zullen we deze vraag even laten rusten\? /);
});

describe('what a question says about support plans', () => {
  const plan = (facts: Parameters<typeof contextOf>[0]) => ask('support.plan', contextOf(facts));

  it('warns on the plan questions while the credit check has not passed', () => {
    for (const fact of applicableFacts(en.ruleset, { ...readyFacts, 'support.plan': 'asfp' })) {
      const isAboutPlan = fact === 'support.plan' || fact === 'support.planReason';
      expect([fact, ask(fact).advice]).toEqual([fact, isAboutPlan ? 'doNotBuyYet' : undefined]);
    }
  });

  it('says nothing of the kind once it has passed', () => {
    expect(plan(passed)).toMatchObject({ advice: undefined, view: { aside: [] } });
  });

  it('sends partners who are direct-bill already to partner support', () => {
    const shown = plan({ 'applicant.kind': 'existingDirect' });
    expect(shown.advice).toBeUndefined();
    expect(shown.view.aside.map(({ title }) => title)).toEqual([en.t('planAdvice:existing.title')]);
  });

  it('warns once where note and question both name a plan, and at the top', () => {
    const shown = questionView(
      en,
      { fact: 'support.plan', nonce },
      { note: 'changing', fact: 'support.plan' },
    );
    const warning = en.t('planAdvice:doNotBuy.title');
    expect(shown.view.lead.map(({ title }) => title)).toEqual([
      'You are changing an answer: Support plan',
      warning,
    ]);
    expect(shown.view.aside).toEqual([]);
    expect(shown.text.split(warning)).toHaveLength(2);
  });
});
