import { type Choice, type Component, ComponentType } from '../components/component.ts';
import { element, freshId } from '../element.ts';
import type { Labels, ModalInput } from './modal-field.ts';

/** Radio buttons, check boxes, or a single check box. */
export function createOptionGroup(component: Component, labels: Labels): ModalInput {
  const id = component.custom_id ?? '';
  const single = component.type === ComponentType.checkbox;
  const radio = component.type === ComponentType.radioGroup;
  const choices: Choice[] = single
    ? [{ value: 'true', label: labels.label, ...(component.default && { default: true }) }]
    : (component.options ?? []);
  const name = freshId('group');
  const boxes = choices.map((choice) =>
    element('input', { type: radio ? 'radio' : 'checkbox', name, value: choice.value, checked: choice.default }),
  );
  const lines = choices.map(({ label, description }, index) =>
    element(
      'label',
      { class: 'option-line' },
      boxes[index]!,
      element(
        'span',
        { class: 'choice-words' },
        element('span', {}, label),
        description ? element('span', { class: 'choice-description' }, description) : undefined,
      ),
    ),
  );
  const root = element(
    'div',
    {
      role: radio ? 'radiogroup' : 'group',
      class: 'option-group',
      'aria-labelledby': labels.labelId,
      'aria-describedby': labels.aboutId,
    },
    ...lines,
  );
  const values = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const required = !single && component.required !== false;
  const min = required ? (component.min_values ?? 1) : 0;
  const max = radio || single ? 1 : (component.max_values ?? choices.length);
  return {
    root,
    focus: boxes[0] ?? root,
    problem: () => {
      const count = values().length;
      if (count < min) return min === 1 ? 'Choose one.' : `Choose ${min} or more.`;
      return count > max ? `Choose at most ${max}.` : undefined;
    },
    read: async () => {
      if (single) return { custom_id: id, value: String(boxes[0]!.checked) };
      return radio
        ? { custom_id: id, ...(values()[0] !== undefined && { value: values()[0] }) }
        : { custom_id: id, values: values() };
    },
  };
}
