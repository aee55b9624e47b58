import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { AppError } from '../../errors';

type SdkAuthentication = ConfigurationBotFrameworkAuthentication;
export type Authenticated = Awaited<ReturnType<SdkAuthentication['authenticateRequest']>>;
type ConnectorFactory = ReturnType<SdkAuthentication['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

export type Patience = {
  /** To learn the signing keys and check a token, in milliseconds. */
  readonly authentication: number;
  /** To send one activity, the token for it included. */
  readonly sending: number;
};

/** Something outside did not answer in time. */
export class TimeoutError extends AppError {
  constructor(what: string) {
    super('TIMEOUT', `${what} took too long`);
  }
}

/** Service URLs are few; more than that is somebody playing. */
const maxClients = 50;

/**
 * The SDK's authentication with an end to its waiting. Left alone, its connector waits for ever, and sends the same
 * message up to four times when an answer is lost, which people then see four times.
 */
export class PatientAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly clients = new Map<string, ConnectorClient>();

  constructor(
    private readonly patience: Patience,
    ...sdk: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>
  ) {
    super(...sdk);
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const work = super.authenticateRequest(activity, header);
    const known = await within(this.patience.authentication, 'authentication', work);
    const factory = known.connectorFactory;
    return { ...known, ...(factory && { connectorFactory: this.keeping(this.patient(factory)) }) };
  }

  override createConnectorFactory(
    ...identity: Parameters<SdkAuthentication['createConnectorFactory']>
  ): ConnectorFactory {
    return this.patient(super.createConnectorFactory(...identity));
  }

  private patient(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) =>
        makePatient(await factory.create(serviceUrl, audience), this.patience.sending),
    };
  }

  /**
   * Keeps one client for each place to send to: to make one takes longer than the rest of a turn. Only for replies,
   * where the identity is that of the bot whatever the place.
   */
  private keeping(factory: ConnectorFactory): ConnectorFactory {
    const { clients } = this;
    return {
      create: async (serviceUrl, audience) => {
        const key = `${audience ?? ''} ${serviceUrl}`;
        const client = clients.get(key) ?? (await factory.create(serviceUrl, audience));
        if (clients.size >= maxClients) clients.clear();
        clients.set(key, client);
        return client;
      },
    };
  }
}

/** What of the Azure pipeline is used here; the connector's types keep it private. */
type Pipeline = {
  readonly removePolicy: (options: { name: string }) => unknown;
  readonly addPolicy: (policy: Policy, options: { beforePolicies: string[] }) => void;
};
type Policy = {
  readonly name: string;
  readonly sendRequest: <T>(
    request: PipelineRequest,
    next: (request: PipelineRequest) => Promise<T>,
  ) => Promise<T>;
};
type PipelineRequest = { abortSignal?: AbortSignal };

function makePatient(client: ConnectorClient, sending: number): ConnectorClient {
  const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(
    {
      name: 'patience',
      sendRequest: (request, next) => {
        const abort = new AbortController();
        request.abortSignal = abort.signal;
        return within(sending, 'sending', next(request)).catch((error: unknown) => {
          abort.abort();
          throw error;
        });
      },
    },
    // Around the signing too: it fetches the token.
    { beforePolicies: ['ServiceClientContext_Credentials_SignRequest'] },
  );
  return client;
}

async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(what)), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
