import type { Act, ModalField } from '../page-protocol.ts';
import { asFields, asList, type Fields } from '../rules/form.ts';
import { type Interaction, InteractionType } from '../world/interaction.ts';
import type { Json } from '../world/shapes.ts';
import { keepUpload } from '../world/uploads.ts';
import type { ActData, Scene } from './act.ts';
import { chosen } from './component-data.ts';
import { Refusal } from './refusal.ts';

const [ROW, TEXT_INPUT, LABEL, FILE_UPLOAD, CHECKBOX_GROUP, CHECKBOX] = [1, 4, 18, 19, 22, 23];

/** A modal filled in and sent. */
export function modalData(scene: Scene, act: Extract<Act, { kind: 'modal' }>): ActData {
  const shown = findModal(scene, act.custom_id);
  if (!shown?.modal) throw new Refusal('unknown', 'No such form was shown.');
  const resolved: Record<string, Json> = {};
  const components = asList(shown.modal.components).map((part) =>
    fillPart(scene, asFields(part), act.fields, resolved),
  );
  return {
    type: InteractionType.modal,
    data: { custom_id: act.custom_id, components, ...(Object.keys(resolved).length > 0 && { resolved }) },
    interaction: {
      ...(shown.source && { source: shown.source }),
      ...(shown.commandName && { commandName: shown.commandName }),
    },
  };
}

/** The newest of that name which this person saw here. */
function findModal({ world, user, channel }: Scene, customId: string): Interaction | undefined {
  return [...world.interactions.values()].findLast(
    (one) => one.modal?.custom_id === customId && one.user.id === user.id && one.channelId === channel.id,
  );
}

function fillPart(scene: Scene, part: Fields, fields: readonly ModalField[], resolved: Record<string, Json>): Json {
  const { type, id } = part;
  if (type === LABEL) return { type, id: id ?? 0, component: fill(scene, asFields(part.component), fields, resolved) };
  if (type !== ROW) return { type, id: id ?? 0 };
  return {
    type,
    id: id ?? 0,
    components: asList(part.components).map((one) => fill(scene, asFields(one), fields, resolved)),
  };
}

function fill(scene: Scene, input: Fields, fields: readonly ModalField[], resolved: Record<string, Json>): Json {
  const { type, id = 0, custom_id } = input;
  const field = fields.find((one) => one.custom_id === custom_id);
  const base = { type, id, custom_id };
  if (type === TEXT_INPUT) return { ...base, value: typed(input, field?.value ?? '') };
  if (type === CHECKBOX) return { ...base, value: field?.value === 'true' };
  if (type === FILE_UPLOAD) return { ...base, values: uploaded(scene, input, field, resolved) };
  if (Array.isArray(input.options) && type !== 3) {
    const values = picked(input, field);
    return type === CHECKBOX_GROUP ? { ...base, values } : { ...base, value: values[0] ?? null };
  }
  const values = field?.values ?? [];
  if (values.length === 0 && input.required === false) return { ...base, values };
  const answer = chosen(scene, input, values);
  for (const [kind, things] of Object.entries(answer.resolved ?? {})) resolved[kind] = { ...resolved[kind], ...things };
  return { ...base, values };
}

function typed(input: Fields, value: string): string {
  const min = Number(input.min_length ?? (input.required === false ? 0 : 1));
  const max = Number(input.max_length ?? 4_000);
  if (value === '' && input.required === false) return value;
  if (value.length < min || value.length > max)
    throw new Refusal('invalid', `A field takes between ${min} and ${max} characters.`);
  return value;
}

function picked(input: Fields, field: ModalField | undefined): string[] {
  const values = field?.values ?? (field?.value === undefined ? [] : [field.value]);
  if (values.length === 0 && input.required !== false) throw new Refusal('invalid', 'Choose something.');
  const known = asList(input.options).map((option) => asFields(option).value);
  if (!values.every((value) => known.includes(value))) throw new Refusal('invalid', 'That is not one of the choices.');
  return values;
}

function uploaded(
  { world }: Scene,
  input: Fields,
  field: ModalField | undefined,
  resolved: Record<string, Json>,
): string[] {
  const files = field?.files ?? [];
  const min = input.required === false ? 0 : Number(input.min_values ?? 1);
  const max = Number(input.max_values ?? 1);
  if (files.length < min || files.length > max)
    throw new Refusal('invalid', `A field takes between ${min} and ${max} files.`);
  return files.map(({ filename, content_type, body }) => {
    const attachment = keepUpload(world, { filename, contentType: content_type, bytes: Buffer.from(body, 'base64') });
    resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
    return attachment.id;
  });
}
