/** How people say that Microsoft's credit check has been passed. */
export type CreditCheckWords = {
  readonly check: string;
  readonly passed: string;
  readonly mail: string;
  readonly got: string;
  readonly microsoft: string;
  readonly told: string;
  readonly self: string;
  readonly not: string;
  readonly notYet: string;
  /** Denies the word that follows; `failed` says the same in one. */
  readonly deny: string;
  readonly failed: string;
  /** Passed, in words that are about nothing else where the check is not named. */
  readonly approved: string;
  readonly mistake: string;
  readonly report: string;
  /** Who is no other check, but says how this one went. */
  readonly hearsay: string;
  readonly otherCheck: string;
  /** What is asked behind a statement, which stays one: "geslaagd, wat nu?" */
  readonly whatNext: string;
  readonly asking: string;
  readonly filler: string;
};
