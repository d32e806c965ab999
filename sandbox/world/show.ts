import type { PageMessage } from '../page-protocol.ts';
import type { StoredMessage } from './shapes.ts';

/** A message as the page takes it: Discord's, and what only its viewer may know. */
export function showMessage({ wire, ephemeralFor, thinking, commandName }: StoredMessage): PageMessage {
  const metadata = wire.interaction_metadata;
  return {
    ...wire,
    ...(ephemeralFor && { ephemeral_for: ephemeralFor }),
    ...(thinking && { thinking }),
    ...(metadata && {
      interaction_metadata: { user: metadata.user, ...(commandName && { command_name: commandName }) },
    }),
  } as PageMessage;
}
