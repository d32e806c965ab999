import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

export interface PageFile {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const FOLDER = join(import.meta.dirname, 'page');
/** The page's own names; nothing else in the folder, and nothing above it, can be asked for. */
const PATH = /^\/page\/((?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:ts|css|svg))$/;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Only this origin is loaded from or spoken to, texts never become markup, nobody frames the page. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A file of the page, `undefined` when there is none. The browser's TypeScript goes out with its types stripped. */
export function servePage(path: string): PageFile | undefined {
  const name = path === '/' ? 'index.html' : PATH.exec(path)?.[1];
  const text = name && read(join(FOLDER, name));
  if (text === undefined || text === '') return undefined;
  const extension = extname(name!);
  return {
    status: 200,
    headers: {
      'content-type': TYPES[extension]!,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: extension === '.ts' ? stripTypeScriptTypes(text) : text,
  };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
