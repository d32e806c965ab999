import { asFields, asList, type Fields } from '../rules/form.ts';
import type { Attachment } from './shapes.ts';
import type { World } from './world.ts';

/** A file of a multipart request; `key` is the n of `files[n]`. */
export interface UploadedFile {
  key: string;
  filename: string;
  contentType: string;
  bytes: Uint8Array;
}

/** Keeps a file and says where it can be had. The oldest files go when the store is full. */
export function keepUpload(world: World, file: Omit<UploadedFile, 'key'>): Attachment {
  const id = world.nextId();
  world.uploads.set(id, file);
  let bytes = [...world.uploads.values()].reduce((sum, upload) => sum + upload.bytes.length, 0);
  for (const [oldId, old] of world.uploads) {
    if (bytes <= world.limits.attachmentBytes) break;
    bytes -= old.bytes.length;
    world.uploads.delete(oldId);
  }
  const url = `${world.url}/sandbox/attachments/${id}/${encodeURIComponent(file.filename)}`;
  return { id, filename: file.filename, size: file.bytes.length, url, proxy_url: url, content_type: file.contentType };
}

/** The names that `attachment://` may mean: files of this request, and those an edit leaves where they are. */
export function attachedNames(body: Fields, files: readonly UploadedFile[], before: readonly Attachment[]): string[] {
  return [...files.map(({ filename }) => filename), ...stays(body, before).map(({ filename }) => filename)];
}

/** An edit's `attachments` list what stays; without it all stay. */
export function stays(body: Fields, before: readonly Attachment[]): Attachment[] {
  if (!Array.isArray(body.attachments)) return [...before];
  const ids = body.attachments.map((entry) => String(asFields(entry).id));
  return before.filter(({ id }) => ids.includes(id));
}

/** Stores the files of a request, with the descriptions that its `attachments` give them. */
export function keepUploads(world: World, body: Fields, files: readonly UploadedFile[]): Attachment[] {
  const entries = asList(body.attachments).map(asFields);
  return files.map((file) => {
    const entry = entries.find(({ id }) => String(id) === file.key);
    const attachment = keepUpload(world, file);
    return typeof entry?.description === 'string' ? { ...attachment, description: entry.description } : attachment;
  });
}
