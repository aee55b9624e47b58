import type { Mutant } from '../plant';

const answered = 'src/turns/answered.ts';
const compose = 'src/turns/compose.ts';
const bot = 'src/bot/assistantBot.ts';
const identity = 'src/bot/identity.ts';
const journeys = 'src/storage/records/journeys.ts';

/** When the gate is looked at, whose it is, and what is kept. */
export const turnMutants: readonly Mutant[] = [
  {
    name: 'a withdrawal is not stored',
    edits: [
      {
        file: answered,
        from: '...(!isSameJourney && {',
        to: '...(journey.creditCheckPassed && !isSameJourney && {',
      },
    ],
  },
  {
    name: 'the reply is made with the record as it was before',
    edits: [
      {
        file: answered,
        from: 'compose({ ...turn, ...after,',
        to: 'compose({ ...turn, ...after, journey: turn.journey,',
      },
    ],
  },
  {
    name: 'no counterpart is made for a gate that shuts meanwhile',
    edits: [
      { file: compose, from: '.isOpen && {', to: ".isOpen && asDecided.marks.kind === 'welcome' && {" },
    ],
  },
  {
    name: 'the counterpart is made with the gate open',
    edits: [{ file: compose, from: 'journey: unpassed }', to: 'journey: { ...unpassed, ...journey } }' }],
  },
  {
    name: 'the mark is left out',
    edits: [{ file: compose, from: '...(shown.advice && {', to: "...(shown.advice === 'buyNow' && {" }],
  },
  {
    name: 'the mark says the opposite',
    edits: [{ file: compose, from: 'supportPlanAdvice: shown.advice', to: "supportPlanAdvice: 'buyNow'" }],
  },
  {
    name: 'the gate is looked at without the record',
    edits: [
      {
        file: 'src/turns/turn.ts',
        from: 'gate(factsOf(turn.session, journeyFacts(turn.journey)), rulesetOf(turn))',
        to: 'gate(factsOf(turn.session, journeyFacts({ ...turn.journey, creditCheckPassed: undefined } as Journey)), rulesetOf(turn))',
      },
    ],
  },
  {
    name: 'the views believe the answers alone',
    edits: [
      {
        file: 'src/turns/present.ts',
        from: 'gate: gateOf(scene),',
        to: "gate: gateOf(session?.answers['support.plan'] === undefined ? scene : { ...scene, journey: { ...journey, creditCheckPassed: { date: '2026-01-01', by: 'x', at: '2026-01-01T00:00:00Z', as: 'reported' } } }),",
      },
    ],
  },
  {
    name: 'the door confirms every card',
    edits: [
      {
        file: 'src/turns/submitIntent.ts',
        from: "confirmed: confirmed === true || confirmed === 'true',",
        to: 'confirmed: confirmed !== null,',
      },
    ],
  },
  {
    name: 'buying intent is answered like a question',
    edits: [
      {
        file: 'src/turns/textIntent.ts',
        from: "journey({ do: 'buyingIntent' })",
        to: "knowledge({ do: 'noAnswer', text })",
      },
    ],
  },
  {
    name: 'buying intent is not looked for first',
    edits: [
      {
        file: 'src/turns/textIntent.ts',
        from: "isGateShut: gate.advice === 'doNotBuyYet'",
        to: 'isGateShut: false',
      },
    ],
  },
  {
    name: 'nobody is warned in a group',
    edits: [
      {
        file: 'src/turns/inGroup.ts',
        from: "if (input.do === 'buyingIntent' && !isGateOpen(",
        to: "if (input.do === 'buyingIntent' && journey.applied && !isGateOpen(",
      },
    ],
  },
  {
    name: 'the gate is not asked again before a reply in the call',
    edits: [{ file: bot, from: 'whenShut !== undefined && !(', to: 'whenShut === undefined && !(' }],
  },
  {
    name: 'the gate is not asked again before a delivery',
    edits: [
      {
        file: 'src/delivery/delivery.ts',
        from: '(whenShut && (await isGateShut(to)) ? whenShut : activity)',
        to: '(whenShut && to.channel === undefined && (await isGateShut(to)) ? whenShut : activity)',
      },
    ],
  },
  {
    name: 'all partners are one',
    edits: [{ file: identity, from: '`tenant:${tenant}`', to: '`tenant:${tenant.length}`' }],
  },
  {
    name: 'colleagues share nothing',
    edits: [{ file: identity, from: '`tenant:${tenant}`', to: '`tenant:${tenant}:${by}`' }],
  },
  {
    name: 'everybody in web chat is one partner',
    edits: [{ file: identity, from: '`${channelId}:${from.id}`', to: '`${channelId}:`' }],
  },
  {
    name: 'the record is looked up under the person',
    edits: [
      {
        file: 'src/storage/sqlTurnStore.ts',
        from: 'recordStores.journey.load(db, { partner }),\n    recordStores.person',
        to: 'recordStores.journey.load(db, { partner: `tenant:${user}` }),\n    recordStores.person',
      },
    ],
  },
  {
    name: 'the record is kept in the process',
    edits: [
      {
        file: journeys,
        from: 'load: async (db, { partner }) =>\n    readJourney(',
        to: 'load: async (db, { partner }) =>\n    kept.get(partner) ??\n    readJourney(',
      },
      {
        file: journeys,
        from: 'const row = { version: version + 1, body: JSON.stringify(value), used_at: at };',
        to: 'kept.set(partner, { value, version: version + 1 });\n    const row = { version: version + 1, body: JSON.stringify(value), used_at: at };',
      },
      {
        file: journeys,
        from: "export const journeys: RecordStore<'journey'> = {",
        to: "const kept = new Map<string, Stored<Journey>>();\n\nexport const journeys: RecordStore<'journey'> = {",
      },
    ],
  },
];
