import { concepts, fillers } from './en/concepts';
import { elsewhere } from './en/elsewhere';
import { messages } from './en/messages';
import { phrases } from './en/phrases';
import type { Words } from './words';

/** How people ask in English: a search's data, not wording. */
export const en: Words = { concepts, fillers, phrases, messages, elsewhere };
