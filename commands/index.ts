import type { Command } from '../src/discord/command.ts';
import { addToNextDigest } from './add-to-next-digest.ts';
import { article } from './article.ts';
import { audit } from './audit.ts';
import { configuration } from './configuration.ts';
import type { CommandDeps } from './deps.ts';
import { digest } from './digest.ts';
import { createHelp } from './help.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { source } from './source.ts';
import { status } from './status.ts';
import { story } from './story.ts';
import { subscription } from './subscription.ts';
import { topics } from './topics.ts';
import { usage } from './usage.ts';

const all: Command<CommandDeps>[] = [
  setup,
  digest,
  story,
  topics,
  subscription,
  source,
  article,
  status,
  usage,
  settings,
  configuration,
  audit,
  privacy,
  addToNextDigest,
];

/** The one list: registered with Discord and dispatched. */
export const commands: readonly Command<CommandDeps>[] = [...all, createHelp(all)];
