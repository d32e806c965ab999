import {
  type APIActionRowComponent,
  type APIContainerComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { MessageBody } from './build-body.ts';
import { OPEN_STORY } from './component-ids.ts';

export type Row = APIActionRowComponent<APIStringSelectComponent>;
export type TopLevel = Row | APIContainerComponent | APITextDisplayComponent;

/** The stories of a message, of whatever kind, as its select offers them. */
export function storiesIn({ components = [] }: Pick<MessageBody, 'components'>): string[] {
  return (components as TopLevel[]).flatMap((row) => selectOf(row)?.options.map(({ value }) => value) ?? []);
}

export function selectOf(row: TopLevel): APIStringSelectComponent | undefined {
  return row.type === ComponentType.ActionRow && row.components[0]?.custom_id.startsWith(`${OPEN_STORY}:`)
    ? row.components[0]
    : undefined;
}
