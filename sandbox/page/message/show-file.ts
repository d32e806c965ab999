import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { ownAddress } from '../own-address.ts';

/** A file as a card with its name and size. */
export function showFile(file: { url: string; filename?: string | null; size?: number | null }): HTMLElement {
  const address = ownAddress(file.url);
  const name = file.filename ?? decodeURIComponent(file.url.split('/').at(-1) ?? 'file');
  return element(
    'div',
    { class: 'file' },
    icon('file'),
    element(
      'span',
      { class: 'file-words' },
      address ? element('a', { href: address, download: name }, name) : element('span', {}, name),
      typeof file.size === 'number' && element('span', { class: 'file-size' }, sizeInWords(file.size)),
    ),
    address
      ? element(
          'a',
          { class: 'icon-button', href: address, download: name, 'aria-label': `Download ${name}` },
          icon('download'),
        )
      : undefined,
  );
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_024) return `${bytes} bytes`;
  const [size, unit] = bytes < 1_048_576 ? [bytes / 1_024, 'KB'] : [bytes / 1_048_576, 'MB'];
  return `${size.toFixed(2)} ${unit}`;
}
