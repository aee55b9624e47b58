import { goingAhead, planNames } from './words';

/** A sentence as the oracle reads it. */
export type Sentence = {
  /** Lower case. A support plan by any name is `¤plan`, something in quotation marks `§`; punctuation counts as a word. */
  readonly tokens: readonly string[];
  readonly isQuestion: boolean;
  /** As it stands in the message. */
  readonly text: string;
};

export const plan = '¤plan';
export const quoted = '§';
/** Two denials that come to none. */
export const goAhead = '¤go';

const quotation = /‘([^‘’]{1,80})’|“([^“”]{1,80})”|"([^"]{1,80})"/gu;

/** The sentences of a text, and what it quotes as sentences of their own. */
export function sentencesOf(text: string): readonly Sentence[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/\[([^\]]*)\]\((?:https?:|mailto:)[^)]*\)/g, '$1')
    .replace(/https?:\/\/\S+/g, ' ');
  return plain
    .split(/(?<=[.!?…])\s+|\n+/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const inner = [...part.matchAll(quotation)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
      return [sentence(part), ...inner.map(sentence)];
    });
}

function sentence(text: string): Sentence {
  const trimmed = text.trim();
  return { tokens: tokensOf(trimmed), isQuestion: /\?["'”’)]*$/.test(trimmed), text: trimmed };
}

function tokensOf(text: string): readonly string[] {
  const plain = text.replace(quotation, ` ${quoted} `).toLowerCase().replaceAll('’', "'");
  const said = goingAhead.reduce((words, pattern) => words.replace(pattern, ` ${goAhead} `), plain);
  const named = planNames.reduce((words, name) => words.replace(name, ` ${plan} `), said);
  return named.match(/¤plan|¤go|§|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[,;:()–—/]/gu) ?? [];
}

/** Whether a text names a support plan. */
export const namesPlan = (text: string): boolean =>
  sentencesOf(text).some(({ tokens, text: said }) => tokens.includes(plan) || quotesPlan(said));

const quotesPlan = (said: string): boolean =>
  [...said.matchAll(quotation)].some((found) => tokensOf((found[1] ?? found[2] ?? found[3])!).includes(plan));
