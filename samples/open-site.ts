import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SampleSite } from './sample-site.ts';

export interface OpenSite extends SampleSite {
  close(): Promise<void>;
}

/** Serves a small web on a free port of 127.0.0.1. The site is made once the port is known, as its links hold it. */
export async function openSite(create: (port: number) => SampleSite): Promise<OpenSite> {
  const server = createServer((request, response) => {
    const answer = site.handle(request.url ?? '/', request.headers.host);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const site = create((server.address() as AddressInfo).port);
  return {
    ...site,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
