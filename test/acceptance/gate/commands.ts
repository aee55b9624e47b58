import fc, { type Arbitrary } from 'fast-check';
import * as answering from './commands/answering';
import type { Command } from './commands/command';
import * as keeping from './commands/keeping';
import * as looking from './commands/looking';
import * as recording from './commands/recording';
import * as saying from './commands/saying';

/** How often each of them comes, compared with the others. */
const weights: readonly (readonly [number, Arbitrary<Command>])[] = [
  [28, saying.asks],
  [14, saying.says],
  [10, saying.asksFacts],
  [12, saying.talks],
  [10, saying.orders],
  [12, recording.passes],
  [14, recording.goesOn],
  [12, recording.withdraws],
  [3, recording.withdrawsFromResult],
  [8, recording.isOvertaken],
  [10, recording.fillsInWrong],
  [6, recording.fillsInAgain],
  [4, recording.attestsInWords],
  [3, recording.attestsAsExisting],
  [4, recording.reusesCard],
  [14, answering.saysPlan],
  [8, answering.saysKind],
  [4, answering.hedgesPlan],
  [6, answering.opensQuestion],
  [6, answering.answersOpen],
  [3, answering.answersAll],
  [14, looking.shows],
  [8, looking.presses],
  [6, keeping.keeps],
  [6, keeping.looksAgain],
  [4, answering.startsOver],
  [4, looking.resends],
  [4, looking.forges],
  [3, answering.forgesAnswer],
  [6, saying.saysInGroup],
  [4, saying.pressesQuestion],
  [4, looking.switches],
  [8, looking.changesRules],
  [4, looking.asksWhy],
  [2, saying.writesTooMuch],
  [2, looking.joins],
  [2, looking.restarts],
];

/** One thing that happens in a story. */
export const anything: Arbitrary<Command> = fc.oneof(
  ...weights.map(([weight, arbitrary]) => ({ weight, arbitrary })),
);
