import type { NameWords, QuestionForms } from '../../knowledge/searchWords';

/** What words and numbers in English questions are made of. */
export const questionForms: QuestionForms = {
  compoundLinks: '',
  magnitudes: 'k, m, bn',
  currencies: 'usd, eur, euro, euros, dollar',
};

/** How somebody says his name in English, and the names that stand in the lists and utterances. */
export const names: NameWords = {
  introductions: 'my name is, i am called',
  names: `
    arrow, copaco, crayon, ingram, mark, pax8, rhipe, samsung, synnex, yahoo,
    afas, kaseya, mollie, moneybird, sherweb, snelstart, stripe, twinfield, visma,
    frank, paris, dubai
    shell, insight, exact, action, adobe, amazon, android, apple, aws, bradstreet, chatgpt, cisco, citrix, creditsafe, dell, dun, facebook, gmail, google
    graydon, instagram, iphone, lenovo, netflix, openai, oracle, quickbooks, salesforce, sap, slack, spotify, verizon, visa, vodafone, youtube, zoom`,
};
