import { answeredFacts, type AnsweredFact } from '../answers/choiceFacts';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases } from '../text/phrases';
import type { Utterance } from '../utterance';

/** Whether a text has the name of a question in it: "de distributeur factureert" that of invoicing. */
export type NamesQuestion = (utterance: Utterance, fact: AnsweredFact) => boolean;

export function createNamesQuestion(words: WordsByLanguage): NamesQuestion {
  const books = new Map(
    answeredFacts.map((fact) => [fact, bookOfAll(words, ({ subjects }) => ({ name: subjects[fact] }))]),
  );
  return (utterance, fact) =>
    readPhrases(utterance.words, [books.get(fact)!]).some(({ tags }) => tags.length > 0);
}
