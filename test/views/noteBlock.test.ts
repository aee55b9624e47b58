import { noteWords } from '../../src/views/noteBlock';
import type { Facts } from '../../src/rules/fact';
import { contextOf, usd } from './world';
import type { Note } from '../../src/views/note';

const en = contextOf();
const nl = contextOf({}, { language: 'nl' });
const say = (note: Note, context = en) => {
  const { block, mention } = noteWords(context, note);
  return { title: block?.title, texts: block?.paragraphs.map(({ text }) => text), mention };
};

describe('the note about a saved answer', () => {
  it('is one quiet line above the next question', () => {
    const note: Note = { note: 'saved', fact: 'tenure.months', value: 14, dropped: [], added: [] };
    expect(noteWords(en, note).block).toMatchObject({ style: 'default', weight: 'Default', paragraphs: [] });
  });

  it('echoes the value in full', () => {
    const note: Note = { note: 'saved', fact: 'revenue.ttmUsd', value: usd(300_000), dropped: [], added: [] };
    expect(say(note, nl)).toEqual({
      title: 'Opgeslagen. CSP-omzet in USD: USD 300.000',
      texts: [],
      mention: 'nothing',
    });
    expect(say({ note: 'saved', fact: 'tenure.months', value: 1, dropped: [], added: [] }).title).toMatch(
      /: 1 month$/,
    );
  });

  it('says how to find out after "I don\'t know"', () => {
    expect(
      say({ note: 'saved', fact: 'mpn.location', value: 'unsure', dropped: [], added: [] }).texts,
    ).toEqual([en.t('interview:question.mpn.location.findOut')]);
  });

  it('names the answers that no longer apply and the question that came with it', () => {
    expect(
      say({
        note: 'saved',
        fact: 'applicant.kind',
        value: 'existingDirect',
        dropped: ['revenue.asIndirectReseller', 'tenure.months'],
        added: ['capabilityAssessment.passed'],
      }).texts,
    ).toEqual([
      'No longer needed: As indirect reseller, Months as reseller.',
      'Because of this answer one more question is needed: Capability assessment.',
    ]);
  });

  it('counts the questions that came with it', () => {
    const added = ['revenue.asIndirectReseller', 'tenure.months'] as const;
    const note: Note = { note: 'saved', fact: 'applicant.kind', value: 'new', dropped: [], added };
    expect(say(note, nl).texts).toEqual([
      'Door dit antwoord zijn er 2 vragen bijgekomen: Als indirecte reseller, Maanden als reseller.',
    ]);
  });

  it('mentions a plan where its answer, a dropped one or a new question does', () => {
    const saved = (more: Partial<Extract<Note, { note: 'saved' }>>): Note => ({
      note: 'saved',
      fact: 'mpn.membership',
      value: 'active',
      dropped: [],
      added: [],
      ...more,
    });
    expect(say(saved({})).mention).toBe('nothing');
    expect(say(saved({ fact: 'support.plan', value: 'none' })).mention).toBe('mentioned');
    expect(say(saved({ dropped: ['support.planReason'] })).mention).toBe('mentioned');
    expect(say(saved({ added: ['support.planReason'] })).mention).toBe('mentioned');
  });
});

