import { isAskedFact, type AskedFact } from '../interview/question';
import { isAmountFact } from '../rules/fact';
import type { LinkId } from '../rules/ruleset';
import { answerText } from './answerText';
import { block, type Block } from './block';
import type { ViewContext } from './context';
import { formatDate, formatEither } from './format';
import { knowledgeNote } from './knowledgeNote';
import { linkViews } from './link';
import type { Note, NoteId, NoteWords } from './note';
import type { PlanMention } from './planAdvice';
import { namesPlan, questionLinks, questionWord } from './questionWords';
import { reaskBlock } from './reaskBlock';
import { recoveredBlock } from './recoveredBlock';

type PlainWords = {
  /** Where its words stand, under its own name. */
  readonly words: 'chat:note.' | 'journey:' | 'errors:';
  readonly style: Block['style'];
  readonly links?: readonly LinkId[];
  readonly mention?: PlanMention;
  /** Who has answers is told as well that they are kept. */
  readonly isKeeping?: true;
};

/** The notes whose words are the same every time. */
const plainNotes = {
  resumed: { words: 'chat:note.', style: 'emphasis', isKeeping: true },
  atFirstQuestion: { words: 'chat:note.', style: 'emphasis' },
  nothingToSkip: { words: 'chat:note.', style: 'emphasis' },
  questionGone: { words: 'chat:note.', style: 'emphasis' },
  nothingToContinue: { words: 'chat:note.', style: 'emphasis' },
  stopped: { words: 'chat:note.', style: 'emphasis', isKeeping: true },
  startedOver: { words: 'chat:note.', style: 'emphasis' },
  help: { words: 'chat:note.', style: 'emphasis' },
  person: { words: 'chat:note.', style: 'emphasis', links: ['partnerSupport'], isKeeping: true },
  isBot: { words: 'chat:note.', style: 'default' },
  greeting: { words: 'chat:note.', style: 'default' },
  thanks: { words: 'chat:note.', style: 'default' },
  anger: { words: 'chat:note.', style: 'default' },
  statement: { words: 'chat:note.', style: 'default' },
  languageNotSpoken: { words: 'chat:note.', style: 'emphasis' },
  nothingToKeep: { words: 'chat:note.', style: 'emphasis' },
  receiptsWithdrawn: { words: 'chat:note.', style: 'emphasis' },
  attestInCard: { words: 'journey:', style: 'warning' },
  creditCheckAlreadyRecorded: { words: 'journey:', style: 'emphasis' },
  creditCheckWithdrawn: { words: 'journey:', style: 'emphasis', mention: 'mentioned' },
  noCreditCheckToWithdraw: { words: 'journey:', style: 'emphasis' },
  creditCheckNotForExisting: { words: 'journey:', style: 'emphasis' },
  staleCard: { words: 'errors:', style: 'warning' },
  unknownCard: { words: 'errors:', style: 'warning' },
  emptyMessage: { words: 'errors:', style: 'warning' },
  fileOnly: { words: 'errors:', style: 'warning' },
  tooLong: { words: 'errors:', style: 'warning' },
  groupChat: { words: 'errors:', style: 'emphasis' },
} as const;
type PlainNoteId = keyof typeof plainNotes;
plainNotes satisfies { readonly [Id in PlainNoteId]: PlainWords };

/** `chat:note.resumed`, `errors:staleCard`: only the pairs that exist. */
type PlainKey = {
  [Id in PlainNoteId]: `${(typeof plainNotes)[Id]['words']}${Id}`;
}[PlainNoteId];

const isPlain = (id: NoteId): id is PlainNoteId => id in plainNotes;

/** What a note says, as a block for the top of a card. */
export function noteWords(context: ViewContext, note: Note): NoteWords {
  const { t, ruleset } = context;
  if (isPlain(note.note)) {
    const { words, style, links = [], mention = 'nothing', isKeeping }: PlainWords = plainNotes[note.note];
    const key = `${words}${note.note}` as PlainKey;
    return {
      block: block({
        style,
        title: t(`${key}.title`),
        texts: [t(`${key}.text`), ...(isKeeping ? answersKept(context) : [])],
        links: linkViews(t, ruleset, links),
      }),
      mention,
    };
  }
  return specialNote(context, note as Exclude<Note, { readonly note: PlainNoteId }>);
}

