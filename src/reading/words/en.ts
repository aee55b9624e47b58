import { buying, creditCheck } from './en/buying';
import { commands, requirements } from './en/commands';
import { numbers } from './en/numbers';
import { articles, optionFillers, options, positions, topics } from './en/options';
import { quantities } from './en/quantities';
import { smallTalk } from './en/smallTalk';
import { yesNo } from './en/yesNo';
import type { Words } from './words';

/** How people say things in English: a parser's data, not wording. */
export const en: Words = {
  numbers,
  quantities,
  yesNo,
  options,
  optionFillers,
  articles,
  topics,
  positions,
  commands,
  requirements,
  buying,
  creditCheck,
  smallTalk,
};
