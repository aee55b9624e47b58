import { entries } from '../knowledge/entries';
import type { EntryId } from '../knowledge/entryIds';
import { isStateEntry } from '../knowledge/stateEntries';
import { block } from './block';
import { menuButton } from './button';
import type { ViewContext } from './context';
import { knowledgeBlock, questionButtons } from './knowledgeBlock';
import { linkViews } from './link';
import type { Note, NoteWords } from './note';
import type { PlanMention } from './planAdvice';
import { sentence } from './sentence';
import { stateAnswers } from './stateAnswers';

type KnowledgeNote = Extract<
  Note,
  { readonly note: 'knowledge' | 'didYouMean' | 'noAnswer' | 'topics' | 'feedback' }
>;

/** What somebody who knows nothing of direct billing asks first. */
export const firstQuestions: readonly EntryId[] = [
  'whatIsDirectBill',
  'requirementsOverview',
  'revenueThreshold',
  'creditCheckDuration',
];

/** How an answer speaks of support plans: about them, it says in every case what holds for this partner. */
const mentions = { unnamed: 'nothing', mentioned: 'mentioned', subject: 'buying' } as const;

const mentionOf = (context: ViewContext, entry: EntryId): PlanMention =>
  isStateEntry(entry) ? stateAnswers[entry](context).mention : mentions[entries[entry].plan];

/** The answer to a question, a choice of questions that may be meant, or that there is none. */
export function knowledgeNote(context: ViewContext, note: KnowledgeNote): NoteWords {
  const { t, language, ruleset } = context;
  switch (note.note) {
    case 'knowledge': {
      const answer = knowledgeBlock(context, note);
      const mention: PlanMention = note.isBuying ? 'buying' : mentionOf(context, note.entry);
      const spoken = [sentence(answer.title), ...answer.paragraphs.map(({ text }) => text)].join(' ');
      return { block: answer, mention, spoken };
    }
    case 'didYouMean': {
      const namesPlan = note.entries.some((entry) => entries[entry].plan === 'subject');
      return {
        block: block({
          style: 'emphasis',
          title: t('chat:note.didYouMean.title'),
          texts: [t('chat:note.didYouMean.text')],
          buttons: questionButtons(t, note.entries),
        }),
        mention: namesPlan ? 'mentioned' : 'nothing',
      };
    }
    case 'noAnswer':
      return {
        block: block({
          style: 'emphasis',
          title: t('chat:note.noAnswer.title'),
          texts: [t('chat:note.noAnswer.text')],
          links: linkViews(t, ruleset, ['partnerSupport']),
          buttons: [{ row: [menuButton(t, language, 'person'), menuButton(t, language, 'topics')] }],
        }),
        mention: 'nothing',
      };
    case 'topics':
      return {
        block: block({
          style: 'emphasis',
          title: t('chat:note.topics.title'),
          texts: [t('chat:note.topics.text')],
          buttons: questionButtons(t, firstQuestions),
        }),
        mention: 'nothing',
      };
    case 'feedback': {
      const which = note.isHelpful ? 'helpful' : 'notHelpful';
      return {
        block: block({
          style: 'default',
          title: t(`chat:note.feedback.${which}.title`),
          texts: [t(`chat:note.feedback.${which}.text`)],
        }),
        mention: 'nothing',
      };
    }
  }
}
