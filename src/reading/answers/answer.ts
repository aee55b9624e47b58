import { readAmount } from './amount';
import { hasManyOptions, readChoice, readExactOption } from './choice';
import type { Expected, Reading } from './expected';
import type { Language } from '../language';
import { readMonths } from './months';
import { createPhrasebook } from '../text/phrases';
import { en } from '../words/en';
import { nl } from '../words/nl';
import { yesNoFacts, type YesNoFact } from '../words/words';
import { readYesNo } from './yesNo';
import type { YesNoTag } from './yesNoTags';

const topics = Object.fromEntries(
  yesNoFacts.map((fact) => [
    fact,
    createPhrasebook<YesNoTag>({ topic: `${nl.topics[fact]},${en.topics[fact]}` }),
  ]),
) as Record<YesNoFact, ReturnType<typeof createPhrasebook<YesNoTag>>>;

/** What a text says about the open question, by the kind of answer that it asks for. */
export function readAnswer(text: string, expected: Expected, language: Language): Reading {
  switch (expected.kind) {
    case 'amount':
      return readAmount(text, language);
    case 'months':
      return readMonths(text, language);
    case 'choice': {
      const { fact, options } = expected;
      const exact = readExactOption(text, options, language);
      if (exact.is !== 'nothing') return exact;
      if (hasManyOptions(fact)) return readChoice(text, fact, options, language);
      return readYesNo(text, language, isYesNoFact(fact) ? [topics[fact]] : []);
    }
  }
}

const isYesNoFact = (fact: string): fact is YesNoFact => (yesNoFacts as readonly string[]).includes(fact);
