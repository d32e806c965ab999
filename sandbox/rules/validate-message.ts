import { discordError } from '../world/discord-error.ts';
import { MessageFlag } from '../world/shapes.ts';
import {
  asFields,
  asList,
  type Fields,
  Form,
  flag,
  integer,
  list,
  oneOf,
  type Path,
  shape,
  snowflake,
  text,
} from './form.ts';
import { validateMessageComponents } from './validate-components.ts';
import { validateEmbeds } from './validate-embeds.ts';

/** What the rest of a message's rules depend on. */
export interface MessageSetting {
  /** Names of the files that come with the message or stay on it. */
  attached: readonly string[];
  /** `edit`: absent fields stay as they are. */
  change: 'create' | 'edit';
  /** Where the message stands in the request's body; absent: it is the body. */
  at?: Path;
  /** The flags of the message that is edited. */
  flagsBefore?: number;
  /** What an edited message still holds where the body is silent. */
  keeps?: { content: string; embeds: unknown[]; components: unknown[] };
}

const MAX_FILES = 10;
const messageFields = shape({
  content: text(0, 2_000),
  tts: flag,
  flags: integer(0, 2 ** 53 - 1),
  allowed_mentions: allowedMentions,
  message_reference: shape(
    { message_id: snowflake, channel_id: snowflake, guild_id: snowflake, fail_if_not_exists: flag },
    'message_id',
  ),
  attachments: list(shape({ filename: text(1, 1_024), description: text(0, 1_024) }, 'id'), 0, MAX_FILES),
  sticker_ids: list(snowflake, 0, 3),
  enforce_nonce: flag,
});

/** @throws DiscordError 50035 or 50006 for a body that Discord refuses */
export function validateMessage(body: Fields, setting: MessageSetting): void {
  const form = new Form(setting.at);
  messageFields(body, [], form);
  const v2 = isV2(body, setting);
  validateEmbeds(body.embeds, form);
  validateMessageComponents(body.components, form, v2, setting.attached);
  nonceFits(body, form);
  if (setting.attached.length > MAX_FILES) {
    form.refuse(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_FILES} or fewer in length.`);
  }
  if (v2) onlyComponents(body, setting, form);
  form.check();
  if (isEmpty(body, setting, v2)) throw discordError(50006);
}

/** The flag may be set by an edit and is never lost again. */
export function isV2(body: Fields, setting: Pick<MessageSetting, 'flagsBefore'>): boolean {
  return ((Number(body.flags ?? 0) | (setting.flagsBefore ?? 0)) & MessageFlag.componentsV2) !== 0;
}

/** With the V2 flag, content, embeds, stickers and polls must be absent, or emptied by the edit that sets the flag. */
function onlyComponents(body: Fields, setting: MessageSetting, form: Form): void {
  const setNow = ((setting.flagsBefore ?? 0) & MessageFlag.componentsV2) === 0;
  const left = setNow && setting.change === 'edit' ? setting.keeps : undefined;
  const refuse = (key: string) =>
    form.refuse(
      [key],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  if (body.content || (body.content === undefined && left?.content)) refuse('content');
  if (asList(body.embeds).length > 0 || (body.embeds === undefined && left?.embeds.length)) refuse('embeds');
  if (asList(body.sticker_ids).length > 0) refuse('sticker_ids');
  if (body.poll) refuse('poll');
}

function isEmpty(body: Fields, setting: MessageSetting, v2: boolean): boolean {
  const { keeps, attached } = setting;
  const components = asList(body.components ?? (body.components === null ? [] : keeps?.components));
  if (v2) return components.length === 0;
  const content = body.content === undefined ? keeps?.content : body.content;
  const embeds = asList(body.embeds === undefined ? keeps?.embeds : body.embeds);
  const hasText = typeof content === 'string' && content.trim() !== '';
  return (
    !hasText &&
    embeds.length === 0 &&
    components.length === 0 &&
    attached.length === 0 &&
    !asList(body.sticker_ids).length &&
    !body.poll
  );
}

function nonceFits(body: Fields, form: Form): void {
  const { nonce } = body;
  const missing = nonce === undefined || nonce === null || nonce === '';
  if (missing && body.enforce_nonce === true) form.refuse(['nonce'], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (missing || Number.isInteger(nonce)) return;
  if (typeof nonce !== 'string') form.refuse(['nonce'], 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
  else if (nonce.length > 25) form.refuse(['nonce'], 'NONCE_TYPE_TOO_LONG', 'Nonce must be 25 or fewer in length.');
}

/** Whoever is listed by id cannot be parsed for as well. */
function allowedMentions(value: unknown, at: Path, form: Form): void {
  shape({
    parse: list(oneOf('users', 'roles', 'everyone'), 0, 3),
    users: list(snowflake, 0, 100),
    roles: list(snowflake, 0, 100),
    replied_user: flag,
  })(value, at, form);
  const mentions = asFields(value);
  for (const key of ['users', 'roles']) {
    if (asList(mentions.parse).includes(key) && asList(mentions[key]).length > 0) {
      form.refuse(
        [...at],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
      );
    }
  }
}
