import { type APIApplicationCommandBasicOption, ChannelType, ApplicationCommandOptionType as Option } from 'discord.js';
import { localized, named } from '../../src/discord/named.ts';
import type { Length, Subscription } from '../../src/model.ts';
import { type Catalogue, LANGUAGES, type Language } from '../../src/texts/languages.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';

/** Channels a digest can be posted to. */
export const CHANNEL_TYPES = [
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

export const LENGTHS = ['headlines', 'brief', 'standard', 'deep'] as const satisfies Length[];
const QUIET_DAYS = ['skip', 'line', 'carry'] as const satisfies Subscription['quietDay'][];

export const SUBSCRIPTION_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  ...named(subscriptionTexts, 'which'),
  required: true,
  autocomplete: true,
};

export const NAME_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  ...named(subscriptionTexts, 'name'),
  max_length: 60,
};

export const CHANNEL_OPTION: APIApplicationCommandBasicOption = {
  type: Option.Channel,
  ...named(subscriptionTexts, 'channel'),
  channel_types: [...CHANNEL_TYPES],
};

/** The words and phrases of a filter. */
export const FILTER_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: Option.String, ...named(subscriptionTexts, 'topics'), max_length: 500 },
  { type: Option.String, ...named(subscriptionTexts, 'exclude'), max_length: 500 },
];

/** What can be said of a subscription, when it is made and later. */
export const SETTING_OPTIONS: APIApplicationCommandBasicOption[] = [
  NAME_OPTION,
  CHANNEL_OPTION,
  { type: Option.String, ...named(subscriptionTexts, 'schedule'), max_length: 100 },
  { type: Option.String, ...named(subscriptionTexts, 'timeZone'), autocomplete: true },
  { type: Option.String, ...named(subscriptionTexts, 'sources'), autocomplete: true, max_length: 500 },
  ...FILTER_OPTIONS,
  { type: Option.Integer, ...named(subscriptionTexts, 'stories'), min_value: 1, max_value: 25 },
  {
    type: Option.String,
    ...named(subscriptionTexts, 'length'),
    choices: LENGTHS.map((value) => choice(value, (language) => subscriptionTexts[language].lengthChoices[value])),
  },
  {
    type: Option.String,
    ...named(subscriptionTexts, 'quietDay'),
    choices: QUIET_DAYS.map((value) => choice(value, (language) => subscriptionTexts[language].quietDays[value])),
  },
  { type: Option.Integer, ...named(subscriptionTexts, 'minStories'), min_value: 1, max_value: 25 },
  { type: Option.Integer, ...named(subscriptionTexts, 'minPublishers'), min_value: 1, max_value: 10 },
  { type: Option.String, ...named(subscriptionTexts, 'language'), choices: DIGEST_LANGUAGES },
];

function choice(value: string, textIn: (language: Language) => string) {
  return { name: textIn('en'), name_localizations: localized(textIn), value };
}
