import { describe, expect, test } from 'vitest';
import { writtenDay } from '../src/ingest/day.ts';
import type { IngestOptions } from '../src/ingest/index.ts';
import { all, docxOf, outcomes, pageOf, pdfOf, REPORT, read, source } from './files.ts';

const LONG = `${REPORT} Residents said that the shelling went on for hours, and that many of them had left their homes before dawn.`;

async function only(name: string, content: string | Uint8Array, options: Partial<IngestOptions> = {}) {
  const found = await read(name, content, options);
  expect(found, JSON.stringify(found)).toHaveLength(1);
  return found[0]!;
}
const articleOf = async (name: string, content: string | Uint8Array, options: Partial<IngestOptions> = {}) =>
  (await only(name, content, options)).article;
const noteOf = async (name: string, content: string | Uint8Array) => (await only(name, content)).notes[0];

describe('HTML', () => {
  const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  test('the article’s paragraphs and nothing around them', async () => {
    const article = await articleOf(
      'a.html',
      pageOf([LONG, 'A second paragraph,<br>with a   break &amp; an entity, says the <b>governor</b>.']),
    );
    expect(article?.text).toBe(`${LONG}\n\nA second paragraph,\nwith a break & an entity, says the governor.`);
    expect(article).toMatchObject({ title: 'Shelling kills four', language: 'en', published: null });
  });

  test('JSON-LD says title, authors, day, outlet and language; a graph may name things by their ids', async () => {
    const head = ld({
      '@graph': [
        { '@type': 'WebPage', name: 'Page' },
        {
          '@type': ['NewsArticle'],
          headline: 'Four killed',
          author: [
            { '@type': 'Person', name: 'Ana Reyes' },
            { '@type': 'Person', name: 'Tom Okello' },
          ],
          publisher: { '@id': '#org' },
          datePublished: '2024-12-27T22:30:00+02:00',
          inLanguage: 'en-GB',
        },
        { '@id': '#org', '@type': 'Organization', name: 'The Bakwa Post' },
      ],
    });
    expect(await articleOf('a.html', pageOf([LONG], head))).toMatchObject({
      title: 'Four killed',
      byline: 'Ana Reyes, Tom Okello',
      outlet: 'The Bakwa Post',
      published: '2024-12-27',
    });
  });

  test('meta tags say it where JSON-LD does not, and broken JSON-LD says nothing', async () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:title" content="Four killed"><meta name="author" content="https://example.org/ana"><meta name="byl" content="Ana Reyes"><meta property="og:site_name" content="Bakwa Post"><meta property="article:published_time" content="2024-12-27"><link rel="canonical" href="https://example.org/7">';
    expect(await articleOf('a.html', pageOf([LONG], head))).toMatchObject({
      title: 'Four killed',
      byline: 'Ana Reyes',
      outlet: 'Bakwa Post',
      published: '2024-12-27',
      url: 'https://example.org/7',
    });
  });

  test('is told by content, also as .txt and from a pipe; a page without an article says so', async () => {
    for (const name of ['a.txt', '-', 'a.html']) expect((await articleOf(name, `\n<!-- saved -->\n${pageOf([LONG])}`))?.text).toBe(LONG);
    expect(await noteOf('a.html', '<!doctype html><title>x</title><nav><a href="/">Home</a></nav>')).toMatchObject({ code: 'no-article' });
  });

  test('the encoding that a page names counts where its bytes are no UTF-8', async () => {
    const koi8 = Buffer.concat([
      Buffer.from('<!doctype html><meta charset="koi8-r"><p>'),
      Buffer.from([0xf7, 0xcf, 0xca, 0xce, 0xc1]),
      Buffer.from(` ${LONG}</p>`),
    ]);
    expect((await articleOf('a.html', koi8))?.text).toMatch(/^Война Shelling/);
    const latin = Buffer.from(`<!doctype html><meta charset="iso-8859-1"><p>Caf\u00e9 \u0093open\u0094. ${LONG}</p>`, 'latin1');
    expect((await articleOf('a.html', latin))?.text).toMatch(/^Café “open”/);
    const lying = Buffer.from(`<!doctype html><meta charset="iso-8859-1"><p>Łódź. ${LONG}</p>`);
    expect((await articleOf('a.html', lying))?.text).toMatch(/^Łódź\./);
  });
});

