import type { SearchWords } from '../knowledge/searchWords';
import type { ReadingWords } from '../reading/words/words';
import { buying, buyingAnswers, buyingForms } from './en/buying';
import { buyingTopics } from './en/buyingTopics';
import { commands, requirements } from './en/commands';
import { concepts, fillers } from './en/concepts';
import { connectives } from './en/connectives';
import { corrections, oldValues, places, subjects } from './en/corrections';
import { creditCheck } from './en/creditCheck';
import { dates } from './en/dates';
import { everyday } from './en/everyday';
import { mail } from './en/mail';
import { numbers } from './en/numbers';
import { articles, optionFillers, options, positions } from './en/options';
import { quantities } from './en/quantities';
import { names, questionForms } from './en/questions';
import { ruleset } from './en/ruleset';
import { smallTalk } from './en/smallTalk';
import { topics } from './en/topics';
import { yesNo, yesNoForms } from './en/yesNo';

/** How people say things in English: a parser's data, not wording. */
const reading: ReadingWords = {
  numbers,
  quantities,
  yesNo: { ...yesNo, ...everyday },
  yesNoForms,
  options,
  optionFillers,
  articles,
  topics,
  positions,
  commands,
  requirements,
  corrections,
  oldValues,
  subjects,
  places,
  ruleset,
  buying,
  buyingAnswers,
  buyingForms,
  buyingTopics,
  creditCheck,
  connectives,
  smallTalk,
  dates,
  mail,
};

/** What the search has to know of English. */
const search: SearchWords = { concepts, fillers, ...questionForms, ...names };

export const en = { reading, search };
