import { channelIcon } from '../components/choices-of.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { type Channel, isForum } from '../names.ts';

/** What stands above a channel's first message; a forum shows its posts instead of messages. */
export function showWelcome(channel: Channel, desk: Desk): HTMLElement {
  const posts = desk.state.channels.filter(({ parent_id }) => parent_id === channel.id);
  const forum = isForum(channel);
  return element(
    'div',
    { class: forum ? 'welcome forum' : 'welcome' },
    element('span', { class: 'welcome-sign' }, icon(channelIcon(channel))),
    element('h2', {}, forum ? channel.name : `Welcome to #${channel.name}`),
    element('p', {}, channel.topic ?? `This is the start of #${channel.name}.`),
    forum ? showPosts(posts, desk) : undefined,
  );
}

function showPosts(posts: readonly Channel[], desk: Desk): HTMLElement {
  if (posts.length === 0) return element('p', { class: 'nothing' }, 'No posts yet.');
  const cards = posts.map((post) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'post', onclick: () => desk.openChannel(post.id) },
        icon('forum'),
        element('strong', {}, post.name),
      ),
    ),
  );
  return element('ul', { class: 'posts', 'aria-label': 'Posts' }, ...cards);
}
