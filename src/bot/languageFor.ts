import type { Activity } from 'botbuilder';
import type { Loaded } from '../turns/turnStore';
import { languageOfLocale, type Language } from '../reading/language';

/**
 * The language to answer in: the person's own choice, else the page's setting, which the web chat sends along, else the
 * language of the first activity. Teams sends buttons with another locale than messages, and that must not flip it.
 */
export function languageFor(
  { channelId, locale }: Activity,
  known: Pick<Loaded, 'language' | 'firstLanguage'>,
): Language {
  const spoken = languageOfLocale(locale);
  const ofPage = channelId === 'msteams' ? undefined : spoken;
  return known.language ?? ofPage ?? known.firstLanguage ?? spoken ?? 'en';
}
