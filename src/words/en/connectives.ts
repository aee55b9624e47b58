import type { ConnectiveWords } from '../../reading/words/connectiveWords';

export const connectives = {
  conjunctions: 'but, and, or, so',
  sequels: 'and then, of which',
  breaks: 'but, so',
  unbroken: 'not so',
} as const satisfies ConnectiveWords;
