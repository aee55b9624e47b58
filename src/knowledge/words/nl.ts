import { concepts, fillers } from './nl/concepts';
import { elsewhere } from './nl/elsewhere';
import { messages } from './nl/messages';
import { phrases } from './nl/phrases';
import type { Words } from './words';

/** How people ask in Dutch: a search's data, not wording. */
export const nl: Words = { concepts, fillers, phrases, messages, elsewhere };