function specialNote(context: ViewContext, note: Exclude<Note, { readonly note: PlainNoteId }>): NoteWords {
  const { t } = context;
  const mention = 'fact' in note && namesPlan(note.fact) ? 'mentioned' : 'nothing';
  switch (note.note) {
    case 'saved':
      return savedNote(context, note);
    case 'kept':
    case 'languageChanged': {
      const title = t(`chat:note.${note.note}.title`);
      const style = note.note === 'kept' ? 'emphasis' : 'default';
      return { block: block({ style, title, texts: answersKept(context) }), mention };
    }
    case 'skipped':
    case 'changing': {
      const short = questionWord(context, note.fact, 'short');
      const title = t(`chat:note.${note.note}.title`, { short });
      const hasOthers = note.note === 'changing' && answerCount(context) > 1;
      const texts = [
        ...(hasOthers ? [t('chat:note.changing.others')] : []),
        t(`chat:note.${note.note}.text`),
      ];
      return { block: block({ style: 'emphasis', title, texts: [texts.join(' ')] }), mention };
    }
    case 'unchanged': {
      const short = questionWord(context, note.fact, 'short');
      const answer = answerText(context, note.fact, note.value);
      return {
        block: block({
          style: 'emphasis',
          title: t('chat:note.unchanged.title', { short, answer }),
          texts: [t('chat:note.unchanged.text')],
        }),
        mention,
      };
    }
    case 'why': {
      const texts = (['why', 'counts', 'countsNot'] as const).map((part) =>
        questionWord(context, note.fact, part),
      );
      return {
        block: block({
          style: 'emphasis',
          title: t('chat:note.why.title'),
          texts,
          links: questionLinks(context, note.fact),
        }),
        mention,
      };
    }
    case 'doubt':
    case 'noValue':
    case 'notUnderstood':
      return { block: reaskBlock(context, note), mention };
    case 'valueRejected': {
      const example = questionWord(context, note.fact, 'example');
      const text = isAmountFact(note.fact)
        ? t('chat:note.valueRejected.amount')
        : t('chat:note.valueRejected.other', { example });
      return {
        block: block({ style: 'warning', title: t('chat:note.valueRejected.title'), texts: [text] }),
        mention,
      };
    }
    case 'creditCheckRecorded':
      return { block: recordedBlock(context, note), mention: 'buying' };
    case 'rulesetKept':
    case 'rulesetReplaced': {
      const date = rulesDate(context);
      const title = t(`chat:note.${note.note}.title`, { date });
      const texts = [
        t(`chat:note.${note.note}.text`, { date }),
        ...(note.note === 'rulesetReplaced' ? answersKept(context) : []),
      ];
      return { block: block({ style: 'emphasis', title, texts }), mention };
    }
    case 'rulesetChosen': {
      const { kept, left } = note;
      const title = t('chat:note.rulesetChosen.title', { date: rulesDate(context) });
      const texts = [
        ...(kept > 0 ? [t('chat:note.rulesetChosen.kept')] : []),
        ...(kept > 0 && left > 0 ? [t('chat:note.rulesetChosen.left', { count: left })] : []),
      ];
      return { block: block({ style: 'emphasis', title, texts }), mention };
    }
    case 'rulesetRefused': {
      const days = note.dates.map((date) => formatDate(date, context.language));
      const text = t('chat:note.rulesetRefused.text', { dates: formatEither(days, context.language) });
      return {
        block: block({ style: 'warning', title: t('chat:note.rulesetRefused.title'), texts: [text] }),
        mention,
      };
    }
    case 'recovered':
      return { block: recoveredBlock(context, note), mention };
    case 'attestationRefused': {
      const texts = note.problems.map((problem) => t(`journey:problem.${problem}`));
      return { block: block({ style: 'warning', title: t('journey:refused.title'), texts }), mention };
    }
    case 'dateFilledIn': {
      const date = formatDate(note.date, context.language);
      const title = t(`journey:dateFilledIn.${note.field}`, { date });
      return {
        block: block({ style: 'emphasis', title, texts: [t('journey:dateFilledIn.text')] }),
        mention,
      };
    }
    case 'dateNotFilledIn': {
      const texts = [t(`journey:problem.${note.problem}`)];
      const title = t('journey:dateNotFilledIn.title');
      return { block: block({ style: 'warning', title, texts }), mention };
    }
    case 'receiptMade': {
      const until = formatDate(note.until, context.language);
      const withdraw = {
        title: t('chat:button.withdrawReceipt'),
        data: { verb: 'withdrawReceipt', nonce: note.withdraw },
      };
      return {
        block: block({
          style: 'good',
          title: t('chat:note.receiptMade.title'),
          texts: [t('chat:note.receiptMade.text', { until })],
          links: [{ text: t('chat:note.receiptMade.link'), url: note.url }],
          buttons: [{ row: [withdraw] }],
        }),
        mention,
      };
    }
    case 'failed':
    case 'notStored':
    case 'outage': {
      const text = t(`errors:${note.note}.text`, { reference: note.reference });
      return {
        block: block({ style: 'warning', title: t(`errors:${note.note}.title`), texts: [text] }),
        mention,
      };
    }
    case 'knowledge':
    case 'didYouMean':
    case 'noAnswer':
    case 'topics':
    case 'feedback':
      return knowledgeNote(context, note);
    case 'doNotBuy':
    case 'buyingQuestion':
      return { block: undefined, mention: 'buying' };
  }
}

