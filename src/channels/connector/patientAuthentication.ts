import type { Agent } from 'node:http';
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { AppError } from '../../errors';
import { within } from '../../patience';
import { createAgents, type AgentFor } from './connecting';

type SdkAuthentication = ConfigurationBotFrameworkAuthentication;
export type Authenticated = Awaited<ReturnType<SdkAuthentication['authenticateRequest']>>;
type Identity = Parameters<SdkAuthentication['createConnectorFactory']>[0];
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

/** It never got as far as the channel: there was no token, say. */
export class NotSentError extends AppError {
  constructor(
    /** A stable word for operators. */
    readonly why: 'noToken' | 'noClient',
    cause: unknown,
  ) {
    super('NOT_SENT', 'A message could not be handed to its channel', { cause });
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
  private readonly agentFor: AgentFor;

  constructor(
    private readonly patience: Patience,
    ...sdk: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>
  ) {
    super(...sdk);
    // Sooner than the whole gives up: who does not even connect can be tried again without a doubt.
    this.agentFor = createAgents(patience.sending / 2);
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const work = super.authenticateRequest(activity, header);
    const known = await inTime(this.patience.authentication, 'authentication', work);
    const factory = known.connectorFactory;
    return { ...known, ...(factory && { connectorFactory: this.keeping(this.patient(factory)) }) };
  }

  /** The client for what is sent outside of any turn. @throws NotSentError */
  async clientFor(serviceUrl: string, identity: Identity): Promise<ConnectorClient> {
    try {
      return await this.keeping(this.createConnectorFactory(identity)).create(serviceUrl);
    } catch (cause) {
      throw new NotSentError('noClient', cause);
    }
  }

  override createConnectorFactory(
    ...identity: Parameters<SdkAuthentication['createConnectorFactory']>
  ): ConnectorFactory {
    return this.patient(super.createConnectorFactory(...identity));
  }

  private patient(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) =>
        makePatient(await factory.create(serviceUrl, audience), this.patience.sending, this.agentFor),
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
  readonly addPolicy: (
    policy: Policy,
    where: Partial<Record<'beforePolicies' | 'afterPolicies', string[]>>,
  ) => void;
};
type Policy = { readonly name: string; readonly sendRequest: Send };
type Send = <T>(request: PipelineRequest, next: (request: PipelineRequest) => Promise<T>) => Promise<T>;
type PipelineRequest = { readonly url: string; abortSignal?: AbortSignal; agent?: Agent };

/** Where a request gets its token. */
const signing = 'ServiceClientContext_Credentials_SignRequest';

function makePatient(client: ConnectorClient, sending: number, agentFor: AgentFor): ConnectorClient {
  const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
  const signed = new WeakSet<PipelineRequest>();
  const waitAWhile: Send = async (request, next) => {
    const abort = new AbortController();
    request.abortSignal = abort.signal;
    request.agent ??= agentFor(request.url);
    try {
      return await inTime(sending, 'sending', next(request));
    } catch (error) {
      abort.abort();
      throw signed.has(request) ? error : new NotSentError('noToken', error);
    }
  };
  const noteSigned: Send = (request, next) => {
    signed.add(request);
    // A token that comes when nobody waits any more must not send what counts as not sent.
    if (request.abortSignal?.aborted) return Promise.reject(new TimeoutError('signing'));
    return next(request);
  };
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({ name: 'patience', sendRequest: waitAWhile }, { beforePolicies: [signing] });
  pipeline.addPolicy({ name: 'signed', sendRequest: noteSigned }, { afterPolicies: [signing] });
  return client;
}

/** @throws TimeoutError where it takes longer. */
async function inTime<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  const done = await within(ms, work);
  if (!done) throw new TimeoutError(what);
  return done.value;
}
