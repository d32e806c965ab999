import {
  address,
  asFields,
  asList,
  both,
  type Form,
  flag,
  integer,
  list,
  matches,
  type Path,
  type Rule,
  shape,
} from './form.ts';

/** Characters over all embeds of a message. Source: Discord's message reference. */
const MAX_SUM = 6_000;

/** Discord counts embeds' texts without the white space around them, ends included. */
const trimmed =
  (min: number, max: number): Rule =>
  (value, at, form) => {
    if (typeof value !== 'string')
      return form.refuse(at, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
    const { length } = value.trim();
    if (length < min) form.refuse(at, 'BASE_TYPE_REQUIRED', 'This field is required');
    if (length > max) form.refuse(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  };

const link = address(2_048, 'http', 'https');
const picture = shape({ url: address(2_048, 'http', 'https', 'attachment') });

const embed = both(
  shape({
    title: trimmed(0, 256),
    description: trimmed(0, 4_096),
    url: link,
    timestamp: matches(/^\d{4}-\d\d-\d\dT/, 'Could not parse as a date.'),
    color: integer(0, 0xffffff),
    footer: shape({ text: trimmed(1, 2_048), icon_url: address(2_048, 'http', 'https', 'attachment') }, 'text'),
    image: picture,
    thumbnail: picture,
    author: shape({ name: trimmed(1, 256), url: link }, 'name'),
    fields: list(shape({ name: trimmed(1, 256), value: trimmed(1, 1_024), inline: flag }, 'name', 'value'), 0, 25),
  }),
  notEmpty,
);

export function validateEmbeds(value: unknown, form: Form): void {
  if (value === undefined || value === null) return;
  list(embed, 0, 10)(value, ['embeds'], form);
  const sum = asList(value).reduce<number>((total, one) => total + embedLength(asFields(one)), 0);
  if (sum > MAX_SUM) {
    form.refuse(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MAX_SUM}`);
  }
}

function embedLength(one: Record<string, unknown>): number {
  const parts = [one.title, one.description, asFields(one.footer).text, asFields(one.author).name];
  const fields = asList(one.fields).flatMap((field) => [asFields(field).name, asFields(field).value]);
  return [...parts, ...fields].reduce<number>(
    (sum, part) => sum + (typeof part === 'string' ? part.trim().length : 0),
    0,
  );
}

function notEmpty(value: unknown, at: Path, form: Form): void {
  const one = asFields(value);
  const shown = ['title', 'description', 'author', 'footer', 'image', 'thumbnail', 'timestamp'].some((key) => one[key]);
  if (!shown && asList(one.fields).length === 0)
    form.refuse([...at, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
}
