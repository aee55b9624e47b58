import type { Block } from './block';

/** The templates in cards/. */
export const cardNames = ['question', 'notice', 'summary', 'result', 'attestation'] as const;
export type CardName = (typeof cardNames)[number];

/** One message as it will be shown: the card's template with the view that fills it, and the same in plain words. */
export type Shown<Name extends CardName = CardName, View extends object = object> = {
  readonly template: Name;
  readonly view: View;
  /** The whole message as plain text: what stands in the activity, and what a client without cards shows. */
  readonly text: string;
  /** A sentence or two to be read aloud. */
  readonly speak: string;
  /** The words of the notification. */
  readonly summary: string;
  /** Set when the message carries the do-not-buy warning or the purchase advice. */
  readonly advice: 'doNotBuyYet' | 'buyNow' | undefined;
};

/** What every template shows besides its own holes: blocks above and beside the content, and the card in words. */
export type Framed = {
  readonly lead: readonly Block[];
  readonly aside: readonly Block[];
  readonly speak: string;
  readonly fallbackText: string;
};

/** A part of a card that may be absent: a template repeats it once or not at all. */
export type Optional<Part> = readonly [] | readonly [Part];

export const optional = <Part>(part: Part | undefined): Optional<Part> => (part === undefined ? [] : [part]);
