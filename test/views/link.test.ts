import type { Link, Ruleset } from '../../src/rules/ruleset';
import { goneTexts, linkText, linkViews } from '../../src/views/link';
import { ruleset } from '../support/rulesets';
import { words } from './world';

const t = words('en');
const rules = (link: Partial<Link>): Ruleset => ({
  ...ruleset('2020-10-27'),
  links: { transition: { url: 'https://example.com/old', read: '2026-01-01', status: 'current', ...link } },
});
const views = (link: Partial<Link>) => linkViews(t, rules(link), ['supportPlans', 'transition']);

describe('linkViews', () => {
  it('gives the links that the ruleset has and passes over the others', () => {
    expect(views({})).toEqual([{ text: t('rules:link.transition'), url: 'https://example.com/old' }]);
  });

  it('replaces a page that is gone by its successor and says so in the words of the link', () => {
    expect(views({ status: 'gone', successor: 'https://example.com/new' })).toEqual([
      { text: 'Moving from direct to indirect (current version)', url: 'https://example.com/new' },
    ]);
  });

  it('names a page once, as it is called first', () => {
    const link = { url: 'https://example.com/', read: '2026-01-01', status: 'current' } as const;
    const twice = { ...ruleset('2020-10-27'), links: { transition: link, transfer: link } };
    expect(linkViews(t, twice, ['transfer', 'transition'])).toEqual([
      { text: t('rules:link.transfer'), url: link.url },
    ]);
  });

  it('is no link any more where the page is gone without a successor', () => {
    expect(views({ status: 'gone' })).toEqual([]);
  });
});

describe('goneTexts', () => {
  const gone = (link: Partial<Link>) => goneTexts(t, rules(link), ['supportPlans', 'transition']);

  it('names the pages that are gone without a successor, and no others', () => {
    expect(gone({ status: 'gone' })).toEqual(['Moving from direct to indirect: no longer exists']);
    expect(gone({ status: 'gone', successor: 'https://example.com/new' })).toEqual([]);
    expect(gone({})).toEqual([]);
  });
});

describe('linkText', () => {
  it('is the words and the address', () => {
    expect(linkText(t, { text: 'Here', url: 'https://example.com/' })).toBe('Here: https://example.com/');
  });
});
