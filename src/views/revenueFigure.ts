import type { Finding } from '../rules/finding';
import { paragraphs } from './block';
import type { ViewContext } from './context';
import { linkViews } from './link';
import type { Extra } from './resultExtras';

/** Whether the revenue is met by Partner Center's own figure, the one that Microsoft goes by. */
export const isFigureOfMicrosoft = ({ facts }: ViewContext, { requirement, status }: Finding): boolean =>
  requirement === 'revenue' && status === 'met' && facts['revenue.source'] === 'partnerCenter';

/**
 * Where the revenue stands in Partner Center, with the remark that it decides; nothing where the rules have no revenue
 * bar or where that figure is known and reaches it.
 */
export function revenueFigure(context: ViewContext, findings: readonly Finding[]): Extra | undefined {
  const { t, ruleset } = context;
  const revenue = findings.find(({ requirement }) => requirement === 'revenue');
  if (!revenue || isFigureOfMicrosoft(context, revenue)) return undefined;
  return {
    title: t('chat:result.revenueTitle'),
    paragraphs: paragraphs(
      ...revenue.remarks.map((remark) => t(`rules:remark.${remark}`)),
      t('rules:revenueWhere'),
      t('rules:revenueSubject'),
    ),
    links: linkViews(t, ruleset, ['revenueReport']),
  };
}
