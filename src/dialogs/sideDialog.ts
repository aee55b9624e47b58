import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { forgetAsking, isComplete, settle } from '../interview/progress';
import type { InterviewNote } from '../interview/outcome';
import type { AskedFact } from '../interview/question';
import type { Language } from '../reading/language';
import type { Note } from '../views/note';
import { compose } from '../turns/compose';
import { worldOf, type Turn } from '../turns/turn';

/** What is said beside the interview; none of it changes an answer. */
export type SideInput =
  | { readonly do: 'help' | 'person' | 'greeting' | 'thanks' }
  | { readonly do: 'why'; readonly fact: AskedFact }
  | { readonly do: 'language'; readonly language: Language }
  | { readonly do: 'languageNotSpoken' }
  /** What came cannot be filed: nobody can tell what it was for. */
  | { readonly do: 'unfiled'; readonly note: InterviewNote }
  | { readonly do: 'unknownCard' | 'emptyMessage' | 'tooLong' | 'groupChat' };

/**
 * Help, a person, a question back, another language, an input that cannot be used: said, with the question again. In
 * another language what was on the screen is shown again, the result too.
 */
export class SideDialog extends Dialog<{ turn: Turn; input: SideInput }> {
  static readonly id = 'side';

  constructor() {
    super(SideDialog.id);
  }

  override async beginDialog(
    dc: DialogContext,
    { turn, input }: { turn: Turn; input: SideInput },
  ): Promise<DialogTurnResult> {
    const session = turn.session && forgetAsking(settle(turn.session, worldOf(turn)));
    const language = input.do === 'language' ? input.language : turn.language;
    const showsWhereItIs = input.do === 'language' || input.do === 'unfiled';
    const showsResult = showsWhereItIs && session !== undefined && isComplete(session, worldOf(turn));
    const show = showsResult ? 'result' : 'side';
    const change = { ...(session && { session }), ...(input.do === 'language' && { language }) };
    await turn.conclude(change, compose({ ...turn, session, language }, { show, note: noteOf(input) }));
    return dc.endDialog();
  }
}

function noteOf(input: SideInput): Note {
  switch (input.do) {
    case 'why':
      return { note: 'why', fact: input.fact };
    case 'unfiled':
      return input.note;
    case 'language':
      return { note: 'languageChanged' };
    default:
      return { note: input.do };
  }
}
