declare module 'jsdom' {
  /** All that the bench uses of it; the package brings no types. */
  export class JSDOM {
    constructor(html: string, options?: { url?: string });
    readonly window: { readonly document: unknown; close(): void };
  }
}
