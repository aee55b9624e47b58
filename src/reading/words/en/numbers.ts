import type { NumberWords } from '../words';

export const numbers = {
  units: 'zero, one, two, three, four, five, six, seven, eight, nine',
  teens: 'ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen',
  tens: 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety',
  hundred: 'hundred',
  scales: { 3: 'thousand, thou, grand', 6: 'million, mil, mill', 9: 'billion, bn, bln', 12: 'trillion' },
  plurals: { 3: 'thousands', 6: 'millions', 9: 'billions' },
  fractions: { 25: 'quarter, quarters', 50: 'half' },
  article: 'a, an',
  and: 'and',
  of: 'of',
  point: 'point, comma',
} as const satisfies NumberWords;
