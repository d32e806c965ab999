import type { PageMessage } from '../../page-protocol.ts';
import { announce } from '../announce.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { findChannel } from '../names.ts';
import { roveFocus, setStop } from '../roving.ts';
import { openToolsOnContextMenu } from './message-tools.ts';
import { authorName, showMessage } from './show-message.ts';
import { showWelcome } from './show-welcome.ts';
import { sameDay } from './when-in-words.ts';

/** Messages of one author closer together than this stand under one name, ms. */
const GROUP_MS = 7 * 60_000;
/** So near to the end counts as being there, px. */
const NEAR_END = 80;
const SPOKEN_LENGTH = 200;

/** The channel's messages, kept in step with the session; stays at the end while the reader is there. */
export function createMessageLog(scroller: HTMLElement, desk: Desk): void {
  const { session } = desk;
  const list = element('ol', { class: 'messages' });
  scroller.append(list);
  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
  const toEnd = () => scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
  const articles = () => [...list.querySelectorAll<HTMLElement>('.message')];

  const itemOf = (index: number): HTMLElement => {
    const message = session.messages[index]!;
    const before = session.messages[index - 1];
    const when = new Date(message.timestamp);
    const newDay = !before || !sameDay(new Date(before.timestamp), when);
    const item = element('li', {}, showMessage(message, desk, !newDay && follows(before, message)));
    if (newDay) {
      const day = when.toLocaleDateString(undefined, { dateStyle: 'long' });
      item.prepend(element('div', { class: 'day', role: 'separator', 'aria-label': day }, element('span', {}, day)));
    }
    return item;
  };

  const drawAll = () => {
    const held = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('.message')?.id;
    const channel = findChannel(session.state, session.channelId);
    list.setAttribute('aria-label', `Messages in ${channel?.name ?? 'this channel'}`);
    list.replaceChildren(...session.messages.map((_, index) => itemOf(index)));
    scroller.querySelector('.welcome')?.remove();
    if (channel) scroller.prepend(showWelcome(channel, desk));
    setStop(articles(), articles().at(-1));
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
    toEnd();
  };

  const put = (message: PageMessage, isNew: boolean) => {
    const stay = atEnd();
    const index = session.messages.findIndex(({ id }) => id === message.id);
    const old = isNew ? undefined : document.getElementById(`message-${message.id}`)?.closest('li');
    const focus = old ? focusIn(old) : undefined;
    const item = itemOf(index);
    if (old) old.replaceWith(item);
    else list.append(item);
    if (focus) restoreFocus(item, focus);
    setStop(articles(), articles().find((one) => one.contains(document.activeElement)) ?? articles().at(-1));
    if (stay) toEnd();
    const words = [...item.querySelectorAll<HTMLElement>('.markdown')].map((text) => text.innerText).join(' ');
    const own = message.author.id === session.state.viewer.id;
    if (!own && !message.thinking)
      announce(`${authorName(message)}: ${words.replace(/\s+/g, ' ').slice(0, SPOKEN_LENGTH)}`);
  };

  const remove = (id: string) => {
    const item = document.getElementById(`message-${id}`)?.closest('li');
    if (!item) return;
    const hadFocus = item.contains(document.activeElement);
    item.remove();
    setStop(articles(), articles().at(-1));
    if (hadFocus) (articles().at(-1) ?? document.querySelector<HTMLElement>('.box-input'))?.focus();
  };

  roveFocus(list, '.message');
  openToolsOnContextMenu(list);
  session.on('channel', drawAll);
  session.on('message', put);
  session.on('gone', remove);
  drawAll();
  new ResizeObserver(() => toEnd()).observe(scroller);
}

function follows(before: PageMessage | undefined, message: PageMessage): boolean {
  if (!before || before.author.id !== message.author.id || message.interaction_metadata?.command_name) return false;
  const apart = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  return apart < GROUP_MS && before.ephemeral_for === message.ephemeral_for;
}

/** Which control had the focus in a message that is drawn anew: its `custom_id`, or the message itself. */
function focusIn(item: HTMLElement): string | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !item.contains(focused)) return undefined;
  return focused.dataset.customId ?? '';
}

function restoreFocus(item: HTMLElement, customId: string): void {
  const control = customId ? item.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]`) : null;
  (control ?? item.querySelector<HTMLElement>('.message'))?.focus({ preventScroll: true });
}
