import type { ActOption } from '../page-protocol.ts';
import type { CommandOption } from '../world/shapes.ts';
import type { Scene } from './act.ts';
import { Refusal } from './refusal.ts';

const [SUB_COMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];

/**
 * What Discord's client checks before it sends a command. Of one that is being typed nothing is asked but known names.
 * @throws Refusal `invalid`
 */
export function checkOptions(
  scene: Scene,
  declared: readonly CommandOption[],
  used: readonly ActOption[],
  typing: boolean,
): void {
  for (const option of used) {
    const rule = declared.find(({ name }) => name === option.name);
    if (rule?.type !== option.type) throw new Refusal('invalid', `There is no option “${option.name}” of that type.`);
    if (rule.type === SUB_COMMAND || rule.type === GROUP)
      checkOptions(scene, rule.options ?? [], option.options ?? [], typing);
    else if (rule.type === ATTACHMENT && !option.file)
      throw new Refusal('invalid', `Option “${rule.name}” needs a file.`);
    else if (!typing) checkValue(scene, rule, option.value);
  }
  const mustNest = declared.some(({ type }) => type === SUB_COMMAND || type === GROUP);
  if (mustNest && used.length !== 1) throw new Refusal('invalid', 'Choose one of the sub-commands.');
  const missing = declared.find(({ name, required }) => required && !used.some((option) => option.name === name));
  if (missing && !typing) throw new Refusal('invalid', `Option “${missing.name}” is required.`);
}

function checkValue(scene: Scene, rule: CommandOption, value: ActOption['value']): void {
  const refuse = (words: string) => {
    throw new Refusal('invalid', `Option “${rule.name}” ${words}.`);
  };
  if (rule.choices?.length && !rule.choices.some((choice) => choice.value === value)) refuse('has none of its choices');
  switch (rule.type) {
    case STRING:
      if (
        typeof value !== 'string' ||
        value.length > (rule.max_length ?? 6_000) ||
        value.length < (rule.min_length ?? 0)
      )
        refuse('is too long or too short');
      break;
    case INTEGER:
    case NUMBER:
      if (typeof value !== 'number' || (rule.type === INTEGER && !Number.isInteger(value))) refuse('is not a number');
      if (Number(value) < (rule.min_value ?? -Infinity) || Number(value) > (rule.max_value ?? Infinity)) {
        refuse(`is not between ${rule.min_value ?? 'anything'} and ${rule.max_value ?? 'anything'}`);
      }
      break;
    case BOOLEAN:
      if (typeof value !== 'boolean') refuse('is neither true nor false');
      break;
    case CHANNEL: {
      const channel = scene.guild?.channels.get(String(value));
      if (!channel) return void refuse('is no channel of this server');
      if (rule.channel_types?.length && !rule.channel_types.includes(channel.type))
        refuse('does not take a channel of that kind');
      break;
    }
    case USER:
      if (!scene.world.users.has(String(value))) refuse('is nobody here');
      break;
    case ROLE:
      if (!scene.guild?.roles.has(String(value))) refuse('is no role of this server');
      break;
    case MENTIONABLE:
      if (!scene.world.users.has(String(value)) && !scene.guild?.roles.has(String(value))) refuse('is nobody here');
  }
}
