/** Names in other languages of Discord's clients, as the bot registered them. */
interface Localized {
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
}

/** An option in Discord's shape. */
export interface CommandOption extends Localized {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  choices?: ({ name: string; value: string | number } & Localized)[];
  options?: CommandOption[];
  autocomplete?: boolean;
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
  channel_types?: number[];
}

export const OptionType = {
  subCommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** One thing that can be sent: a command, or a sub-command of one. */
export interface Invocation {
  /** All its words: `subscription create`. */
  path: string;
  /** The same in the viewer's language. */
  label: string;
  command: string;
  /** Group and sub-command, outermost first. */
  nest: { name: string; type: number }[];
  description: string;
  /** Required ones first, their words in the viewer's language. */
  options: LabelledOption[];
}

/** `label` is the name that is shown; `name` the one that is sent. */
export type LabelledOption = CommandOption & { label: string };

const CHAT_INPUT = 1;

/** What can be typed after a slash, sub-commands one by one, in the order of their names. */
export function listCommands(commands: readonly Record<string, unknown>[], locale = 'en-US'): Invocation[] {
  return commands
    .filter(({ type }) => (type ?? CHAT_INPUT) === CHAT_INPUT)
    .map((command) => command as unknown as CommandOption)
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((command) => spread(labelled(command, locale), command.name, [], locale));
}

/** Above a command, as far as it has been walked: what is sent, and what is shown. */
type Nest = { name: string; type: number; label: string }[];

function spread(node: LabelledOption, command: string, nest: Nest, locale: string, root = node.label): Invocation[] {
  const inner = node.options ?? [];
  const branches = inner.filter(({ type }) => type === OptionType.subCommand || type === OptionType.group);
  if (branches.length > 0) {
    return branches
      .map((branch) => labelled(branch, locale))
      .flatMap((branch) => {
        const { name, type, label } = branch;
        return spread(branch, command, [...nest, { name, type, label }], locale, root);
      });
  }
  const options = [...inner.filter(({ required }) => required), ...inner.filter(({ required }) => !required)];
  const path = [command, ...nest.map(({ name }) => name)].join(' ');
  const label = [root, ...nest.map((part) => part.label)].join(' ');
  const shown = options.map((option) => labelled(option, locale));
  return [{ path, label, command, nest, description: node.description, options: shown }];
}

function labelled(option: CommandOption, locale: string): LabelledOption {
  const { name, description, choices } = option;
  return {
    ...option,
    label: option.name_localizations?.[locale] ?? name,
    description: option.description_localizations?.[locale] ?? description,
    ...(choices && {
      choices: choices.map((choice) => ({ ...choice, name: choice.name_localizations?.[locale] ?? choice.name })),
    }),
  };
}

/** Commands for what was typed after the slash: those that begin so, then those that hold it. */
export function findCommands(all: readonly Invocation[], typed: string): Invocation[] {
  const words = typed.trim().toLowerCase();
  const begins = all.filter(({ path, label }) => path.startsWith(words) || label.startsWith(words));
  const holds = all.filter(
    (one) => !begins.includes(one) && `${one.path} ${one.label} ${one.description}`.toLowerCase().includes(words),
  );
  return [...begins, ...holds];
}
