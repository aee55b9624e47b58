import type { SearchWords } from '../../knowledge/searchWords';
import { concepts, fillers } from './concepts';

/** What the search has to know of Dutch. */
export const search: SearchWords = {
  concepts,
  fillers,
  compoundLinks: 's, en, e',
  magnitudes: 'k, m, mln, mio',
  currencies: 'usd, eur, euro, dollar',
  introductions: 'mijn naam is, ik heet',
  names: `
    jan, joost, frank, franken, berbers, amsterdam, parijs, dubai, zeeland, zeelandse
    bol, kpn, odido, ziggo`,
};
