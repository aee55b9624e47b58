import type { NumberWords } from '../words';

export const numbers = {
  units: 'nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen',
  teens: 'tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien',
  tens: 'twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig',
  hundred: 'honderd',
  scales: {
    3: 'duizend',
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
} as const satisfies NumberWords;
