import { channelIcon } from './components/choices-of.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import { avatar } from './message/avatar.ts';
import { findChannel, initials } from './names.ts';
import type { Session } from './session.ts';

/** Keeps what stands around the messages in step: guild, channel's head, the viewer, the line to the server. */
export function createFrame(session: Session): void {
  const at = (name: string) => document.querySelector<HTMLElement>(`[data-frame="${name}"]`)!;
  const draw = () => {
    const { state, role } = session;
    const channel = findChannel(state, session.channelId);
    at('guild').textContent = state.guild.name;
    at('guild-sign').textContent = initials(state.guild.name);
    at('channel').replaceChildren(channel ? icon(channelIcon(channel)) : '', element('h1', {}, channel?.name ?? ''));
    at('topic').textContent = channel?.topic ?? '';
    at('viewer').replaceChildren(
      avatar(state.viewer.id, state.viewer.name),
      element('span', { class: 'viewer-words' }, element('strong', {}, state.viewer.name), element('span', {}, role)),
    );
    at('trouble').textContent = !session.linked
      ? 'Connection lost. Trying again…'
      : state.botOnline
        ? ''
        : 'The bot is offline. Commands and buttons have nobody to answer them.';
    document.title = `#${channel?.name ?? ''} · ${state.guild.name} · sandbox`;
    drawPeople(at('people'), session);
  };
  session.on('state', draw);
  session.on('channel', draw);
  draw();
}

function drawPeople(place: HTMLElement, { state }: Session): void {
  const rows = state.users.map(({ id, name, bot }) => {
    const away = bot && !state.botOnline;
    return element(
      'li',
      { class: away ? 'away' : undefined },
      avatar(id, name),
      element('span', {}, name),
      bot ? element('span', { class: 'app-tag' }, 'APP') : undefined,
      away && element('span', { class: 'hidden-words' }, 'offline'),
    );
  });
  place.replaceChildren(element('h2', {}, `Members — ${rows.length}`), element('ul', {}, ...rows));
}
