/** Every constant of Discord that a test may want to shrink. Times in ms. */
export interface Limits {
  /** Requests a bot may make in any second; interaction endpoints are free of it. Source: Discord's rate limit page. */
  globalPerSecond: number;
  /** By route, `METHOD /path/:with/:names`; what is not named has `otherRoutes`. */
  routes: Record<string, Window>;
  otherRoutes: Window;
  /** How long a repeated nonce gives the first message. Discord says "the past few minutes" and no number. */
  nonceWindowMs: number;
  /** An interaction not answered by then is void. */
  interactionAnswerMs: number;
  /** How long an interaction's token may be used after its first answer. */
  interactionTokenMs: number;
  /** Publishing in an announcement channel. Not in Discord's docs; bot authors report ten an hour and channel. */
  crosspost: Window;
  activeThreads: number;
  webhooksPerChannel: number;
  /** Identifies allowed in five seconds, as GET /gateway/bot tells. */
  maxConcurrency: number;
  /** Privileged intents switched on in the portal, as bits; identifying with another one closes the socket with 4014. */
  privilegedIntents: number;
  /** Events kept for a resume. */
  resumeEvents: number;
  /** The oldest message of a channel is forgotten beyond this. */
  messagesPerChannel: number;
  /** The oldest uploads are forgotten beyond this many bytes. */
  attachmentBytes: number;
  /** Requests kept in the journal. */
  journalEntries: number;
}

export interface Window {
  limit: number;
  windowMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  globalPerSecond: 50,
  routes: {
    'POST /channels/:channel/messages': { limit: 5, windowMs: 5_000 },
    'PATCH /channels/:channel/messages/:message': { limit: 5, windowMs: 5_000 },
    'DELETE /channels/:channel/messages/:message': { limit: 5, windowMs: 1_000 },
    'GET /channels/:channel/messages': { limit: 5, windowMs: 1_000 },
    'POST /webhooks/:webhook/:token': { limit: 5, windowMs: 2_000 },
    'PATCH /webhooks/:webhook/:token/messages/:message': { limit: 5, windowMs: 2_000 },
  },
  otherRoutes: { limit: 50, windowMs: 1_000 },
  nonceWindowMs: 180_000,
  interactionAnswerMs: 3_000,
  interactionTokenMs: 900_000,
  crosspost: { limit: 10, windowMs: 3_600_000 },
  activeThreads: 1_000,
  webhooksPerChannel: 15,
  maxConcurrency: 1,
  privilegedIntents: 0,
  resumeEvents: 1_000,
  messagesPerChannel: 20_000,
  attachmentBytes: 64 * 1024 * 1024,
  journalEntries: 20_000,
};

const NO_END: Window = { limit: 1_000_000, windowMs: 1_000 };

/** For tests that are about something else than rate limits. */
export const UNLIMITED = {
  globalPerSecond: NO_END.limit,
  routes: Object.fromEntries(Object.keys(DEFAULT_LIMITS.routes).map((name) => [name, NO_END])),
  otherRoutes: NO_END,
} satisfies Partial<Limits>;
