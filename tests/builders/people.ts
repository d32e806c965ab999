import { type APIApplicationCommandOption, ApplicationCommandOptionType as Option } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Act, ActOption, Answer, ModalField, PageFile, PageMessage, Role } from '../../sandbox/page-protocol.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';

/** Options of a command by name. */
export type Given = Record<string, string | number | boolean | PageFile>;

/** What the sandbox's people can do. */
export interface People {
  /** Says `/source add` with its options, in a channel by its name or id; answers with the bot's first answer. */
  ask(as: Role, command: string, given?: Given, channel?: string): Promise<Answer>;
  /** As `ask`, and waits for the words of the bot's last answer. */
  told(as: Role, command: string, given?: Given, channel?: string): Promise<string>;
  /** The message behind an answer, once the bot has stopped thinking. */
  finished(as: Role, answer: Answer): Promise<PageMessage>;
  choices(as: Role, command: string, option: string, typed: string, given?: Given): Promise<Choice[]>;
  /** Presses a button or chooses from a select of a message. */
  use(as: Role, message: PageMessage, customId: string, values?: string[]): Promise<Answer>;
  fill(as: Role, customId: string, fields: ModalField[], channel?: string): Promise<Answer>;
}

interface Choice {
  name: string;
  value: string | number;
}

/** Above what the slowest answer takes on a machine that does much else beside. */
export const PATIENCE_MS = 20_000;

export function peopleOf(sandbox: Sandbox): People {
  const place = (channel = 'general') => sandbox.channels[channel] ?? channel;
  const ask: People['ask'] = (as, command, given = {}, channel) =>
    sandbox.act(commandAct('command', as, place(channel), command, given));
  const finished: People['finished'] = (as, answer) => {
    if (!answer.ok) throw new Error(`Refused (${answer.reason}): ${answer.words}`);
    const { message } = answer;
    if (!message) throw new Error(`No message but ${JSON.stringify(answer)}`);
    return sandbox.until(
      () => sandbox.view(message.channel_id, as).find(({ id, thinking }) => id === message.id && !thinking),
      PATIENCE_MS,
    );
  };
  return {
    ask,
    finished,
    told: async (as, command, given, channel) => wordsOf(await finished(as, await ask(as, command, given, channel))),
    async choices(as, command, option, typed, given = {}) {
      const answer = await sandbox.act(
        commandAct('autocomplete', as, place(), command, { ...given, [option]: typed }, option),
      );
      if (!answer.ok) throw new Error(answer.words);
      return answer.choices ?? [];
    },
    use: (as, message, customId, values) =>
      sandbox.act({
        as,
        kind: 'component',
        channel_id: message.channel_id,
        message_id: message.id,
        custom_id: customId,
        ...(values && { values }),
      }),
    fill: (as, customId, fields, channel) =>
      sandbox.act({ as, kind: 'modal', channel_id: place(channel), custom_id: customId, fields }),
  };
}

/** All that a reader reads in a message, part by part. */
export function wordsOf({ content, components }: Pick<PageMessage, 'content' | 'components'>): string {
  return [content, ...partsOf(components).flatMap((part) => (typeof part.content === 'string' ? [part.content] : []))]
    .filter(Boolean)
    .join('\n');
}

/** Every word that Discord shows of components or of a modal, but for what hangs on the parts `but` names. */
export function labelsIn(shown: unknown, but: readonly string[] = []): string {
  if (Array.isArray(shown)) return shown.map((part) => labelsIn(part, but)).join('\n');
  if (typeof shown !== 'object' || shown === null) return '';
  return Object.entries(shown)
    .filter(([key]) => !but.includes(key))
    .map(([key, value]) => (typeof value !== 'string' ? labelsIn(value, but) : READ.includes(key) ? value : ''))
    .filter(Boolean)
    .join('\n');
}

const READ = ['title', 'label', 'description', 'placeholder', 'content'];

/** The custom_ids of a message's buttons and selects that begin with a name. */
export function customId({ components }: Pick<PageMessage, 'components'>, name: string): string {
  const found = partsOf(components).find((part) => nameOf(part) === name);
  if (!found) throw new Error(`The message has no ${name} to press.`);
  return String(found.custom_id);
}

export const hasPart = (message: PageMessage, name: string) =>
  partsOf(message.components).some((part) => nameOf(part) === name);
const nameOf = (part: Part) => String(part.custom_id ?? '').split(':')[0];

/** The values of a select. */
export function optionsOf(
  { components }: Pick<PageMessage, 'components'>,
  id: string,
): { label: string; value: string }[] {
  return partsOf(components).find((part) => part.custom_id === id)?.options as { label: string; value: string }[];
}

type Part = Record<string, unknown>;

function partsOf(components: unknown): Part[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((part: Part) => [
    part,
    ...partsOf(part.components),
    ...partsOf(part.accessory && [part.accessory]),
  ]);
}

/** Types of the options come from what the bot registers, so that a test says only names and values. */
function commandAct(
  kind: 'command' | 'autocomplete',
  as: Role,
  channelId: string,
  typed: string,
  given: Given,
  focused?: string,
): Act {
  const [name = '', ...path] = typed.replace(/^\//, '').split(' ');
  const data = commands.map((command) => command.data).find((one) => one.name === name);
  const options = (data && 'options' in data ? data.options : undefined) as APIApplicationCommandOption[] | undefined;
  return { as, kind, channel_id: channelId, command: name, options: nest(options ?? [], path, given, focused) };
}

function nest(
  declared: readonly APIApplicationCommandOption[],
  [next, ...path]: string[],
  given: Given,
  focused: string | undefined,
): ActOption[] {
  if (next !== undefined) {
    const part = declared.find(({ name }) => name === next);
    const inner = part && 'options' in part ? (part.options ?? []) : [];
    return [{ name: next, type: part?.type ?? Option.Subcommand, options: nest(inner, path, given, focused) }];
  }
  return Object.entries(given).map(([name, value]) => {
    const type = declared.find((option) => option.name === name)?.type ?? Option.String;
    const what = typeof value === 'object' ? { file: value } : { value };
    return { name, type, ...what, ...(name === focused && { focused: true }) };
  });
}

/** A file as a person uploads it. */
export function aFile(filename: string, text: string, contentType = 'text/plain'): PageFile {
  return { filename, content_type: contentType, body: Buffer.from(text).toString('base64') };
}
