import { z } from 'zod';
import { checkPhrases, MAX_PHRASE, MAX_PHRASES } from '../../src/digest/match-filter.ts';
import { isShowable } from '../../src/discord/picture-of.ts';
import { AppError } from '../../src/errors.ts';
import { checkUrl } from '../../src/ingest/check-url.ts';
import { MAX_TIMES } from '../../src/schedule/parse-schedule.ts';
import { isTimeZone } from '../../src/schedule/slots.ts';
import { LANGUAGES, languageOf } from '../../src/texts/languages.ts';
import { MAX_WEIGHT } from '../source/change.ts';
import { MAX_MINUTES } from '../subscription/approval.ts';
import { MAX_NAME } from '../subscription/look/look-options.ts';
import { REFUSED_NAME } from '../subscription/look/read-look.ts';
import { MAX_PINGS } from '../subscription/ping.ts';

/** Goes up when an older bot could not read the file any more. */
export const VERSION = 1;
/** Bytes. A server at all its limits has a file of some 100 KB. */
export const MAX_FILE = 512 * 1_024;
/** Characters. A group may be a folder of another reader's list, which has the longest names. */
const MAX_GROUP = 300;
export const MAX_TITLE = 300;
/** Above every server's limits, which are told one by one; what has more is no honest file. */
const MOST = 200;

const words = (most: number) => z.string().trim().min(1).max(most);
const whole = (least: number, most: number) => z.int().min(least).max(most);
const address = z.string().min(1).max(2_048);
/** A channel, role or tag: by its id where it is here, else by its name. */
const place = z.object({ id: z.string().regex(/^\d{1,20}$/), name: words(100) });
/** Discord fetches it, not this bot. */
const picture = address.refine((url) => isShowable(url) && checkUrl(url).refused === undefined);
const language = z
  .string()
  .max(20)
  .transform((tag) => languageOf(tag))
  .pipe(z.enum(LANGUAGES));
const timeZone = z.string().max(60).refine(isTimeZone);
const phrases = z.array(words(MAX_PHRASE)).max(MAX_PHRASES);
const ascending = (least: number, most: number) =>
  z
    .array(whole(least, most))
    .min(1)
    .transform((days) => [...new Set(days)].toSorted((a, b) => a - b));

const schedule = z
  .object({
    times: z
      .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/))
      .min(1)
      .max(MAX_TIMES)
      .transform((times) => [...new Set(times)].toSorted()),
    weekdays: ascending(1, 7).optional(),
    monthDays: ascending(1, 31).optional(),
    timeZone,
  })
  .refine(({ weekdays, monthDays }) => weekdays === undefined || monthDays === undefined);

const source = z.object({
  /** Of a page with the selector of its links in the fragment (`page-address.ts`). */
  url: address,
  kind: z.enum(['feed', 'page']),
  title: words(MAX_TITLE),
  siteUrl: address.optional(),
  language: z.string().max(20).optional(),
  group: z.string().trim().max(MAX_GROUP),
  weight: z.number().min(0).max(MAX_WEIGHT),
  use: z.enum(['show', 'hide', 'never']),
});

const subscription = z.object({
  name: words(60),
  channel: place,
  paused: z.boolean(),
  schedule,
  /** Addresses; empty: all that the server follows. */
  sources: z.array(address).max(MOST),
  filters: z.object({
    include: phrases,
    exclude: phrases,
    hidePublishers: z.array(words(255)).max(MOST),
    languages: z.array(words(20)).max(MOST),
    minPublishers: whole(1, 10),
    topics: z.array(words(MAX_GROUP)).max(MOST).optional(),
  }),
  maxStories: whole(1, 25),
  minStories: whole(1, 25),
  length: z.enum(['headlines', 'brief', 'standard', 'deep']),
  language,
  quietDay: z.enum(['skip', 'line', 'carry']),
  look: z.object({
    accent: whole(0, 0xffffff).optional(),
    header: words(250).optional(),
    footer: words(250).optional(),
    layout: z.enum(['list', 'topics']),
    overflow: z.enum(['messages', 'thread']),
    images: z.boolean(),
    crosspost: z.boolean(),
    sender: z
      .object({ name: words(MAX_NAME).refine((name) => !REFUSED_NAME.test(name)), pictureUrl: picture.optional() })
      .optional(),
    form: z.enum(['embeds', 'text']).optional(),
    previews: z.boolean().optional(),
  }),
  /** Of a forum's posts. */
  tags: z.array(place).max(5).optional(),
  pings: z.array(place).max(MAX_PINGS).optional(),
  topicPings: z
    .array(z.object({ topic: words(MAX_GROUP), role: place, offered: z.boolean() }))
    .max(MAX_PINGS)
    .optional(),
  approval: z.object({ channel: place, afterMinutes: whole(1, MAX_MINUTES).optional() }).optional(),
});

const schema = z.object({
  broadsheet: z.literal(VERSION),
  settings: z.object({
    timeZone,
    language,
    logChannel: place.optional(),
    managerRole: place.optional(),
    archive: z.boolean(),
  }),
  sources: z.array(source).max(MOST),
  subscriptions: z.array(subscription).max(MOST),
});

/** A server's whole configuration, without anybody's id and without secrets. */
export type Configuration = z.infer<typeof schema>;
export type SourceInFile = Configuration['sources'][number];
export type SubscriptionInFile = Configuration['subscriptions'][number];
export type Place = z.infer<typeof place>;

/** @throws AppError `configuration_invalid`, naming the first place that is wrong, or `filter_invalid` */
export function readConfiguration(body: Uint8Array): Configuration {
  if (body.length > MAX_FILE) throw new AppError('configuration_invalid', ['configurationTooLarge', MAX_FILE / 1_024]);
  const file = parseJson(body);
  const version = z.object({ broadsheet: z.int() }).safeParse(file);
  if (version.success && version.data.broadsheet > VERSION) {
    throw new AppError('configuration_invalid', ['configurationNewer']);
  }
  const read = schema.safeParse(file);
  if (!read.success) {
    const at = read.error.issues[0]!.path.join('.') || 'broadsheet';
    throw new AppError('configuration_invalid', ['noConfiguration', `\`${at.replaceAll('`', '').slice(0, 80)}\``]);
  }
  for (const { filters } of read.data.subscriptions) {
    checkPhrases(filters.include);
    checkPhrases(filters.exclude);
  }
  return read.data;
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
