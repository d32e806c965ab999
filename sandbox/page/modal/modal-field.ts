import type { ModalField, State } from '../../page-protocol.ts';
import { choicesOf } from '../components/choices-of.ts';
import { type Component, ComponentType, isSelect } from '../components/component.ts';
import { createSelect } from '../components/create-select.ts';
import { readFile } from '../read-file.ts';
import { createFileInput, createTextInput } from './inputs.ts';
import { createOptionGroup } from './option-group.ts';

/** Ids of the elements that name and explain an input. */
export interface Labels {
  label: string;
  labelId: string;
  aboutId: string;
}

/** One input of a modal. */
export interface ModalInput {
  root: HTMLElement;
  /** Where the focus goes. */
  focus: HTMLElement;
  problem: () => string | undefined;
  read: () => Promise<ModalField>;
}

/** The input for a component of a modal. @returns undefined for a component that is only shown */
export function createModalInput(component: Component, labels: Labels, state: State): ModalInput | undefined {
  const id = component.custom_id ?? '';
  const required = component.required !== false;
  switch (component.type) {
    case ComponentType.textInput: {
      const input = createTextInput(component, labels);
      return {
        root: input.root,
        focus: input.field,
        problem: input.problem,
        read: async () => ({ custom_id: id, value: input.field.value }),
      };
    }
    case ComponentType.fileUpload: {
      const input = createFileInput(component, labels);
      const read = async () => ({
        custom_id: id,
        files: await Promise.all([...(input.field.files ?? [])].map(readFile)),
      });
      return { root: input.root, focus: input.field, problem: input.problem, read };
    }
    case ComponentType.radioGroup:
    case ComponentType.checkboxGroup:
    case ComponentType.checkbox:
      return createOptionGroup(component, labels);
    default: {
      if (!isSelect(component)) return undefined;
      const min = component.min_values ?? 1;
      const select = createSelect({
        label: labels.label,
        labelledBy: labels.labelId,
        describedBy: labels.aboutId,
        placeholder: component.placeholder || 'Make a selection',
        choices: choicesOf(component, state),
        min: required ? min : 0,
        max: component.max_values ?? 1,
      });
      return {
        root: select.root,
        focus: select.input,
        problem: () => (required && select.values().length < min ? 'Make a selection.' : undefined),
        read: async () => ({ custom_id: id, values: select.values() }),
      };
    }
  }
}
