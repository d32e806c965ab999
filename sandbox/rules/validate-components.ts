import { COMPONENT_KINDS, type Place } from './component-kinds.ts';
import { asFields, asList, type Fields, type Form, isFields, type Path } from './form.ts';

/** Components in a V2 message, nested ones counted. Source: Discord's component reference. */
const MAX_COMPONENTS = 40;
/** UTF-16 units over all text displays of a message. Source: discord.js guide, discord-api-docs pull request 8562. */
const MAX_TEXT = 4_000;
const MAX_LEGACY_ROWS = 5;
const MAX_MODAL_COMPONENTS = 5;

interface Nested {
  component: Fields;
  at: Path;
}

/** Components and all that they hold, outer ones before inner ones. */
export function walk(components: unknown, at: Path, found: Nested[] = []): Nested[] {
  asList(components).forEach((component, index) => {
    enter(component, [...at, index], found);
  });
  return found;
}

function enter(component: unknown, at: Path, found: Nested[]): void {
  if (!isFields(component)) return;
  found.push({ component, at });
  if (component.components) walk(component.components, [...at, 'components'], found);
  if (component.accessory) enter(component.accessory, [...at, 'accessory'], found);
  if (component.component) enter(component.component, [...at, 'component'], found);
}

/** The addresses of a component's pictures and files, where they stand. */
function mediaOf({ component, at }: Nested): { media: Fields; at: Path }[] {
  const items = asList(component.items).map((item, index) => ({
    media: asFields(asFields(item).media),
    at: [...at, 'items', index, 'media'],
  }));
  const own = (['media', 'file'] as const)
    .filter((key) => isFields(component[key]))
    .map((key) => ({ media: component[key] as Fields, at: [...at, key] }));
  return [...items, ...own];
}

/** @param attached names of the files that come with the message or stay on it */
export function validateMessageComponents(value: unknown, form: Form, v2: boolean, attached: readonly string[]): void {
  if (value === undefined || value === null) return;
  const at = ['components'];
  const max = v2 ? MAX_COMPONENTS : MAX_LEGACY_ROWS;
  validateList(value, at, form, v2 ? 'top' : 'legacy', 0, max);
  const all = walk(value, at);
  if (v2 && all.length > MAX_COMPONENTS) {
    form.refuse(
      at,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The maximum number of components is ${MAX_COMPONENTS}, nested ones included`,
    );
  }
  const written = all.reduce(
    (sum, { component }) => sum + (component.type === 10 ? String(component.content).length : 0),
    0,
  );
  if (written > MAX_TEXT) {
    form.refuse(
      at,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total size of displayable text exceeds the maximum of ${MAX_TEXT}`,
    );
  }
  uniqueIds(all, form);
  for (const { media, at: place } of all.flatMap(mediaOf)) {
    const name = /^attachment:\/\/(.+)$/.exec(String(media.url))?.[1];
    if (name !== undefined && !attached.includes(name)) {
      form.refuse(
        [...place, 'url'],
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        `Referenced attachment "${name}" not found`,
      );
    }
  }
}

export function validateModalComponents(value: unknown, at: Path, form: Form): void {
  validateList(value, at, form, 'modal', 1, MAX_MODAL_COMPONENTS);
  uniqueIds(walk(value, at), form);
}

function validateList(value: unknown, at: Path, form: Form, place: Place, min: number, max: number): void {
  if (!Array.isArray(value)) {
    form.refuse(at, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return;
  }
  if (value.length < min || value.length > max) {
    form.refuse(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
  value.forEach((component, index) => {
    validateOne(component, [...at, index], form, place);
  });
}

function validateOne(value: unknown, at: Path, form: Form, place: Place): void {
  if (!isFields(value)) {
    form.refuse(at, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    return;
  }
  const kind = COMPONENT_KINDS[Number(value.type)];
  if (!kind?.places.includes(place)) {
    form.refuse([...at, 'type'], 'UNION_TYPE_CHOICES', `Component type ${value.type} cannot stand here (${place}).`);
    return;
  }
  if (
    value.id !== undefined &&
    !(Number.isInteger(value.id) && (value.id as number) >= 0 && (value.id as number) < 2 ** 31)
  ) {
    form.refuse([...at, 'id'], 'NUMBER_TYPE_COERCE', 'Must be a positive 32-bit integer.');
  }
  kind.rule(value, at, form);
  if (place === 'label' && value.disabled === true) {
    form.refuse([...at, 'disabled'], 'COMPONENT_DISABLED_IN_MODAL', 'Components of a modal cannot be disabled');
  }
  for (const { field, place: itsPlace, min, max } of kind.inner ?? []) {
    const innerPlace = place === 'modal' && itsPlace === 'row' ? 'modalRow' : itsPlace;
    const inner = value[field];
    if (inner === undefined || inner === null)
      form.refuse([...at, field], 'BASE_TYPE_REQUIRED', 'This field is required');
    else if (field === 'components') validateList(inner, [...at, field], form, innerPlace, min, max);
    else validateOne(inner, [...at, field], form, innerPlace);
  }
}

function uniqueIds(all: Nested[], form: Form): void {
  for (const key of ['custom_id', 'id'] as const) {
    const seen = new Set<unknown>();
    for (const { component, at } of all) {
      const id = component[key];
      if (id === undefined || id === null || id === 0) continue;
      if (seen.has(id))
        form.refuse([...at, key], 'COMPONENT_CUSTOM_ID_DUPLICATED', `Component ${key} cannot be duplicated`);
      seen.add(id);
    }
  }
}
