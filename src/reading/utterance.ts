import { endsAsQuestion, foldLines, halfWidth, hasDirectionMarks, hasMarkup, wordsIn } from './text/text';

/** A text as somebody typed it, with what is derived from it: each at most once, when it is first needed. */
export type Utterance = {
  readonly text: string;
  /** Folded, each line by itself. */
  readonly lines: string;
  /** Folded, as one line. */
  readonly folded: string;
  readonly words: readonly string[];
  readonly endsAsQuestion: boolean;
  readonly hasMarkup: boolean;
  readonly hasDirectionMarks: boolean;
};

/**
 * A typed text for the readers, which fold and cut no text again.
 * @example utteranceOf('Één  moment…').words // ['een', 'moment']
 */
export function utteranceOf(typed: string): Utterance {
  const text = halfWidth(typed);
  const lines = lazily(() => foldLines(text));
  const folded = lazily(() => lines().replaceAll('\n', ' '));
  const words = lazily(() => wordsIn(folded()));
  return {
    text,
    get lines() {
      return lines();
    },
    get folded() {
      return folded();
    },
    get words() {
      return words();
    },
    get endsAsQuestion() {
      return endsAsQuestion(text);
    },
    get hasMarkup() {
      return hasMarkup(text);
    },
    get hasDirectionMarks() {
      return hasDirectionMarks(text);
    },
  };
}

/**
 * A part of a folded text as an utterance of its own; nothing is folded again.
 * @example partOf('de omzet is 320.000').words // ['de', 'omzet', 'is', '320', '000']
 */
export function partOf(folded: string): Utterance {
  const words = lazily(() => wordsIn(folded));
  return {
    text: folded,
    lines: folded,
    folded,
    get words() {
      return words();
    },
    endsAsQuestion: endsAsQuestion(folded),
    hasMarkup: hasMarkup(folded),
    // Folding leaves them out.
    hasDirectionMarks: false,
  };
}

/** What a reader itself derives from an utterance, at most once for each. */
export function oncePerUtterance<Derived>(
  derive: (utterance: Utterance) => Derived,
): (utterance: Utterance) => Derived {
  const derived = new WeakMap<Utterance, () => Derived>();
  return (utterance) => {
    const known = derived.get(utterance) ?? lazily(() => derive(utterance));
    derived.set(utterance, known);
    return known();
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
