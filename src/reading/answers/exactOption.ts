import type { Language } from '../language';
import { wordsOf } from '../text/text';
import type { Utterance } from '../utterance';
import type { ConfirmedOption } from './confirmedOption';
import type { Doubt, Option, Reading } from './expected';
import type { ReadPositions } from './position';

/**
 * The option whose label, value or number the text is, and nothing else. One of many options may also be named in
 * everyday words after a yes or an article: "yes, ASfP", "een Azure supportplan".
 */
export type ReadExactOption = (
  utterance: Utterance,
  options: readonly Option[],
  language: Language,
) => Reading;

export const createExactOptionReader =
  ({
    readPositions,
    confirmedOption,
  }: {
    readonly readPositions: ReadPositions;
    readonly confirmedOption: ConfirmedOption;
  }): ReadExactOption =>
  (utterance, options, language) => {
    const said = utterance.words.join(' ');
    const named = options.find(({ value, label }) =>
      [label, value].some((name) => wordsOf(name).join(' ') === said),
    );
    if (utterance.hasMarkup) return { is: 'nothing' };
    if (named && !utterance.endsAsQuestion) return { is: 'answer', value: named.value };
    const places = readPositions(utterance, options.length, language);
    if (places === undefined) {
      const value = utterance.endsAsQuestion ? undefined : confirmedOption(utterance, options, language);
      return value === undefined ? { is: 'nothing' } : { is: 'answer', value };
    }
    const values = places.map((place) => options[place]?.value);
    const known = values.filter((value) => value !== undefined);
    if (known.length < values.length) return doubt('notAnOption', known);
    return known.length === 1 ? { is: 'answer', value: known[0]! } : doubt('severalOptions', known);
  };

const doubt = (reason: Doubt, understood: readonly string[]): Reading => ({
  is: 'doubt',
  doubt: reason,
  understood,
});
