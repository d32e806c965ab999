import type { Act } from '../page-protocol.ts';
import { bounds } from '../rules/component-kinds.ts';
import { asFields, asList, type Fields } from '../rules/form.ts';
import { walk } from '../rules/validate-components.ts';
import { InteractionType } from '../world/interaction.ts';
import type { ActData, Scene } from './act.ts';
import { Refusal } from './refusal.ts';
import { resolve } from './resolve.ts';

const STRING_SELECT = 3;
const SELECTS = [3, 5, 6, 7, 8];
const LINK = 5;

/** A button pressed, or values chosen from a select. */
export function componentData(scene: Scene, act: Extract<Act, { kind: 'component' }>): ActData {
  const stored = scene.world.messages.get(scene.channel.id)?.get(act.message_id);
  if (!stored || (stored.ephemeralFor && stored.ephemeralFor !== scene.user.id))
    throw new Refusal('unknown', 'That message is gone.');
  const component = walk(stored.wire.components, [])
    .map((nested) => nested.component)
    .find((one) => one.custom_id === act.custom_id);
  if (!component) throw new Refusal('unknown', 'The message has no such button or select.');
  if (component.disabled === true || component.style === LINK) throw new Refusal('invalid', 'It cannot be used.');
  const select = SELECTS.includes(Number(component.type));
  const data = { custom_id: act.custom_id, component_type: component.type, id: component.id };
  return {
    type: InteractionType.component,
    data: select ? { ...data, ...chosen(scene, component, act.values ?? []) } : data,
    interaction: { source: stored },
  };
}

/** Values of a select, with what their ids stand for. @throws Refusal `invalid` */
export function chosen(
  scene: Scene,
  select: Fields,
  values: readonly string[],
): { values: readonly string[]; resolved?: object } {
  const { min, max } = bounds(select);
  if (values.length < min || values.length > max) throw new Refusal('invalid', `Choose between ${min} and ${max}.`);
  if (select.type !== STRING_SELECT) return { values, resolved: resolve(scene, values) };
  const known = asList(select.options).map((option) => asFields(option).value);
  if (!values.every((value) => known.includes(value))) throw new Refusal('invalid', 'That is not one of the choices.');
  return { values };
}
