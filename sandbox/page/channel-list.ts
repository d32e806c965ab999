import { channelIcon } from './components/choices-of.ts';
import { element, hiddenWords } from './element.ts';
import { icon } from './icons.ts';
import { type Channel, ChannelType, isThread } from './names.ts';
import { roveFocus, setStop } from './roving.ts';
import type { Session } from './session.ts';

/** Channels by category, threads and posts under their parents, direct messages last. */
export function createChannelList(nav: HTMLElement, session: Session, onOpen: () => void): void {
  const list = element('ul', { class: 'channels' });
  nav.append(list);
  roveFocus(list, '.channel');

  const entry = (channel: Channel): HTMLElement => {
    const current = channel.id === session.channelId;
    const unread = session.unread.has(channel.id) && !current;
    const button = element(
      'button',
      {
        type: 'button',
        class: ['channel', isThread(channel) && 'thread', unread && 'unread'].filter(Boolean).join(' '),
        'data-channel': channel.id,
        'aria-current': current ? 'page' : undefined,
        onclick: () => {
          void session.openChannel(channel.id);
          onOpen();
        },
      },
      isThread(channel) ? undefined : icon(channelIcon(channel)),
      element('span', { class: 'channel-name' }, channel.name),
      unread && hiddenWords('unread'),
    );
    const children = session.state.channels.filter(({ parent_id }) => parent_id === channel.id).filter(isThread);
    return element(
      'li',
      {},
      button,
      children.length > 0 ? element('ul', { class: 'threads' }, ...children.map(entry)) : undefined,
    );
  };

  const group = (name: string, channels: Channel[]): HTMLElement | undefined =>
    channels.length === 0
      ? undefined
      : element('li', { class: 'category' }, element('h2', {}, name), element('ul', {}, ...channels.map(entry)));

  const draw = () => {
    const focused = (document.activeElement as HTMLElement | null)?.dataset.channel;
    const { channels } = session.state;
    const tops = channels.filter((channel) => !isThread(channel) && channel.type !== ChannelType.category);
    const categories = channels.filter(({ type }) => type === ChannelType.category);
    const of = (parent: string | null) =>
      tops.filter(({ parent_id, type }) => parent_id === parent && type !== ChannelType.dm);
    const groups = [
      ...of(null).map(entry),
      ...categories.map(({ id, name }) => group(name, of(id))),
      group(
        'Direct messages',
        tops.filter(({ type }) => type === ChannelType.dm),
      ),
    ];
    list.replaceChildren(...groups.filter((one) => one !== undefined));
    const buttons = [...list.querySelectorAll<HTMLElement>('.channel')];
    setStop(buttons, buttons.find((button) => button.ariaCurrent === 'page') ?? buttons[0]);
    if (focused) buttons.find((button) => button.dataset.channel === focused)?.focus();
  };
  session.on('state', draw);
  draw();
}