describe('tables', () => {
  const rows = `id,text,date,source\n7,"He said ""no"", twice.\nThen left.",27 Dec 2024,Bakwa Post\n8,${REPORT.replaceAll(',', '')},yesterday,\n`;

  test('a row is an article; quotes and line breaks belong to fields', async () => {
    const [first, second] = await read('a.csv', rows);
    expect(first!.article).toMatchObject({
      id: '7',
      text: 'He said "no", twice.\nThen left.',
      published: '2024-12-27',
      outlet: 'Bakwa Post',
    });
    expect(second!.article).toMatchObject({ id: '8', published: null, outlet: null });
    expect(second!.notes).toEqual([{ code: 'bad-date', severity: 'warning', args: { file: 'a.csv', line: 4, value: 'yesterday' } }]);
  });

  test('semicolons and tabs are found out, in UTF-16 too, and columns are named by --map', async () => {
    for (const [name, mark] of [
      ['a.csv', ';'],
      ['a.tsv', '\t'],
      ['a.csv', '\t'],
    ] as const) {
      const table = `when${mark}body\n2024-12-27${mark}One and two.\n`;
      for (const bytes of [Buffer.from(`\ufeff${table}`), Buffer.from(`\ufeff${table}`, 'utf16le')])
        expect(await articleOf(name, bytes, { map: { text: 'body', published: 'when' } })).toMatchObject({
          text: 'One and two.',
          published: '2024-12-27',
        });
    }
  });

  test('without a telling name a header tells', async () => {
    expect((await articleOf('-', 'title,text\nA,B\n'))?.text).toBe('B');
    expect((await articleOf('-', 'title,body\nA,B\n', { map: { text: 'body' } }))?.text).toBe('B');
    expect((await articleOf('-', 'He sent a text, she said.\nThen nothing.'))?.text).toMatch(/^He sent/);
  });

  test('a broken row and an empty text have their lines, in their places, and the rest is read', async () => {
    const found = await read('a.csv', 'text,id\nOne.,1\nTw"o".,2\n,3\nFour.,4\n');
    expect(found.map((f) => f.article?.text ?? [f.notes[0]!.code, f.notes[0]!.args.line])).toEqual([
      'One.',
      ['broken-row', 3],
      ['empty-text', 4],
      'Four.',
    ]);
  });

  test('a table without the column says which there are; a quote that is never closed ends it', async () => {
    expect(await noteOf('a.csv', 'title,body\nA,B\n')).toMatchObject({
      code: 'no-column',
      args: { file: 'a.csv', column: 'text', columns: 'title, body' },
    });
    expect(outcomes(await read('a.csv', 'text\nOne.\n"Two.\nThree.\n'))).toEqual(['a.csv', 'broken-row a.csv']);
  });
});

