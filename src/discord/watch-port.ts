import type { DiscordPort } from './post-message.ts';

/** A repeated nonce whose first message was deleted meanwhile. Source: Discord's list of codes. */
const UNKNOWN_MESSAGE = 10008;

export interface PortWatch {
  /** A channel was looked through for a message whose fate was not known. */
  onLook(outcome: string): void;
  /** A message that stood in its channel before was not posted again. */
  onRepeat(): void;
}

/** A port that tells what kept messages from coming twice. */
export function watchPort(port: DiscordPort, { onLook, onRepeat }: PortWatch): DiscordPort {
  return {
    ...port,
    async post(delivery) {
      const answer = await port.post(delivery);
      if (answer.kind === 'refused' && answer.code === UNKNOWN_MESSAGE) onRepeat();
      return answer;
    },
    async find(delivery, sinceMs, looked) {
      const sighting = await port.find(delivery, sinceMs, looked);
      if (sighting.kind !== 'ongoing') onLook(sighting.kind);
      if (sighting.kind === 'found') onRepeat();
      return sighting;
    },
  };
}
