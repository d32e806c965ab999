import { z } from 'zod';
import { AppError } from './errors.ts';

/** An empty value in an .env file means "not set". */
const unset = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(unset, type.optional());
const number = (fallback: number, min: number, max: number) =>
  z.preprocess(unset, z.coerce.number().min(min).max(max).default(fallback));
const text = (fallback: string) => z.preprocess(unset, z.string().default(fallback));

/** One line of `.env.example` each; a test compares the two. */
const schema = z
  .object({
    NODE_ENV: text('development'),
    ROLE: z.preprocess(unset, z.enum(['all', 'gateway', 'worker']).default('all')),
    DISCORD_TOKEN: optional(z.string().min(20)),
    DISCORD_API_URL: z.preprocess(unset, z.url({ protocol: /^https?$/ }).default('https://discord.com/api')),
    // The pacer lets 16/15 of the share into one second; Discord's limit is 50.
    DISCORD_REQUESTS_PER_SECOND: number(45, 1, 46),
    SHARDS: optional(z.string().regex(/^(auto|\d+(,\d+)*)$/, 'give auto, or shard numbers such as 0,1,2')),
    SHARD_COUNT: optional(z.coerce.number().int().min(1)),
    DATABASE_URL: z.preprocess(
      unset,
      z
        .string()
        .regex(/^(sqlite:|postgres(ql)?:\/\/)/, 'give sqlite:PATH or postgres://…')
        .default('sqlite:data/broadsheet.db'),
    ),
    CACHE_URL: optional(z.string().regex(/^rediss?:\/\//, 'give redis://…')),
    OPENAI_API_KEY: optional(z.string().min(1)),
    OPENAI_BASE_URL: z.preprocess(unset, z.url({ protocol: /^https?$/ }).default('https://api.openai.com/v1')),
    OPENAI_MODEL: text('gpt-6-luna'),
    OPENAI_FALLBACK_MODEL: optional(z.string().min(1)),
    OPENAI_ROLE_MODEL: optional(z.string().min(1)),
    OPENAI_USD_PER_MILLION_INPUT: number(0.1, 0, 1_000),
    OPENAI_USD_PER_MILLION_OUTPUT: number(0.5, 0, 1_000),
    BUDGET_USD_PER_SERVER_DAY: number(0.25, 0, 10_000),
    CONTACT_URL: text('https://example.com/broadsheet'),
    LOG_LEVEL: z.preprocess(unset, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
    HEALTH_PORT: optional(z.coerce.number().int().min(0).max(65_535)),
    HEALTH_TOKEN: optional(z.string().min(16)),
    ARCHIVE_URL: optional(z.url({ protocol: /^https?$/ }).regex(/^\w+:\/\/[^/]+\/?$/, 'give scheme and host alone')),
    SANDBOX_PORT: number(8800, 0, 65_535),
  })
  .refine((config) => config.ARCHIVE_URL === undefined || config.HEALTH_PORT !== undefined, {
    path: ['ARCHIVE_URL'],
    message: 'the archive is served on HEALTH_PORT: set that, too',
  })
  .refine((config) => config.ROLE === 'all' || config.DATABASE_URL.startsWith('postgres'), {
    path: ['ROLE'],
    message: 'gateway and worker processes share their work through Postgres: set DATABASE_URL to postgres://…',
  })
  .refine((config) => config.NODE_ENV !== 'production' || config.DISCORD_TOKEN !== undefined, {
    path: ['DISCORD_TOKEN'],
    message: 'missing; with NODE_ENV=production the sandbox is not started in its place',
  });

export type Config = Readonly<z.infer<typeof schema>>;
export const SETTINGS = Object.keys(schema.shape) as readonly string[];

/**
 * Reads all settings at once.
 * @throws AppError `config_invalid`, naming every bad setting and showing no value, as values may be secret
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(env);
  if (parsed.success) return Object.freeze(parsed.data);
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new AppError('config_invalid', `These settings need mending (see .env.example):\n${problems.join('\n')}`);
}
