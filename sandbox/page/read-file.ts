import type { PageFile } from '../page-protocol.ts';

/** A file from the reader's disk, as the protocol sends it. */
export function readFile(file: File): Promise<PageFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error));
    reader.addEventListener('load', () =>
      resolve({
        filename: file.name,
        content_type: file.type || 'application/octet-stream',
        body: String(reader.result).replace(/^[^,]*,/, ''),
      }),
    );
    reader.readAsDataURL(file);
  });
}
