import { fromBufferPromise } from 'yauzl';
import { type Draft, failure, Problem, type ReadOptions, readAll, reasonOf, type Source, trusting } from '../source.ts';

/** The text of a Word document (`.docx`), paragraph by paragraph. Pictures, macros and linked files are not looked at. */
export async function* readDocx(source: Source, { maxBytes }: ReadOptions): AsyncGenerator<Draft> {
  const buffer = Buffer.from(await readAll(source.bytes(), maxBytes));
  await refuseBomb(buffer, maxBytes);
  const { default: mammoth } = await import('mammoth');
  const { value } = await trusting('Word document', () => mammoth.extractRawText({ buffer }));
  const text = value.replace(/\n{3,}/g, '\n\n').trim();
  if (text === '') yield failure('no-article', { file: source.name, looks: 'Word document without text' });
  else yield { article: { text }, notes: [] };
}

/** Mammoth unpacks its members whole, so they are unpacked once before as streams and measured: what a list says of sizes may be a lie. */
async function refuseBomb(buffer: Buffer, maxBytes: number): Promise<void> {
  try {
    const zip = await fromBufferPromise(buffer, { validateEntrySizes: true });
    let size = 0;
    for await (const entry of zip.eachEntry()) {
      if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new Problem('locked');
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        size += (chunk as Uint8Array).length;
        // Tags are more than half of a Word document, styles and settings another part.
        if (size > maxBytes * 4) throw new Problem('too-large', { limit: maxBytes });
      }
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('corrupt', { what: 'Word document', reason: reasonOf(error) });
  }
}
