import { ComponentType } from 'discord.js';
import type { Delivery, Digest } from '../model.ts';
import type { NewBody, Posted } from '../storage/edits.ts';
import { digestTexts } from '../texts/digest/digest-texts.ts';
import { languageOf } from '../texts/languages.ts';
import { buildBody, type MessageBody, type Page, reachOf } from './build-body.ts';
import { fits } from './limits.ts';
import { ROOM } from './pack-messages.ts';
import { type RenderedDigest, renderDigest } from './render-digest.ts';
import { messageOf, readBody } from './sender.ts';
import { type Row, selectOf, storiesIn, type TopLevel } from './stories-in.ts';

/** A story that has grown takes room from itself first, then from the others of its message. */
const SHRINKING = [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.2, 0.15];

/**
 * The messages of an edition as they have to be after its digest was changed: the same stories in the same message, the
 * same buttons, in the look of then. Only those that differ.
 */
export function rebuildMessages(
  { digest, look, deliveries }: Posted,
  changed: Digest,
  pictureOrigins: readonly string[] = [],
): NewBody[] {
  const texts = digestTexts[languageOf(digest.language) ?? 'en'];
  const render = (of: Digest, room: number) => renderDigest(of, look, { texts, room, pictureOrigins });
  const before = new Map(digest.entries.map((entry) => [entry.story.id, JSON.stringify(entry)]));
  const grown = new Set(
    changed.entries
      .filter((entry) => before.get(entry.story.id) !== JSON.stringify(entry))
      .map(({ story }) => story.id),
  );

  return deliveries.flatMap((delivery) => {
    const posted = messageOf(readBody(delivery.body));
    const reach = reachOf(posted);
    const storyIds = storiesIn(posted);
    const build = (rendered: RenderedDigest) =>
      rebuilt(
        posted,
        rendered,
        buildBody(pageOf(delivery, rendered), { ...BARE, reach, look, texts, editionId: delivery.editionId }),
      );
    const room = ROOM[reach];
    const whole = render(changed, room);
    if (JSON.stringify(build(render(digest, room))) === JSON.stringify(build(whole))) return [];
    const tries = [
      ...SHRINKING.map((share) => mixed(render(changed, room * share), whole, grown)),
      ...SHRINKING.map((share) => render(changed, room * share)),
    ];
    const body = tries.map(build).find(fits) ?? build(tries.at(-1)!);
    return [{ part: delivery.part, body: JSON.stringify(body) }];

    function pageOf({ part, mark }: Delivery, { header, stories, footer }: RenderedDigest): Page {
      const isLast = part === deliveries.length - 1;
      return {
        ...(part === 0 && { header }),
        stories: storyIds.flatMap((id) => stories.find(({ storyId }) => storyId === id) ?? []),
        ...(isLast && { footer }),
        mark: deliveries.length === 1 ? mark : `${mark} · ${part + 1}/${deliveries.length}`,
      };
    }
  });
}

/** Rows and mentions stay as they were posted. */
const BARE = { pingRoleIds: [], buttons: [] };

function mixed(small: RenderedDigest, whole: RenderedDigest, grown: ReadonlySet<string>): RenderedDigest {
  const isGrown = ({ storyId }: { storyId: string }) => grown.has(storyId);
  return { ...whole, stories: whole.stories.map((story, at) => (isGrown(story) ? small.stories[at]! : story)) };
}

/** The posted message with the new texts in the places of the old. */
function rebuilt(posted: MessageBody, { stories }: RenderedDigest, built: MessageBody): MessageBody {
  const { nonce: _, enforce_nonce: __, ...rest } = posted as MessageBody & { nonce?: string; enforce_nonce?: boolean };
  const container = (built.components as TopLevel[]).find(({ type }) => type === ComponentType.Container);
  const components = ((posted.components ?? []) as TopLevel[]).map((part) => {
    if (part.type === ComponentType.Container) return container ?? part;
    const select = selectOf(part);
    if (!select) return part;
    const options = select.options.map((option) => {
      const story = stories.find(({ storyId }) => storyId === option.value);
      return story ? { ...option, ...story.option } : option;
    });
    return { ...(part as Row), components: [{ ...select, options }] };
  });
  return {
    ...rest,
    components,
    ...(posted.embeds && { embeds: built.embeds }),
    ...(posted.content && {
      content: posted.embeds ? posted.content : [mentionsOf(posted.content), built.content].filter(Boolean).join('\n'),
    }),
    allowed_mentions: { parse: [] },
  } as MessageBody;
}

/** The line that pinged roles stays. */
const mentionsOf = (content: string) => /^(?:<@&\d+> ?)+(?=\n|$)/.exec(content)?.[0];
