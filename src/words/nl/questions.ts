import type { NameWords, QuestionForms } from '../../knowledge/searchWords';

/** What words and numbers in Dutch questions are made of. */
export const questionForms: QuestionForms = {
  compoundLinks: 's, en, e',
  magnitudes: 'k, m, mln, mio',
  currencies: 'usd, eur, euro, dollar',
};

/** How somebody says his name in Dutch, and the names that stand in the lists and utterances. */
export const names: NameWords = {
  introductions: 'mijn naam is, ik heet',
  names: `
    arrow, copaco, crayon, ingram, mark, pax8, rhipe, samsung, synnex, yahoo,
    afas, kaseya, mollie, moneybird, sherweb, snelstart, stripe, twinfield, visma,
    jan, joost, frank, franken, berbers, amsterdam, parijs, dubai, zeeland, zeelandse
    bol, kpn, odido, ziggo`,
};
