import type { ReadingWords } from '../reading/words/words';
import { buying, buyingForms } from './en/buying';
import { buyingTopics } from './en/buyingTopics';
import { commands, requirements } from './en/commands';
import { connectives } from './en/connectives';
import { creditCheck } from './en/creditCheck';
import { numbers } from './en/numbers';
import { articles, optionFillers, options, positions, topics } from './en/options';
import { quantities } from './en/quantities';
import { search } from './en/search';
import { smallTalk } from './en/smallTalk';
import { yesNo, yesNoForms } from './en/yesNo';

/** How people say things in English: a parser's data, not wording. */
const reading: ReadingWords = {
  numbers,
  quantities,
  yesNo,
  yesNoForms,
  options,
  optionFillers,
  articles,
  topics,
  positions,
  commands,
  requirements,
  buying,
  buyingForms,
  buyingTopics,
  creditCheck,
  connectives,
  smallTalk,
};

export const en = { reading, search };
