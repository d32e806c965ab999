import type { Fields } from '../rules/form.ts';
import type { UploadedFile } from '../world/uploads.ts';
import type { World } from '../world/world.ts';

export interface ApiRequest {
  method: string;
  /** Below `/api/v10`, as sent, without the query. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Fields;
  /** The JSON body when it is not an object: the list of commands. */
  json: unknown;
  files: UploadedFile[];
}

export interface ApiAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** `undefined` is 204; a thrown DiscordError is its own answer. */
export type Handler = (world: World, request: ApiRequest) => ApiAnswer | undefined;

export interface Route {
  method: string;
  /** `/channels/:channel/messages`; the names become `params`. */
  path: string;
  run: Handler;
  /** The token in the path is all the authority it needs; it counts not against the bot's requests a second. */
  open: boolean;
  /** How the journal, the limits and faults call it. */
  name: string;
}

export const route = (method: string, path: string, run: Handler): Route => ({
  method,
  path,
  run,
  open: false,
  name: `${method} ${path}`,
});
export const openRoute = (method: string, path: string, run: Handler): Route => ({
  ...route(method, path, run),
  open: true,
});

export const ok = (body: unknown): ApiAnswer => ({ status: 200, body });
export const created = (body: unknown): ApiAnswer => ({ status: 201, body });

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/** Finds the route of a request. Literal segments go before named ones. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const table = new Map<string, { route: Route; segments: string[] }[]>();
  for (const route of routes) {
    const segments = route.path.split('/');
    const key = `${route.method} ${segments.length}`;
    table.set(key, [...(table.get(key) ?? []), { route, segments }]);
  }
  const named = (segments: string[]) => segments.filter((segment) => segment.startsWith(':')).length;
  for (const candidates of table.values()) candidates.sort((a, b) => named(a.segments) - named(b.segments));
  return (method, path) => {
    const parts = path.split('/').map(decode);
    const found = table
      .get(`${method} ${parts.length}`)
      ?.find(({ segments }) => segments.every((segment, i) => segment.startsWith(':') || segment === parts[i]));
    if (!found) return undefined;
    const params = Object.fromEntries(
      found.segments.flatMap((segment, i) => (segment.startsWith(':') ? [[segment.slice(1), parts[i]!]] : [])),
    );
    return { route: found.route, params };
  };
}

/** discord.js sends `@original` as `%40original`. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
