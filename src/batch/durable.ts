import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The disk said no. What is done so far stays, so the run can be taken up again. */
export class WriteError extends Error {
  readonly file: string;
  readonly code: string;

  constructor(file: string, code: string) {
    super(`${file}: can't be written (${code})`);
    this.file = file;
    this.code = code;
  }
}

/** Runs what writes to a file; an error of the system becomes a `WriteError` that names the file. */
export async function writing<T>(file: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof WriteError || !code || !/^E[A-Z0-9]+$/.test(code)) throw error;
    throw new WriteError(file, code);
  }
}

/** All bytes, however often the system takes fewer than it was given. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

/** Makes renames in a folder outlast a power cut where the system can: Windows opens no folders, some drives sync none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Moves a whole file into place: nobody ever sees half of it. Where the system syncs folders the move outlasts a power cut too. */
export async function moveTo(from: string, to: string): Promise<void> {
  await writing(to, async () => {
    await rename(from, to);
    await syncFolder(dirname(to));
  });
}

export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that grows under a temporary name until it is whole. */
export interface Draft {
  /** @throws WriteError */
  append(bytes: Uint8Array): Promise<void>;
  /** Puts it on the disk, still under its temporary name. */
  close(): Promise<Digest>;
  /** Puts it on the disk and in its place. */
  keep(): Promise<Digest>;
  /** Throws it away; nothing after `close` or `keep`. */
  drop(): Promise<void>;
}

/**
 * @param path where it grows
 * @param to where it goes in the end
 */
export async function openDraft(path: string, to: string): Promise<Draft> {
  const file = await writing(to, () => open(path, 'w'));
  const hash = createHash('sha256');
  let bytes = 0;
  let isOpen = true;
  const close = async () => {
    await writing(to, () => file.sync());
    await file.close();
    isOpen = false;
    return { bytes, sha256: hash.digest('hex') };
  };
  return {
    append: (chunk) =>
      writing(to, async () => {
        await writeAll(file, chunk);
        hash.update(chunk);
        bytes += chunk.length;
      }),
    close,
    async keep() {
      const digest = await close();
      await moveTo(path, to);
      return digest;
    },
    async drop() {
      if (!isOpen) return;
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** Writes a small file whole or not at all. */
export async function writeWhole(path: string, to: string, text: string): Promise<Digest> {
  const draft = await openDraft(path, to);
  try {
    await draft.append(Buffer.from(text));
    return await draft.keep();
  } finally {
    await draft.drop().catch(() => undefined);
  }
}

/** Size and SHA-256 of a file, read as a stream. */
export async function digestOf(file: string): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
