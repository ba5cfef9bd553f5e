import type { Email } from 'postal-mime';
import { writtenDay } from '../day.ts';
import { type Draft, failure, type ReadOptions, readAll, type Source, trusting, warning } from '../source.ts';
import { textOfHtml } from './html-text.ts';

/** One mail (`.eml`): its subject is the title, its sender the outlet, its date that of the report. Attachments are counted, not read. */
export async function* readMail(source: Source, { maxBytes }: ReadOptions): AsyncGenerator<Draft> {
  yield await articleOfMail(await readAll(source.bytes(), maxBytes), { file: source.name });
}

/** More parts within parts than any mail program makes. */
const MAX_PARTS = 50;

/** The article of a mail. */
export async function articleOfMail(bytes: Uint8Array, at: { readonly file: string; readonly item?: number }): Promise<Draft> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await trusting('mail', () => PostalMime.parse(bytes, { maxNestingDepth: MAX_PARTS }));
  const text = await bodyOf(mail);
  if (text === '') return failure('no-article', { ...at, looks: 'mail without text' });
  const from = mail.from;
  return {
    article: {
      text,
      title: mail.subject?.trim() || null,
      outlet: from?.name || from?.address || null,
      published: writtenDay(mail.headers.find(({ key }) => key === 'date')?.value ?? ''),
    },
    notes: mail.attachments.length > 0 ? [warning('attachments-left-out', { ...at, count: mail.attachments.length })] : [],
  };
}

/** The plain part as it is; the marked-up one only where there is no other. */
async function bodyOf({ text, html }: Email): Promise<string> {
  const plain = text?.replace(/\r\n/g, '\n').trim() ?? '';
  return plain !== '' || !html ? plain : textOfHtml(html);
}
