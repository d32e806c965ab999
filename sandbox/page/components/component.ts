/** A component in Discord's shape: the fields of all types, as a bot may send any. Source: Discord's component reference. */
export interface Component {
  type: number;
  custom_id?: string;
  label?: string;
  description?: string | null;
  disabled?: boolean;
  required?: boolean;
  placeholder?: string;
  components?: Component[];
  component?: Component;
  accessory?: Component;
  content?: string;
  style?: number;
  url?: string;
  emoji?: Emoji | null;
  options?: Choice[];
  min_values?: number;
  max_values?: number;
  channel_types?: number[];
  default_values?: { id: string }[];
  default?: boolean;
  min_length?: number;
  max_length?: number;
  value?: string;
  media?: Media;
  items?: { media: Media; description?: string | null; spoiler?: boolean }[];
  file?: Media;
  name?: string | null;
  size?: number | null;
  divider?: boolean;
  spacing?: number;
  accent_color?: number | null;
  spoiler?: boolean;
}

export interface Media {
  url: string;
  proxy_url?: string | null;
}

export interface Emoji {
  id?: string | null;
  name?: string | null;
}

/** One thing that can be chosen, of a string select as of all others. */
export interface Choice {
  value: string;
  label: string;
  description?: string | null;
  emoji?: Emoji | null;
  default?: boolean;
}

export const ComponentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

const SELECTS: number[] = [3, 5, 6, 7, 8];
export const isSelect = ({ type }: Component): boolean => SELECTS.includes(type);

/** An emoji as text: its sign, or the name of one whose picture lies outside. */
export const emojiText = (emoji: Emoji | null | undefined): string =>
  !emoji?.name ? '' : emoji.id ? `:${emoji.name}:` : emoji.name;
