import { loadConfig } from '../../src/config';
import { ConfigError } from '../../src/errors';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const otherTenantId = '99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const azure = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('loadConfig', () => {
  it('names an unknown ruleset together with everything else that is wrong', () => {
    const problems = (): readonly string[] => {
      try {
        loadConfig({ RULESET: '2020-01-01', LOG_LEVEL: 'x' }, ['2018-08-31', '2020-10-27']);
        return [];
      } catch (error) {
        return (error as ConfigError).problems;
      }
    };
    expect(problems()).toEqual([
      expect.stringContaining('LOG_LEVEL'),
      'RULESET: 2020-01-01 is not one of 2018-08-31, 2020-10-27',
    ]);
    expect(loadConfig({ RULESET: '2018-08-31' }, ['2018-08-31']).rulesetId).toBe('2018-08-31');
    expect(loadConfig({ RULESET: 'latest' }, ['2018-08-31', 'latest']).rulesetId).toBe('latest');
  });
});

describe('loadConfig in local mode', () => {
  it('needs no variable at all', () => {
    expect(loadConfig({})).toEqual({
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      dataDir: './data',
      databaseUrl: undefined,
      rulesetId: '2020-10-27',
      creditCheckConfirmation: 'partner',
      accountManagers: { people: [], teams: [] },
      triageChannel: undefined,
      trustedOrigins: [],
      publicUrl: undefined,
      reminderWorkingDays: 10,
      overdueWorkingDays: 2,
      retentionMonths: 24,
      metricsToken: undefined,
      isRateLimited: true,
      logLevel: 'info',
    });
  });

  it('reads every variable', () => {
    const config = loadConfig({
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/var/lib/assistant',
      DATABASE_URL: 'postgresql://user:p%40ss@db.example.com/assistant?sslmode=verify-full',
      RULESET: '2025-10-01',
      ACCOUNT_MANAGERS: `${tenantId.toUpperCase()}/${appId}, team:19:abc@thread.tacv2 ,`,
      TRIAGE_CHANNEL: '19:abc@thread.tacv2',
      CREDIT_CHECK_CONFIRMATION: 'accountManager',
      TRUSTED_ORIGINS: 'https://partners.example.com, http://localhost:8080',
      PUBLIC_URL: 'https://bot.example.com/',
      REMINDER_WORKING_DAYS: '5',
      OVERDUE_WORKING_DAYS: '1',
      RETENTION_MONTHS: '12',
      METRICS_TOKEN: 'scrape-me',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'debug',
    });
    expect(config).toEqual({
      mode: 'local',
      host: '::1',
      port: 0,
      dataDir: '/var/lib/assistant',
      databaseUrl: 'postgresql://user:p%40ss@db.example.com/assistant?sslmode=verify-full',
      rulesetId: '2025-10-01',
      creditCheckConfirmation: 'accountManager',
      accountManagers: { people: [{ tenantId, objectId: appId }], teams: ['19:abc@thread.tacv2'] },
      triageChannel: '19:abc@thread.tacv2',
      trustedOrigins: ['https://partners.example.com', 'http://localhost:8080'],
      publicUrl: 'https://bot.example.com',
      reminderWorkingDays: 5,
      overdueWorkingDays: 1,
      retentionMonths: 12,
      metricsToken: 'scrape-me',
      isRateLimited: false,
      logLevel: 'debug',
    });
  });

  it('takes a blank variable for one that is not set', () => {
    expect(loadConfig({ PORT: '', HOST: '  ', MicrosoftAppId: ' ', DATABASE_URL: '' })).toEqual(
      loadConfig({}),
    );
  });

  it('does not heed the spaces around a value', () => {
    expect(loadConfig({ PORT: ' 4000 ' }).port).toBe(4000);
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.accountManagers.people)).toBe(true);
  });

  it.each(['127.0.0.1', '127.8.9.10', 'localhost', 'LOCALHOST', '::1'])('listens on loopback: %s', (HOST) => {
    expect(loadConfig({ HOST }).host).toBe(HOST);
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'bot.example.com', '128.0.0.1', 'localhost.example.com'])(
    'refuses to listen on anything but loopback: %s',
    (HOST) => {
      expect(problemsOf({ HOST })).toEqual([expect.stringMatching(/^HOST: without MicrosoftAppId/)]);
    },
  );

  it.each([
    ['MicrosoftAppPassword', 'secret'],
    ['MicrosoftAppTenantId', tenantId],
    ['DIRECT_LINE_SECRET', 'secret'],
  ])('does not run without authentication by mistake: %s without an app id', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name}: is set, but MicrosoftAppId is not`]);
  });

  it('accepts an app type alone, as the samples of the SDK have it', () => {
    expect(loadConfig({ MicrosoftAppType: 'MultiTenant' }).mode).toBe('local');
  });
});

describe('loadConfig with an app id', () => {
  it('takes the registration as it is, and lets in the people of its own tenant', () => {
    expect(loadConfig(azure)).toMatchObject({
      mode: 'azure',
      app: { id: appId, type: 'SingleTenant', tenantId, password: 'secret' },
      allowedTenants: [tenantId],
      directLineSecret: undefined,
    });
  });

  it('reads the tenants, the Direct Line secret and any address to listen on', () => {
    const config = loadConfig({
      ...azure,
      HOST: '0.0.0.0',
      ALLOWED_TENANTS: `${otherTenantId.toUpperCase()},${tenantId}`,
      DIRECT_LINE_SECRET: 'direct',
    });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      allowedTenants: [otherTenantId, tenantId],
      directLineSecret: 'direct',
    });
  });

  it('is MultiTenant without a type, as in the SDK, and then lets in nobody who is not named', () => {
    const config = loadConfig({ MicrosoftAppId: appId, MicrosoftAppPassword: 'secret' });
    expect(config).toMatchObject({ app: { type: 'MultiTenant', tenantId: undefined }, allowedTenants: [] });
  });

  it.each(['singletenant', 'SINGLETENANT'])('does not mind the case of the type: %s', (MicrosoftAppType) => {
    expect(loadConfig({ ...azure, MicrosoftAppType })).toMatchObject({ app: { type: 'SingleTenant' } });
  });

  it('needs no password for a managed identity', () => {
    const env = { ...azure, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined };
    expect(loadConfig(env)).toMatchObject({ app: { type: 'UserAssignedMSI', password: undefined } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a misspelled type', { MicrosoftAppType: 'SingelTenant' }, 'MicrosoftAppType: must be one of'],
    ['no password', { MicrosoftAppPassword: '' }, 'MicrosoftAppPassword: is needed'],
    [
      'no tenant',
      { MicrosoftAppTenantId: '' },
      'MicrosoftAppTenantId: is needed for MicrosoftAppType SingleTenant',
    ],
    ['an app id that is none', { MicrosoftAppId: 'my-bot' }, 'MicrosoftAppId: must be a GUID'],
    [
      'a password and a managed identity',
      { MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword: must not',
    ],
    ['no rate limits', { RATE_LIMITS: 'off' }, 'RATE_LIMITS: off is for local mode only'],
    [
      'a tenant that is none',
      { ALLOWED_TENANTS: `${tenantId},contoso` },
      'ALLOWED_TENANTS: must be tenant ids',
    ],
  ])('refuses %s', (_what, env, problem) => {
    expect(problemsOf({ ...azure, ...env })).toEqual([expect.stringContaining(problem)]);
  });
});

describe('loadConfig and a bad environment', () => {
  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '39.78'],
    ['HOST', 'my host'],
    ['DATABASE_URL', 'mysql://localhost/assistant'],
    ['DATABASE_URL', 'postgres://localhost'],
    ['DATABASE_URL', 'postgres://localhost/'],
    ['DATABASE_URL', 'postgres:///assistant'],
    ['DATABASE_URL', 'postgres://user:pa/ss@localhost/assistant'],
    ['RULESET', 'newest'],
    ['RULESET', '2020-13-45'],
    ['ACCOUNT_MANAGERS', 'someone@example.com'],
    ['ACCOUNT_MANAGERS', `${tenantId}/${appId}/more`],
    ['ACCOUNT_MANAGERS', 'team:'],
    ['TRIAGE_CHANNEL', 'the general channel'],
    ['CREDIT_CHECK_CONFIRMATION', 'nobody'],
    ['TRUSTED_ORIGINS', 'https://*.example.com'],
    ['TRUSTED_ORIGINS', 'https://example.com/'],
    ['TRUSTED_ORIGINS', 'https://example.com/page'],
    ['TRUSTED_ORIGINS', 'https://EXAMPLE.com'],
    ['TRUSTED_ORIGINS', 'example.com'],
    ['TRUSTED_ORIGINS', '*'],
    ['TRUSTED_ORIGINS', 'null'],
    ['PUBLIC_URL', 'bot.example.com'],
    ['PUBLIC_URL', 'ftp://bot.example.com'],
    ['PUBLIC_URL', 'https://user:secret@bot.example.com'],
    ['REMINDER_WORKING_DAYS', '0'],
    ['OVERDUE_WORKING_DAYS', 'two'],
    ['RETENTION_MONTHS', '1.5'],
    ['METRICS_TOKEN', 'two words'],
    ['RATE_LIMITS', 'no'],
    ['LOG_LEVEL', 'verbose'],
  ])('refuses %s=%s and says what it must be', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: .`))]);
  });

  it('lists everything that is wrong at once, single variables and combinations', () => {
    const problems = problemsOf({
      PORT: 'x',
      HOST: '0.0.0.0',
      LOG_LEVEL: 'loud',
      MicrosoftAppPassword: 'secret',
      TRUSTED_ORIGINS: '*',
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'TRUSTED_ORIGINS',
      'LOG_LEVEL',
      'MicrosoftAppPassword',
      'HOST',
    ]);
  });

  it('does not take a wrong app id for none', () => {
    const problems = problemsOf({ MicrosoftAppId: 'x', MicrosoftAppPassword: 'secret', HOST: '0.0.0.0' });
    expect(problems).toEqual(['MicrosoftAppId: must be a GUID']);
  });

  it('never repeats a secret', () => {
    const problems = problemsOf({
      MicrosoftAppPassword: 'hunter2',
      DIRECT_LINE_SECRET: 'hunter2',
      METRICS_TOKEN: 'hunter2 hunter2',
      DATABASE_URL: 'postgres://user:hunter2/@db/x',
      PUBLIC_URL: 'https://user:hunter2@bot.example.com',
    });
    expect(problems).toHaveLength(5);
    expect(problems.join()).not.toContain('hunter2');
  });
});
