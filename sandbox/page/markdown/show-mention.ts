import type { State } from '../../page-protocol.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { colourOf, findChannel, isForum, isThread, userName } from '../names.ts';
import type { Inline } from './tree.ts';

/** Where names come from, and where a click on one leads. */
export interface Mentions {
  readonly state: State;
  openChannel: (id: string) => void;
  /** Puts a command into the box, ready to be sent. */
  startCommand: (path: string) => void;
}

type Mention = Extract<Inline, { kind: 'user' | 'role' | 'channel' | 'command' | 'everyone' }>;

/** A person, role, channel or command named in a text. */
export function showMention(node: Mention, mentions: Mentions): HTMLElement {
  const { state } = mentions;
  switch (node.kind) {
    case 'everyone':
      return element('span', { class: 'mention' }, node.name);
    case 'user':
      return element('span', { class: 'mention' }, `@${userName(state, node.id)}`);
    case 'role':
      return showRole(state, node.id);
    case 'command':
      return element(
        'button',
        { type: 'button', class: 'mention', onclick: () => mentions.startCommand(node.name) },
        `/${node.name}`,
      );
    case 'channel': {
      const channel = findChannel(state, node.id);
      if (!channel) return element('em', { class: 'mention' }, '#unknown');
      const kind = isThread(channel) ? 'thread' : isForum(channel) ? 'forum' : 'text';
      return element(
        'button',
        { type: 'button', class: 'mention', onclick: () => mentions.openChannel(channel.id) },
        icon(kind),
        channel.name,
      );
    }
  }
}

function showRole(state: State, id: string): HTMLElement {
  const role = state.roles.find((one) => one.id === id);
  const name = role?.name ?? 'unknown-role';
  const shown = element('span', { class: 'mention' }, name.startsWith('@') ? name : `@${name}`);
  if (role?.color) shown.style.setProperty('--mention', colourOf(role.color));
  return shown;
}
