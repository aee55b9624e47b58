import { buying, creditCheck } from './nl/buying';
import { commands, requirements } from './nl/commands';
import { numbers } from './nl/numbers';
import { articles, optionFillers, options, positions, topics } from './nl/options';
import { quantities } from './nl/quantities';
import { smallTalk } from './nl/smallTalk';
import { yesNo } from './nl/yesNo';
import type { Words } from './words';

/** How people say things in Dutch: a parser's data, not wording. */
export const nl: Words = {
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
