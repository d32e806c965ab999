import type { IncomingMessage, ServerResponse } from 'node:http';
import { tellRequest, type World } from '../world/world.ts';
import { type Answerer, createAnswerer, refusal, type Told, words } from './answer-request.ts';
import type { Faults } from './faults.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { parseBody, readBytes } from './read-body.ts';
import { type ApiAnswer, createRouter, type Route } from './router.ts';

export interface Api extends Pick<Answerer, 'settled' | 'setDown'> {
  serve: (request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams) => Promise<void>;
}

/** The REST API; every request ends up in the journal. */
export function createApi(world: World, routes: readonly Route[], faults: Faults, journal: Journal): Api {
  const find = createRouter(routes);
  const { answer, settled, setDown } = createAnswerer(world, faults);

  const tell = async (
    incoming: IncomingMessage,
    path: string,
    query: URLSearchParams,
    entry: JournalEntry,
  ): Promise<Told> => {
    const { method } = entry;
    const { authorization, 'content-type': contentType = '' } = incoming.headers;
    const match = find(method, path);
    if (match) entry.route = match.route.name;
    const parsed = await parseBody(await readBytes(incoming), contentType);
    entry.body = parsed.json;
    if (!match) return words(404);
    return answer(match, { method, path, params: match.params, query, ...parsed }, authorization, entry);
  };

  return {
    settled,
    setDown,
    serve: async (incoming, response, path, query) => {
      const method = incoming.method ?? 'GET';
      const entry = journal.add({ atMs: world.now(), method, path, route: undefined, body: undefined, status: 0 });
      tellRequest(world);
      const told = await tell(incoming, path, query, entry).catch((error: unknown) =>
        incoming.complete ? refusal(error) : 'reset',
      );
      if (told === 'reset') incoming.socket.destroy();
      else if (told !== 'hang') {
        note(entry, told);
        // By the clock of this Discord, which need not be the machine's.
        response.setHeader('date', new Date(world.now()).toUTCString());
        send(response, told);
      }
      tellRequest(world);
    },
  };
}

function note(entry: JournalEntry, { status, body }: ApiAnswer): void {
  entry.status = status;
  const code = (body as { code?: number } | undefined)?.code;
  if (status >= 400 && code !== undefined) entry.code = code;
}

/** No content type without content: discord.js would parse the empty text of a 204. */
function send(response: ServerResponse, { status, body, headers }: ApiAnswer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers })
    .end(text);
}
