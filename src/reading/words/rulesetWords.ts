/** How somebody says under which rules to go on: "ga verder met de regels van nu", "use the old rules". */
export type RulesetWords = {
  readonly rules: string;
  readonly todays: string;
  /** Those that the interview began with. */
  readonly former: string;
  /** The other ones, whichever those are. */
  readonly other: string;
  /** What asks to go on: without it the rules are only named. */
  readonly goOn: string;
  /** Asks to go on too, and to those of before where nothing else says which. */
  readonly back: string;
  /** What may stand around it, besides what stands around every command. */
  readonly around: string;
};
