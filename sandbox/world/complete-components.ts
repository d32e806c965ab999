import { asFields, asList, type Fields } from '../rules/form.ts';
import { mediaOf, walk } from '../rules/validate-components.ts';
import type { Attachment, Json } from './shapes.ts';

/** What Discord fills in where a bot was silent. */
const DEFAULTS: Record<number, Json> = {
  2: { disabled: false },
  3: { min_values: 1, max_values: 1, disabled: false },
  5: { min_values: 1, max_values: 1, disabled: false },
  6: { min_values: 1, max_values: 1, disabled: false },
  7: { min_values: 1, max_values: 1, disabled: false },
  8: { min_values: 1, max_values: 1, disabled: false },
  11: { description: null, spoiler: false },
  13: { spoiler: false },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};

/** Components as Discord answers with them: numbered, defaults filled in, attachments resolved to their addresses. */
export function completeComponents(
  components: readonly unknown[],
  attachments: readonly Attachment[],
  nextId: () => string,
): Json[] {
  const copy = structuredClone(components) as Json[];
  const all = [...walk(copy, [])];
  const taken = new Set(all.map(({ component }) => component.id));
  let next = 1;
  for (const nested of all) {
    const { component } = nested;
    if (!component.id) {
      while (taken.has(next)) next += 1;
      component.id = next++;
    }
    for (const [key, value] of Object.entries(DEFAULTS[Number(component.type)] ?? {})) component[key] ??= value;
    for (const item of asList(component.items).map(asFields)) {
      item.description ??= null;
      item.spoiler ??= false;
    }
    for (const { media } of mediaOf(nested)) resolve(media, attachments, nextId);
    nameFile(component, attachments);
  }
  return copy;
}

function resolve(media: Fields, attachments: readonly Attachment[], nextId: () => string): void {
  const name = /^attachment:\/\/(.+)$/.exec(String(media.url))?.[1];
  const file = attachments.find(({ filename }) => filename === name);
  if (file) Object.assign(media, { url: file.url, attachment_id: file.id, content_type: file.content_type });
  Object.assign(media, {
    id: nextId(),
    proxy_url: media.url,
    width: null,
    height: null,
    content_type: media.content_type ?? null,
  });
}

function nameFile(component: Fields, attachments: readonly Attachment[]): void {
  if (component.type !== 13) return;
  const file = attachments.find(({ url }) => url === asFields(component.file).url);
  Object.assign(component, { name: file?.filename ?? null, size: file?.size ?? null });
}
