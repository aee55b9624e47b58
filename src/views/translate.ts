import type chat from '../../locales/en/chat.json';
import type errors from '../../locales/en/errors.json';
import type interview from '../../locales/en/interview.json';
import type journey from '../../locales/en/journey.json';
import type knowledge from '../../locales/en/knowledge.json';
import type planAdvice from '../../locales/en/planAdvice.json';
import type receipt from '../../locales/en/receipt.json';
import type rules from '../../locales/en/rules.json';

/** The wording files; locales/en owns the keys, so a key without English words does not compile. */
type Words = {
  readonly chat: typeof chat;
  readonly errors: typeof errors;
  readonly interview: typeof interview;
  readonly journey: typeof journey;
  readonly knowledge: typeof knowledge;
  readonly planAdvice: typeof planAdvice;
  readonly receipt: typeof receipt;
  readonly rules: typeof rules;
};

type Path<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Path<Node[Key]>}`;
}[keyof Node & string];

/** Plural forms are one key: `answers_one` and `answers_other` are asked for as `answers` with a `count`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** Every key there is, such as `interview:question.mpn.membership.title`. */
export type WordKey = { [File in keyof Words]: `${File}:${WithoutPlural<Path<Words[File]>>}` }[keyof Words];

/** What fills the placeholders of a wording; `count` also chooses between singular and plural. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Gives the wording of a key in one language. A key without words or a placeholder without value throws. */
export type Translate = (key: WordKey, values?: WordValues) => string;
