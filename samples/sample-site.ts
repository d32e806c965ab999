export interface SampleResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** A feed as somebody would add it with `/source add`. */
export interface SampleFeed {
  publisher: string;
  title: string;
  url: string;
  siteUrl: string;
}

/** A small web of several publishers, all of them on one loopback port. Holds no socket: whoever does asks `handle`. */
export interface SampleSite {
  feeds: SampleFeed[];
  /**
   * Every origin that is served: what a guard against inside addresses has to let through, and nothing more. To be
   * dialled on 127.0.0.1 whatever the name: `*.localhost` is known to browsers, yet not to glibc or musl.
   */
  origins: string[];
  /**
   * @param path of the request, its query included
   * @param host the request's Host header; without a publisher's name in it, paths start with `/feeds/<publisher>/`
   * @returns `undefined` for what is not ours to answer
   */
  handle(path: string, host?: string): SampleResponse | undefined;
}

/** Where a publisher lives: an origin of its own, as publishers are told apart by their domain. */
export const originOf = (publisher: string, port: number) => `http://${publisher}.localhost:${port}`;

/** The same pages below the one origin of the port, where a page of that origin may show their pictures. */
export const mirrorOf = (publisher: string, port: number) => `http://127.0.0.1:${port}/feeds/${publisher}`;

/** What is written into a publisher's feed and pages from outside. */
export interface Place {
  /** Where its pages start, without a slash at the end. */
  base: string;
  /** Where its pictures lie. */
  pictures: string;
  startMs: number;
}

/** Turns the two ways of asking into one: whose page, and which. */
export function locate(
  path: string,
  host: string,
  publishers: readonly string[],
): [publisher: string, page: string] | undefined {
  const page = path.replace(/[?#].*$/s, '');
  const named = /^([a-z0-9-]+)\.localhost(?::\d+)?$/i.exec(host)?.[1]?.toLowerCase();
  if (named !== undefined && publishers.includes(named)) return [named, page];
  const [, first, rest] = /^\/feeds\/([a-z0-9-]+)(\/.*)?$/.exec(page) ?? [];
  return first !== undefined && publishers.includes(first) ? [first, rest ?? '/'] : undefined;
}

export const respond = (contentType: string, body: Uint8Array): SampleResponse => ({
  status: 200,
  headers: { 'content-type': contentType, 'cache-control': 'max-age=300' },
  body,
});

export const NOT_FOUND: SampleResponse = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: new TextEncoder().encode('There is no such page here.'),
};
