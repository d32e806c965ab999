const SELECTOR = '#select=';

/**
 * The address of a page as a source. A selector stands in its fragment, which is never sent: one page read in two ways
 * is two sources, and no server's choice of links binds another's.
 */
export function pageAddress(url: string, selector?: string): string {
  const page = url.replace(/#.*/s, '');
  return selector === undefined ? page : page + SELECTOR + encodeURIComponent(selector.toWellFormed());
}

/** The selector in an address that `pageAddress` made. */
export function selectorOf(address: string): string | undefined {
  const at = address.indexOf(SELECTOR);
  if (at < 0) return undefined;
  try {
    return decodeURIComponent(address.slice(at + SELECTOR.length)) || undefined;
  } catch {
    return undefined;
  }
}