describe('other notes', () => {
  it('name the question that is skipped or changed', () => {
    expect(say({ note: 'skipped', fact: 'tenure.months' }, nl).title).toBe(
      'Overgeslagen: Maanden als reseller',
    );
    expect(say({ note: 'changing', fact: 'support.plan' })).toMatchObject({ mention: 'mentioned' });
  });

  it('explain a question with what counts and what does not', () => {
    expect(say({ note: 'why', fact: 'tenure.months' }).texts).toEqual(
      (['why', 'counts', 'countsNot'] as const).map((part) =>
        en.t(`interview:question.tenure.months.${part}`),
      ),
    );
  });

  it('ask again where an answer could not be stored', () => {
    const doubt: Note = { note: 'doubt', fact: 'support.plan', doubt: 'vague', understood: [], tries: 1 };
    expect(say(doubt)).toMatchObject({ title: en.t('chat:reask.first.title'), mention: 'mentioned' });
    expect(say({ note: 'noValue', fact: 'mpn.membership', tries: 2 }).title).toBe(
      en.t('chat:reask.second.title'),
    );
    expect(say({ note: 'notUnderstood', tries: 1 })).toMatchObject({ mention: 'nothing' });
  });

  it('say how to answer after "no" to a value', () => {
    expect(say({ note: 'valueRejected', fact: 'revenue.ttmUsd' }, nl)).toEqual({
      title: 'Niet opgeslagen',
      texts: ["Typ het bedrag zonder punten of komma's, bijvoorbeeld 300000."],
      mention: 'nothing',
    });
    expect(say({ note: 'valueRejected', fact: 'tenure.months' }).texts).toEqual([
      'Please answer again, for example: 14 months.',
    ]);
  });

  it('repeat the dates of a recorded credit check in full, and how to withdraw it', () => {
    const note = { note: 'creditCheckRecorded', mailDate: '2026-11-20' } as const;
    expect(say(note, nl).texts).toEqual([
      'Genoteerd: de e-mail van Microsoft is van 20 november 2026.',
      'Klopt dit niet? Typ: melding intrekken.',
    ]);
    expect(say({ ...note, appliedOn: '2026-11-02' }).texts?.[0]).toMatch(/2 November 2026.*20 November 2026/);
  });

  it('give the date of the rules that are kept', () => {
    expect(say({ note: 'rulesetKept' }, nl).texts?.join()).toContain('27 oktober 2020');
  });

  it('give the date of the rules that take the place of others', () => {
    expect(say({ note: 'rulesetReplaced' }, nl).title).toContain('27 oktober 2020');
  });

  it('count the answers that are left, and say what became of the credit check', () => {
    expect(say({ note: 'recovered', answers: 0 }, nl).texts).toHaveLength(1);
    expect(say({ note: 'recovered', answers: 1, creditCheck: 'lost' }).texts?.join(' ')).toMatch(
      /keep one answer\..*report the credit check/,
    );
    expect(say({ note: 'recovered', answers: 12 }).texts?.join()).toContain('12 answers');
    expect(say({ note: 'recovered', creditCheck: 'kept' }, nl).texts).toEqual([
      'Uw melding dat u de kredietcontrole hebt doorstaan, staat er nog.',
    ]);
  });

  it('list everything that is wrong with an attestation', () => {
    const note: Note = { note: 'attestationRefused', problems: ['mailDateMissing', 'notConfirmed'] };
    expect(say(note).texts).toHaveLength(2);
  });

  it('give a reference when something went wrong', () => {
    expect(say({ note: 'failed', reference: 'A1B2C3' }).texts?.join()).toContain('A1B2C3');
  });

  it('say plainly that a question cannot be passed on yet, and who can be asked', () => {
    const { block } = noteWords(en, { note: 'person' });
    expect(block?.paragraphs[0]?.text).toMatch(/cannot pass your question on/);
    expect(block?.links).toHaveLength(1);
  });

  it('leave buying to the words about buying', () => {
    for (const note of ['doNotBuy', 'buyingQuestion'] as const) {
      expect(noteWords(en, { note })).toEqual({ block: undefined, mention: 'buying' });
    }
  });
});

describe('what a note says of the answers', () => {
  const said = (note: Note, facts: Facts) => {
    const { block } = noteWords(contextOf(facts), note);
    return block!.paragraphs.map(({ text }) => text).join(' ');
  };
  const keeping: readonly Note[] = [
    { note: 'resumed' },
    { note: 'stopped' },
    { note: 'person' },
    { note: 'kept' },
    { note: 'languageChanged' },
    { note: 'rulesetReplaced' },
  ];

  it.each(keeping)('is that they are kept only where there are any: %j', (note) => {
    expect(said(note, { 'mpn.membership': 'active' })).toContain('Your answers are kept.');
    expect(said(note, { 'journey.applied': 'yes' })).not.toMatch(/answers?/i);
  });

  it('is that the others stay only where there are others', () => {
    const changing: Note = { note: 'changing', fact: 'mpn.membership' };
    expect(said(changing, { 'mpn.membership': 'active' })).not.toContain('other answers');
    expect(said(changing, { 'mpn.membership': 'active', 'applicant.kind': 'new' })).toContain(
      'other answers',
    );
  });
});
