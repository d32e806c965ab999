import type { Component } from '../components/component.ts';
import { element } from '../element.ts';
import type { Labels } from './modal-field.ts';

const PARAGRAPH = 2;
const MOST_CHARACTERS = 4_000;

/** A line or a paragraph of text, with a count once the end comes near. */
export function createTextInput(component: Component, { labelId, aboutId }: Labels) {
  const { max_length: max = MOST_CHARACTERS, value = '', placeholder } = component;
  const required = component.required !== false;
  const min = component.min_length ?? (required ? 1 : 0);
  const attributes = {
    class: 'text-field',
    placeholder,
    maxlength: max,
    'aria-labelledby': labelId,
    'aria-describedby': aboutId,
    'aria-required': required ? 'true' : undefined,
  };
  const paragraph = component.style === PARAGRAPH;
  const field = paragraph
    ? element('textarea', { ...attributes, rows: 5 })
    : element('input', { ...attributes, type: 'text' });
  field.value = value;
  const count = element('span', { class: 'count', 'aria-hidden': 'true' });
  const tell = () => {
    count.textContent = String(max - field.value.length);
    count.hidden = !paragraph && max - field.value.length > 20;
  };
  field.addEventListener('input', tell);
  tell();
  const problem = () => {
    const { length } = field.value;
    if (length === 0 && !required) return undefined;
    if (length === 0) return 'This field is required.';
    return length < min ? `Enter ${min} or more characters.` : undefined;
  };
  return { root: element('div', { class: 'text-place' }, field, count), field, problem };
}

export function createFileInput(component: Component, { labelId, aboutId }: Labels) {
  const min = component.required === false ? 0 : (component.min_values ?? 1);
  const max = component.max_values ?? 1;
  const field = element('input', {
    type: 'file',
    class: 'file-field',
    multiple: max > 1,
    'aria-labelledby': labelId,
    'aria-describedby': aboutId,
  });
  const problem = () => {
    const count = field.files?.length ?? 0;
    if (count < min) return min === 1 ? 'Choose a file.' : `Choose ${min} or more files.`;
    return count > max ? `Choose at most ${max}.` : undefined;
  };
  return { root: field, field, problem };
}
