import type { Link, Ruleset } from '../../src/rules/ruleset';
import { linkText, linkViews } from '../../src/views/link';
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
    expect(views({})).toEqual([
      { text: t('rules:link.transition'), url: 'https://example.com/old', gone: [] },
    ]);
  });

  it('replaces a page that is gone by its successor and says so', () => {
    const [view] = views({ status: 'gone', successor: 'https://example.com/new' });
    expect(view?.url).toBe('https://example.com/new');
    expect(view?.gone).toEqual([{ text: t('rules:gone') }]);
  });

  it('says of a page that is gone without a successor that it no longer exists', () => {
    const [view] = views({ status: 'gone' });
    expect(view?.url).toBe('https://example.com/old');
    expect(view?.gone).toEqual([{ text: t('rules:goneWithout') }]);
  });
});

describe('linkText', () => {
  it('is the words, the address, and what became of the page', () => {
    const [view] = views({ status: 'gone', successor: 'https://example.com/new' });
    expect(view && linkText(t, view)).toBe(
      `${t('rules:link.transition')}: https://example.com/new ${t('rules:gone')}`,
    );
  });
});
