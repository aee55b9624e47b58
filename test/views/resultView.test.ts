import { languages } from '../../src/reading/language';
import type { Facts } from '../../src/rules/fact';
import type { Note } from '../../src/views/note';
import { resultText } from '../../src/views/resultText';
import { resultView } from '../../src/views/resultView';
import { rulesets } from '../support/rulesets';
import { contextOf, passed, readyFacts, resultOf, usd } from './world';

type Options = Parameters<typeof contextOf>[1];
const show = (facts: Facts, options?: Options, note?: Note, skipped: Parameters<typeof resultOf>[1] = []) => {
  const context = contextOf(facts, options);
  return resultView(context, resultOf(context, skipped), note);
};
const view = (facts: Facts, options?: Options) => show(facts, options).view;
const section = (facts: Facts, title: string, options?: Options) =>
  view(facts, options).sections.find(({ heading }) => heading[0]?.text === title)?.rows;
const row = (facts: Facts, name: string, options?: Options) => {
  const { sections, met } = view(facts, options);
  return [...sections, ...met].flatMap(({ rows }) => rows).find((one) => one.name === name);
};
/** A day on which the rules of 2020-10-27 were the newest. */
const then: Options = { today: '2020-12-01' };
const verbs = (shown: ReturnType<typeof show>) => shown.view.actions.map(({ data }) => data['verb']);

describe('the verdict', () => {
  it('comes first, and counts the mandatory requirements that are missing or open', () => {
    const two: Facts = {
      ...readyFacts,
      'mpn.membership': 'none',
      'accountsReceivable.billing': 'no',
      'managedService.offered': 'no',
    };
    expect(
      show(two).text.startsWith('You are not there yet under the rules of 27 October 2020: 2 requirements'),
    ).toBe(true);
    expect(show({ ...readyFacts, 'revenue.ttmUsd': 'unsure' }).summary).toMatch(
      /^Cannot tell yet under the rules of 27 October 2020: for 1 requirement it is not known/,
    );
  });

  it('is not preceded by the echo of the last answer, nor followed by it', () => {
    const saved: Note = {
      note: 'saved',
      fact: 'managedService.offered',
      value: 'yes',
      dropped: [],
      added: [],
    };
    const shown = show(readyFacts, {}, saved);
    expect(shown.text.split('\n')[0]).toBe(shown.view.title);
    expect(shown.view.aside).toEqual([]);
  });

  it('gives way to any other note', () => {
    expect(show(readyFacts, {}, { note: 'staleCard' }).summary).toBe('That was an earlier message');
  });

  it('says that Microsoft decides when one can apply, with the form and what Microsoft does with it', () => {
    const ready = view(readyFacts, then);
    expect(ready.title).toMatch(/Microsoft decides/);
    expect(ready.steps[0].form).toHaveLength(1);
    expect(ready.steps[0].rows.map(({ text }) => text).join()).toMatch(/credit.*e-mail/s);
    expect(view({ ...readyFacts, 'journey.applied': 'yes' }, then).steps[0].form).toEqual([]);
  });

  it('has words of its own for partners who are direct-bill already, and the pages about losing it', () => {
    const facts: Facts = { ...readyFacts, 'applicant.kind': 'existingDirect', 'support.plan': 'asfp' };
    const shown = view(facts, then);
    expect(shown.title).toMatch(/can stay a direct-bill partner/);
    expect(shown.links).toHaveLength(2);
    // The pages that took the place of the two PDFs are one of these two.
    expect(shown.readMore[0]?.links).toHaveLength(1);
    expect(view({ ...facts, 'mpn.membership': 'none' }).title).toMatch(/at risk .*: 1 /);
  });
});

