import type { Mutant } from '../plant';

const receipt = 'src/views/receiptView.ts';
const frame = 'src/views/frame.ts';
const planAdvice = 'src/views/planAdvice.ts';
const route = 'src/reading/route.ts';
const wordingOf = (file: string) => ({ en: `locales/en/${file}.json`, nl: `locales/nl/${file}.json` });
const plans = wordingOf('planAdvice');
const chat = wordingOf('chat');

/** What is said, on which surface, and what is heard. */
export const wordMutants: readonly Mutant[] = [
  {
    name: 'a receipt never warns',
    edits: [{ file: receipt, from: 'if (stands.isOpen) {', to: 'if (stands.isOpen || context.t) {' }],
  },
  {
    name: 'a receipt tells of the credit check whatever the plan',
    edits: [
      {
        file: receipt,
        from: 'isSettled(all, receipt, shelf.rulesets) ? all : withoutCheck(all)',
        to: 'isSettled(all, receipt, shelf.rulesets) ? withoutCheck(all) : all',
      },
    ],
  },
  {
    name: 'a plan that is only mentioned brings no warning',
    edits: [
      {
        file: planAdvice,
        from: "if (mention === 'nothing') return nothing;",
        to: "if (mention === 'nothing' || mention === 'mentioned') return nothing;",
      },
    ],
  },
  {
    name: 'the question about the plan brings no warning',
    edits: [
      {
        file: 'src/views/questionView.ts',
        from: "fact === 'support.plan' ? 'asked'",
        to: "fact === 'support.plan' ? 'nothing'",
      },
    ],
  },
  {
    name: 'the question about the plan’s reason brings no warning',
    edits: [
      { file: 'src/views/questionView.ts', from: "namesPlan(fact) ? 'subject' : 'nothing'", to: "'nothing'" },
    ],
  },
  {
    name: 'the echo of the plan brings no warning',
    edits: [
      {
        file: 'src/views/noteBlock.ts',
        from: "[fact, ...dropped, ...added].some(namesPlan) ? 'mentioned' : 'nothing'",
        to: "'nothing'",
      },
    ],
  },
  {
    name: 'a value to be confirmed brings no warning',
    edits: [
      { file: 'src/views/confirmView.ts', from: "isAboutPlan ? 'mentioned' : 'nothing'", to: "'nothing'" },
    ],
  },
  {
    name: 'the result brings no warning',
    edits: [
      { file: 'src/views/resultView.ts', from: "? 'buying' : 'subject')", to: "? 'buying' : 'nothing')" },
    ],
  },
  {
    name: 'the result brings no advice',
    edits: [
      {
        file: 'src/views/resultView.ts',
        from: "const isDue = gate.isOpen && gate.advice !== 'notNeeded';",
        to: "const isDue = gate.isOpen && gate.advice === 'notNeeded';",
      },
    ],
  },
  {
    name: 'answers about plans bring no warning',
    edits: [{ file: 'src/views/knowledgeNote.ts', from: "subject: 'buying' }", to: "subject: 'nothing' }" }],
  },
  {
    name: 'the fallback text lacks what surrounds it',
    edits: [{ file: frame, from: 'fallbackText: within(brief)', to: "fallbackText: brief.join('\\n')" }],
  },
  {
    name: 'the text lacks what surrounds it',
    edits: [{ file: frame, from: 'text: within(lines)', to: "text: lines.join('\\n')" }],
  },
  {
    name: 'the card lacks what stands at its top',
    edits: [{ file: frame, from: 'view: { ...view, lead, aside,', to: 'view: { ...view, lead: [], aside,' }],
  },
  {
    name: 'the notification lacks what stands first',
    edits: [
      {
        file: frame,
        from: 'summary: heading ?? title',
        to: 'summary: view === undefined ? heading! : title',
      },
    ],
  },
  {
    name: 'the voice lacks what stands first',
    edits: [{ file: frame, from: '`${sentence(spoken)} ${own}`', to: 'own' }],
  },
  {
    name: 'buying intent is heard in Dutch only',
    edits: [
      {
        file: route,
        from: 'const wantsToBuy = !isChange && readers.buying(utterance, subjectOf(correction, expected));',
        to: 'const wantsToBuy = !isChange && readers.buying(utterance, subjectOf(correction, expected)) && !/\\b(I|we|the|can|may|shall|should|where|when|how)\\b/i.test(utterance.text);',
      },
    ],
  },
  {
    name: 'buying intent is heard by the plan’s name only',
    edits: [
      {
        file: route,
        from: 'const wantsToBuy = !isChange && readers.buying(utterance, subjectOf(correction, expected));',
        to: 'const wantsToBuy = !isChange && readers.buying(utterance, subjectOf(correction, expected)) && /plan|asfp|psfp|advanced|premier|contract/i.test(utterance.text);',
      },
    ],
  },
  {
    name: 'a command in the same text is heard before the buying',
    edits: [
      {
        file: route,
        from: 'const wantsToBuy = !isChange && readers.buying(utterance, subjectOf(correction, expected));',
        to: "const [head, rest] = utterance.text.split(',');\n  const early = rest === undefined ? undefined : readers.command(utteranceOf(head));\n  if (early) return { to: 'command', command: early };\n  const wantsToBuy = !isChange && readers.buying(utterance, subjectOf(correction, expected));",
      },
    ],
  },
  {
    name: 'a claim in the same text is heard before the buying',
    edits: [
      {
        file: route,
        from: 'if (wantsToBuy && isGateShut)',
        to: "if (wantsToBuy && isGateShut && readers.creditCheckClaim(utterance) !== 'named')",
      },
    ],
  },
  {
    name: '“Wacht met” has become “Begin met”',
    edits: [{ file: plans.nl, from: 'Wacht met de aanschaf', to: 'Begin met de aanschaf' }],
  },
  {
    name: '“do not buy” has become “do buy”',
    edits: [{ file: plans.en, from: 'Not yet: do not buy', to: 'Not yet: do buy' }],
  },
  {
    name: 'the Dutch warning begins with “Koop”',
    edits: [{ file: plans.nl, from: 'Wacht met de aanschaf van een', to: 'Koop nog geen' }],
  },
  {
    name: 'the English warning lacks the e-mail',
    edits: [
      {
        file: plans.en,
        from: ' Wait until Microsoft has told you by e-mail that you passed the credit check before you buy one.',
        to: '',
      },
    ],
  },
  {
    name: 'the Dutch warning lacks the e-mail',
    edits: [{ file: plans.nl, from: 'per e-mail heeft laten weten', to: 'heeft laten weten' }],
  },
  {
    name: 'the Dutch warning lacks the credit check',
    edits: [
      { file: plans.nl, from: 'Microsoft controleert eerst de kredietwaardigheid van uw bedrijf. ', to: '' },
    ],
  },
  {
    name: 'the advice is worn down to a description',
    edits: [
      { file: plans.en, from: 'Choose a support plan: ASfP or PSfP', to: 'Support plans: ASfP and PSfP' },
    ],
  },
  {
    name: 'existing partners are told to buy',
    edits: [
      {
        file: plans.nl,
        from: '"title": "Uw ondersteuningsplan"',
        to: '"title": "Koop nu een ondersteuningsplan"',
      },
    ],
  },
  {
    name: 'a button sells',
    edits: [{ file: chat.nl, from: '"person": "Contact met Microsoft"', to: '"person": "Nu ASfP kopen"' }],
  },
  {
    name: 'a tooltip advises',
    edits: [
      {
        file: chat.en,
        from: '"fillInRow": "Fill in: {{short}}"',
        to: '"fillInRow": "Buy one and fill in: {{short}}"',
      },
    ],
  },
  {
    name: 'a neutral text advises',
    edits: [
      {
        file: chat.en,
        from: '"typed": "Type yes or no, or choose a button."',
        to: '"typed": "Type yes or no, or choose a button. Then buy a support plan."',
      },
    ],
  },
  {
    name: 'the finding says to arrange a plan already',
    edits: [
      {
        file: 'locales/nl/rules.json',
        from: 'Wacht met een plan op de e-mail van Microsoft over de kredietcontrole; zie de waarschuwing hierboven.',
        to: 'Regel nu vast een plan voordat de e-mail van Microsoft komt.',
      },
    ],
  },
  {
    name: 'the question no longer says that the plan comes later',
    edits: [
      {
        file: 'locales/en/interview.json',
        from: 'the plan is only due after Microsoft',
        to: 'the plan is due now, with or without Microsoft',
      },
    ],
  },
];
