/** Where articles come from. One row for all servers that follow it; fetched once for all. */
export interface Source {
  id: string;
  /** `feed`: RSS, Atom, RDF or JSON Feed. `page`: an index page without a feed, read by its links. */
  kind: 'feed' | 'page';
  url: string;
  siteUrl?: string;
  title: string;
  /** Key of the publisher: its family, or the registrable domain (`stories/publisher.ts`). */
  publisher: string;
  language?: string;
  /** CSS selector of the links of a `page`; without it the links are found by heuristics. */
  linkSelector?: string;
  health: SourceHealth;
  /** The last failure in words for an admin; never tells closed from refused from timed out. */
  lastError?: string;
  failingSinceMs?: number;
  lastOkAtMs?: number;
  nextPollAtMs: number;
}

export type SourceHealth = 'healthy' | 'degraded' | 'failing' | 'paused';

/** A server's own terms for a source. */
export interface Follow {
  guildId: string;
  sourceId: string;
  /** Named set of sources that subscriptions can choose; empty when in none. */
  group: string;
  /** 0.5 to 1.5; 1 is neutral. Feeds the `source` part of the rank. */
  weight: number;
  /** `hide`: not shown, yet still counts as evidence. `never`: not used at all. */
  use: 'show' | 'hide' | 'never';
}
