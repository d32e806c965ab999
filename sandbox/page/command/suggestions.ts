import { element, freshId } from '../element.ts';

export interface Suggestion {
  label: string;
  detail?: string;
  /** Stands at the end of the line, dimmed. */
  aside?: string;
  sign?: Node;
  pick: () => void;
}

export interface SuggestionView {
  title: string;
  description?: string;
  items: readonly Suggestion[];
  /** In place of items: loading, nothing found. */
  note?: string;
  /** The first item is active at once, so that Enter takes it. */
  preselect: boolean;
}

export interface Suggestions {
  show: (input: HTMLElement, view: SuggestionView) => void;
  hide: () => void;
  /** True when the key was for the list. */
  takeKey: (event: KeyboardEvent) => boolean;
}

/** The list above the command box. The focus stays in the field; the list says which of its lines is active. */
export function createSuggestions(place: HTMLElement): Suggestions {
  const list = element('div', { role: 'listbox', id: freshId('suggestions'), class: 'suggestion-list' });
  const head = element('div', { class: 'suggestion-head' });
  const panel = element('div', { class: 'suggestions', hidden: true }, head, list);
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  place.append(panel);
  let field: HTMLElement | undefined;
  let items: readonly Suggestion[] = [];
  let active = -1;

  const mark = (index: number) => {
    active = index;
    for (const [at, line] of [...list.children].entries()) line.setAttribute('aria-selected', String(at === index));
    const line = list.children[index];
    if (line && items.length > 0) field?.setAttribute('aria-activedescendant', line.id);
    else field?.removeAttribute('aria-activedescendant');
    line?.scrollIntoView({ block: 'nearest' });
  };

  const hide = () => {
    panel.hidden = true;
    items = [];
    mark(-1);
    if (field) field.ariaExpanded = 'false';
  };

  const show = (input: HTMLElement, view: SuggestionView) => {
    if (field !== input) hide();
    field = input;
    items = view.items;
    head.replaceChildren(
      element('strong', {}, view.title),
      view.description ? element('span', {}, view.description) : '',
    );
    list.setAttribute('aria-label', view.title);
    list.replaceChildren(...items.map((item) => drawLine(item)));
    list.hidden = items.length === 0;
    if (items.length === 0 && view.note) head.append(element('em', { role: 'status' }, view.note));
    panel.hidden = false;
    input.setAttribute('aria-controls', list.id);
    input.ariaExpanded = String(items.length > 0);
    mark(view.preselect && items.length > 0 ? 0 : -1);
  };

  const takeKey = (event: KeyboardEvent): boolean => {
    if (panel.hidden || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      mark(active === -1 && step === -1 ? items.length - 1 : (active + step + items.length) % items.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && items[active])
      items[active]?.pick();
    else if (event.key === 'Escape' && items.length > 0) hide();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { show, hide, takeKey };
}

function drawLine({ label, detail, aside, sign, pick }: Suggestion): HTMLElement {
  return element(
    'div',
    { role: 'option', id: freshId('suggestion'), class: 'suggestion', 'aria-selected': 'false', onclick: pick },
    sign,
    element(
      'span',
      { class: 'suggestion-words' },
      element('span', { class: 'suggestion-label' }, label),
      detail ? element('span', { class: 'suggestion-detail' }, detail) : undefined,
    ),
    aside ? element('span', { class: 'suggestion-aside' }, aside) : undefined,
  );
}
