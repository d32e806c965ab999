type Attribute = string | number | boolean | undefined | ((event: never) => void);
export type Child = Node | string | undefined | false;

/**
 * Makes an element. `on…` functions listen, `class` is the class, `true` is an attribute without a value, `false` and
 * `undefined` leave one out. Strings become text, never markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as (event: Event) => void);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

let made = 0;
/** An id no other element has. */
export const freshId = (kind: string): string => `${kind}-${++made}`;

/** Words for screen readers alone. */
export const hiddenWords = (words: string): HTMLElement => element('span', { class: 'hidden-words' }, words);
