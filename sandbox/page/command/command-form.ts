import type { ActOption } from '../../page-protocol.ts';
import { announce } from '../announce.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { readFile } from '../read-file.ts';
import type { Invocation } from './list-commands.ts';
import { nestOptions } from './nest-options.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import { suggestFor } from './suggest-values.ts';
import type { Suggestions } from './suggestions.ts';

export interface CommandForm {
  root: HTMLElement;
  focus: () => void;
}

export interface FormEnd {
  /** The bot took it. */
  onSent: () => void;
  /** The person wants the plain box back, with this text. */
  onLeave: (text: string) => void;
  onProblem: (words: string | undefined) => void;
}

/** A command being filled in: its name, a chip for each option in use, and a field that offers the rest. */
export function createCommandForm(
  invocation: Invocation,
  desk: Desk,
  suggestions: Suggestions,
  end: FormEnd,
): CommandForm {
  let fields: OptionField[] = [];
  let busy = false;
  const more = element('input', {
    type: 'text',
    class: 'more-options',
    role: 'combobox',
    autocomplete: 'off',
    'aria-label': `Options of /${invocation.label}`,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
  const name = element('span', { class: 'command-name' }, `/${invocation.label}`);
  const send = element(
    'button',
    { type: 'submit', class: 'icon-button send', 'aria-label': 'Send command' },
    icon('send'),
  );
  const root = element(
    'form',
    { class: 'command-form', 'aria-label': `Command /${invocation.label}` },
    name,
    more,
    send,
  );

  const unused = () => invocation.options.filter((option) => !fields.some((field) => field.option === option));
  const describeRest = () => {
    const count = unused().length;
    more.placeholder = count > 0 ? `+${count} optional` : 'Press Enter to send';
  };

  const add = (option: Invocation['options'][number]): OptionField => {
    const field = createOptionField(option, desk.state);
    fields = [...fields, field];
    more.before(field.root);
    const refresh = () => void suggestFor(field, collect(field), invocation, desk, suggestions, goOn);
    field.input.addEventListener('focus', refresh);
    field.input.addEventListener('input', refresh);
    field.input.addEventListener('change', () => field.file() && goOn());
    field.input.addEventListener('keydown', (event) => {
      if (suggestions.takeKey(event)) return;
      if (event.key === 'Backspace' && field.isEmpty() && !option.required) {
        event.preventDefault();
        remove(field);
      } else if (event.key === 'Escape') leave();
    });
    describeRest();
    return field;
  };

  const remove = (field: OptionField) => {
    fields = fields.filter((one) => one !== field);
    field.root.remove();
    describeRest();
    more.focus();
  };

  const leave = () => end.onLeave(`/${invocation.label}`);

  /** To the next field that has to be filled, or to the end. */
  const goOn = () => {
    const next = fields.find((field) => field.option.required && field.isEmpty());
    (next?.input ?? more).focus();
  };

  const offerRest = () => {
    const typed = more.value.trim().toLowerCase();
    const items = unused()
      .filter((option) => option.label.includes(typed))
      .map((option) => ({
        label: option.label,
        detail: option.description,
        aside: 'optional',
        pick: () => {
          more.value = '';
          add(option).input.focus();
        },
      }));
    suggestions.show(more, {
      title: `/${invocation.label}`,
      description: invocation.description,
      items,
      preselect: typed !== '',
    });
  };

  /** What is filled in and right so far; for autocomplete with the field that has the focus, whatever stands in it. */
  const collect = (focused?: OptionField): ActOption[] =>
    fields.flatMap((field): ActOption[] => {
      const base = { name: field.option.name, type: field.option.type };
      if (field === focused) return [{ ...base, value: field.input.value, focused: true }];
      if (field.isEmpty() || field.file()) return [];
      const checked = field.check();
      return 'value' in checked ? [{ ...base, value: checked.value }] : [];
    });

  const problems = (): { field: OptionField; words: string }[] =>
    fields.flatMap((field) => {
      field.setProblem(undefined);
      if (field.isEmpty()) return field.option.required ? [{ field, words: 'This option is required.' }] : [];
      const checked = field.file() ? { value: '' } : field.check();
      return 'problem' in checked ? [{ field, words: checked.problem }] : [];
    });

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const wrong = problems();
    for (const { field, words } of wrong) field.setProblem(words);
    end.onProblem(wrong.map(({ field, words }) => `${field.option.label}: ${words}`).join(' ') || undefined);
    if (wrong[0]) return wrong[0].field.input.focus();
    busy = true;
    root.ariaBusy = 'true';
    suggestions.hide();
    const files = await Promise.all(
      fields.map(async ({ option, file }) => {
        const chosen = file();
        return chosen ? [{ name: option.name, type: option.type, file: await readFile(chosen) }] : [];
      }),
    );
    const options = nestOptions(invocation, [...collect(), ...files.flat()]);
    const answer = await desk.perform({ kind: 'command', command: invocation.command, options });
    busy = false;
    root.ariaBusy = null;
    if (answer.ok) {
      announce(`/${invocation.label} sent.`);
      end.onSent();
    } else end.onProblem(answer.words);
  };

  more.addEventListener('focus', offerRest);
  more.addEventListener('input', offerRest);
  more.addEventListener('keydown', (event) => {
    if (suggestions.takeKey(event)) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Backspace' && more.value === '') {
      event.preventDefault();
      if (fields.length > 0) fields.at(-1)!.input.focus();
      else leave();
    }
  });
  root.addEventListener('submit', submit);
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) suggestions.hide();
  });
  for (const option of invocation.options.filter(({ required }) => required)) add(option);
  describeRest();
  return { root, focus: goOn };
}
