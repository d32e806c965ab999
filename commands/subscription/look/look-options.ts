import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Option } from 'discord.js';
import { localized, named } from '../../../src/discord/named.ts';
import { lookTexts } from '../../../src/texts/look/look-texts.ts';

/** Discord's limit on a webhook's name. */
export const MAX_NAME = 80;
const MAX_LINE = 250;

export const LOOK_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: Option.String, ...named(lookTexts, 'accent') },
  { type: Option.String, ...named(lookTexts, 'header'), max_length: MAX_LINE },
  { type: Option.String, ...named(lookTexts, 'footer'), max_length: MAX_LINE },
  { type: Option.String, ...named(lookTexts, 'layout'), choices: ['list', 'topics'].map(toChoice) },
  { type: Option.String, ...named(lookTexts, 'overflow'), choices: ['messages', 'thread'].map(toChoice) },
  { type: Option.Boolean, ...named(lookTexts, 'images') },
  { type: Option.Boolean, ...named(lookTexts, 'publish') },
  { type: Option.Role, ...named(lookTexts, 'ping') },
  { type: Option.String, ...named(lookTexts, 'sender'), max_length: MAX_NAME },
  { type: Option.String, ...named(lookTexts, 'picture'), max_length: 512 },
  { type: Option.String, ...named(lookTexts, 'tags'), max_length: 200, autocomplete: true },
  { type: Option.String, ...named(lookTexts, 'form'), choices: ['components', 'embeds', 'text'].map(toChoice) },
  { type: Option.Boolean, ...named(lookTexts, 'previews') },
];

function toChoice(value: string) {
  const key = value as keyof typeof lookTexts.en.choices;
  return {
    name: lookTexts.en.choices[key],
    name_localizations: localized((language) => lookTexts[language].choices[key]),
    value,
  };
}