describe('JSON', () => {
  test('--map names the fields, also inside others', async () => {
    const line = JSON.stringify({ body: REPORT, meta: { date: '20241227T101500Z' }, text: 'no' });
    expect(await articleOf('a.ndjson', line, { map: { text: 'body', published: 'meta.date' } })).toMatchObject({
      text: REPORT,
      published: '2024-12-27',
    });
  });

  test('a document over several lines, and a list', async () => {
    expect((await articleOf('-', JSON.stringify({ text: REPORT }, null, 2)))?.text).toBe(REPORT);
    const found = await read('a.json', JSON.stringify([{ text: 'One.' }, 5, { text: 'Two.' }]));
    expect(found.map((f) => f.article?.text ?? f.notes[0]!.args.item)).toEqual(['One.', 2, 'Two.']);
    expect(await noteOf('a.json', '[{"text": ')).toMatchObject({ code: 'broken-json' });
  });

  test('ninjs 1', async () => {
    const item = {
      uri: 'urn:bna:1',
      type: 'text',
      versioncreated: '2024-12-28T10:00:00Z',
      firstcreated: '2024-12-27T10:00:00Z',
      headline: 'Four killed',
      byline: 'Ana Reyes',
      language: 'en',
      copyrightholder: 'Bakwa News Agency',
      body_text: REPORT,
    };
    const expected = {
      id: 'urn:bna:1',
      title: 'Four killed',
      byline: 'Ana Reyes',
      outlet: 'Bakwa News Agency',
      published: '2024-12-27',
      language: 'en',
    };
    expect(await articleOf('a.json', JSON.stringify(item, null, 1))).toMatchObject({ ...expected, text: REPORT });
    expect(await articleOf('a.ndjson', JSON.stringify({ ...item, body_xhtml: `<p>${REPORT}</p><p>More.</p>` }))).toMatchObject({
      ...expected,
      text: `${REPORT}\n\nMore.`,
    });
  });

  test('ninjs 2 and 3', async () => {
    const item = {
      uri: 'https://example.org/2',
      standard: { name: 'ninjs', version: '3.0' },
      versionCreated: '2024-12-27T10:00:00Z',
      headlines: [
        { role: 'short', value: 'Dead' },
        { role: 'main', value: 'Four killed' },
      ],
      by: 'Ana Reyes',
      infoSources: [{ name: 'Bakwa News Agency' }],
      bodies: [
        { contentType: 'text/plain', value: 'plain' },
        { contentType: 'text/html', value: `<section><p>${REPORT}</p><p>More.</p></section>` },
      ],
    };
    expect(await articleOf('a.json', JSON.stringify(item), { inputFormat: 'ninjs' })).toMatchObject({
      id: 'https://example.org/2',
      url: 'https://example.org/2',
      title: 'Four killed',
      byline: 'Ana Reyes',
      outlet: 'Bakwa News Agency',
      published: '2024-12-27',
      text: `${REPORT}\n\nMore.`,
    });
    const photo = { uri: 'urn:bna:3', type: 'picture', versioncreated: '2024-12-27', headline: 'A field' };
    expect(await noteOf('a.json', JSON.stringify(photo))).toMatchObject({
      code: 'no-article',
      args: { looks: 'ninjs picture without a body' },
    });
  });
});

describe('feeds', () => {
  const expected = {
    title: 'Four killed',
    byline: 'Ana Reyes',
    outlet: 'Bakwa Post',
    published: '2024-12-27',
    url: 'https://example.org/1',
    text: `${REPORT}\n\nMore & more.`,
  };
  const body = `<p>${REPORT}</p><p>More &amp; more.</p>`;
  const escaped = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  test('RSS: the whole content before the summary; an item without text is a failure', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bakwa Post</title><link>https://example.org</link><item><title>Four killed</title><link>https://example.org/1</link><pubDate>Fri, 27 Dec 2024 23:10:00 -0500</pubDate><dc:creator>Ana Reyes</dc:creator><description>Short.</description><content:encoded><![CDATA[${body}]]></content:encoded></item><item><title>Nothing</title></item></channel></rss>`;
    const [item, empty] = await read('feed.xml', rss);
    expect(item!.article).toMatchObject(expected);
    expect(empty!.notes[0]).toEqual({ code: 'empty-text', severity: 'error', args: { file: 'feed.xml', item: 2 } });
  });

  test('Atom and JSON Feed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bakwa Post</title><id>f</id><updated>2024-12-29T00:00:00Z</updated><entry><id>e</id><title>Four killed</title><link rel="alternate" href="https://example.org/1"/><published>2024-12-27T10:00:00Z</published><updated>2024-12-28T00:00:00Z</updated><author><name>Ana Reyes</name></author><content type="html">${escaped}</content></entry></feed>`;
    expect(await articleOf('-', atom)).toMatchObject(expected);
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bakwa Post',
      items: [
        {
          id: '1',
          url: 'https://example.org/1',
          title: 'Four killed',
          content_html: body,
          date_published: '2024-12-27T10:00:00Z',
          authors: [{ name: 'Ana Reyes' }],
        },
      ],
    };
    expect(await articleOf('-', JSON.stringify(json))).toMatchObject(expected);
  });
});

