import { CallbackType, InteractionType } from '../world/interaction.ts';
import { MessageFlag } from '../world/shapes.ts';
import { asFields, type Fields, Form, shape, text } from './form.ts';
import { validateChoices } from './validate-command.ts';
import { validateModalComponents } from './validate-components.ts';

const { message, deferredMessage, deferredUpdate, updateMessage, choices, modal } = CallbackType;

/** What may answer what. Source: Discord's page on receiving and responding. */
const ANSWERS: Record<number, readonly number[]> = {
  [InteractionType.command]: [message, deferredMessage, modal],
  [InteractionType.component]: [message, deferredMessage, deferredUpdate, updateMessage, modal],
  [InteractionType.autocomplete]: [choices],
  [InteractionType.modal]: [message, deferredMessage, deferredUpdate, updateMessage],
};

/**
 * Everything about a callback but its message, which has the rules of messages.
 * @param optionType type of the focused option of an autocomplete
 * @throws DiscordError 50035
 */
export function validateCallback(
  body: Fields,
  interactionType: number,
  fromMessage: boolean,
  optionType: number,
): void {
  const form = new Form();
  const data = asFields(body.data);
  const type = Number(body.type);
  const updates = type === deferredUpdate || type === updateMessage;
  if (!ANSWERS[interactionType]!.includes(type) || (updates && !fromMessage)) {
    form.refuse(
      ['type'],
      'INTERACTION_CALLBACK_TYPE_INVALID',
      `Callback type ${body.type} cannot answer interaction type ${interactionType}`,
    );
  }
  if (type === deferredMessage && (Number(data.flags ?? 0) & ~MessageFlag.ephemeral) !== 0) {
    form.refuse(['data', 'flags'], 'BASE_TYPE_CHOICES', 'A deferred answer may carry the EPHEMERAL flag only');
  }
  if (type === choices) validateChoices(data.choices ?? undefined, optionType, ['data', 'choices'], form);
  if (type === modal) validateModal(data, form);
  form.check();
}

function validateModal(data: Fields, form: Form): void {
  shape({ custom_id: text(1, 100), title: text(1, 45) }, 'custom_id', 'title')(data, ['data'], form);
  validateModalComponents(data.components, ['data', 'components'], form);
}
