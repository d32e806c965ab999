import type { Desk } from '../desk.ts';
import { choicesOf } from './choices-of.ts';
import type { Component } from './component.ts';
import { createSelect } from './create-select.ts';
import { use } from './use-component.ts';

/** A select on a message: what was chosen goes to the bot when its list closes. */
export function showSelect(select: Component, desk: Desk, messageId: string): HTMLElement {
  const made = createSelect({
    label: select.placeholder || 'Make a selection',
    placeholder: select.placeholder || 'Make a selection',
    choices: choicesOf(select, desk.state),
    min: select.min_values ?? 1,
    max: select.max_values ?? 1,
    disabled: select.disabled === true,
    customId: select.custom_id,
    onChange: (values) =>
      use(made.root, { kind: 'component', message_id: messageId, custom_id: select.custom_id ?? '', values }, desk),
  });
  return made.root;
}
