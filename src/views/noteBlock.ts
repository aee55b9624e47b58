import type { LinkId } from '../rules/ruleset';
import { answerText } from './answerText';
import { paragraphs, type Block } from './block';
import type { ViewContext } from './context';
import { formatDate } from './format';
import { linkViews } from './link';
import type { Note, NoteId } from './note';
import type { PlanMention } from './planAdvice';
import { namesPlan, questionLinks, questionWord } from './questionWords';
import { reaskBlock } from './reaskBlock';

/** A note in words, and what it says about support plans. */
export type NoteWords = {
  /** Absent where the words about buying are the whole note. */
  readonly block: Block | undefined;
  readonly mention: PlanMention;
};

type PlainWords = {
  readonly key: `chat:note.${PlainNoteId}` | `journey:${PlainNoteId}` | `errors:${PlainNoteId}`;
  readonly style: Block['style'];
  readonly links?: readonly LinkId[];
  readonly mention?: PlanMention;
};

/** The notes whose words are the same every time. */
const plainNotes = {
  resumed: { key: 'chat:note.resumed', style: 'emphasis' },
  atFirstQuestion: { key: 'chat:note.atFirstQuestion', style: 'emphasis' },
  nothingToSkip: { key: 'chat:note.nothingToSkip', style: 'emphasis' },
  nothingToContinue: { key: 'chat:note.nothingToContinue', style: 'emphasis' },
  stopped: { key: 'chat:note.stopped', style: 'emphasis' },
  startedOver: { key: 'chat:note.startedOver', style: 'emphasis' },
  kept: { key: 'chat:note.kept', style: 'emphasis' },
  help: { key: 'chat:note.help', style: 'emphasis' },
  person: { key: 'chat:note.person', style: 'emphasis', links: ['partnerSupport'] },
  noAnswer: { key: 'chat:note.noAnswer', style: 'emphasis', links: ['partnerSupport'] },
  greeting: { key: 'chat:note.greeting', style: 'default' },
  thanks: { key: 'chat:note.thanks', style: 'default' },
  languageChanged: { key: 'chat:note.languageChanged', style: 'default' },
  languageNotSpoken: { key: 'chat:note.languageNotSpoken', style: 'emphasis' },
  creditCheckRecorded: { key: 'journey:creditCheckRecorded', style: 'good', mention: 'buying' },
  creditCheckAlreadyRecorded: { key: 'journey:creditCheckAlreadyRecorded', style: 'emphasis' },
  creditCheckWithdrawn: { key: 'journey:creditCheckWithdrawn', style: 'emphasis', mention: 'mentioned' },
  noCreditCheckToWithdraw: { key: 'journey:noCreditCheckToWithdraw', style: 'emphasis' },
  creditCheckNotForExisting: { key: 'journey:creditCheckNotForExisting', style: 'emphasis' },
  staleCard: { key: 'errors:staleCard', style: 'warning' },
  unknownCard: { key: 'errors:unknownCard', style: 'warning' },
  emptyMessage: { key: 'errors:emptyMessage', style: 'warning' },
  tooLong: { key: 'errors:tooLong', style: 'warning' },
  groupChat: { key: 'errors:groupChat', style: 'emphasis' },
} as const;
type PlainNoteId = keyof typeof plainNotes;
plainNotes satisfies { readonly [Id in PlainNoteId]: PlainWords };

const isPlain = (id: NoteId): id is PlainNoteId => id in plainNotes;

/** What a note says, as a block for the top of a card. */
export function noteWords(context: ViewContext, note: Note): NoteWords {
  const { t, ruleset } = context;
  if (isPlain(note.note)) {
    const { key, style, links = [], mention = 'nothing' }: PlainWords = plainNotes[note.note];
    return {
      block: block(style, t(`${key}.title`), [t(`${key}.text`)], linkViews(t, ruleset, links)),
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
    case 'skipped':
    case 'changing': {
      const short = questionWord(context, note.fact, 'short');
      const title = t(`chat:note.${note.note}.title`, { short });
      return { block: block('emphasis', title, [t(`chat:note.${note.note}.text`)]), mention };
    }
    case 'why': {
      const texts = (['why', 'counts', 'countsNot'] as const).map((part) =>
        questionWord(context, note.fact, part),
      );
      return {
        block: block('emphasis', t('chat:note.why.title'), texts, questionLinks(context, note.fact)),
        mention,
      };
    }
    case 'doubt':
    case 'noValue':
    case 'notUnderstood':
      return { block: reaskBlock(context, note), mention };
    case 'rulesetKept': {
      const date = formatDate(context.ruleset.effectiveFrom, context.language);
      const text = t('chat:note.rulesetKept.text', { date });
      return { block: block('emphasis', t('chat:note.rulesetKept.title'), [text]), mention };
    }
    case 'attestationRefused': {
      const texts = note.problems.map((problem) => t(`journey:problem.${problem}`));
      return { block: block('warning', t('journey:refused.title'), texts), mention };
    }
    case 'failed': {
      const text = t('errors:failed.text', { reference: note.reference });
      return { block: block('warning', t('errors:failed.title'), [text]), mention };
    }
    case 'doNotBuy':
    case 'buyingQuestion':
      return { block: undefined, mention: 'buying' };
  }
}

/** The echo of an answer; after "I don't know" it says how to find out. */
function savedNote(context: ViewContext, note: Extract<Note, { readonly note: 'saved' }>): NoteWords {
  const { t } = context;
  const short = (fact: typeof note.fact) => questionWord(context, fact, 'short');
  const answer = answerText(context, note.fact, note.value);
  const named = [note.fact, ...note.dropped, ...(note.added ? [note.added] : [])];
  const texts = [
    ...(note.value === 'unsure' ? [questionWord(context, note.fact, 'findOut')] : []),
    ...(note.dropped.length > 0
      ? [t('chat:note.savedDropped', { questions: note.dropped.map(short).join(', ') })]
      : []),
    ...(note.added ? [t('chat:note.savedAdded', { question: short(note.added) })] : []),
  ];
  return {
    block: block('good', t('chat:note.saved.title', { short: short(note.fact), answer }), texts),
    mention: named.some(namesPlan) ? 'mentioned' : 'nothing',
  };
}

function block(
  style: Block['style'],
  title: string,
  texts: readonly string[],
  links: Block['links'] = [],
): Block {
  return { style, title, paragraphs: paragraphs(...texts), links };
}
