import { element, freshId } from '../element.ts';
import { floatBeside } from '../float.ts';
import { icon } from '../icons.ts';
import type { IconChoice } from './choices-of.ts';
import { emojiText } from './component.ts';

export interface SelectPlan {
  /** What a screen reader calls it; `labelledBy` names an element that does. */
  label: string;
  labelledBy?: string;
  describedBy?: string;
  placeholder: string;
  choices: readonly IconChoice[];
  min: number;
  max: number;
  disabled?: boolean;
  customId?: string;
  /** Called when the list closes and something else is chosen than before. */
  onChange?: (values: string[]) => void;
}

export interface Select {
  root: HTMLElement;
  input: HTMLInputElement;
  values: () => string[];
}

/** Discord's select: a field that filters as one types, and a list below it; one choice or several. */
export function createSelect(plan: SelectPlan): Select {
  const several = plan.max > 1;
  let chosen = plan.choices.filter((choice) => choice.default).map(({ value }) => value);
  let before = chosen;
  let active = 0;
  let shown: readonly IconChoice[] = [];
  let closeList: (() => void) | undefined;

  const list = element('div', {
    class: 'select-list',
    id: freshId('choices'),
    role: 'listbox',
    popover: 'manual',
    'aria-label': plan.label,
    'aria-multiselectable': several && 'true',
  });
  const input = element('input', {
    class: 'select-input',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    disabled: plan.disabled,
    'aria-label': plan.labelledBy ? undefined : plan.label,
    'aria-labelledby': plan.labelledBy,
    'aria-describedby': plan.describedBy,
    'aria-expanded': 'false',
    'aria-haspopup': 'listbox',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    'data-custom-id': plan.customId,
  });
  const root = element('div', { class: 'select' }, input, icon('chevron'), list);

  const rest = () => {
    const labels = plan.choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
    input.value = labels.join(', ');
    input.placeholder = plan.placeholder;
  };

  const draw = (typed: string) => {
    const words = typed.trim().toLowerCase();
    shown = plan.choices.filter(({ label, description }) =>
      `${label} ${description ?? ''}`.toLowerCase().includes(words),
    );
    active = Math.max(0, Math.min(active, shown.length - 1));
    const options = shown.map((choice, index) =>
      drawChoice(choice, index === active, chosen.includes(choice.value), several),
    );
    options.forEach((option, index) => {
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => pick(index));
    });
    list.replaceChildren(
      ...(options.length > 0
        ? options
        : [element('div', { class: 'nothing', role: 'option', 'aria-disabled': 'true' }, 'No choice matches.')]),
    );
    const current = options[active];
    if (current) input.setAttribute('aria-activedescendant', current.id);
    else input.removeAttribute('aria-activedescendant');
    current?.scrollIntoView({ block: 'nearest' });
  };

  const open = () => {
    if (closeList || plan.disabled) return;
    before = chosen;
    input.placeholder = input.value || plan.placeholder;
    input.value = '';
    input.ariaExpanded = 'true';
    active = Math.max(
      0,
      plan.choices.findIndex(({ value }) => chosen.includes(value)),
    );
    list.style.setProperty('width', `${root.getBoundingClientRect().width}px`);
    draw('');
    closeList = floatBeside(list, root, close);
  };

  const close = (keep = true) => {
    if (!closeList) return;
    closeList();
    closeList = undefined;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
    const allowed = chosen.length >= plan.min || chosen.length === 0;
    if (!keep || !allowed) chosen = before;
    rest();
    const changed = chosen.length !== before.length || chosen.some((value) => !before.includes(value));
    if (changed && (chosen.length >= plan.min || plan.min === 0)) plan.onChange?.(chosen);
  };

  const pick = (index: number) => {
    const value = shown[index]?.value;
    if (value === undefined) return;
    active = index;
    if (!several) {
      chosen = chosen.includes(value) && plan.min === 0 ? [] : [value];
      return close();
    }
    if (chosen.includes(value)) chosen = chosen.filter((one) => one !== value);
    else if (chosen.length < plan.max) chosen = [...chosen, value];
    draw(input.value);
  };

  input.addEventListener('click', open);
  input.addEventListener('blur', () => close());
  input.addEventListener('input', () => {
    open();
    active = 0;
    draw(input.value);
  });
  input.addEventListener('keydown', (event) => {
    const isOpen = closeList !== undefined;
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!isOpen) return open();
      active = Math.abs(move) === 1 ? (active + move + shown.length) % shown.length : active + move;
      draw(input.value);
    } else if (event.key === 'Enter' || (event.key === ' ' && input.value === '')) {
      event.preventDefault();
      if (isOpen) pick(active);
      else open();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close(several);
    } else if (!isOpen && event.key === 'Backspace') event.preventDefault();
  });
  rest();
  return { root, input, values: () => chosen };
}

function drawChoice(choice: IconChoice, active: boolean, chosen: boolean, several: boolean): HTMLElement {
  const sign = emojiText(choice.emoji);
  const drawing = choice.icon ? icon(choice.icon) : sign ? element('span', { class: 'emoji' }, sign) : undefined;
  const words = element(
    'span',
    { class: 'choice-words' },
    element('span', { class: 'choice-label' }, choice.label),
    choice.description ? element('span', { class: 'choice-description' }, choice.description) : undefined,
  );
  const mark = element('span', { class: several ? 'box' : 'dot' }, chosen ? icon('check') : undefined);
  return element(
    'div',
    { id: freshId('choice'), role: 'option', class: active ? 'active' : undefined, 'aria-selected': String(chosen) },
    drawing,
    words,
    several || chosen ? mark : undefined,
  );
}
