import { isComplete } from '../../interview/progress';
import type { InterviewNote } from '../../interview/outcome';
import type { AskedFact } from '../../interview/question';
import type { Language } from '../../reading/language';
import type { Note } from '../../views/note';
import { answered } from '../answered';
import { beside } from '../beside';
import type { Decision } from '../decision';
import { worldOf, type Turn } from '../turn';

/** What is said beside the interview; none of it changes an answer. */
export type SideInput =
  | { readonly do: 'help' | 'person' | 'greeting' | 'thanks' | 'anger' | 'statement' }
  | { readonly do: 'why'; readonly fact: AskedFact }
  | { readonly do: 'language'; readonly language: Language }
  | { readonly do: 'languageNotSpoken' }
  /** What came cannot be filed: nobody can tell what it was for. */
  | { readonly do: 'unfiled'; readonly note: InterviewNote }
  | { readonly do: 'unknownCard' | 'emptyMessage' | 'fileOnly' | 'tooLong' | 'groupChat' };

/**
 * Help, a person, a question back, another language, an input that cannot be used: said, with the question again. In
 * another language what was on the screen is shown again, the result too.
 */
export function decideSide(turn: Turn, input: SideInput): Decision {
  const world = worldOf(turn);
  const { session, pending } = beside(turn);
  const showsWhereItIs = input.do === 'language' || input.do === 'unfiled';
  const showsResult = showsWhereItIs && session !== undefined && isComplete(session, world);
  const change = {
    session,
    pending,
    ...(input.do === 'language' && {
      person: { ...turn.stored.person.value, language: input.language },
    }),
  };
  return answered(turn, change, { show: showsResult ? 'result' : 'side', note: noteOf(input) });
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