describe('the first lines', () => {
  const firstLines = (facts: Facts, options: Options = {}) =>
    show(facts, { language: 'nl', ...options }).text.split('\n');

  it('are the verdict with the date of its rules, today’s where it is another, and the tally', () => {
    expect(firstLines(readyFacts).slice(0, 3)).toEqual([
      'Volgens de regels van 27 oktober 2020 zou u een aanvraag kunnen indienen, maar die regels gelden niet meer',
      expect.stringMatching(/^De regels van vandaag \(1 oktober 2025\): nog niet, aan /),
      '✓ 5 voldaan · … 1 later aan de beurt',
    ]);
    expect(firstLines(readyFacts, then)[1]).toBe('✓ 5 voldaan · … 1 later aan de beurt');
  });

  it('count a gap and an unknown in the verdict, and every kind in the tally', () => {
    const facts: Facts = {
      ...readyFacts,
      'accountsReceivable.billing': 'no',
      'mpn.membership': 'unsure',
      'support.plan': 'asfp',
      'managedService.offered': 'no',
    };
    const [title, , tally] = firstLines(facts);
    expect(title).toBe(
      'U bent er nog niet volgens de regels van 27 oktober 2020: aan 1 vereiste voldoet u niet en van 1 is nog niet bekend of u eraan voldoet',
    );
    expect(tally).toBe(
      '✓ 2 voldaan · ✕ 1 niet voldaan · ? 1 nog onduidelijk · ! 1 aandachtspunt · › 1 advies',
    );
  });

  it('say it aloud in the same order, up to the first step', () => {
    const { speak, view: card } = show(readyFacts);
    const [today] = card.today;
    const parts = [card.title, today!.text, card.tally, `Your next steps: ${card.steps[0].rows[0]!.text}`];
    expect(parts.map((part) => speak.indexOf(part))).toEqual(
      [...parts.map((part) => speak.indexOf(part))].sort((a, b) => a - b),
    );
    expect(parts.every((part) => speak.includes(part))).toBe(true);
  });

  it('say rejected, never to wait, where Microsoft has rejected the verification', () => {
    const rejected: Facts = { ...readyFacts, 'journey.applied': 'yes', 'journey.verification': 'rejected' };
    const shown = show(rejected);
    expect(shown.view.title).toMatch(/^Microsoft has rejected.*appeal/);
    expect(shown.view.steps[0].rows.map(({ name }) => name)).toEqual(['Appeal']);
  });
});

describe('the next steps', () => {
  const steps = (facts: Facts, options?: Options) => view(facts, options).steps[0].rows;

  it('are numbered: what is missing, then what is not known, with who does it, by when and where it is written', () => {
    const facts: Facts = {
      ...readyFacts,
      'tenure.months': 11,
      'mpn.membership': 'none',
      'support.firstLevel': 'unsure',
    };
    const rows = steps(facts, { rules: '2021-04-15', today: '2021-05-01' });
    expect(rows.map(({ number, name }) => `${number}. ${name}`)).toEqual([
      '1. MPN membership and ID',
      '2. Time as an indirect reseller',
      '3. Support',
    ]);
    expect(rows[0]?.notes[0]?.text).toMatch(/^Who does it/);
    expect(rows[0]?.links.length).toBeGreaterThan(0);
    expect(rows[1]?.notes[1]?.text).toBe('When: in 1 month at the earliest.');
  });

  it('leave nothing to do at the findings that they cover', () => {
    const facts: Facts = { ...readyFacts, 'mpn.membership': 'none' };
    const gap = row(facts, 'MPN membership and ID');
    expect([gap?.reasons[0]?.todo, gap?.links]).toEqual([[], []]);
    expect(steps(facts)[0]?.text).toContain('Join');
  });

  it('link to the page about all requirements only where there is no page of its own', () => {
    const facts: Facts = { ...readyFacts, 'accountsReceivable.billing': 'no', 'mpn.membership': 'none' };
    const { t } = contextOf();
    const [membership, billing] = steps(facts).map(({ links }) => links.map(({ text }) => text).join());
    expect(billing).toBe(`${t('rules:link.requirements')} (current version)`);
    expect(membership).not.toContain(t('rules:link.requirements'));
  });

  it('link to joining only who is no member, and to verification who waits for it', () => {
    const { t } = contextOf();
    const linksOf = (facts: Facts) => steps({ ...readyFacts, ...facts })[0]?.links.map(({ text }) => text);
    const [membership, locations, verification] = (['membership', 'locations', 'verification'] as const).map(
      (id) => t(`rules:link.${id}`),
    );
    expect(linksOf({ 'mpn.membership': 'none' })).toEqual([membership, locations]);
    expect(linksOf({ 'mpn.membership': 'expired' })).toEqual([membership]);
    expect(linksOf({ 'mpn.membership': 'rejected' })).toEqual([verification]);
    expect(linksOf({ 'mpn.location': 'otherCountry' })).toEqual([locations]);
  });

  it('show a page at the first step that it is about', () => {
    const facts: Facts = {
      ...readyFacts,
      'accountsReceivable.billing': 'no',
      'accountsReceivable.provisioning': 'no',
    };
    expect(steps(facts).map(({ links }) => links.length)).toEqual([1, 0]);
  });

  it('are the form and Microsoft’s checks for who can apply, and today’s rules where those say otherwise', () => {
    expect(steps(readyFacts, then).map(({ name }) => name)).toEqual(['Apply', "Wait for Microsoft's checks"]);
    expect(steps(readyFacts).map(({ name }) => name)).toEqual(["Check your answers against today's rules"]);
  });

  it('tell a partner who is direct-bill already by when', () => {
    const existing: Facts = { ...readyFacts, 'applicant.kind': 'existingDirect' };
    expect(steps(existing, then)[0]?.notes[1]?.text).toBe('When: before the next review by Microsoft.');
  });
});

