import { type Draft, failure, Problem, type ReadOptions, readAll, reasonOf, type Source } from '../source.ts';
import { type Line, paragraphsOf } from './pdf-lines.ts';

/**
 * The text of a PDF, its lines joined to paragraphs. Scripts in it are not run, fonts and pictures not loaded. Its dates are those of a
 * program, not of a publication, and are left alone.
 */
export async function* readPdf(source: Source, { maxBytes }: ReadOptions): AsyncGenerator<Draft> {
  const bytes = await readAll(source.bytes(), maxBytes);
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the bytes away from their owner, so it gets its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS).catch(refused);
  try {
    const lines: Line[] = [];
    let size = 0;
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await pdf
        .getPage(page)
        .then((one) => one.getTextContent())
        .catch(refused);
      for (const item of items) {
        if (!('str' in item)) continue;
        size += item.str.length;
        if (size > maxBytes) throw new Problem('too-large', { limit: maxBytes });
        const [, , , scale, x, y] = item.transform as number[];
        lines.push({ text: item.str, page, x: x!, y: y!, width: item.width, height: Math.abs(scale!) || item.height, ends: item.hasEOL });
      }
    }
    const text = paragraphsOf(lines);
    if (text === '') yield failure('no-article', { file: source.name, looks: 'PDF without text' });
    else yield { article: { text, title: await titleOf(pdf) }, notes: [] };
  } finally {
    await pdf.destroy().catch(() => undefined);
  }
}

const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
};

async function titleOf(pdf: { getMetadata(): Promise<{ info: object }> }): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  // What a word processor makes of a file's name is no headline.
  return typeof title === 'string' && title.trim() !== '' && !/^(?:microsoft word|untitled)|\.(?:docx?|pdf|odt|indd)$/i.test(title.trim())
    ? title.trim()
    : null;
}

function refused(error: unknown): never {
  if ((error as Error).name === 'PasswordException') throw new Problem('locked');
  throw new Problem('corrupt', { what: 'PDF', reason: reasonOf(error) });
}
