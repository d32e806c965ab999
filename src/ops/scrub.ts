/** Shapes of secrets that must reach no log line, wherever in it they stand. Order matters: addresses before bare tokens. */
const SECRETS: [RegExp, string][] = [
  // Discord's credentials stand in the path: webhooks and interactions.
  [/(\/(?:webhooks|interactions)\/\d+\/)[\w-]+/g, '$1***'],
  // user:password@ in any address, database addresses included.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi, '$1***@'],
  // Query strings: feed addresses carry keys there.
  [/(\bhttps?:\/\/[^\s?"']+)\?[^\s"']*/gi, '$1?***'],
  [/\b(Bot|Bearer)\s+[\w.~+/-]{8,}=*/g, '$1 ***'],
  // Bot tokens: id, time and signature in base64url.
  [/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, '***'],
  [/\bsk-[\w-]{8,}/g, '***'],
];

/** Takes everything out of a text that looks like a credential. */
export function scrub(text: string): string {
  return SECRETS.reduce((scrubbed, [shape, replacement]) => scrubbed.replace(shape, replacement), text);
}