const rulesDate = ({ ruleset, language }: ViewContext): string => formatDate(ruleset.effectiveFrom, language);

const answerCount = ({ facts }: ViewContext): number => Object.keys(facts).filter(isAskedFact).length;

/** That the answers are kept, to who has any. */
const answersKept = (context: ViewContext): readonly string[] =>
  answerCount(context) > 0 ? [context.t('chat:note.answersKept')] : [];

/** The echo of an answer, in one quiet line; after "I don't know" it says how to find out. */
function savedNote(context: ViewContext, note: Extract<Note, { readonly note: 'saved' }>): NoteWords {
  const { t } = context;
  const { fact, value, dropped, added } = note;
  const shorts = (facts: readonly AskedFact[]) =>
    facts.map((one) => questionWord(context, one, 'short')).join(', ');
  const texts = [
    ...(value === 'unsure' ? [questionWord(context, fact, 'findOut')] : []),
    ...(dropped.length > 0 ? [t('chat:note.savedDropped', { questions: shorts(dropped) })] : []),
    ...(added.length > 0
      ? [t('chat:note.savedAdded', { count: added.length, questions: shorts(added) })]
      : []),
  ];
  const title = t('chat:note.saved.title', {
    short: shorts([fact]),
    answer: answerText(context, fact, value),
  });
  return {
    block: block({ style: 'default', weight: 'Default', title, texts }),
    mention: [fact, ...dropped, ...added].some(namesPlan) ? 'mentioned' : 'nothing',
  };
}

/** What was recorded, with the dates as they were given, and how to take it back. */
function recordedBlock(
  { t, language }: ViewContext,
  { mailDate, appliedOn }: Extract<Note, { readonly note: 'creditCheckRecorded' }>,
): Block {
  const mail = formatDate(mailDate, language);
  const dates =
    appliedOn === undefined
      ? t('journey:creditCheckRecorded.mail', { mailDate: mail })
      : t('journey:creditCheckRecorded.mailAndApplication', {
          mailDate: mail,
          appliedOn: formatDate(appliedOn, language),
        });
  return block({
    style: 'good',
    title: t('journey:creditCheckRecorded.title'),
    texts: [dates, t('journey:creditCheckRecorded.withdraw')],
  });
}