describe('what follows from the last answer', () => {
  const saved = (more: Partial<Extract<Note, { note: 'saved' }>>): Note => ({
    note: 'saved',
    fact: 'support.plan',
    value: 'none',
    dropped: [],
    added: [],
    ...more,
  });

  it('stands at the end, where it is more than the answer', () => {
    const { view: card, text } = show(readyFacts, {}, saved({ dropped: ['support.planReason'] }));
    expect(card.aside.map(({ title }) => title)).toEqual(['Saved. Support plan: No plan']);
    expect(text.indexOf('No longer needed')).toBeGreaterThan(text.indexOf('requirements are met'));
    expect(show(readyFacts, {}, saved({ added: ['support.planReason'] })).view.aside).toHaveLength(1);
  });

  it('is left to the end of the result where the question was skipped', () => {
    const shown = show({}, {}, { note: 'skipped', fact: 'managedService.offered' }, [
      'managedService.offered',
    ]);
    expect(shown.view).toMatchObject({ lead: [], aside: [] });
    expect(shown.text).toContain('You skipped 1 question.');
  });
});

describe('the findings', () => {
  it('say what is missing, and by how much', () => {
    const gap = row({ ...readyFacts, 'revenue.ttmUsd': usd(187_250) }, 'Omzet', { language: 'nl' });
    expect(gap).toMatchObject({ mark: '✕', color: 'attention', fill: [] });
    expect(gap?.reasons[0]?.what).toMatch(/USD 187\.250.*USD 300\.000.*USD 112\.750/);
    expect(gap?.bar[0]).toMatchObject({
      short: [{ width: 17 }],
      today: [{ label: 'Vandaag nodig: USD 1.000.000' }],
    });
  });

  it('count months in words', () => {
    const gap = row({ ...readyFacts, 'tenure.months': 11 }, 'Time as an indirect reseller', {
      rules: '2021-04-15',
    });
    expect(gap?.reasons[0]?.what).toMatch(/11 months.*12 months.*1 month/);
    expect(gap?.bar).toEqual([]);
  });

  it('have a button to fill in what is not known', () => {
    const unknown = section({ ...readyFacts, 'mpn.location': 'unsure' }, 'Still unclear')?.[0];
    expect(unknown?.fill).toEqual([
      {
        title: 'Fill in',
        tooltip: 'Fill in: MPN ID location',
        data: { verb: 'change', fact: 'mpn.location' },
      },
    ]);
  });

  it('have no button where the chat does not ask the question', () => {
    const euros: Facts = { ...readyFacts, 'revenue.currency': 'EUR' };
    expect(section(euros, 'Still unclear')?.[0]).toMatchObject({ name: 'Revenue', fill: [] });
  });

  it('fold what is met, with the figure; how far it can be trusted stands where it is seen', () => {
    const own: Facts = { ...readyFacts, 'revenue.source': 'own', 'revenue.perpetualUsd': usd(0) };
    const { met, revenue: aboutRevenue } = view(own);
    expect(aboutRevenue[0]?.paragraphs[0]?.text).toBe(contextOf().t('rules:remark.revenue.provisional'));
    expect(met[0]?.title).toBe('5 requirements are met');
    const revenue = row(own, 'Revenue', then);
    expect(revenue?.remarks.map(({ text }) => text)).toEqual(['USD 412,500; USD 300,000 is needed.']);
    expect(revenue?.reasons).toEqual([]);
  });

  it.each([
    [{ 'endorsement.globalAdmin': 'no' }, 'Global admin', 'endorsement.notGlobalAdmin', undefined],
    [
      { 'endorsement.globalAdmin': 'unsure' },
      'Global admin',
      'endorsement.globalAdminUnknown',
      { verb: 'change', fact: 'endorsement.globalAdmin' },
    ],
  ] as const)('note what is worth telling about what is met: %j', (facts, name, remark, data) => {
    const noted = section({ ...readyFacts, ...facts }, 'Please note') ?? [];
    expect(noted.map((one) => [one.name, one.remarks[0]?.text, one.fill[0]?.data])).toEqual([
      [name, contextOf().t(`rules:remark.${remark}`), data],
    ]);
  });

  it('explain a plan that was there already beside the support that is met', () => {
    const facts: Facts = { ...readyFacts, 'support.plan': 'asfp', 'support.planReason': 'otherReason' };
    expect(row(facts, 'Support')?.remarks.map(({ text }) => text)).toEqual([
      contextOf().t('rules:remark.support.planHeldForOtherReason'),
    ]);
  });

  it('say that Microsoft verifies the figure from Partner Center too', () => {
    expect(row(readyFacts, 'Revenue', then)?.remarks.at(-1)?.text).toBe(
      contextOf().t('rules:revenueSubject'),
    );
  });

  it('keep a remark with its gap where there is one', () => {
    const facts: Facts = { ...readyFacts, 'endorsement.authority': 'no', 'endorsement.globalAdmin': 'no' };
    expect(section(facts, 'Please note')).toBeUndefined();
    expect(row(facts, 'Authority to sign')?.remarks).toHaveLength(1);
  });

  it('fold nothing where nothing is met', () => {
    expect(view({}).met).toEqual([]);
  });

  it('keep a recommendation apart from the gaps', () => {
    const advice = section({ ...readyFacts, 'managedService.offered': 'no' }, 'Recommended, not required');
    expect(advice?.map(({ name, mark }) => [name, mark])).toEqual([['Managed service', '›']]);
  });

  it('read as advice, not as a failure, where only a recommendation is not followed', () => {
    const { text } = show({ ...readyFacts, 'managedService.offered': 'no' }, then);
    expect(text).toContain('› Managed service: Advice\n');
    expect(text).not.toContain('Not met');
  });

  it('say of the support plan that it comes later, that it came early, or that it is next', () => {
    const title = (facts: Facts) =>
      view(facts).sections.find(({ rows }) => rows.some(({ name }) => name === 'Support'))?.heading[0]?.text;
    expect(title(readyFacts)).toBe('Not due yet');
    expect(title({ ...readyFacts, 'support.plan': 'asfp', 'support.planReason': 'forDirectBill' })).toBe(
      'Please note',
    );
    expect(title({ ...readyFacts, ...passed })).toBe('Due now');
    expect(title({ ...readyFacts, 'journey.creditCheck': 'failed' })).toBe('Still to be arranged');
  });

  it('say what does not apply to a partner', () => {
    const existing: Facts = { ...readyFacts, 'applicant.kind': 'existingDirect' };
    const rows = section(existing, 'Does not apply to you', { rules: '2021-04-15' });
    expect(rows?.map(({ name, links, reasons }) => [name, links, reasons[0]?.todo])).toEqual([
      ['Time as an indirect reseller', [], []],
    ]);
  });

  it('say what to do and where it is written, where no step says it', () => {
    const facts: Facts = { ...readyFacts, 'managedService.offered': 'no', 'journey.applied': 'yes' };
    const advised = row(facts, 'Managed service');
    expect(advised?.reasons[0]?.todo[0]?.label).toBe('What to do:');
    expect(advised?.links).toHaveLength(1);
    const unknown = row({ ...facts, 'mpn.location': 'unsure' }, 'MPN membership and ID');
    expect(unknown?.reasons[0]?.todo[0]?.label).toBe('How to find out:');
  });

  it('refer to the warning right above them instead of saying it again', () => {
    expect(row(readyFacts, 'Support')?.reasons[0]?.todo[0]?.next).toBe(
      "Hold off on a plan until Microsoft's e-mail about the credit check; see the warning above.",
    );
  });
});

