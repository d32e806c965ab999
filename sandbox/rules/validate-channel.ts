import { asFields, type Fields, Form, flag, integer, list, matches, oneOf, shape, snowflake, text } from './form.ts';

const archiveAfter = oneOf(60, 1_440, 4_320, 10_080);
const threadFields = shape(
  {
    name: text(1, 100),
    auto_archive_duration: archiveAfter,
    rate_limit_per_user: integer(0, 21_600),
    applied_tags: list(snowflake, 0, 5),
    type: oneOf(10, 11, 12),
  },
  'name',
);
const channelChange = shape({
  name: text(1, 100),
  topic: text(0, 4_096),
  rate_limit_per_user: integer(0, 21_600),
  archived: flag,
  locked: flag,
  auto_archive_duration: archiveAfter,
  applied_tags: list(snowflake, 0, 5),
});
const webhookFields = {
  name: text(1, 80),
  avatar: matches(/^data:image\/(png|jpeg|gif|webp);base64,/, 'Invalid image data'),
};
const webhookName = {
  username: text(1, 80),
  avatar_url: text(0, 2_048),
  thread_name: text(1, 100),
  applied_tags: list(snowflake, 0, 5),
};

/** @throws DiscordError 50035 */
export function validateThread(body: Fields): void {
  check(body, threadFields);
}

/** @throws DiscordError 50035 */
export function validateForumPost(body: Fields): void {
  const form = new Form();
  threadFields(body, [], form);
  shape({ message: shape({}) }, 'message')(body, [], form);
  form.check();
}

/** @throws DiscordError 50035 */
export function validateChannelChange(body: Fields): void {
  check(body, channelChange);
}

/** @throws DiscordError 50035 */
export function validateWebhook(body: Fields, isNew: boolean): void {
  const form = new Form();
  shape(webhookFields, ...(isNew ? ['name'] : []))(body, [], form);
  notDiscord(body.name, 'name', form);
  form.check();
}

/** The fields that only a webhook's message has. @throws DiscordError 50035 */
export function validateWebhookName(body: Fields): void {
  const form = new Form();
  shape(webhookName)(asFields(body), [], form);
  notDiscord(body.username, 'username', form);
  form.check();
}

function check(body: Fields, rule: ReturnType<typeof shape>): void {
  const form = new Form();
  rule(body, [], form);
  form.check();
}

function notDiscord(name: unknown, key: string, form: Form): void {
  const word = /clyde|discord/i.exec(String(name ?? ''))?.[0];
  if (word) form.refuse([key], 'USERNAME_INVALID_CONTAINS', `Username cannot contain "${word.toLowerCase()}"`);
}
