import type { ConnectiveWords } from '../../reading/words/connectiveWords';

export const connectives = {
  conjunctions: 'maar, en, of, dus',
  sequels: 'en dan',
  breaks: 'maar, dus',
  unbroken: 'doe maar',
  whether: 'of',
  limits:
    'voor, in, op, bij, onder, met, binnen, door, van, uit, aan, per, via, tot, als, zoals, net als, tijdens, behalve, enkel, puur, vooral, volgens, waar, waarvan, naar',
} as const satisfies ConnectiveWords;
