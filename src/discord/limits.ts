import { ComponentType, type RESTPostAPIChannelMessageJSONBody } from 'discord.js';

/** Discord's limits, as its documentation and, where that is silent, discord.js's guide give them. */

/** Text of all text displays of a message together. */
export const MESSAGE_TEXT_LIMIT = 4_000;
/** Components of a message, nested ones counted. */
export const COMPONENT_LIMIT = 40;
export const SELECT_OPTION_LIMIT = 25;
/** Label and description of an option of a select, each. */
export const OPTION_TEXT_LIMIT = 100;
/** Text of all embeds of a message together. */
export const EMBEDS_TEXT_LIMIT = 6_000;
export const EMBED_DESCRIPTION_LIMIT = 4_096;
export const EMBED_LIMIT = 10;
export const CONTENT_LIMIT = 2_000;
export const NONCE_LIMIT = 25;
export const THREAD_NAME_LIMIT = 100;
export const FORUM_TAG_LIMIT = 5;

/** What a message takes of what it may hold, each as a share of its limit's own unit. */
export interface Measure {
  components: number;
  text: number;
  content: number;
  embeds: number;
  embedText: number;
  /** The longest description among the embeds. */
  description: number;
}

/**
 * Measures a body as Discord does. Text is counted in UTF-16 units: Discord does not say whether it counts those or code
 * points, and they are never fewer.
 */
export function measure(body: RESTPostAPIChannelMessageJSONBody): Measure {
  const components = flatten(body.components ?? []);
  const descriptions = (body.embeds ?? []).map(({ description }) => description?.length ?? 0);
  return {
    components: components.length,
    text: components.reduce(
      (sum, { type, content }) => sum + (type === ComponentType.TextDisplay ? content!.length : 0),
      0,
    ),
    content: body.content?.length ?? 0,
    embeds: descriptions.length,
    embedText: descriptions.reduce((sum, length) => sum + length, 0),
    description: Math.max(0, ...descriptions),
  };
}

export function fits(body: RESTPostAPIChannelMessageJSONBody): boolean {
  const taken = measure(body);
  return (
    taken.components <= COMPONENT_LIMIT &&
    taken.text <= MESSAGE_TEXT_LIMIT &&
    taken.content <= CONTENT_LIMIT &&
    taken.embeds <= EMBED_LIMIT &&
    taken.embedText <= EMBEDS_TEXT_LIMIT &&
    taken.description <= EMBED_DESCRIPTION_LIMIT
  );
}

interface AnyComponent {
  type: ComponentType;
  content?: string;
  components?: AnyComponent[];
  accessory?: AnyComponent;
}

function flatten(components: readonly object[]): AnyComponent[] {
  return (components as AnyComponent[]).flatMap((component) => [
    component,
    ...flatten(component.components ?? []),
    ...flatten(component.accessory ? [component.accessory] : []),
  ]);
}
