import type { PageMessage } from '../../page-protocol.ts';
import { announce } from '../announce.ts';
import { use } from '../components/use-component.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { type MenuItem, openMenu } from '../open-menu.ts';

const MESSAGE_COMMAND = 3;

/** The button at a message's corner, and what it offers: the bot's commands for messages, and copying. */
export function messageTools(message: PageMessage, desk: Desk): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': 'More',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => openMenu(button, menuOf(message, desk, button)),
    },
    icon('more'),
  );
  return element('div', { class: 'message-tools' }, button);
}

/** A right click, or the menu key, on a message opens the same menu; on links and chosen text the browser's own. */
export function openToolsOnContextMenu(list: HTMLElement): void {
  list.addEventListener('contextmenu', (event) => {
    const target = event.target as Element;
    if (target.closest('a, input, .picture') || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    target.closest('.message')?.querySelector<HTMLElement>('.message-tools > button')?.click();
  });
}

function menuOf(message: PageMessage, desk: Desk, button: HTMLElement): MenuItem[] {
  const commands = desk.state.commands.filter(({ type }) => type === MESSAGE_COMMAND).map(({ name }) => String(name));
  const copy = (words: string, what: string) => async () => {
    await navigator.clipboard.writeText(words);
    announce(`${what} copied.`);
  };
  return [
    ...commands.map((command) => ({
      label: command,
      icon: 'apps' as const,
      group: 'Apps',
      run: () => use(button, { kind: 'message_command', command, message_id: message.id }, desk),
    })),
    { label: 'Copy Text', icon: 'copy', run: () => copy(wordsOf(message.id), 'Text')() },
    { label: 'Copy Message ID', icon: 'copy', run: copy(message.id, 'Message ID') },
  ];
}

const wordsOf = (id: string): string =>
  [...document.querySelectorAll<HTMLElement>(`#message-${id} .markdown`)].map((text) => text.innerText).join('\n');
