import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { outsideLink, outsideSign } from '../markdown/show-markdown.ts';
import { type Component, emojiText } from './component.ts';
import { use } from './use-component.ts';

const STYLES: Record<number, string> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'premium',
};
const LINK = 5;

/** A button in any of Discord's styles. A link asks nobody; all others ask the bot. */
export function showButton(button: Component, desk: Desk, messageId: string): HTMLElement {
  const look = `button ${STYLES[button.style ?? 2] ?? 'secondary'}`;
  const sign = emojiText(button.emoji);
  const words = [
    sign ? element('span', { class: 'emoji' }, sign) : undefined,
    button.label ? element('span', {}, button.label) : undefined,
  ].filter((part) => part !== undefined);
  if (button.style === LINK && button.url && !button.disabled && URL.canParse(button.url)) {
    const link = outsideLink(button.url, undefined, ...words, outsideSign());
    link.className = look;
    return link;
  }
  const made = element(
    'button',
    {
      type: 'button',
      class: look,
      disabled: button.disabled,
      'data-custom-id': button.custom_id,
      onclick: () => use(made, { kind: 'component', message_id: messageId, custom_id: button.custom_id ?? '' }, desk),
    },
    ...words,
  );
  return made;
}
