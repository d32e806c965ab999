import { asFields, asList, type Fields } from '../rules/form.ts';
import { attachmentNamed } from './complete-components.ts';
import type { Attachment, Json } from './shapes.ts';

/** Embeds as Discord answers with them; of several with the same address it keeps the first and drops the others. */
export function completeEmbeds(value: readonly unknown[], attachments: readonly Attachment[]): Json[] {
  const embeds = value.map(asFields);
  const first = embeds.filter(
    (embed, index) => !embed.url || embeds.findIndex(({ url }) => url === embed.url) === index,
  );
  const picture = (image: unknown): Fields => {
    const url = attachmentNamed(asFields(image).url, attachments)?.url ?? asFields(image).url;
    return { ...asFields(image), url, proxy_url: url };
  };
  return first.map((embed) => ({
    type: 'rich',
    ...embed,
    ...(embed.image ? { image: picture(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: picture(embed.thumbnail) } : {}),
    ...(embed.fields ? { fields: asList(embed.fields).map((field) => ({ inline: false, ...asFields(field) })) } : {}),
  }));
}
