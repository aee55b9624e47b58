import type { SearchWords } from '../knowledge/searchWords';
import type { ReadingWords } from '../reading/words/words';
import { buying, buyingAnswers, buyingForms } from './nl/buying';
import { buyingTopics } from './nl/buyingTopics';
import { commands, requirements } from './nl/commands';
import { concepts, fillers } from './nl/concepts';
import { connectives } from './nl/connectives';
import { corrections, oldValues, places, subjects } from './nl/corrections';
import { creditCheck } from './nl/creditCheck';
import { dates } from './nl/dates';
import { everyday } from './nl/everyday';
import { mail } from './nl/mail';
import { numbers } from './nl/numbers';
import { articles, optionFillers, options, positions } from './nl/options';
import { quantities } from './nl/quantities';
import { names, questionForms } from './nl/questions';
import { ruleset } from './nl/ruleset';
import { smallTalk } from './nl/smallTalk';
import { topics } from './nl/topics';
import { yesNo, yesNoForms } from './nl/yesNo';

/** How people say things in Dutch: a parser's data, not wording. */
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

/** What the search has to know of Dutch. */
const search: SearchWords = { concepts, fillers, ...questionForms, ...names };

export const nl = { reading, search };
