/** Words of numbers, as lists in which the place says the value. */
export type NumberWords = {
  /** 0 to 9 */
  readonly units: string;
  /** 10 to 19 */
  readonly teens: string;
  /** 20, 30 … 90 */
  readonly tens: string;
  readonly hundred: string;
  /** By power of ten. Plurals count only after a number: "2 millions". */
  readonly scales: Readonly<Record<number, string>>;
  readonly plurals: Readonly<Record<number, string>>;
  /** By hundredths: 50 is a half. */
  readonly fractions: Readonly<Record<number, string>>;
  readonly article: string;
  readonly and: string;
  /** Between a fraction and its scale: "a quarter of a million". */
  readonly of: string;
  /** Before decimals that are said: "one point two". */
  readonly point: string;
  /** The sign before decimals in digits; of the point and the comma the other one groups. */
  readonly decimalSign: '.' | ',';
  /** Letters that are a scale only right after digits, by power of ten: "350k". */
  readonly letters: Readonly<Record<number, string>>;
  /** Of the words of up to three letters those that numbers in one word are made of ("eenentwintig"); longer ones all are. */
  readonly inCompounds: string;
  /** Words that are glued to what follows, besides the codes of currencies. */
  readonly glued: {
    /** "euro300" */
    readonly beforeDigits: string;
    /** A scale between digits and a currency, and the currency: "5mlneuro". */
    readonly scales: string;
    readonly afterScale: string;
  };
  /** Abbreviations with signs in them, which are one word: "t/m", "excl.". */
  readonly abbreviations: string;
};
