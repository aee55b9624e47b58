import { summaryView } from '../../src/views/summaryView';
import { contextOf, readyFacts, usd } from './world';

const answers = {
  'applicant.kind': 'new',
  'mpn.membership': 'active',
  'revenue.ttmUsd': usd(187_250.5),
  'revenue.asIndirectReseller': 'unsure',
} as const;
const nl = contextOf(answers, { language: 'nl' });
const state = {
  answers,
  skipped: ['mpn.location'],
  open: 'endorsement.authority',
  isComplete: false,
} as const;

describe('summaryView', () => {
  const { view, text, advice } = summaryView(nl, state);
  const row = (label: string) => view.groups.flatMap(({ rows }) => rows).find((one) => one.label === label);

  it('has a row for every question of this partner, gathered by requirement', () => {
    expect(view.groups.map(({ name }) => name)).toEqual([
      'Uw bedrijf',
      ...nl.ruleset.requirements.map(({ id }) => nl.t(`interview:requirement.${id}`)),
    ]);
    expect(view.groups[1]?.rows.map(({ data }) => data)).toEqual([
      { verb: 'change', fact: 'mpn.membership' },
      { verb: 'change', fact: 'mpn.location' },
    ]);
    expect(view.progress).toBe('4 van de 12 vragen beantwoord');
  });

  it('shows the answers in words, and marks what is open, skipped or not answered yet', () => {
    expect(row('CSP-omzet in USD')?.answer).toBe('USD 187.250,50');
    expect(row('Als indirecte reseller')?.answer).toBe('Weet ik niet');
    expect(row('Locatie van de MPN-id')?.answer).toBe('Overgeslagen');
    expect(row('Tekenbevoegdheid')?.answer).toBe('Deze vraag staat nu open');
    expect(row('Facturering')?.answer).toBe('Nog niet beantwoord');
  });

  it('names the row on its button', () => {
    expect(row('MPN-lidmaatschap')).toMatchObject({
      change: 'Wijzigen',
      tooltip: 'Wijzigen: MPN-lidmaatschap',
    });
    expect(row('Facturering')).toMatchObject({ change: 'Invullen', tooltip: 'Invullen: Facturering' });
  });

  it('carries the warning, because a row names the support plan', () => {
    expect(advice).toBe('doNotBuyYet');
    expect(text).toContain('Wacht met de aanschaf van een ondersteuningsplan');
  });

  it('says which question is open, because typed text answers it', () => {
    expect(text).toContain(nl.t('interview:question.endorsement.authority.title'));
  });

  it('leads on to the open question, or to the result when nothing is open', () => {
    expect(view.actions[0]).toMatchObject({ title: 'Verdergaan', data: { verb: 'continue' } });
    const complete = summaryView(contextOf(readyFacts), {
      answers: readyFacts,
      skipped: [],
      isComplete: true,
    });
    expect(complete.view.actions[0]).toMatchObject({ title: 'See the result', data: { verb: 'continue' } });
  });

  it('puts a note at the top', () => {
    const saved = { note: 'saved', fact: 'mpn.membership', value: 'active', dropped: [], added: [] } as const;
    const shown = summaryView(nl, state, saved);
    expect(shown.text.startsWith('Opgeslagen. MPN-lidmaatschap: Actief\nUw antwoorden\n')).toBe(true);
    expect(shown.view.lead).toHaveLength(1);
  });
});
