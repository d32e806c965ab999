import { asFields, asList, type Fields } from '../rules/form.ts';
import { walk } from '../rules/validate-components.ts';
import type { Attachment, Json } from './shapes.ts';

const SELECT = { min_values: 1, max_values: 1, disabled: false };
/** What Discord fills in where a bot was silent. */
const DEFAULTS: Record<number, Json> = {
  2: { disabled: false },
  3: SELECT,
  5: SELECT,
  6: SELECT,
  7: SELECT,
  8: SELECT,
  11: { description: null, spoiler: false },
  13: { spoiler: false },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};
const GALLERY_ITEM = { description: null, spoiler: false };

/** Components as Discord answers with them: numbered, defaults filled in, attachments resolved to their addresses. */
export function completeComponents(
  components: readonly unknown[],
  attachments: readonly Attachment[],
  nextId: () => string,
): Json[] {
  const taken = new Set(walk(components, []).map(({ component }) => component.id));
  let last = 0;
  const nextNumber = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const resolve = (media: unknown): Json => {
    const { url } = asFields(media);
    const file = attachmentNamed(url, attachments);
    const where = file ? { url: file.url, proxy_url: file.url, attachment_id: file.id } : { url, proxy_url: url };
    return { ...where, id: nextId(), width: null, height: null, content_type: file?.content_type ?? null };
  };
  const complete = (value: unknown): Json => {
    const component = asFields(value);
    const { type, id, components: inner, accessory, media, items } = component;
    return {
      ...DEFAULTS[Number(type)],
      ...component,
      id: id || nextNumber(),
      ...(inner !== undefined && { components: asList(inner).map(complete) }),
      ...(accessory !== undefined && { accessory: complete(accessory) }),
      ...(media !== undefined && { media: resolve(media) }),
      ...(items !== undefined && {
        items: asList(items)
          .map(asFields)
          .map((item) => ({ ...GALLERY_ITEM, ...item, media: resolve(item.media) })),
      }),
      ...(component.file !== undefined && describeFile(component.file, attachments, resolve)),
    };
  };
  return components.map(complete);
}

/** The file that `attachment://name` means. */
export function attachmentNamed(url: unknown, attachments: readonly Attachment[]): Attachment | undefined {
  const name = /^attachment:\/\/(.+)$/.exec(String(url))?.[1];
  return attachments.find(({ filename }) => filename === name);
}

function describeFile(file: unknown, attachments: readonly Attachment[], resolve: (media: unknown) => Json): Fields {
  const resolved = resolve(file);
  const attachment = attachments.find(({ id }) => id === resolved.attachment_id);
  return { file: resolved, name: attachment?.filename ?? null, size: attachment?.size ?? null };
}