describe('mail', () => {
  const head =
    'From: Bakwa Press <press@example.org>\r\nSubject: =?utf-8?q?Four_killed_=E2=80=93_mayor?=\r\nDate: Fri, 27 Dec 2024 23:30:00 +0200\r\nMIME-Version: 1.0\r\n';
  const two = `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${REPORT.replace('Bakwa ', 'Bakwa=20=\r\n')}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Marked.</p>\r\n--b--\r\n`;
  const expected = { title: 'Four killed – mayor', outlet: 'Bakwa Press', published: '2024-12-27' };

  test('the plain part, once; HTML where there is no other', async () => {
    expect(await articleOf('a.eml', two)).toMatchObject({ ...expected, text: REPORT });
    expect(await articleOf('-', `${head}Content-Type: text/html\r\n\r\n<p>${REPORT}</p><p>Two.</p>`)).toMatchObject({
      ...expected,
      text: `${REPORT}\n\nTwo.`,
    });
  });

  test('attachments are counted', async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${REPORT}\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nx\r\n--b--\r\n`;
    expect(await noteOf('a.eml', mail)).toEqual({ code: 'attachments-left-out', severity: 'warning', args: { file: 'a.eml', count: 1 } });
  });

  test('a mailbox: mails apart, ">From " unquoted, "From " inside a paragraph left alone', async () => {
    const mbox = `From press@example.org Fri Dec 27 10:00:00 2024\n${two.replaceAll('\r\n', '\n')}\nFrom b@example.org Fri Dec 27 11:00:00 2024\nSubject: Two\nFrom: B <b@example.org>\n\nThe news came late.\nFrom here nothing.\n\n>From there nothing.\n`;
    const found = await read('a.mbox', mbox);
    expect(found.map(({ article }) => [article?.title, article?.text])).toEqual([
      ['Four killed – mayor', REPORT],
      ['Two', 'The news came late.\nFrom here nothing.\n\nFrom there nothing.'],
    ]);
  });
});

describe('IPTC XML', () => {
  const nitf = `<nitf><head><title>x</title><docdata><doc-id id-string="nitf-1"/><date.issue norm="20241227T101500Z"/></docdata></head><body><body.head><hedline><hl1>Four killed</hl1></hedline><byline>By Ana Reyes</byline><distributor>Bakwa News Agency</distributor></body.head><body.content><p>${REPORT}</p><media><media-caption>A field.</media-caption></media><p>More &amp; more.</p></body.content></body></nitf>`;
  const expected = {
    title: 'Four killed',
    byline: 'Ana Reyes',
    outlet: 'Bakwa News Agency',
    published: '2024-12-27',
    text: `${REPORT}\n\nMore & more.`,
  };

  test('NITF, with a document type that nobody fetches', async () => {
    expect(await articleOf('a.xml', nitf)).toMatchObject({ ...expected, id: 'nitf-1' });
    const typed = `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>${nitf}`;
    expect(await articleOf('a.xml', typed)).toMatchObject(expected);
  });

  test('NewsML-G2: a message of items with XHTML, NITF, and nothing', async () => {
    const item = (n: number, content: string) =>
      `<newsItem guid="urn:bna:${n}" xml:lang="en"><itemMeta><provider><name>Bakwa News Agency</name></provider><versionCreated>2024-12-28T00:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2024-12-27T10:00:00Z</contentCreated><by>By Ana Reyes</by><headline>Four killed</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
    const xhtml = `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${REPORT}</p><p>More &amp; more.</p></body></html></inlineXML>`;
    const message = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item(1, xhtml)}${item(2, `<inlineXML>${nitf}</inlineXML>`)}${item(3, '<remoteContent href="http://127.0.0.1:9/a.jpg"/>')}</itemSet></newsMessage>`;
    const found = await read('a.xml', message);
    expect(found.slice(0, 2).map(({ article }) => article)).toMatchObject([
      { ...expected, id: 'urn:bna:1' },
      { ...expected, id: 'urn:bna:2' },
    ]);
    expect(found[2]!.notes[0]).toMatchObject({ code: 'no-article', args: { file: 'a.xml', item: 3 } });
  });

  test('XML of another kind is no article', async () => {
    expect(await noteOf('a.xml', '<?xml version="1.0"?><svg/>')).toEqual({
      code: 'not-text',
      severity: 'error',
      args: { file: 'a.xml', looks: 'XML' },
    });
  });
});

describe('PDF and Word', () => {
  test('PDF: lines become paragraphs, parted words whole; the title is its own, its date is no date of publication', async () => {
    const pdf = pdfOf([
      'Shelling killed four farmers near Bakwa on Fri-',
      'day, mayor Ana Reyes said, and many more of them',
      'left.',
      '',
      'The Anglo-',
      'Saxon press said nothing.',
    ]);
    expect(await articleOf('a.txt', pdf)).toMatchObject({
      text: 'Shelling killed four farmers near Bakwa on Friday, mayor Ana Reyes said, and many more of them left.\n\nThe Anglo- Saxon press said nothing.',
      title: 'Four killed',
      published: null,
    });
    expect(await noteOf('a.pdf', pdfOf([]))).toMatchObject({ code: 'no-article', args: { looks: 'PDF without text' } });
  });

  test('Word: paragraphs; a picture elsewhere is not asked for', async () => {
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="http://127.0.0.1:9/a.png"/></w:drawing></w:r></w:p>';
    expect((await articleOf('-', await docxOf(['Four killed', REPORT], picture)))?.text).toBe(`Four killed\n\n${REPORT}`);
    expect(await noteOf('a.docx', await docxOf([]))).toMatchObject({ code: 'no-article' });
  });

  test('files of Office and others that are not read say what they are', async () => {
    for (const [bytes, looks] of [
      ['{\\rtf1 x}', 'RTF'],
      ['BZh91AY', 'bzip2'],
      ['\u0089PNG\r\n', 'picture'],
    ] as const)
      expect(await noteOf('a.txt', Buffer.from(bytes, 'latin1'))).toMatchObject({ code: 'not-text', args: { looks } });
  });
});

describe('language', () => {
  const texts = {
    ru: 'Обстрел унёс жизни четырёх фермеров под Баквой в пятницу, сообщил мэр города. Армия заявила, что потеряла двенадцать солдат в боях.',
    fr: 'Les bombardements ont tué quatre agriculteurs près de Bakwa vendredi, a déclaré la maire. L’armée a dit avoir perdu douze soldats dans les combats.',
    ar: 'قال رئيس البلدية إن القصف أدى إلى مقتل أربعة مزارعين بالقرب من بكوا يوم الجمعة. وقال الجيش إنه فقد اثني عشر جنديا في القتال الدائر هناك.',
    es: 'Los bombardeos mataron a cuatro agricultores cerca de Bakwa el viernes, dijo la alcaldesa. El ejército dijo que había perdido doce soldados.',
  };
  test.each(Object.entries(texts))('%s is told by the text', async (language, text) => {
    expect((await articleOf('a.txt', text))?.language).toBe(language);
    expect((await articleOf('a.txt', text, { language: 'en' }))?.language).toBe('en');
  });

  test('English is told without the detector; what is too short goes by what the file says, else nobody knows', async () => {
    expect((await articleOf('a.txt', REPORT))?.language).toBe('en');
    expect((await articleOf('a.txt', 'Gaza: 12 killed'))?.language).toBeNull();
    expect((await articleOf('a.ndjson', '{"text":"Sin novedad.","language":"es-MX"}'))?.language).toBe('es');
    expect((await articleOf('a.ndjson', JSON.stringify({ text: REPORT, language: 'de' })))?.language).toBe('en');
  });
});

test('what the caller says wins over what a page says', async () => {
  const head = '<meta property="og:title" content="x"><meta property="og:site_name" content="y">';
  const [found] = await all([source('a.html', pageOf([LONG], head))], { title: 'T', outlet: 'O', published: '2024-12-27' });
  expect(found!.article).toMatchObject({ title: 'T', outlet: 'O', published: '2024-12-27' });
});

test('writtenDay reads the dates of mail, feeds and newspapers, and no ambiguous ones', () => {
  for (const good of [
    '2024-12-27',
    '20241227',
    '20241227T101500+0100',
    'Fri, 27 Dec 2024 23:59:59 -1100',
    '27 December 2024',
    'December 27, 2024',
    'Friday, Dec. 27, 2024 10:00',
  ])
    expect(writtenDay(good), good).toBe('2024-12-27');
  for (const bad of ['12/11/2024', '30 Feb 2024', '27 Foo 2024', '2024', 'Friday', '202412270', ''])
    expect(writtenDay(bad), bad).toBeNull();
});
