import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const appTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
export type AppType = (typeof appTypes)[number];

const say = (problem: string) => ({ error: () => problem });

const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, say(`must be a whole number from ${low} to ${high}`))
    .transform(Number)
    .refine((value) => value >= low && value <= high, say(`must be a whole number from ${low} to ${high}`));

const guid = z.guid(say('must be a GUID')).transform((id) => id.toLowerCase());

/** A comma-separated list; the items are trimmed, empty ones do not count. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** The SDK takes a type that it does not know for MultiTenant without a word. Case does not matter to it. */
const appType = z.string().transform((text, context) => {
  const type = appTypes.find((known) => known.toLowerCase() === text.toLowerCase());
  if (type) return type;
  context.addIssue({ code: 'custom', message: `must be one of ${appTypes.join(', ')}` });
  return z.NEVER;
});

const accountManagers = list.transform((items, context) => {
  const people: { readonly tenantId: string; readonly objectId: string }[] = [];
  const teams: string[] = [];
  for (const item of items) {
    const [tenantId, objectId, ...rest] = item.split('/').map((part) => guid.safeParse(part).data);
    if (/^team:\S+$/.test(item)) teams.push(item.slice('team:'.length));
    else if (tenantId && objectId && rest.length === 0) people.push({ tenantId, objectId });
    else
      context.addIssue({ code: 'custom', message: `"${item}" is neither tenantId/objectId nor team:<id>` });
  }
  return { people, teams };
});

const isWebUrl = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

/** As a browser sends it: they are compared with the Origin header and stand in our own headers. */
const isOrigin = (text: string) =>
  /^https?:\/\/[a-z0-9.:[\]-]+$/.test(text) && isWebUrl(text) && new URL(text).origin === text;

const trustedOrigins = list.refine(
  (items) => items.every(isOrigin),
  say(
    'must be exact origins like https://www.example.com, comma-separated: no path, no wildcard, lower case',
  ),
);

const publicUrl = z
  .string()
  .refine(
    (text) => isWebUrl(text) && !/[?#@]/.test(text),
    say('must be an address like https://bot.example.com'),
  )
  .transform((text) => text.replace(/\/+$/, ''));

/** Every variable that is read, each by itself: its shape and its default. Blank ones are unset before this. */
export const variables = {
  PORT: whole(0, 65_535).default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, say('must be a host name or an IP address'))
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine(
      (text) => /^postgres(ql)?:\/\/[^/]+\/[^/?#]+/.test(text) && URL.canParse(text),
      say('must be like postgres://user:password@host:5432/database, special characters percent-encoded'),
    )
    .optional(),
  RULESET: z
    .string()
    .refine(
      (text) => text === 'latest' || z.iso.date().safeParse(text).success,
      say('must be the id of a ruleset, a date like 2020-10-27, or latest'),
    )
    .default('2020-10-27'),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: appType.optional(),
  MicrosoftAppTenantId: guid.optional(),
  ALLOWED_TENANTS: list
    .pipe(
      z
        .array(z.string())
        .refine(
          (items) => items.every((item) => guid.safeParse(item).success),
          say('must be tenant ids (GUIDs), comma-separated'),
        ),
    )
    .transform((items) => items.map((item) => item.toLowerCase()))
    .optional(),
  ACCOUNT_MANAGERS: accountManagers.default({ people: [], teams: [] }),
  TRIAGE_CHANNEL: z.string().regex(/^\S+$/, say('must be a Teams channel id')).optional(),
  CREDIT_CHECK_CONFIRMATION: z
    .enum(['partner', 'accountManager'], say('must be partner or accountManager'))
    .default('partner'),
  DIRECT_LINE_SECRET: z.string().optional(),
  TRUSTED_ORIGINS: trustedOrigins.default([]),
  PUBLIC_URL: publicUrl.optional(),
  REMINDER_WORKING_DAYS: whole(1, 365).default(10),
  OVERDUE_WORKING_DAYS: whole(1, 365).default(2),
  RETENTION_MONTHS: whole(1, 1200).default(24),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, say('must be printable ASCII without spaces'))
    .optional(),
  RATE_LIMITS: z.enum(['on', 'off'], say('must be on or off')).default('on'),
  LOG_LEVEL: z.enum(logLevels, say(`must be one of ${logLevels.join(', ')}`)).default('info'),
} as const satisfies Record<string, z.ZodType>;

export type Variable = keyof typeof variables;
export type Values = { readonly [V in Variable]: z.output<(typeof variables)[V]> };
