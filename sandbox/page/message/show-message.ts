import type { PageMessage } from '../../page-protocol.ts';
import type { Component } from '../components/component.ts';
import { showComponent } from '../components/show-component.ts';
import type { Desk } from '../desk.ts';
import { element, freshId } from '../element.ts';
import { icon } from '../icons.ts';
import { showMarkdown } from '../markdown/show-markdown.ts';
import { findChannel, isThread } from '../names.ts';
import { avatar } from './avatar.ts';
import { messageTools } from './message-tools.ts';
import { type Embed, showEmbed } from './show-embed.ts';
import { showFile } from './show-file.ts';
import { showPicture } from './show-picture.ts';
import { fullDate, whenInWords } from './when-in-words.ts';

const EPHEMERAL = 64;
const COMPONENTS_V2 = 32_768;

export const authorName = ({ author }: PageMessage): string => author.global_name ?? author.username;

/** One message as Discord shows it. @param follows it goes on after one of the same author: no picture, no name */
export function showMessage(message: PageMessage, desk: Desk, follows: boolean): HTMLElement {
  const ephemeral = (message.flags & EPHEMERAL) !== 0;
  const nameId = freshId('author');
  const { thinking } = message;
  const body = element(
    'div',
    { class: 'message-body' },
    follows ? shortTime(message) : showHead(message, nameId),
    thinking ? showThinking(authorName(message)) : undefined,
    ...(thinking ? [] : showContent(message, desk)),
    showThreadLink(message, desk),
    ephemeral && showEphemeralNote(message, desk),
  );
  const look = ['message', follows && 'follows', ephemeral && 'ephemeral'].filter(Boolean).join(' ');
  const named = follows
    ? { 'aria-label': `${authorName(message)}, ${fullDate(new Date(message.timestamp))}` }
    : { 'aria-labelledby': nameId };
  return element(
    'article',
    { class: look, id: `message-${message.id}`, tabindex: -1, ...named },
    follows ? undefined : showUse(message),
    follows ? undefined : avatar(message.author.id, authorName(message)),
    body,
    messageTools(message, desk),
  );
}

function showHead(message: PageMessage, id: string): HTMLElement {
  const when = new Date(message.timestamp);
  return element(
    'div',
    { class: 'message-head', id },
    element('span', { class: 'author' }, authorName(message)),
    message.author.bot && element('span', { class: 'app-tag' }, 'APP'),
    element('time', { datetime: message.timestamp, title: fullDate(when) }, whenInWords(when, new Date())),
  );
}

function shortTime({ timestamp }: PageMessage): HTMLElement {
  const when = new Date(timestamp);
  return element(
    'time',
    { class: 'short-time', datetime: timestamp, title: fullDate(when) },
    when.toLocaleTimeString(undefined, { timeStyle: 'short' }),
  );
}

/** "Mira used /digest now", above a message that answers a command. */
function showUse({ interaction_metadata: use }: PageMessage): HTMLElement | undefined {
  if (!use?.command_name) return undefined;
  const user = use.user as { id: string; username: string; global_name?: string | null };
  const name = user.global_name ?? user.username;
  return element(
    'div',
    { class: 'used' },
    avatar(user.id, name),
    element('span', { class: 'used-by' }, name),
    ' used ',
    element('span', { class: 'used-command' }, icon('command'), use.command_name),
  );
}

function showContent(message: PageMessage, desk: Desk): Node[] {
  const components = message.components as Component[];
  const shown = components.map((component) => showComponent(component, desk, message.id));
  const edited = message.edited_timestamp
    ? element('span', { class: 'edited', title: fullDate(new Date(message.edited_timestamp)) }, '(edited)')
    : undefined;
  if (message.flags & COMPONENTS_V2) return [...shown, ...(edited ? [edited] : [])];
  const text = message.content ? showMarkdown(message.content, desk) : undefined;
  if (text && edited) (text.lastElementChild ?? text).append(' ', edited);
  const files = message.attachments.map((file) =>
    file.content_type?.startsWith('image/') ? showPicture(file, file.description ?? file.filename) : showFile(file),
  );
  const embeds = (message.embeds as Embed[]).map((embed) => showEmbed(embed, desk));
  const parts = [text, ...files, ...embeds, ...shown, text ? undefined : edited];
  return parts.filter((part) => part !== undefined);
}

function showThinking(name: string): HTMLElement {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[0, 1, 2].map(() => element('span')));
  return element('p', { class: 'thinking' }, dots, `${name} is thinking…`);
}

function showThreadLink({ id }: PageMessage, desk: Desk): HTMLElement | undefined {
  const thread = findChannel(desk.state, id);
  if (!thread || !isThread(thread) || desk.session.channelId === id) return undefined;
  return element(
    'button',
    { type: 'button', class: 'thread-link', onclick: () => desk.openChannel(id) },
    icon('thread'),
    element('strong', {}, thread.name),
    'See thread ›',
  );
}

function showEphemeralNote({ id }: PageMessage, desk: Desk): HTMLElement {
  return element(
    'p',
    { class: 'ephemeral-note' },
    icon('eye'),
    'Only you can see this · ',
    element('button', { type: 'button', onclick: () => desk.session.dismiss(id) }, 'Dismiss message'),
  );
}