describe('what the result says about support plans', () => {
  const placeOf = (facts: Facts) => {
    const at = view(facts).sections.find(({ blocks }) => blocks.length > 0);
    return [at?.heading[0]?.text, at?.blocks.length];
  };

  it('stands beside what it is about, or after the gaps and what is not known', () => {
    expect(placeOf(readyFacts)).toEqual(['Not due yet', 1]);
    expect(placeOf({ ...readyFacts, 'support.plan': 'asfp' })).toEqual(['Please note', 1]);
    expect(placeOf({ ...readyFacts, ...passed })).toEqual(['Due now', 1]);
    expect(placeOf({ ...readyFacts, 'support.firstLevel': 'no' })).toEqual([undefined, 1]);
    const { sections } = view({ 'support.firstLevel': 'no', 'managedService.offered': 'no' });
    expect(sections.map(({ heading, rows }) => heading[0]?.text ?? rows.length)).toEqual([
      'Still to be arranged',
      'Still unclear',
      0,
      'Recommended, not required',
    ]);
  });

  it('says what to do once the plan is there, with a button for it', () => {
    const due = row({ ...readyFacts, ...passed }, 'Support');
    expect(due?.reasons[0]?.todo[0]?.next).toMatch(/Change answers.*Support plan/);
    expect(due?.fill[0]?.data).toEqual({ verb: 'change', fact: 'support.plan' });
  });

  it('links the agreement when that is next', () => {
    const due = view({ ...readyFacts, ...passed, 'support.plan': 'asfp' });
    expect(due.steps[0].rows.map(({ links }) => links.map(({ text }) => text))).toEqual([
      ['Microsoft Partner Agreement (MPA)'],
    ]);
  });

  it('answers who asks about buying there', () => {
    const held: Facts = { ...readyFacts, ...passed, 'support.plan': 'psfp' };
    const { sections } = show(held, {}, { note: 'buyingQuestion' }).view;
    expect(sections.flatMap(({ blocks }) => blocks.map(({ title }) => title))).toEqual([
      'No second support plan is needed',
    ]);
  });

  it.each(languages)('warns in every result while the gate is shut (%s)', (language) => {
    for (const facts of [{}, readyFacts, { ...readyFacts, 'journey.creditCheck': 'failed' }] as const) {
      const shown = show(facts, { language });
      expect(shown.advice).toBe('doNotBuyYet');
      expect(shown.view.fallbackText).toContain(contextOf({}, { language }).t('planAdvice:doNotBuy.title'));
    }
  });

  it('advises on the plan once the check has passed and none is held, and not a second time', () => {
    expect(show({ ...readyFacts, ...passed }).advice).toBe('buyNow');
    const held = show({ ...readyFacts, ...passed, 'support.plan': 'psfp' });
    expect(held).toMatchObject({ advice: undefined, view: { aside: [] } });
  });
});

