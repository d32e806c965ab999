import type { State } from '../../page-protocol.ts';
import type { IconName } from '../icons.ts';
import { ChannelType, isForum, isThread } from '../names.ts';
import type { Choice, Component } from './component.ts';

export interface IconChoice extends Choice {
  icon?: IconName;
}

/** What a select offers: its own options, or the server's people, roles and channels. */
export function choicesOf(select: Component, state: State): IconChoice[] {
  const chosen = new Set(select.default_values?.map(({ id }) => id));
  const offered: Record<number, () => IconChoice[]> = {
    3: () => select.options ?? [],
    5: () => people(state),
    6: () => roles(state),
    7: () => [...people(state), ...roles(state)],
    8: () => channels(state, select.channel_types),
  };
  return (offered[select.type]?.() ?? []).map((choice) =>
    chosen.has(choice.value) ? { ...choice, default: true } : choice,
  );
}

export const people = (state: State): IconChoice[] =>
  state.users.map(({ id, name, bot }) => ({
    value: id,
    label: name,
    icon: 'person',
    ...(bot && { description: 'App' }),
  }));

/** All roles but the one everybody has. */
export const roles = (state: State): IconChoice[] =>
  state.roles
    .filter(({ id }) => id !== state.guild.id)
    .map(({ id, name }) => ({ value: id, label: name, icon: 'role' }));

export const channels = (state: State, types: readonly number[] | undefined): IconChoice[] =>
  state.channels
    .filter(({ type }) => type !== ChannelType.dm && (!types?.length || types.includes(type)))
    .map((channel) => ({ value: channel.id, label: channel.name, icon: channelIcon(channel) }));

export function channelIcon(channel: { type: number }): IconName {
  if (isThread(channel)) return 'thread';
  if (isForum(channel)) return 'forum';
  if (channel.type === ChannelType.announcement) return 'announcement';
  return channel.type === ChannelType.dm ? 'person' : 'text';
}
