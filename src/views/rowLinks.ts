import type { Finding } from '../rules/finding';
import type { LinkId, Ruleset } from '../rules/ruleset';
import { linkViews, type LinkView } from './link';
import { generalLinks } from './resultExtras';
import type { Translate } from './translate';

/** Pages that help with some gaps of their requirement only: what a reason has to begin with. */
const linksOfReasons: { readonly [Id in LinkId]?: readonly string[] } = {
  membership: ['mpn.membership.none', 'mpn.membership.expired'],
  verification: ['mpn.membership.pending', 'mpn.membership.rejected'],
  locations: ['mpn.membership.none', 'mpn.location.'],
  supportPlans: ['support.plan.'],
};

/** The pages about a requirement; the page about all requirements only where there is no other. */
export function rowLinks(
  t: Translate,
  ruleset: Ruleset,
  { requirement, reasons }: Finding,
): readonly LinkView[] {
  const fits = (id: LinkId) =>
    linksOfReasons[id]?.some((start) => reasons.some((reason) => reason.startsWith(start))) ?? true;
  const ofRuleset = ruleset.requirements.flatMap(({ id, links }) => (id === requirement ? links : []));
  const ids: readonly LinkId[] = requirement === 'mpn' ? [...ofRuleset, 'verification'] : ofRuleset;
  const own = linkViews(
    t,
    ruleset,
    ids.filter((id) => !generalLinks.includes(id) && fits(id)),
  );
  return own.length > 0 ? own : linkViews(t, ruleset, ['requirements']);
}
