import { escapeHtml as escape } from './escapeHtml';

/** What stands on the page of a receipt. */
export type ReceiptDocument = {
  readonly language: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly ReceiptSection[];
  /** The same in plain text. */
  readonly text: string;
};

type ReceiptSection = {
  readonly heading: string;
  readonly look: 'plain' | 'warning';
  readonly paragraphs: readonly string[];
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly items: readonly {
    readonly mark: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly links: readonly Link[];
  }[];
  readonly links: readonly Link[];
};

type Link = { readonly text: string; readonly url: string };

/** The words around it: `page` in locales/<language>/receipt.json. */
export type ReceiptPageWording = Readonly<
  Record<'print' | 'copy' | 'copied' | 'copyFailed' | 'asText' | 'goneTitle' | 'goneText' | 'toChat', string>
>;

/** The receipt as a page that needs no script: that only adds the buttons. `nonce` lets its own style and script in. */
export function receiptHtml(shown: ReceiptDocument, words: ReceiptPageWording, nonce: string): string {
  const { language, title, intro, sections, text } = shown;
  return page(
    {
      language,
      title,
      nonce,
      script: `<script type="module" src="/web/receipt.js" nonce="${nonce}"></script>`,
    },
    `<header>
<h1>${escape(title)}</h1>
${intro.map(paragraph).join('\n')}
<p class="buttons"><button type="button" id="print" hidden>${escape(words.print)}</button>
<button type="button" id="copy" hidden data-copied="${escape(words.copied)}" data-failed="${escape(words.copyFailed)}">${escape(words.copy)}</button>
<span id="status" role="status"></span></p>
</header>
<main>
${sections.map(section).join('\n')}
</main>
<details id="text">
<summary>${escape(words.asText)}</summary>
<pre tabindex="0" aria-label="${escape(words.asText)}">${escape(text)}</pre>
</details>`,
  );
}

/** One page for every address that has no receipt, never had one, or has it no more. */
export const goneHtml = (language: string, words: ReceiptPageWording, nonce: string): string =>
  page(
    { language, title: words.goneTitle, nonce, script: '' },
    `<main>
<h1>${escape(words.goneTitle)}</h1>
${paragraph(words.goneText)}
<p><a href="/?locale=${language}">${escape(words.toChat)}</a></p>
</main>`,
  );

type Head = {
  readonly language: string;
  readonly title: string;
  readonly nonce: string;
  readonly script: string;
};

const page = ({ language, title, nonce, script }: Head, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<link rel="icon" type="image/svg+xml" href="/web/mark.svg">
<link rel="stylesheet" href="/web/base.css" nonce="${nonce}">
<link rel="stylesheet" href="/web/receipt.css" nonce="${nonce}">
${script}
</head>
<body>
${body}
</body>
</html>
`;

const section = ({ heading, look, paragraphs, rows, items, links }: ReceiptSection): string =>
  [
    `<section class="${look}">`,
    `<h2>${escape(heading)}</h2>`,
    ...paragraphs.map(paragraph),
    rows.length > 0
      ? `<dl>${rows.map(({ label, text }) => `<div><dt>${escape(label)}</dt><dd>${escape(text)}</dd></div>`).join('')}</dl>`
      : '',
    ...items.map(
      (item) =>
        `<article><h3><span class="mark" aria-hidden="true">${escape(item.mark)}</span> ${escape(item.title)}</h3>` +
        `${item.paragraphs.map(paragraph).join('')}${list(item.links)}</article>`,
    ),
    list(links),
    '</section>',
  ].join('\n');

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

const list = (links: readonly Link[]): string =>
  links.length > 0 ? `<ul>${links.map((one) => `<li>${anchor(one)}</li>`).join('')}</ul>` : '';

/** On paper a link is only its address: the style prints that behind it. */
const anchor = ({ text, url }: Link): string =>
  `<a href="${escape(url)}" rel="noopener noreferrer">${escape(text)}</a>`;
