import {
  ActivityHandler,
  ConversationState,
  MemoryStorage,
  UserState,
  type StatePropertyAccessor,
  type TurnContext,
} from 'botbuilder';
import {
  ChoiceFactory,
  ChoicePrompt,
  ComponentDialog,
  ConfirmPrompt,
  DialogSet,
  DialogTurnStatus,
  NumberPrompt,
  TextPrompt,
  WaterfallDialog,
  type DialogState,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import type { OpenBot } from './process';
import { goodbye, prompts } from './prompts';
import { serve } from './sdkServer';

const [role, name, isSelling, months, isRight] = prompts;

type Profile = { role?: string; name?: string; months?: number };

type Step = WaterfallStepContext<Profile> & { values: Profile };

/** A profile, asked by a waterfall of prompts and kept in the state of the user. */
class ProfileDialog extends ComponentDialog<Profile> {
  readonly #profile: StatePropertyAccessor<Profile>;

  constructor(userState: UserState) {
    super('profile');
    this.#profile = userState.createProperty<Profile>('profile');
    this.addDialog(new ChoicePrompt('choice'));
    this.addDialog(new TextPrompt('text'));
    this.addDialog(new ConfirmPrompt('confirm'));
    this.addDialog(new NumberPrompt('number', async ({ recognized }) => (recognized.value ?? 0) > 0));
    this.addDialog(
      new WaterfallDialog<Profile>('waterfall', [
        (step) =>
          step.prompt('choice', { prompt: role, choices: ChoiceFactory.toChoices(['Sales', 'Admin']) }),
        (step: Step) => {
          step.values.role = (step.result as { value: string }).value;
          return step.prompt('text', name);
        },
        (step: Step) => {
          step.values.name = step.result as string;
          return step.prompt('confirm', isSelling);
        },
        (step) => (step.result ? step.prompt('number', { prompt: months }) : step.next(0)),
        (step: Step) => {
          step.values.months = step.result as number;
          return step.prompt('confirm', isRight);
        },
        async (step: Step) => {
          if (step.result) Object.assign(await this.#profile.get(step.context, {}), step.values);
          await step.context.sendActivity(goodbye);
          return step.endDialog();
        },
      ]),
    );
    this.initialDialogId = 'waterfall';
  }

  async run(context: TurnContext, state: StatePropertyAccessor<DialogState>): Promise<void> {
    const dialogs = new DialogSet(state);
    dialogs.add(this);
    const dialog = await dialogs.createContext(context);
    const { status } = await dialog.continueDialog();
    if (status === DialogTurnStatus.empty) await dialog.beginDialog(this.id);
  }
}

/** The SDK's dialog bot, which keeps its state in memory. */
class DialogBot extends ActivityHandler {
  constructor(conversationState: ConversationState, userState: UserState, dialog: ProfileDialog) {
    super();
    const state = conversationState.createProperty<DialogState>('dialog');
    this.onMessage(async (context, next) => {
      await dialog.run(context, state);
      await next();
    });
    this.onDialog(async (context, next) => {
      await conversationState.saveChanges(context, false);
      await userState.saveChanges(context, false);
      await next();
    });
  }
}

export function open(): Promise<OpenBot> {
  const storage = new MemoryStorage();
  const userState = new UserState(storage);
  return serve(new DialogBot(new ConversationState(storage), userState, new ProfileDialog(userState)));
}
