/** What stands in mail besides what somebody wants to say, and how Microsoft's mail about the credit check is put. */
export type MailWords = {
  /** Ends a letter, wherever it stands. */
  readonly closings: string;
  /** Ends one only at the beginning of a short line. */
  readonly signOffs: string;
  /** What a telephone adds below. */
  readonly sentFrom: string;
  /** Before a telephone number, an address or a number in a register. */
  readonly contacts: string;
  /** "On Tuesday Jan wrote:": how such a line begins, and the word in it. */
  readonly wroteLead: string;
  readonly wrote: string;
  /** Above a message that is passed on. */
  readonly original: string;
  /** The lines at the head of one: "From:"; `dated` are those with its date. */
  readonly headers: string;
  readonly dated: string;
  readonly salutations: string;
  /** Who gets the mail, in words that nobody says to a program. */
  readonly yours: string;
  /** The same in words that are also said to one; `self` then tells that it is the partner who speaks. */
  readonly you: string;
  readonly self: string;
  /** "We are pleased to inform you": who writes, and not the partner. */
  readonly courtesy: string;
  /** Between two statements of one sentence. */
  readonly breaks: string;
  readonly passed: string;
  /** Before it, what makes a condition of it; beside it, what makes something else of it. */
  readonly condition: string;
  readonly notThat: string;
  /** What a mail is about that is about something else. */
  readonly otherMatters: string;
};
