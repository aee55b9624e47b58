import type { NumberWords } from '../../reading/words/numberWords';

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
  decimalSign: '.',
  letters: { 3: 'k', 6: 'm', 9: 'b' },
  inCompounds: '',
  glued: { beforeDigits: 'euro', scales: 'k, m, mil', afterScale: 'dollar, dollars, euro' },
  abbreviations: 'excl., incl., ex.',
} as const satisfies NumberWords;
