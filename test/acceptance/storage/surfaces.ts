import type { Language } from '../../../src/reading/language';
import type { Received } from '../../support/directLineClient';
import type { Deed } from '../support/person';

/** What came of one attempt to say something. */
export type Attempt = {
  /** As the channel numbers it; undefined where it was not taken. */
  readonly activity: string | undefined;
  /** What the person was shown for it; undefined where there was nothing within the patience. */
  readonly reply: Received | undefined;
  readonly ms: number;
};

/** Where a person talks to the bot. */
export type Surface = {
  readonly conversation: string;
  readonly language: Language;
  /** @param key the same for every attempt at one deed, for clients that say so. */
  readonly say: (said: Deed['said'], key: string) => Promise<Attempt>;
  /** The newest message that is no notice of trouble. */
  readonly latest: () => Received | undefined;
  readonly close: () => void;
};
