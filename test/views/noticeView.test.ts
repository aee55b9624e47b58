import { noticeView } from '../../src/views/noticeView';
import { welcomeView } from '../../src/views/welcomeView';
import { contextOf, passed } from './world';

const en = contextOf();
const nl = contextOf({}, { language: 'nl' });

describe('noticeView', () => {
  it('makes the note the heading of the card, with the buttons asked for', () => {
    const { view, text, summary } = noticeView(
      nl,
      { note: 'stopped' },
      { actions: ['continue', 'language'] },
    );
    expect(view).toMatchObject({ title: 'Gestopt', lead: [], aside: [] });
    expect(view.actions).toEqual([
      { title: 'Verdergaan', data: { verb: 'continue' }, style: 'positive' },
      { title: 'English', data: { verb: 'language', locale: 'en' }, style: 'default' },
    ]);
    expect(text.startsWith('Gestopt\n')).toBe(true);
    expect(summary).toBe('Gestopt');
  });

  it('leads on to the result where nothing is left to ask', () => {
    const { view } = noticeView(en, { note: 'thanks' }, { actions: ['result'] });
    expect(view.actions).toEqual([
      { title: 'See the result', data: { verb: 'continue' }, style: 'positive' },
    ]);
  });

  it('makes the warning the heading where buying was asked about', () => {
    const { view, advice, summary } = noticeView(en, { note: 'doNotBuy' }, { actions: [] });
    expect([view.title, summary]).toEqual(Array(2).fill('Not yet: do not buy a support plan (ASfP or PSfP)'));
    expect(advice).toBe('doNotBuyYet');
  });

  it('puts the warning below a withdrawn credit check, and the next step below a recorded one', () => {
    const withdrawn = noticeView(en, { note: 'creditCheckWithdrawn' }, { actions: [] });
    expect(withdrawn.view.aside.map(({ title }) => title)).toEqual([
      'Not yet: do not buy a support plan (ASfP or PSfP)',
    ]);
    const context = contextOf({ ...passed, 'support.plan': 'none' });
    const recorded = noticeView(
      context,
      { note: 'creditCheckRecorded', mailDate: '2026-11-20' },
      { actions: [] },
    );
    expect(recorded.view.aside.map(({ title }) => title)).toEqual([context.t('planAdvice:buy.title')]);
    expect([withdrawn.advice, recorded.advice]).toEqual(['doNotBuyYet', 'buyNow']);
  });
});

describe('welcomeView', () => {
  it('says that it is a bot, how long it takes, and that Microsoft decides', () => {
    const { text, view } = welcomeView(en, {});
    expect(text).toMatch(/I am a bot.*minutes.*27 October 2020.*Microsoft decides/s);
    expect(view.actions.map(({ data }) => data['verb'])).toEqual(['start', 'person']);
  });

  it('tells who comes back where the interview was', () => {
    const progress = { number: 4, of: 6, requirement: 'revenue' } as const;
    const { text, view } = welcomeView(nl, { resume: { answered: 1, progress } });
    expect(text).toContain('U hebt 1 vraag beantwoord.');
    expect(text).toContain('We waren bij vereiste 4 van 6: Omzet.');
    expect(view.actions.map(({ data }) => data['verb'])).toEqual([
      'continue',
      'summary',
      'person',
      'language',
      'startOver',
    ]);
  });

  it('names no requirement where none was open', () => {
    expect(welcomeView(en, { resume: { answered: 3 } }).view.paragraphs).toHaveLength(1);
  });
});
