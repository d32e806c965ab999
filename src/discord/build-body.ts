import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Look } from '../model.ts';
import type { DigestTexts } from '../texts/digest/digest-texts.ts';
import { componentId, OPEN_STORY, type PressName } from './component-ids.ts';
import type { RenderedDigest } from './render-digest.ts';

export type MessageBody = RESTPostAPIChannelMessageJSONBody;

/** How a message is made, the best first: Components V2, embeds, text. */
export type Reach = 'components' | 'embeds' | 'text';

/** What one message shows. Header and footer are there on the first and the last one. */
export interface Page {
  header?: string;
  stories: RenderedDigest['stories'];
  footer?: string;
  mark?: string;
}

export interface BodyOptions {
  reach: Reach;
  look: Look;
  texts: DigestTexts;
  editionId: string;
  /** Roles that the first message pings. */
  pingRoleIds: readonly string[];
  /** What can be pressed under the last message. */
  buttons: readonly PressName[];
}

/** Roles that one digest may ping: those of all topics and some, while their mentions leave plain text room for a story. */
const PING_LIMIT = 30;

export function buildBody(page: Page, options: BodyOptions): MessageBody {
  const { reach, pingRoleIds } = options;
  const pings = page.header === undefined ? [] : pingRoleIds.slice(0, PING_LIMIT);
  const mentions = pings.map((id) => `<@&${id}>`).join(' ');
  const allowed_mentions = { parse: [], ...(pings.length > 0 && { roles: pings }) };
  return { ...BUILDERS[reach](page, mentions, options), allowed_mentions };
}

/** The kind of a message that was built. */
export function reachOf({ embeds, flags }: Pick<MessageBody, 'embeds' | 'flags'>): Reach {
  if (embeds) return 'embeds';
  return ((flags ?? 0) & MessageFlags.IsComponentsV2) === 0 ? 'text' : 'components';
}

const BUILDERS: Record<Reach, (page: Page, mentions: string, options: BodyOptions) => MessageBody> = {
  components: (page, mentions, options) => ({
    flags: MessageFlags.IsComponentsV2,
    components: [
      ...(mentions ? [text(mentions)] : []),
      {
        type: ComponentType.Container,
        ...(options.look.accent !== undefined && { accent_color: options.look.accent }),
        components: inContainer(page),
      },
      ...rows(page, options),
    ],
  }),
  embeds: (page, mentions, options) => ({
    ...(mentions && { content: mentions }),
    embeds: inEmbeds(page, options.look),
    components: rows(page, options),
  }),
  text: (page, mentions, options) => ({
    ...(!options.look.previews && { flags: MessageFlags.SuppressEmbeds }),
    content: [mentions, page.header, ...page.stories.map(withTopic), closing(page)].filter(Boolean).join('\n'),
    components: rows(page, options),
  }),
};

function inContainer(page: Page): APIComponentInContainer[] {
  const line: APIComponentInContainer = {
    type: ComponentType.Separator,
    divider: true,
    spacing: SeparatorSpacingSize.Small,
  };
  const stories = page.stories.flatMap((story, at) => [
    ...(isFollowing(page.stories, at) ? [] : [line]),
    // Apart from its first story, so that a picture stands beside the headline.
    ...(story.topic === undefined ? [] : [text(topicLine(story.topic))]),
    withPicture(story),
  ]);
  const [, ...parts] = [
    ...(page.header === undefined ? [] : [line, text(page.header)]),
    ...stories,
    line,
    text(closing(page)),
  ];
  return parts;
}

function withPicture({ text: story, picture }: Page['stories'][number]): APIComponentInContainer {
  if (!picture) return text(story);
  return {
    type: ComponentType.Section,
    components: [text(story)],
    accessory: { type: ComponentType.Thumbnail, media: { url: picture.url }, description: picture.alt },
  };
}

function inEmbeds(page: Page, { accent }: Look): APIEmbed[] {
  const color = accent === undefined ? {} : { color: accent };
  const stories: APIEmbed[] = [];
  page.stories.forEach((story, at) => {
    const description = withTopic(story);
    const before = stories.at(-1);
    if (before && isFollowing(page.stories, at)) before.description += `\n${description}`;
    else stories.push({ description, ...(story.picture && { thumbnail: { url: story.picture.url } }), ...color });
  });
  return [
    ...(page.header === undefined ? [] : [{ description: page.header, ...color }]),
    ...stories,
    { description: closing(page), ...color },
  ];
}

/** Headlines stand close together: a line between each two would be most of the message. */
function isFollowing(stories: Page['stories'], at: number): boolean {
  const story = stories[at]!;
  return at > 0 && story.isLine && story.topic === undefined;
}

function withTopic({ topic, text: story }: Page['stories'][number]): string {
  return topic === undefined ? story : `${topicLine(topic)}\n${story}`;
}

const topicLine = (topic: string) => `## ${topic}`;

/** The footer where there is one, and the mark, by which the message is found again. */
function closing({ footer, mark }: Page): string {
  const lines = footer ? footer.split('\n') : [];
  const last = lines.at(-1);
  if (last?.startsWith('-# ')) return [...lines.slice(0, -1), `${last} · ${mark}`].join('\n');
  return [...lines, `-# ${mark}`].join('\n');
}

function rows({ stories, footer }: Page, { editionId, texts, buttons }: BodyOptions) {
  const built: (APIActionRowComponent<APIStringSelectComponent> | APIActionRowComponent<APIButtonComponent>)[] = [];
  if (stories.length > 0) {
    built.push({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: componentId(OPEN_STORY, editionId),
          placeholder: texts.openStory,
          options: stories.map(({ storyId, option }) => ({ ...option, value: storyId })),
        },
      ],
    });
  }
  if (footer !== undefined && stories.length > 0) {
    const pressed = buttons.map(
      (name): APIButtonComponent => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        custom_id: componentId(name, editionId),
        label: texts.press[name],
      }),
    );
    built.push({ type: ComponentType.ActionRow, components: pressed });
  }
  return built satisfies APIMessageTopLevelComponent[];
}

function text(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}
