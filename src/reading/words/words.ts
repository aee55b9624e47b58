import type { BuyingAnswers, BuyingForms, BuyingWords } from './buyingWords';
import type { BuyingTopics } from './buyingTopics';
import type { CommandWords, RequirementWords } from './commandWords';
import type { ConnectiveWords } from './connectiveWords';
import type { CorrectionWords, OldValueWords, PlaceWords, SubjectWords } from './correctionWords';
import type { CreditCheckWords } from './creditCheckWords';
import type { DateWords } from './dateWords';
import type { MailWords } from './mailWords';
import type { NumberWords } from './numberWords';
import type { OptionFillers, OptionLists, PositionWords, TopicLists } from './optionWords';
import type { QuantityWords } from './quantityWords';
import type { RulesetWords } from './rulesetWords';
import type { SmallTalkWords } from './smallTalkWords';
import type { YesNoForms, YesNoWords } from './yesNoWords';

/**
 * A parser's data for one language: how people say things, never what we say. Every list holds phrases separated by
 * commas or new lines; `(a|b|)` gives alternatives. Accents, capitals and apostrophes do not matter.
 */
export type ReadingWords = {
  readonly numbers: NumberWords;
  readonly quantities: QuantityWords;
  readonly yesNo: YesNoWords;
  readonly yesNoForms: YesNoForms;
  readonly options: OptionLists;
  readonly optionFillers: OptionFillers;
  readonly articles: string;
  readonly topics: TopicLists;
  readonly positions: PositionWords;
  readonly commands: CommandWords;
  readonly requirements: RequirementWords;
  readonly corrections: CorrectionWords;
  readonly oldValues: OldValueWords;
  readonly subjects: SubjectWords;
  readonly places: PlaceWords;
  readonly ruleset: RulesetWords;
  readonly buying: BuyingWords;
  readonly buyingAnswers: BuyingAnswers;
  readonly buyingForms: BuyingForms;
  readonly buyingTopics: BuyingTopics;
  readonly creditCheck: CreditCheckWords;
  readonly connectives: ConnectiveWords;
  readonly smallTalk: SmallTalkWords;
  readonly dates: DateWords;
  readonly mail: MailWords;
};
