import type { Activity } from 'botbuilder';
import { languageOfLocale, type Language } from '../reading/language';
import type { Person } from '../turns/records';

type Spoken = Pick<Person, 'language' | 'firstLanguage'>;

/** The language to answer an activity in. */
export const languageFor = ({ channelId, locale }: Activity, known: Spoken): Language =>
  languageAt({ channel: channelId, locale }, known);

/**
 * The language of a conversation: the person's own choice, else the page's setting, which the web chat sends along, else
 * the language of the first activity. Teams sends buttons with another locale than messages, and that must not flip it.
 */
export function languageAt(
  { channel, locale }: { readonly channel: string; readonly locale: string | undefined },
  known: Spoken,
): Language {
  const spoken = languageOfLocale(locale);
  const ofPage = channel === 'msteams' ? undefined : spoken;
  return known.language ?? ofPage ?? known.firstLanguage ?? spoken ?? 'en';
}
