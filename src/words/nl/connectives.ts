import type { ConnectiveWords } from '../../reading/words/connectiveWords';

export const connectives = {
  conjunctions: 'maar, en, of, dus',
  sequels: 'en dan',
  breaks: 'maar, dus',
  unbroken: 'doe maar',
} as const satisfies ConnectiveWords;
