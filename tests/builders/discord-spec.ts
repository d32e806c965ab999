import * as schemas from 'discord-api-spec/zod';

type Schema = { safeParse: (value: unknown) => { error?: { issues: object[] } } };

/** What Discord's own description of its API finds wrong with a body or an answer. */
export function judge(schema: string, value: unknown): object[] {
  return (schemas as Record<string, Schema>)[schema]!.safeParse(value).error?.issues ?? [];
}
