import type { LinkId, Ruleset } from '../rules/ruleset';
import { optional, type Optional } from './shown';
import type { Translate } from './translate';

/** A link to an official page. A page that is gone gives way to its successor, and a note says so. */
export type LinkView = {
  readonly text: string;
  readonly url: string;
  readonly gone: Optional<{ readonly text: string }>;
};

/** The links of those ids that this ruleset has, in that order. */
export function linkViews(t: Translate, ruleset: Ruleset, ids: readonly LinkId[]): readonly LinkView[] {
  return ids.flatMap((id) => {
    const link = ruleset.links[id];
    if (link === undefined) return [];
    const { status, successor } = link;
    const gone = status === 'gone' ? t(successor ? 'rules:gone' : 'rules:goneWithout') : undefined;
    return [
      {
        text: t(`rules:link.${id}`),
        url: successor ?? link.url,
        gone: optional(gone === undefined ? undefined : { text: gone }),
      },
    ];
  });
}

/** A link as one line of plain text. */
export function linkText(t: Translate, { text, url, gone }: LinkView): string {
  return [t('chat:linkPlain', { text, url }), ...gone.map((note) => note.text)].join(' ');
}
