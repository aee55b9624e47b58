/** The little words between the parts of a text. */
export type ConnectiveWords = {
  /** Between an answer and what is asked besides: "ja, maar wat telt …". */
  readonly conjunctions: string;
  /** What else an answer goes on with: "en dan", "of which". */
  readonly sequels: string;
  /** Something else may be said after these words … */
  readonly breaks: string;
  /** … but not after these: "doe maar Engels". */
  readonly unbroken: string;
  /** What is not known begins with: "of we dat hebben". */
  readonly whether: string;
  /** What may limit an answer that stands before it: "ja, voor hardware", "active, in the US". */
  readonly limits: string;
};
