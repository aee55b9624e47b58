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
  view(facts, options).sections.find((one) => one.title === title)?.rows;
const row = (facts: Facts, name: string, options?: Options) => {
  const { sections, met } = view(facts, options);
  return [...sections, ...met].flatMap(({ rows }) => rows).find((one) => one.name === name);
};
const verbs = (shown: ReturnType<typeof show>) => shown.view.actions.map(({ data }) => data['verb']);

describe('the verdict', () => {
  it('comes first, and counts the mandatory requirements that are missing or open', () => {
    const two: Facts = {
      ...readyFacts,
      'mpn.membership': 'none',
      'accountsReceivable.billing': 'no',
      'managedService.offered': 'no',
    };
    expect(show(two).text.startsWith('Not yet: 2 requirements')).toBe(true);
    expect(show({ ...readyFacts, 'revenue.ttmUsd': 'unsure' }).summary).toMatch(
      /^Cannot tell yet: 1 requirement is/,
    );
  });

  it('stays first when the last answer is echoed', () => {
    const saved: Note = { note: 'saved', fact: 'managedService.offered', value: 'yes', dropped: [] };
    const shown = show(readyFacts, {}, saved);
    expect(shown.text.split('\n')[0]).toBe(shown.view.title);
    expect(shown.view.aside[0]?.title).toBe('Saved. Managed service: Yes');
  });

  it('gives way to any other note', () => {
    expect(show(readyFacts, {}, { note: 'staleCard' }).summary).toBe('That card is out of date');
  });

  it('says that Microsoft decides when one can apply, with the form and what Microsoft does with it', () => {
    const ready = view(readyFacts);
    expect(ready.title).toMatch(/Microsoft decides/);
    expect(ready.enrolment[0]?.form).toHaveLength(1);
    expect(ready.enrolment[0]?.paragraphs.map(({ text }) => text).join()).toMatch(/credit.*e-mail/s);
    expect(view({ ...readyFacts, 'journey.applied': 'yes' }).enrolment).toEqual([]);
  });

  it('has words of its own for partners who are direct-bill already, and the pages about losing it', () => {
    const facts: Facts = { ...readyFacts, 'applicant.kind': 'existingDirect', 'support.plan': 'asfp' };
    const shown = view(facts);
    expect(shown.title).toMatch(/stay a direct-bill partner/);
    expect(shown.links).toHaveLength(2);
    expect(shown.readMore[0]?.links).toHaveLength(4);
    expect(view({ ...facts, 'mpn.membership': 'none' }).title).toMatch(/at risk: 1 /);
  });
});

describe('the findings', () => {
  it('say what is missing, by how much, what to do, and where it is written', () => {
    const gap = row({ ...readyFacts, 'revenue.ttmUsd': usd(187_250) }, 'Omzet', { language: 'nl' });
    expect(gap).toMatchObject({ mark: '✕', color: 'attention', fill: [] });
    expect(gap?.reasons[0]?.what).toMatch(/USD 187\.250.*USD 300\.000.*USD 112\.750/);
    expect(gap?.reasons[0]?.label).toBe('Wat u kunt doen:');
    expect(gap?.bar[0]?.short).toEqual([{ width: 62 }]);
    expect(gap?.links.length).toBeGreaterThan(0);
  });

  it('count months in words', () => {
    const gap = row({ ...readyFacts, 'tenure.months': 11 }, 'Time as an indirect reseller', {
      rules: '2021-04-15',
    });
    expect(gap?.reasons[0]?.what).toMatch(/11 months.*12 months.*1 month/);
    expect(gap?.bar).toEqual([]);
  });

  it('say of what is not known how to find out, with a button to fill it in', () => {
    const unknown = section({ ...readyFacts, 'mpn.location': 'unsure' }, 'Not known yet')?.[0];
    expect(unknown?.reasons[0]?.label).toBe('How to find out:');
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
    expect(section(euros, 'Not known yet')?.[0]).toMatchObject({ name: 'Revenue', fill: [] });
  });

  it('fold what is met, with the figure and how far it can be trusted', () => {
    const own: Facts = { ...readyFacts, 'revenue.source': 'own', 'revenue.perpetualUsd': usd(0) };
    const { met } = view(own);
    expect(met[0]?.title).toBe('5 requirements are met');
    const revenue = row(own, 'Revenue');
    expect(revenue?.remarks.map(({ text }) => text)).toEqual([
      'USD 412,500; USD 300,000 is needed.',
      contextOf().t('rules:remark.revenue.provisional'),
    ]);
    expect(revenue?.reasons).toEqual([]);
  });

  it('fold nothing where nothing is met', () => {
    expect(view({}).met).toEqual([]);
  });

  it('keep a recommendation apart from the gaps', () => {
    const advice = section({ ...readyFacts, 'managedService.offered': 'no' }, 'Recommended, not required');
    expect(advice?.map(({ name, mark }) => [name, mark])).toEqual([['Managed service', '+']]);
  });

  it('say of the support plan that it comes later, that it came early, or that it is next', () => {
    const title = (facts: Facts) =>
      view(facts).sections.find(({ rows }) => rows.some(({ name }) => name === 'Support'))?.title;
    expect(title(readyFacts)).toBe('Not due yet');
    expect(title({ ...readyFacts, 'support.plan': 'asfp', 'support.planReason': 'forDirectBill' })).toBe(
      'Please note',
    );
    expect(title({ ...readyFacts, ...passed })).toBe('Your next step');
    expect(title({ ...readyFacts, 'journey.creditCheck': 'failed' })).toBe('Still to be arranged');
  });

  it('say what does not apply to a partner', () => {
    const existing: Facts = { ...readyFacts, 'applicant.kind': 'existingDirect' };
    const rows = section(existing, 'Does not apply to you', { rules: '2021-04-15' });
    expect(rows?.map(({ name }) => name)).toEqual(['Time as an indirect reseller']);
  });

  it('link to the page about all requirements only where there is no page of its own', () => {
    const facts: Facts = { ...readyFacts, 'accountsReceivable.billing': 'no', 'mpn.membership': 'none' };
    const { t } = contextOf();
    expect(row(facts, 'Accounts receivable')?.links.map(({ text }) => text)).toEqual([
      t('rules:link.requirements'),
    ]);
    expect(row(facts, 'MPN membership and ID')?.links.map(({ text }) => text)).not.toContain(
      t('rules:link.requirements'),
    );
  });
});

describe('what the result says about support plans', () => {
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
  it('dates the rules, says how sure they are, that they were tightened since, and who decides', () => {
    const { t } = contextOf();
    for (const { id, confidence } of rulesets) {
      const footer = view(readyFacts, { rules: id }).footer.map(({ text }) => text);
      expect(footer).toContain(t(`rules:confidence.${confidence}`));
      expect(footer).toContain(t('rules:microsoftDecides'));
      expect([id, footer.includes(t('rules:tightened'))]).toEqual([id, id !== '2025-10-01']);
    }
    expect(show(readyFacts, { language: 'nl' }).text).toContain('27 oktober 2020');
  });

  it('says where the revenue stands and that Microsoft verifies it, where the rules ask for revenue', () => {
    expect(view(readyFacts).revenue).toHaveLength(1);
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
        'announcement',
        'faqPdf',
        'transitionPdf',
      ] as const
    ).map((id) => text.includes(links[id]?.successor ?? links[id]?.url ?? 'missing'));
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
