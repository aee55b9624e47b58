import type { Gate } from '../journey/gate';
import type { JourneyState } from '../journey/state';
import type { Cents, Choice } from '../rules/fact';
import type { RequirementId } from '../rules/requirement';
import type { Ruleset } from '../rules/ruleset';

/** What of a partner an answer may depend on. */
export type Situation = {
  readonly ruleset: Ruleset;
  /** The rules of today, where those are others than the ruleset in use. */
  readonly today?: Ruleset | undefined;
  readonly gate: Gate;
  readonly journeyState: JourneyState;
  /** Undefined where the partner has not said. */
  readonly kind?: Choice<'applicant.kind'> | undefined;
  /** Whether a mandatory requirement is unmet on the answers so far. */
  readonly hasGap: boolean;
  /** The amount in US dollars that the question names: "is 280K enough?" */
  readonly askedUsd?: Cents | undefined;
};

/** The part where it holds, nothing where it does not. */
export const where = <const Part extends string>(holds: boolean, part: Part): readonly Part[] =>
  holds ? [part] : [];

/** Whether the rules have a requirement, mandatory or recommended. */
export const asksFor = ({ requirements }: Ruleset, id: RequirementId): boolean =>
  requirements.some((requirement) => requirement.id === id);

/** What Microsoft requires of an indirect reseller in twelve months since April 2024; no ruleset has it. */
export const resellerBar = 100_000 as Cents;

/** The rules of today where they are others than those in use. */
export const newest = ({ ruleset, today }: Situation): Ruleset => today ?? ruleset;

export const isExisting = ({ kind }: Situation): boolean => kind === 'existingDirect';
