import type { IncomingMessage } from 'node:http';
import { asFields } from '../rules/form.ts';
import { discordError } from '../world/discord-error.ts';
import type { UploadedFile } from '../world/uploads.ts';
import type { ApiRequest } from './router.ts';

/** Source: Discord's message reference, the size of a whole request. */
const MAX_REQUEST_BYTES = 25 * 1024 * 1024;

/** The body as bytes. @throws DiscordError 40005 when it is too large */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_REQUEST_BYTES) throw discordError(40005);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** JSON, or a form with `payload_json` and `files[n]`. @throws DiscordError 50109 for JSON that is none */
export async function parseBody(
  bytes: Buffer,
  contentType: string,
): Promise<Pick<ApiRequest, 'body' | 'json' | 'files'>> {
  if (bytes.length === 0) return { body: {}, json: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data')) return { ...parseJson(bytes.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    files.push({
      key: /^files\[(\d+)\]$/.exec(name)?.[1] ?? name,
      filename: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { ...parseJson(String(form.get('payload_json') ?? '{}')), files };
}

function parseJson(text: string): Pick<ApiRequest, 'body' | 'json'> {
  try {
    const json: unknown = JSON.parse(text);
    return { body: asFields(json), json };
  } catch {
    throw discordError(50109);
  }
}
