import type { Digest, Look } from '../model.ts';
import { digestTexts } from '../texts/digest/digest-texts.ts';
import { languageOf } from '../texts/languages.ts';
import { buildBody, type MessageBody, type Page, type Reach } from './build-body.ts';
import { FOLLOW_TOPIC, type PressName, REPORT, STOP, WHY_THIS } from './component-ids.ts';
import { FORUM_TAG_LIMIT, fits, SELECT_OPTION_LIMIT, THREAD_NAME_LIMIT } from './limits.ts';
import { markOf, nonceOf } from './message-identity.ts';
import { type RenderedDigest, renderDigest } from './render-digest.ts';
import { plainText } from './safe-text.ts';
import type { Sender } from './sender.ts';

export interface PackOptions {
  editionId: string;
  channelId: string;
  /** What the bot may do there; see `reachIn`. */
  reach?: Reach;
  /** The channel is a forum, so the first message is a post with these tags. */
  forum?: { tagIds: readonly string[] };
  /** It goes by a webhook, under this name. */
  sender?: Sender;
  /** Beside public ones; see `pictureOf`. */
  pictureOrigins?: readonly string[];
  /** Messages of it that stand in the channel already, and the stories in them: only the rest is packed. */
  standing?: { messages: number; storyIds: readonly string[] };
  /** What can be pressed under it; what its readers can, if left out. */
  buttons?: readonly PressName[];
}

/** One message, ready to be kept and sent. */
export interface PackedMessage {
  way: 'message' | 'forum' | 'thread';
  body: (MessageBody & { sender?: Sender }) | ForumPost;
  nonce: string;
  mark: string;
}

export interface ForumPost {
  name: string;
  applied_tags: string[];
  message: MessageBody;
}

/** Room for one story, such that it and the frame around it always fit one message of its kind. */
export const ROOM: Record<Reach, number> = { components: 2_400, embeds: 2_400, text: 1_100 };

const SERVER_BUTTONS: readonly PressName[] = [WHY_THIS, REPORT, FOLLOW_TOPIC];
const PERSONAL_BUTTONS: readonly PressName[] = [WHY_THIS, STOP];

/** A digest as messages: no story cut, lost, doubled or moved; what does not fit goes on in the next message. */
export function packMessages(digest: Digest, look: Look, options: PackOptions): PackedMessage[] {
  const { editionId, channelId, reach = 'components', forum, sender, pictureOrigins, standing } = options;
  const texts = digestTexts[languageOf(digest.language) ?? 'en'];
  const rendered = renderDigest(digest, look, { texts, room: ROOM[reach], pictureOrigins });
  const { messages: before = 0, storyIds = [] } = standing ?? {};
  const { header, ...rest } = {
    ...rendered,
    stories: rendered.stories.filter(({ storyId }) => !storyIds.includes(storyId)),
  };
  const { buttons = look.personal ? PERSONAL_BUTTONS : SERVER_BUTTONS } = options;
  const pingRoleIds = rolesToPing(digest, look);
  const build = (page: Page) => buildBody(page, { reach, look, texts, editionId, pingRoleIds, buttons });
  const pages = paginate({ ...rest, ...(before === 0 && { header }) }, (page) =>
    fits(build({ ...page, mark: '00000-00000 · 00/00' })),
  );
  const count = before + pages.length;
  return pages.map((page, at) => {
    const part = before + at;
    const mark = markOf(editionId, part);
    const nonce = nonceOf(editionId, channelId, part);
    const shown = count === 1 ? mark : `${mark} · ${part + 1}/${count}`;
    const body = { ...build({ ...page, mark: shown }), ...(sender && { sender }) };
    if (part === 0 && forum) return { way: 'forum', body: toPost(digest, body, forum.tagIds), nonce, mark };
    const way = part > 0 && (forum || look.overflow === 'thread') ? 'thread' : 'message';
    // Webhooks and new posts know no nonce.
    return { way, body: sender ? body : { ...body, nonce, enforce_nonce: true }, nonce, mark };
  });
}

/** Those of every digest, and those of a topic that has a story in this one. */
function rolesToPing({ entries }: Pick<Digest, 'entries'>, { pingRoleIds, topicPings = [] }: Look): string[] {
  const topics = new Set(entries.map(({ topic }) => topic?.toLowerCase()));
  const ofTopics = topicPings.filter(({ topic }) => topics.has(topic.toLowerCase()));
  return [...new Set([...pingRoleIds, ...ofTopics.map(({ roleId }) => roleId)])];
}

/** Fills one page after the other. The last story stays with the footer, so that no message is a footer alone. */
export function paginate(
  { header, stories, footer }: Partial<RenderedDigest> & Omit<RenderedDigest, 'header'>,
  fitsPage: (page: Page) => boolean,
): Page[] {
  const pages: Page[] = [{ ...(header !== undefined && { header }), stories: [] }];
  stories.forEach((story, index) => {
    const page = pages.at(-1)!;
    const isLast = index === stories.length - 1;
    const fuller = { ...page, stories: [...page.stories, story], ...(isLast && { footer }) };
    const isFull = fuller.stories.length > SELECT_OPTION_LIMIT || !fitsPage(fuller);
    // A header that leaves no room for a story stands alone; a story that is alone fits by its room.
    if (isFull) pages.push({ stories: [story], ...(isLast && { footer }) });
    else pages[pages.length - 1] = fuller;
  });
  if (stories.length === 0) pages[0]!.footer = footer;
  return pages;
}

function toPost(digest: Digest, message: MessageBody, tagIds: readonly string[]): ForumPost {
  return { name: threadName(digest), applied_tags: tagIds.slice(0, FORUM_TAG_LIMIT), message };
}

type Naming = Pick<Digest, 'title' | 'atMs' | 'timeZone' | 'language'>;

/** What a thread of a digest is called. */
export function threadName({ title, atMs, timeZone = 'UTC', language }: Naming): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(atMs);
  return `${plainText(title, THREAD_NAME_LIMIT - date.length - 3) || '…'} · ${date}`;
}
