import type { SearchWords } from '../../knowledge/searchWords';
import { concepts, fillers } from './concepts';

/** What the search has to know of English. */
export const search: SearchWords = {
  concepts,
  fillers,
  compoundLinks: '',
  magnitudes: 'k, m, bn',
  currencies: 'usd, eur, euro, euros, dollar',
  introductions: 'my name is, i am called',
  names: `
    frank, paris, dubai
    shell, insight, exact, action, adobe, amazon, android, apple, aws, bradstreet, chatgpt, cisco, citrix, creditsafe, dell, dun, facebook, gmail, google
    graydon, instagram, iphone, lenovo, netflix, openai, oracle, quickbooks, salesforce, sap, slack, spotify, verizon, visa, vodafone, youtube, zoom`,
};
