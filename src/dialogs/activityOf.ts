import { InputHints, type Activity } from 'botbuilder';
import type { RenderCard } from '../render/renderCard';
import type { Content } from '../turns/content';

/** A message as an activity: plain text that says all, the card, and what it is for programs that read along. */
export function activityOf({ language, shown, marks }: Content, renderCard: RenderCard): Partial<Activity> {
  return {
    type: 'message',
    locale: language,
    text: shown.text,
    textFormat: 'plain',
    speak: shown.speak,
    summary: shown.summary,
    inputHint: InputHints.ExpectingInput,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: renderCard(shown.template, shown.view),
      },
    ],
    channelData: { assistant: marks },
  };
}