describe('the buttons', () => {
  it('have one main one: the form, today’s rules, what was skipped, the report, or the answers', () => {
    const offer = { ruleset: rulesets.at(-1)!, nonce: '0'.repeat(32), left: 3 };
    const mains = (facts: Facts, options?: Options, skipped?: Parameters<typeof resultOf>[1]) => {
      const context = { ...contextOf(facts, options), ...(options === undefined && { offer }) };
      const { actions, steps } = resultView(context, resultOf(context, skipped)).view;
      const form = steps[0].form.map(() => 'form');
      return [
        ...form,
        ...actions.filter(({ style }) => style === 'positive').map(({ data }) => data['verb']),
      ];
    };
    expect(mains(readyFacts, then)).toEqual(['form']);
    expect(mains(readyFacts)).toEqual(['useRuleset']);
    expect(mains({}, then, ['mpn.membership'])).toEqual(['continue']);
    expect(mains({ ...readyFacts, 'journey.applied': 'yes' }, then)).toEqual(['creditCheck']);
    expect(mains({ ...readyFacts, 'mpn.membership': 'none' })).toEqual(['summary']);
  });

  it('change, ask a person and start over', () => {
    expect(verbs(show({}))).toEqual(['summary', 'person', 'startOver']);
  });

  it('lead back to what was skipped, first of all', () => {
    const shown = show({}, {}, undefined, ['mpn.membership', 'mpn.location']);
    expect(shown.view.actions[0]).toMatchObject({
      title: 'Answer the 2 skipped questions',
      data: { verb: 'continue' },
    });
    expect(shown.text).toContain('You skipped 2 questions.');
  });

  it('report the credit check when one can apply or has applied, and it has not passed yet', () => {
    const offers = (facts: Facts) => verbs(show(facts)).includes('creditCheck');
    expect(offers(readyFacts)).toBe(true);
    expect(offers({ ...readyFacts, 'journey.applied': 'yes' })).toBe(true);
    expect(offers({})).toBe(false);
    expect(offers({ ...readyFacts, ...passed })).toBe(false);
    expect(offers({ ...readyFacts, 'journey.creditCheck': 'failed' })).toBe(false);
    expect(offers({ ...readyFacts, 'applicant.kind': 'existingDirect' })).toBe(false);
  });
});

