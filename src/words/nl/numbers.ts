import type { NumberWords } from '../../reading/words/numberWords';

export const numbers = {
  units: 'nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen',
  teens: 'tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien',
  tens: 'twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig',
  hundred: 'honderd',
  scales: {
    3: 'duizend, mille',
    5: 'ton',
    6: 'miljoen, mln, mio, milj, mlj',
    9: 'miljard, mld, mrd',
    12: 'biljoen',
  },
  plurals: { 5: 'tonnen', 6: 'miljoenen', 9: 'miljarden' },
  fractions: { 25: 'kwart', 50: 'half, halve', 75: 'driekwart', 150: 'anderhalf, anderhalve' },
  article: 'een',
  and: 'en',
  of: 'van',
  point: 'komma',
  decimalSign: ',',
  letters: { 3: 'k', 6: 'm' },
  inCompounds: 'nul, een, zes, elf, en',
  glued: { beforeDigits: 'euro', scales: 'k, m, mln, mio', afterScale: 'dollar, dollars, euro' },
  abbreviations: 't/m, excl., incl., ex.',
} as const satisfies NumberWords;
