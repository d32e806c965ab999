import type { State } from '../page-protocol.ts';

export interface Channel {
  id: string;
  name: string;
  type: number;
  topic: string | null;
  parent_id: string | null;
}

export const ChannelType = { text: 0, dm: 1, voice: 2, category: 4, announcement: 5, forum: 15, media: 16 } as const;
const THREADS = [10, 11, 12];

export const isThread = ({ type }: { type: number }): boolean => THREADS.includes(type);
export const isForum = ({ type }: { type: number }): boolean =>
  type === ChannelType.forum || type === ChannelType.media;

export const findChannel = (state: State, id: string): Channel | undefined =>
  state.channels.find((one) => one.id === id);
export const userName = (state: State, id: string): string =>
  state.users.find((one) => one.id === id)?.name ?? 'unknown-user';
export const colourOf = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** What Discord shows of a name where no picture is: up to three first letters. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3);

const HUES = ['blurple', 'green', 'amber', 'rose', 'teal'] as const;
/** The same person gets the same colour every time. */
export const hueOf = (id: string): string => HUES[Number(BigInt(id) % BigInt(HUES.length))]!;
