import {
  CloudAdapter,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder';
import { PatientAuthentication, type Authenticated, type Patience } from './patientAuthentication';

/** The registration of the bot. */
export type BotApp = {
  readonly id: string;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string | undefined;
  readonly password: string | undefined;
};

/** Who vouches for the channels, and where our own tokens come from. */
export type IdentityPlatform = {
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
  readonly loginUrl: string;
  readonly scope: string;
};

/** Who signs the tokens of the channels in the public Azure cloud; the SDK knows the rest. */
export const publicCloud = { issuer: 'https://api.botframework.com' } as const;

export type ConnectorAdapterOptions = {
  /** Undefined in local mode: nobody is authenticated, so only loopback may reach the server. */
  readonly app: BotApp | undefined;
  /** The catch-all of a turn. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  /** Told about what went wrong around a turn, where nobody is left to answer. */
  readonly onFailure: (cause: unknown) => void;
  /** The public Azure cloud unless told otherwise. */
  readonly platform?: IdentityPlatform;
  readonly credentials?: ConfigurationServiceClientCredentialFactory;
  readonly patience?: Patience;
};

/** An activity as it was stored: addressed, and nothing but JSON. */
export type CompleteActivity = {
  readonly type: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
};

type Logic = (context: TurnContext) => Promise<void>;

/** Every channel of the Bot Framework, Teams among them. Whatever goes wrong, a caller sees a status and no text. */
export class ConnectorAdapter extends CloudAdapter {
  private readonly onFailure: (cause: unknown) => void;
  private readonly authentication: PatientAuthentication;
  private readonly appId: string;

  constructor(options: ConnectorAdapterOptions) {
    const authentication = authenticationOf(options);
    super(authentication);
    this.authentication = authentication;
    this.appId = options.app?.id ?? '';
    this.onTurnError = options.onTurnError;
    this.onFailure = options.onFailure;
  }

  /**
   * Sends an activity that is complete, outside of any turn, and gives the channel's id of it. Rejects as the connector
   * does, or with a NotSentError.
   */
  async sendComplete(complete: CompleteActivity): Promise<string | undefined> {
    const { context, activity } = await this.outsideOfTurns(complete);
    const [sent] = await this.sendActivities(context, [activity]);
    return sent?.id || undefined;
  }

  /** Puts it in the place of the one that has its id, and rejects in the same way. */
  async updateComplete(complete: CompleteActivity & { readonly id: string }): Promise<void> {
    const { context, activity } = await this.outsideOfTurns(complete);
    await this.updateActivity(context, activity);
  }

  private async outsideOfTurns(complete: CompleteActivity) {
    const activity = { ...complete } as Partial<Activity>;
    const identity = this.createClaimsIdentity(this.appId);
    const client = await this.authentication.clientFor(complete.serviceUrl, identity);
    const context = new TurnContext(this, activity);
    context.turnState.set(this.ConnectorClientKey, client);
    return { context, activity };
  }

  /** 401 for every reason why a caller cannot be believed: a forged token, an expired one, no keys to check it with. */
  protected override async processActivity(
    caller: string | Authenticated,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    let known: Authenticated;
    try {
      known =
        typeof caller === 'string'
          ? await this.botFrameworkAuthentication.authenticateRequest(activity, caller)
          : caller;
    } catch {
      return { status: 401 };
    }
    try {
      return await super.processActivity(known, activity, logic);
    } catch (cause) {
      this.onFailure(cause);
      return { status: 500 };
    }
  }
}

const defaultPatience: Patience = { authentication: 5_000, sending: 10_000 };

/** From an object, never from process.env, where a misspelled name would switch authentication off. */
function authenticationOf(options: ConnectorAdapterOptions) {
  const { app, credentials, platform, patience = defaultPatience } = options;
  return new PatientAuthentication(
    patience,
    {
      ...(app && { MicrosoftAppId: app.id }),
      ...(platform && {
        ToBotFromChannelTokenIssuer: platform.issuer,
        ToBotFromChannelOpenIdMetadataUrl: platform.openIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: platform.openIdMetadataUrl,
        ToChannelFromBotLoginUrl: platform.loginUrl,
        ToChannelFromBotOAuthScope: platform.scope,
        OAuthUrl: platform.scope,
        CallerId: 'urn:botframework:azure',
      }),
    },
    credentials ?? credentialsOf(app),
  );
}

function credentialsOf(app: BotApp | undefined): ConfigurationServiceClientCredentialFactory {
  return new ConfigurationServiceClientCredentialFactory(
    app && {
      MicrosoftAppId: app.id,
      MicrosoftAppType: app.type,
      ...(app.tenantId !== undefined && { MicrosoftAppTenantId: app.tenantId }),
      ...(app.password !== undefined && { MicrosoftAppPassword: app.password }),
    },
  );
}
