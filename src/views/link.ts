import type { LinkId, Ruleset } from '../rules/ruleset';
import type { Translate } from './translate';

/** A link to an official page that exists. */
export type LinkView = { readonly text: string; readonly url: string };

/**
 * The links of those ids that this ruleset has, in that order, and each page once. A page that is gone gives way to its
 * successor; one without a successor is no link any more (`goneTexts`).
 */
export function linkViews(t: Translate, ruleset: Ruleset, ids: readonly LinkId[]): readonly LinkView[] {
  const links = ids.flatMap((id) => {
    const link = ruleset.links[id];
    if (link === undefined) return [];
    const text = t(`rules:link.${id}`);
    if (link.status !== 'gone') return [{ text, url: link.url }];
    return link.successor ? [{ text: t('rules:newPage', { link: text }), url: link.successor }] : [];
  });
  return links.filter(({ url }, at) => links.findIndex((one) => one.url === url) === at);
}

/** The pages of those ids that are gone without a successor, named so that nobody goes on looking for them. */
export function goneTexts(t: Translate, ruleset: Ruleset, ids: readonly LinkId[]): readonly string[] {
  const isGone = (id: LinkId) => ruleset.links[id]?.status === 'gone' && !ruleset.links[id].successor;
  return ids.filter(isGone).map((id) => t('rules:gone', { link: t(`rules:link.${id}`) }));
}

/** A link as one line of plain text. */
export const linkText = (t: Translate, { text, url }: LinkView): string => t('chat:linkPlain', { text, url });
