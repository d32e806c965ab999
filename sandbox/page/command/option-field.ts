import type { State } from '../../page-protocol.ts';
import { channels, type IconChoice, people, roles } from '../components/choices-of.ts';
import { element, freshId } from '../element.ts';
import { type Checked, checkValue, type Entry, type ListedValue } from './check-value.ts';
import { type CommandOption, type LabelledOption, OptionType } from './list-commands.ts';

/** An option of a command as a chip with a field in it. */
export interface OptionField {
  option: LabelledOption;
  root: HTMLElement;
  input: HTMLInputElement;
  entry: () => Entry;
  file: () => File | undefined;
  isEmpty: () => boolean;
  /** Puts a chosen suggestion in. */
  fill: (label: string, value: ListedValue['value']) => void;
  check: () => Checked;
  setProblem: (words: string | undefined) => void;
}

export function createOptionField(option: LabelledOption, state: State): OptionField {
  const isFile = option.type === OptionType.attachment;
  const problem = element('span', { id: freshId('problem'), class: 'hidden-words' });
  const description = element('span', { id: freshId('about'), class: 'hidden-words' }, option.description);
  const input = element('input', {
    type: isFile ? 'file' : 'text',
    class: 'option-input',
    autocomplete: 'off',
    spellcheck: 'false',
    role: isFile ? undefined : 'combobox',
    'aria-autocomplete': isFile ? undefined : 'list',
    'aria-expanded': isFile ? undefined : 'false',
    'aria-label': option.label,
    'aria-required': option.required ? 'true' : undefined,
    'aria-describedby': `${description.id} ${problem.id}`,
    inputmode: option.type === OptionType.integer ? 'numeric' : undefined,
    'data-option': option.name,
  });
  const root = element(
    'span',
    { class: 'option' },
    element('span', { class: 'option-name', 'aria-hidden': 'true' }, option.label),
    input,
    description,
    problem,
  );
  root.addEventListener('click', () => input.focus());
  let picked: Entry['picked'];
  input.addEventListener('input', () => {
    picked = undefined;
    setProblem(undefined);
  });
  const setProblem = (words: string | undefined) => {
    problem.textContent = words ?? '';
    input.ariaInvalid = words ? 'true' : null;
    root.classList.toggle('wrong', words !== undefined);
  };
  const entry = (): Entry => ({ text: input.value, ...(picked !== undefined && { picked }) });
  const file = () => (isFile ? input.files?.[0] : undefined);
  return {
    option,
    root,
    input,
    entry,
    file,
    isEmpty: () => (isFile ? !file() : input.value === ''),
    fill: (label, value) => {
      input.value = label;
      picked = value;
      setProblem(undefined);
    },
    check: () => checkValue(option, entry(), listedValues(option, state)),
    setProblem,
  };
}

/** The only values an option takes, when they are known: choices, yes and no, people, channels, roles. */
export function listedValues(
  option: CommandOption,
  state: State,
): (ListedValue & { choice?: IconChoice })[] | undefined {
  const listed = (choices: IconChoice[]) =>
    choices.map((choice) => ({ label: choice.label, value: choice.value, choice }));
  switch (option.type) {
    case OptionType.boolean:
      return [
        { label: 'True', value: true },
        { label: 'False', value: false },
      ];
    case OptionType.user:
      return listed(people(state));
    case OptionType.role:
      return listed(roles(state));
    case OptionType.mentionable:
      return listed([...people(state), ...roles(state)]);
    case OptionType.channel:
      return listed(channels(state, option.channel_types));
    default:
      return option.choices?.map(({ name, value }) => ({ label: name, value }));
  }
}
