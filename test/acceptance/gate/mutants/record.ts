import type { Mutant } from '../plant';

const gate = 'src/journey/gate.ts';
const supportPlan = 'src/rules/supportPlan.ts';
const attestation = 'src/journey/attestation.ts';
const givenDate = 'src/journey/givenDate.ts';
const step = 'src/journey/creditCheckStep.ts';
const room = 'src/turns/rooms/journey.ts';
const submit = 'src/turns/submitIntent.ts';
const journey = 'src/journey/journey.ts';

/** The gate itself, and what may open and shut it. */
export const recordMutants: readonly Mutant[] = [
  {
    name: 'the gate is turned round',
    edits: [{ file: gate, from: '&& isCreditCheckPassed(facts);', to: '&& !isCreditCheckPassed(facts);' }],
  },
  {
    name: 'the gate is always shut',
    edits: [{ file: gate, from: '&& isCreditCheckPassed(facts);', to: '&& !isCreditCheckPassed;' }],
  },
  {
    name: 'the gate is always open',
    edits: [
      { file: gate, from: '&& isCreditCheckPassed(facts);', to: '&& isCreditCheckPassed !== undefined;' },
    ],
  },
  {
    name: 'existing partners are taken for new ones',
    edits: [
      { file: gate, from: "=== 'new' ? ", to: '!== undefined ? ' },
      { file: gate, from: "=== 'new' && ", to: '!== undefined && ' },
    ],
  },
  {
    name: 'the gate is open for existing partners',
    edits: [
      {
        file: gate,
        from: 'if (isGateOpen(facts)) {',
        to: "if (applicantKind(facts) !== 'new') return { isOpen: true, advice: 'buyNow' };\n  if (isGateOpen(facts)) {",
      },
    ],
  },
  {
    name: 'who holds a plan is told to buy',
    edits: [{ file: gate, from: "counts: 'notNeeded'", to: "counts: 'buyNow'" }],
  },
  {
    name: 'who has no plan is told that none is needed',
    edits: [{ file: gate, from: "lacking: 'buyNow'", to: "lacking: 'notNeeded'" }],
  },
  {
    name: 'a plan that nobody knows of is taken for none',
    edits: [{ file: gate, from: "unknown: 'none'", to: "unknown: 'buyNow'" }],
  },
  {
    name: 'a plan that does not count is taken for unknown',
    edits: [
      { file: supportPlan, from: "if (held === 'unsure')", to: "if (held === 'unsure' || held === 'other')" },
    ],
  },
  {
    name: 'a plan that does not count yet is taken for none',
    edits: [{ file: supportPlan, from: "    : 'unknown';", to: "    : 'lacking';" }],
  },
  {
    name: 'an application counts as a passed check',
    edits: [
      {
        file: journey,
        from: '...(journey.creditCheckPassed && {',
        to: '...((journey.creditCheckPassed ?? journey.applied) && {',
      },
    ],
  },
  {
    name: 'the evidence of the check is left out',
    edits: [{ file: journey, from: "'journey.creditCheckEvidence': 'microsoftEmail',", to: '' }],
  },
  {
    name: 'a mail of tomorrow is believed',
    edits: [{ file: givenDate, from: 'return date > latest', to: "return date > '9999'" }],
  },
  {
    name: 'a mail of before the programme is believed',
    edits: [{ file: givenDate, from: 'if (date < earliestDate)', to: "if (date < '0000')" }],
  },
  {
    name: 'an unconfirmed card is believed',
    edits: [
      { file: attestation, from: 'if (input.confirmed !== true)', to: 'if (input.confirmed === undefined)' },
    ],
  },
  {
    name: 'problems of a card are found and passed over',
    edits: [{ file: attestation, from: ' || problems.length > 0)', to: ')' }],
  },
  {
    name: 'a mail from before the application is believed',
    edits: [
      {
        file: attestation,
        from: 'mail.date < applied.date',
        to: 'mail.date > applied.date && mail.date < applied.date',
      },
    ],
  },
  {
    name: 'a withdrawal takes back nothing',
    edits: [{ file: attestation, from: '  return rest;\n', to: '  return { ...rest, ...journey };\n' }],
  },
  {
    name: 'a withdrawal takes back the application instead',
    edits: [{ file: attestation, from: '{ creditCheckPassed: _, ...rest }', to: '{ applied: _, ...rest }' }],
  },
  {
    name: 'a claim opens the gate by itself',
    edits: [
      {
        file: step,
        from: 'return { journey, outcome: { ...asked, ...reported(input, filledIn, witness) } };',
        to: "return { journey: { ...journey, creditCheckPassed: { date: witness.today, by: witness.by, at: witness.at, as: 'reported' } }, outcome: { ...asked, ...reported(input, filledIn, witness) } };",
      },
    ],
  },
  {
    name: 'a typed date attests',
    edits: [
      {
        file: step,
        from: 'return { journey, outcome: { ...asked, ...taken(input, filledIn, witness) } };',
        to: "return { journey: { ...journey, creditCheckPassed: { date: witness.today, by: witness.by, at: witness.at, as: 'reported' } }, outcome: { ...asked, ...taken(input, filledIn, witness) } };",
      },
    ],
  },
  {
    name: 'a typed yes attests',
    edits: [
      {
        file: step,
        from: "return { journey, outcome: { ...asked, note: { note: 'attestInCard' } } };",
        to: "return { journey: { ...journey, creditCheckPassed: { date: witness.today, by: witness.by, at: witness.at, as: 'reported' } }, outcome: { ...asked, note: { note: 'attestInCard' } } };",
      },
    ],
  },
  {
    name: 'any nonce is good for the card',
    edits: [
      {
        file: submit,
        from: "isOpen: nonce === waitingFor(pending, 'creditCheck')?.nonce,",
        to: "isOpen: waitingFor(pending, 'creditCheck') !== undefined,",
      },
    ],
  },
  {
    name: 'a card that was used is good again',
    edits: [
      {
        file: room,
        from: 'return ask(pending, offered);',
        to: 'return [...putAside(pending), offered];',
      },
      {
        file: room,
        from: 'if (!isPassed(journey)) return afterStartingOver(pending);',
        to: 'if (!isPassed(journey)) return pending.length > 9 ? afterStartingOver(pending) : putAside(pending);',
      },
      { file: room, from: 'import { afterStartingOver,', to: 'import { afterStartingOver, putAside,' },
    ],
  },
  {
    name: 'existing partners can attest',
    edits: [
      {
        file: step,
        from: "case 'attest': {\n      if (isExisting) return tell({ note: 'creditCheckNotForExisting' });",
        to: "case 'attest': {",
      },
    ],
  },
  {
    name: 'a confirmed withdrawal leaves the record as it was',
    edits: [
      {
        file: step,
        from: 'recorded(withdrawCreditCheck(journey))',
        to: 'recorded(withdrawCreditCheck(journey) && journey)',
      },
    ],
  },
];
