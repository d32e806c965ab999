import { type APIApplicationCommandBasicOption, ChannelType, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Length } from '../../src/model.ts';
import { type Catalogue, LANGUAGES } from '../../src/texts/languages.ts';

/** Channels a digest can be posted to. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
] as const;

/** Languages by their own names. */
const OWN_NAMES: Catalogue<string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
  ur: 'اردو',
};

/** Languages in which a digest's own words exist. */
export const DIGEST_LANGUAGES = LANGUAGES.map((value) => ({ name: OWN_NAMES[value], value }));

export const LENGTHS: { name: string; value: Length }[] = [
  { name: 'Headlines only', value: 'headlines' },
  { name: 'Brief: a sentence or two', value: 'brief' },
  { name: 'Standard: a short paragraph', value: 'standard' },
  { name: 'Deep: a long paragraph', value: 'deep' },
];

export const SUBSCRIPTION_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  name: 'subscription',
  description: 'Which one; start typing its name',
  required: true,
  autocomplete: true,
};

export const NAME_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  name: 'name',
  description: 'What to call it, such as Morning news',
  max_length: 60,
};

export const CHANNEL_OPTION: APIApplicationCommandBasicOption = {
  type: Option.Channel,
  name: 'channel',
  description: 'Where it is posted; this channel if left out',
  channel_types: [...CHANNEL_TYPES],
};

/** What can be said of a subscription, when it is made and later. */
export const SETTING_OPTIONS: APIApplicationCommandBasicOption[] = [
  NAME_OPTION,
  CHANNEL_OPTION,
  {
    type: Option.String,
    name: 'schedule',
    description: 'When: “every day at 08:00”, “weekdays 08:00 and 18:00”, “every Monday 09:00”, or cron',
    max_length: 100,
  },
  {
    type: Option.String,
    name: 'time_zone',
    description: 'Whose clock; start typing a city',
    autocomplete: true,
  },
  {
    type: Option.String,
    name: 'sources',
    description: 'Names of sources or groups, separated by commas; “all” for every source you follow',
    autocomplete: true,
    max_length: 500,
  },
  {
    type: Option.String,
    name: 'topics',
    description: 'Only stories with one of these words; commas between',
    max_length: 500,
  },
  {
    type: Option.String,
    name: 'exclude',
    description: 'No story with any of these words; commas between',
    max_length: 500,
  },
  { type: Option.Integer, name: 'stories', description: 'How many stories at most', min_value: 1, max_value: 25 },
  {
    type: Option.String,
    name: 'length',
    description: 'How much is said of each story',
    choices: LENGTHS,
  },
  {
    type: Option.String,
    name: 'quiet_day',
    description: 'When there are too few stories',
    choices: [
      { name: 'Post nothing', value: 'skip' },
      { name: 'Post one line that says so', value: 'line' },
      { name: 'Keep them for the next digest', value: 'carry' },
    ],
  },
  {
    type: Option.Integer,
    name: 'min_stories',
    description: 'Fewer stories than this are too few; 1 if left out',
    min_value: 1,
    max_value: 25,
  },
  {
    type: Option.Integer,
    name: 'min_publishers',
    description: 'Only stories that so many publishers tell; 1 if left out',
    min_value: 1,
    max_value: 10,
  },
  { type: Option.String, name: 'language', description: 'Of the digest’s own words', choices: DIGEST_LANGUAGES },
];
