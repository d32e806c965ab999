/** An option in Discord's shape. */
export interface CommandOption {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  choices?: { name: string; value: string | number }[];
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
  command: string;
  /** Group and sub-command, outermost first. */
  nest: { name: string; type: number }[];
  description: string;
  /** Required ones first. */
  options: CommandOption[];
}

const CHAT_INPUT = 1;

/** What can be typed after a slash, sub-commands one by one, in the order of their names. */
export function listCommands(commands: readonly Record<string, unknown>[]): Invocation[] {
  return commands
    .filter(({ type }) => (type ?? CHAT_INPUT) === CHAT_INPUT)
    .map((command) => command as unknown as CommandOption)
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((command) => spread(command, command.name, []));
}

function spread(node: CommandOption, command: string, nest: Invocation['nest']): Invocation[] {
  const inner = node.options ?? [];
  const branches = inner.filter(({ type }) => type === OptionType.subCommand || type === OptionType.group);
  if (branches.length > 0) {
    return branches.flatMap((branch) => spread(branch, command, [...nest, { name: branch.name, type: branch.type }]));
  }
  const options = [...inner.filter(({ required }) => required), ...inner.filter(({ required }) => !required)];
  const path = [command, ...nest.map(({ name }) => name)].join(' ');
  return [{ path, command, nest, description: node.description, options }];
}

/** Commands for what was typed after the slash: those that begin so, then those that hold it. */
export function findCommands(all: readonly Invocation[], typed: string): Invocation[] {
  const words = typed.trim().toLowerCase();
  const begins = all.filter(({ path }) => path.startsWith(words));
  const holds = all.filter(
    (one) => !begins.includes(one) && `${one.path} ${one.description}`.toLowerCase().includes(words),
  );
  return [...begins, ...holds];
}
