import type * as AdaptiveCards from 'adaptivecards';

// The package's entry fails in Node; its browser bundle parses without a DOM.
const { AdaptiveCard, SerializationContext, Versions } = jest.requireActual<typeof AdaptiveCards>(
  'adaptivecards/dist/adaptivecards.js',
);

/** Everything that the parser which Web Chat uses has to say about a card, at the version that Teams shows. */
export function parserComplaints(card: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  new AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}
