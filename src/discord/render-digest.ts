import type { Digest, DigestEntry, Look } from '../model.ts';
import type { DigestTexts } from '../texts/digest/digest-texts.ts';
import { renderFooter, renderHeader } from './render-frame.ts';
import { renderStory, type StoryBlock } from './render-story.ts';
import { safeText } from './safe-text.ts';

/** A digest in our own plain description, before it is known what kind of message it becomes. */
export interface RenderedDigest {
  header: string;
  /** In the order in which they are read; the first of a topic carries its name. */
  stories: (StoryBlock & { topic?: string })[];
  footer: string;
}

export interface RenderOptions {
  texts: DigestTexts;
  /** For one story, in characters. */
  room: number;
  /** See `pictureOf`. */
  pictureOrigins?: readonly string[] | undefined;
}

export function renderDigest(digest: Digest, look: Look, options: RenderOptions): RenderedDigest {
  const { texts } = options;
  return {
    header: renderHeader(digest, look, texts),
    stories: look.layout === 'topics' ? byTopic(digest, look, options) : stories(digest, digest.entries, look, options),
    footer: renderFooter(digest, look, texts),
  };
}

function stories({ length }: Digest, entries: readonly DigestEntry[], { images }: Look, options: RenderOptions) {
  const { texts, ...rest } = options;
  return entries.map((entry) => renderStory(entry, { length, images, ...rest }, texts));
}

/** Topics in the order of their best story, stories within a topic in theirs. */
function byTopic(digest: Digest, look: Look, options: RenderOptions): RenderedDigest['stories'] {
  const topics = Map.groupBy(digest.entries, ({ topic }) => topic ?? '');
  return [...topics].flatMap(([topic, entries]) =>
    stories(digest, entries, look, options).map((story, index) =>
      index === 0 ? { ...story, topic: topic === '' ? options.texts.otherTopics : safeText(topic, 80) } : story,
    ),
  );
}
