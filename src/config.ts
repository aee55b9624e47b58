import { variables, type AppType, type Values, type Variable } from './environment';
import { ConfigError } from './errors';

/** What both ways of running have in common. */
type Common = {
  readonly host: string;
  readonly port: number;
  /** The folder of the embedded database. */
  readonly dataDir: string;
  /** PostgreSQL instead of the embedded database; it holds a password. */
  readonly databaseUrl: string | undefined;
  /** The id of a ruleset, or `latest`. */
  readonly rulesetId: string;
  readonly creditCheckConfirmation: Values['CREDIT_CHECK_CONFIRMATION'];
  readonly accountManagers: Values['ACCOUNT_MANAGERS'];
  readonly triageChannel: string | undefined;
  readonly trustedOrigins: readonly string[];
  /** Without a slash at the end; undefined: the address at which the server turns out to listen. */
  readonly publicUrl: string | undefined;
  readonly reminderWorkingDays: number;
  readonly overdueWorkingDays: number;
  readonly retentionMonths: number;
  readonly metricsToken: string | undefined;
  readonly isRateLimited: boolean;
  readonly logLevel: Values['LOG_LEVEL'];
};

/** No app id: no authentication, so loopback only; the web chat runs over the Direct Line of this server. */
export type LocalConfig = Common & { readonly mode: 'local' };

/** Registered as an Azure Bot. */
export type AzureConfig = Common & {
  readonly mode: 'azure';
  readonly app: {
    readonly id: string;
    readonly type: AppType;
    readonly tenantId: string | undefined;
    /** Undefined for a managed identity only. */
    readonly password: string | undefined;
  };
  /** Whose people may use the bot in Teams; empty: nobody's. */
  readonly allowedTenants: readonly string[];
  readonly directLineSecret: string | undefined;
};

export type Config = LocalConfig | AzureConfig;

/**
 * The environment as a frozen Config.
 * @param rulesetNames what RULESET may name; without them only the form of RULESET is checked.
 * @throws ConfigError listing everything that is wrong with it, in single variables and between them.
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  rulesetNames?: readonly string[],
): Config {
  const set = (name: string) => env[name]?.trim() || undefined;
  const results = Object.entries(variables).map(
    ([name, schema]) => [name, schema.safeParse(set(name))] as const,
  );
  const problems = results.flatMap(([name, { error }]) =>
    (error?.issues ?? []).map(({ message }) => `${name}: ${message}`),
  );
  const values = Object.fromEntries(results.map(([name, { data }]) => [name, data])) as Partial<Values>;
  const isWrong = (name: Variable) => set(name) !== undefined && values[name] === undefined;
  if (values.RULESET !== undefined && rulesetNames?.includes(values.RULESET) === false) {
    problems.push(`RULESET: ${values.RULESET} is not one of ${rulesetNames.join(', ')}`);
  }
  problems.push(...combinationProblems(values, isWrong));
  if (problems.length > 0) throw new ConfigError(problems);
  return deepFreeze(toConfig(values as Values));
}

/** A variable that is wrong by itself counts as set, but nothing more is said about its value. */
function combinationProblems(values: Partial<Values>, isWrong: (name: Variable) => boolean): string[] {
  const has = (name: Variable) => values[name] !== undefined || isWrong(name);
  const type = values.MicrosoftAppType ?? (isWrong('MicrosoftAppType') ? undefined : 'MultiTenant');

  if (!has('MicrosoftAppId')) {
    const needsAppId = ['MicrosoftAppPassword', 'MicrosoftAppTenantId', 'DIRECT_LINE_SECRET'] as const;
    return [
      ...needsAppId.filter(has).map((name) => `${name}: is set, but MicrosoftAppId is not`),
      ...(values.HOST !== undefined && !isLoopback(values.HOST)
        ? [
            'HOST: without MicrosoftAppId there is no authentication; only 127.0.0.1, ::1 or localhost is allowed',
          ]
        : []),
    ];
  }
  return [
    ...(type === 'UserAssignedMSI' && has('MicrosoftAppPassword')
      ? ['MicrosoftAppPassword: must not be set for a managed identity (MicrosoftAppType UserAssignedMSI)']
      : []),
    ...((type === 'SingleTenant' || type === 'MultiTenant') && !has('MicrosoftAppPassword')
      ? ['MicrosoftAppPassword: is needed with MicrosoftAppId, unless MicrosoftAppType is UserAssignedMSI']
      : []),
    ...((type === 'SingleTenant' || type === 'UserAssignedMSI') && !has('MicrosoftAppTenantId')
      ? [`MicrosoftAppTenantId: is needed for MicrosoftAppType ${type}`]
      : []),
    ...(values.RATE_LIMITS === 'off' ? ['RATE_LIMITS: off is for local mode only (no MicrosoftAppId)'] : []),
  ];
}

function toConfig(values: Values): Config {
  const common: Common = {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    rulesetId: values.RULESET,
    creditCheckConfirmation: values.CREDIT_CHECK_CONFIRMATION,
    accountManagers: values.ACCOUNT_MANAGERS,
    triageChannel: values.TRIAGE_CHANNEL,
    trustedOrigins: values.TRUSTED_ORIGINS,
    publicUrl: values.PUBLIC_URL,
    reminderWorkingDays: values.REMINDER_WORKING_DAYS,
    overdueWorkingDays: values.OVERDUE_WORKING_DAYS,
    retentionMonths: values.RETENTION_MONTHS,
    metricsToken: values.METRICS_TOKEN,
    isRateLimited: values.RATE_LIMITS === 'on',
    logLevel: values.LOG_LEVEL,
  };
  if (values.MicrosoftAppId === undefined) return { ...common, mode: 'local' };
  const tenantId = values.MicrosoftAppTenantId;
  return {
    ...common,
    mode: 'azure',
    app: {
      id: values.MicrosoftAppId,
      type: values.MicrosoftAppType ?? 'MultiTenant',
      tenantId,
      password: values.MicrosoftAppPassword,
    },
    allowedTenants: values.ALLOWED_TENANTS ?? (tenantId === undefined ? [] : [tenantId]),
    directLineSecret: values.DIRECT_LINE_SECRET,
  };
}

const isLoopback = (host: string) => /^(localhost|::1|127(\.\d{1,3}){3})$/i.test(host);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
