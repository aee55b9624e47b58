import type { ConnectiveWords } from '../../reading/words/connectiveWords';

export const connectives = {
  conjunctions: 'but, and, or, so',
  sequels: 'and then, of which',
  breaks: 'but, so',
  unbroken: 'not so',
  whether: 'if, whether',
  limits:
    'for, in, on, at, under, with, within, by, from, of, as, like, per, via, through, until, till, during, except, just, solely, mainly, mostly, where, which, to',
} as const satisfies ConnectiveWords;
