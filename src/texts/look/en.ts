import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    look: ['look', 'How its digests look: colour, layout, pictures, name, tags; without options: how they look now'],
    accent: ['accent', 'Colour of the edge, such as #2f6f8f; “none” for none'],
    header: ['header', 'A line of your own at the top; “none” for none'],
    footer: ['footer', 'A line of your own at the end; “none” for none'],
    layout: ['layout', 'How stories are ordered'],
    overflow: ['overflow', 'Where a digest goes on that does not fit in one message'],
    images: ['images', 'Show a picture where a story has one'],
    publish: ['publish', 'In an announcement channel: publish to those who follow it'],
    ping: ['ping', 'A role to mention; choose the everyone role to mention nobody'],
    sender: ['sender', 'A name to post under, instead of the bot’s; “none” for the bot’s'],
    picture: ['picture', 'With a name: the address of a picture of its own (https); “none” for none'],
    tags: ['tags', 'In a forum: up to 5 of its tags, commas between; “none” for none'],
    form: ['form', 'The kind of message'],
    previews: ['previews', 'In plain text: let Discord show previews of links'],
  } satisfies Names,
  choices: {
    list: 'One list, weightiest first',
    topics: 'By topic: the groups of your sources',
    messages: 'In further messages',
    thread: 'In a thread under the first',
    components: 'Laid out, with pictures; the best there is',
    embeds: 'Embeds, as older bots post them',
    text: 'Plain text',
  },
  /** Typed to take something away. */
  yes: 'yes',
  no: 'no',
  labels: {
    accent: 'Colour',
    header: 'Line at the top',
    footer: 'Line at the end',
    layout: 'Order',
    overflow: 'What does not fit',
    images: 'Pictures',
    publish: 'Published to followers',
    ping: 'Mentions',
    sender: 'Posted as',
    tags: 'Tags',
    form: 'Kind of message',
    previews: 'Previews of links',
  },
  fact: (label: string, value: string) => `${label}: ${value}`,
  shown: (name: string) => `**${name}** looks like this. Each option of this command changes something of it.`,
  changed: (name: string) => `Changed. **${name}** looks like this now; \`/digest preview\` shows it.`,
  ownName: 'the bot’s own name',
  withPicture: (name: string, picture: string) => `${name}, with ${picture}`,
  pictureWord: 'this picture',
  goneTags: (count: number) =>
    plural('en', { one: '# tag that the forum no longer has', other: '# tags that the forum no longer has' })(count),
  previewsNeedText: 'Previews are shown in plain text only: choose it as the kind of message too.',
  pictureNeedsName: 'A picture of its own needs a name of its own: give `sender` too.',
  noPicture: (typed: string) =>
    `“${typed}” cannot be used as a picture. Give an address that begins with https:// and leads to a PNG, JPEG, GIF or WebP that everybody can see, on a public site.`,
  noName: (typed: string) =>
    `Discord does not take the name “${typed}”. It has up to 80 characters and does not contain “discord” or “clyde”.`,
  noForum: (channel: string) =>
    `${channel} is no forum, so it has no tags. Choose a forum first, with \`/subscription edit\`.`,
  noSuchTag: (typed: string, tags: string) =>
    `The forum has no tag “${typed}” that the bot may use. It has: ${tags}. Start typing and choose from the list.`,
  tooManyTags: (most: number) => `A post takes up to ${most} tags. Leave some out.`,
};