describe('the end of the result', () => {
  it('says how sure the rules are, and who decides', () => {
    const { t } = contextOf();
    for (const { id, confidence } of rulesets) {
      const footer = view(readyFacts, { rules: id }).footer.map(({ text }) => text);
      expect(footer).toEqual([t(`rules:confidence.${confidence}`), t('rules:microsoftDecides')]);
    }
    const context = contextOf();
    const doubtful = { ...context, ruleset: { ...context.ruleset, dateConfidence: 'secondary' as const } };
    expect(resultView(doubtful, resultOf(doubtful)).view.footer[0]?.text).toBe(
      t('rules:confidence.secondaryDate'),
    );
  });

  it('says where the revenue stands and that Microsoft verifies it, where the rules ask for revenue', () => {
    const unsure: Facts = { ...readyFacts, 'revenue.ttmUsd': 'unsure' };
    expect(view(unsure).revenue[0]?.paragraphs).toHaveLength(2);
    expect(view(readyFacts).revenue).toEqual([]);
    expect(view(readyFacts, { rules: '2018-08-31' }).revenue).toEqual([]);
  });

  it('has every page of the ruleset somewhere, and no part for pages that there are not', () => {
    const { text } = show({
      ...readyFacts,
      'managedService.offered': 'no',
      'mpn.membership': 'none',
      'endorsement.authority': 'no',
    });
    const { links } = contextOf().ruleset;
    const shown = (
      [
        'requirements',
        'supportPlans',
        'managedServices',
        'restricted',
        'transition',
        'faqPdf',
        'transitionPdf',
      ] as const
    ).map((id) => text.includes(links[id]?.successor ?? links[id]?.url ?? 'missing'));
    expect(text).toContain('Announcement of the revenue requirement: no longer exists');
    expect(shown).toEqual(shown.map(() => true));
    const context = contextOf(readyFacts);
    const bare = { ...context, ruleset: { ...context.ruleset, links: {} } };
    expect(resultView(bare, resultOf(bare)).view.readMore).toEqual([]);
  });
});

describe('resultText', () => {
  it('is the text of the result', () => {
    const context = contextOf(readyFacts, { language: 'nl' });
    expect(resultText(context, resultOf(context))).toBe(show(readyFacts, { language: 'nl' }).text);
  });
});

describe('a recorded credit check', () => {
  const context = contextOf({ ...readyFacts, ...passed });
  const withdrawing = (withdrawNonce?: string) =>
    resultView(context, { ...resultOf(context), ...(withdrawNonce !== undefined && { withdrawNonce }) })
      .view.actions.map(({ data }) => data)
      .find(({ verb }) => verb === 'withdrawCreditCheck');

  it('is withdrawn by the card that the recording left, and asks first where there is none', () => {
    expect(withdrawing('0'.repeat(32))).toEqual({ verb: 'withdrawCreditCheck', nonce: '0'.repeat(32) });
    expect(withdrawing()).toEqual({ verb: 'withdrawCreditCheck' });
  });
});
