import type { Act, Answer, PageEvent, PageMessage, Role, State } from '../page-protocol.ts';
import { fetchMessages, fetchState, listenToEvents, postAct } from './server.ts';

type WithoutPlace<T> = T extends unknown ? Omit<T, 'as' | 'channel_id'> : never;
/** An act without who and where: the session knows both. */
export type Deed = WithoutPlace<Act>;

/** What parts of the page are told about. */
export interface Changes {
  /** Channels, commands, people, the viewer, the bot's presence or the line to the server. */
  state: () => void;
  /** Another channel is shown, or the whole list of messages was read again. */
  channel: () => void;
  message: (message: PageMessage, isNew: boolean) => void;
  gone: (id: string) => void;
}

/** What the viewer sees, and the only way to do something. */
export interface Session {
  readonly role: Role;
  /** Of the viewer's client; absent: the browser's for times, the sandbox's for the bot. */
  readonly locale: string | undefined;
  readonly state: State;
  readonly channelId: string;
  readonly messages: readonly PageMessage[];
  readonly unread: ReadonlySet<string>;
  /** False while the server cannot be heard. */
  readonly linked: boolean;
  perform: (deed: Deed) => Promise<Answer>;
  openChannel: (id: string) => Promise<void>;
  switchRole: (role: Role) => Promise<void>;
  switchLocale: (locale: string) => Promise<void>;
  /** Takes a message out of the page; the server keeps it. */
  dismiss: (id: string) => void;
  on: <K extends keyof Changes>(topic: K, listener: Changes[K]) => void;
}

const FORUMS = [15, 16];
const CATEGORY = 4;

export async function createSession(role: Role, wantedChannel: string, locale: string | undefined): Promise<Session> {
  const listeners: { [K in keyof Changes]: Changes[K][] } = { state: [], channel: [], message: [], gone: [] };
  const tell = (topic: 'state' | 'channel') => {
    for (const listener of listeners[topic]) listener();
  };
  const dismissed = new Set<string>();
  const unread = new Set<string>();
  let messages: PageMessage[] = [];
  let linked = true;
  let reading = 0;
  /** Heard while messages are being read: the answer may be older than these. */
  let meanwhile: PageEvent[] | undefined;
  const at = { role, locale, state: await fetchState(role), channelId: '' };

  const shown = ({ id, ephemeral_for: only }: PageMessage) =>
    !dismissed.has(id) && (only === undefined || only === at.state.viewer.id);

  /** A question that finds no server is no fault of the page: it says so, and asks again once the line stands. */
  const reach = async <T>(asked: Promise<T>): Promise<T | undefined> => {
    try {
      return await asked;
    } catch {
      hearLink(false);
      return undefined;
    }
  };

  const readMessages = async (): Promise<void> => {
    const mine = ++reading;
    meanwhile = [];
    const isForum = FORUMS.includes(at.state.channels.find(({ id }) => id === at.channelId)?.type ?? 0);
    const read = isForum ? [] : ((await reach(fetchMessages(at.channelId, at.role))) ?? []);
    if (mine !== reading) return;
    messages = read.filter(shown);
    tell('channel');
    const late = meanwhile;
    meanwhile = undefined;
    for (const event of late) hear(event);
  };

  const readState = async (): Promise<void> => {
    at.state = (await reach(fetchState(at.role))) ?? at.state;
    const visible = at.state.channels.some(({ id }) => id === at.channelId);
    if (!visible) at.channelId = firstChannel(at.state);
    tell('state');
    if (!visible) await readMessages();
  };

  const hear = (event: PageEvent): void => {
    if ('message' in event) meanwhile?.push(event);
    if (event.type === 'channels' || event.type === 'commands') void readState();
    else if (event.type === 'bot') {
      at.state = { ...at.state, botOnline: event.online };
      tell('state');
    } else if (event.type === 'message_delete') {
      messages = messages.filter(({ id }) => id !== event.id);
      for (const listener of listeners.gone) listener(event.id);
    } else hearMessage(event.message, event.type === 'message');
  };

  const hearMessage = (message: PageMessage, isNew: boolean): void => {
    if (!shown(message)) return;
    const index = messages.findIndex(({ id }) => id === message.id);
    if (message.channel_id !== at.channelId) {
      if (isNew) unread.add(message.channel_id);
      tell('state');
      return;
    }
    /** A change to a message further up than the page goes. */
    if (index === -1 && !isNew) return;
    if (index === -1) messages = [...messages, message];
    else messages = messages.with(index, message);
    for (const listener of listeners.message) listener(message, index === -1);
  };

  const hearLink = (up: boolean): void => {
    const changed = linked !== up;
    linked = up;
    if (changed) tell('state');
    /** Also when the line first stands: things may have happened since the first reading. */
    if (up) void readState().then(readMessages);
  };

  at.channelId = at.state.channels.some(({ id }) => id === wantedChannel) ? wantedChannel : firstChannel(at.state);
  await readMessages();
  listenToEvents(hear, hearLink);

  return {
    get role() {
      return at.role;
    },
    get locale() {
      return at.locale;
    },
    get state() {
      return at.state;
    },
    get channelId() {
      return at.channelId;
    },
    get messages() {
      return messages;
    },
    get linked() {
      return linked;
    },
    unread,
    perform: (deed) =>
      postAct({ ...deed, as: at.role, channel_id: at.channelId, ...(at.locale && { locale: at.locale }) } as Act),
    openChannel: async (id) => {
      at.channelId = id;
      unread.delete(id);
      tell('state');
      await readMessages();
    },
    switchRole: async (next) => {
      at.role = next;
      await readState();
      await readMessages();
    },
    switchLocale: async (next) => {
      at.locale = next;
      tell('state');
      await readMessages();
    },
    dismiss: (id) => {
      dismissed.add(id);
      messages = messages.filter((message) => message.id !== id);
      for (const listener of listeners.gone) listener(id);
    },
    on: (topic, listener) => {
      listeners[topic].push(listener);
    },
  };
}

const firstChannel = ({ channels }: State): string => channels.find(({ type }) => type !== CATEGORY)?.id ?? '';
