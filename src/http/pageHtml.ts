import { escapeHtml as escape } from './escapeHtml';

/** The words of the page in one language: locales/<language>/web.json, and in `requirement` the requirements' names. */
export type PageWording = { readonly [key: string]: string | PageWording };

export type Page = {
  readonly language: string;
  /** Every language the page speaks, with its own name, in the order of the choice. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly wordings: Readonly<Record<string, PageWording>>;
  /** False: the page says that there is no web chat at this address. */
  readonly hasChat: boolean;
  /** What the style sheets carry, so that the content security policy lets them in. */
  readonly nonce: string;
  /** The address of the Web Chat bundle, with its version. */
  readonly webChat: string;
};

/** The page as HTML. The elements with `data-text` are reworded by page.js when the language changes. */
export function pageHtml(page: Page): string {
  const wording = page.wordings[page.language] ?? {};
  const words = (key: string): string => escape(wordAt(wording, key));
  const element = (tag: string, key: string, attributes = ''): string =>
    `<${tag}${attributes} data-text="${key}">${words(key)}</${tag}>`;
  const fact = (key: string): string => element('dt', `${key}.title`) + element('dd', `${key}.body`);

  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="description" content="${words('what')}">
<title>${words('title')}</title>
<link rel="icon" type="image/svg+xml" href="/web/mark.svg">
<link rel="stylesheet" href="/web/base.css" nonce="${page.nonce}">
<link rel="stylesheet" href="/web/page.css" nonce="${page.nonce}">
${page.hasChat ? scripts(page) : ''}
</head>
<body>
${page.hasChat ? element('a', 'skip', ' class="skip" href="#chat"') : ''}
<header>
<img src="/web/mark.svg" alt="" width="40" height="40">
<div class="name">${element('h1', 'title')}${element('p', 'brief')}</div>
<nav data-label="language" aria-label="${words('language')}">
${page.languages.map(({ code, name }) => languageLink(code, name, code === page.language)).join('\n')}
</nav>
</header>
<main>
<section class="about">
${element('p', 'what', ' class="what"')}
<details class="fold">
<summary>${element('span', 'brief', ' id="left"')} ${element('span', 'more', ' class="more"')}</summary>
<nav id="road" data-label="road.title" aria-label="${words('road.title')}" hidden>
${element('h2', 'road.title')}
<p class="left"></p>
<ol></ol>
</nav>
<details class="facts" open>
<summary>${element('span', 'about')}</summary>
<dl>${fact('bot')}${fact('decides')}${fact('kept')}</dl>
${element('p', 'independent', ' class="independent"')}
</details>
</details>
</section>
${page.hasChat ? chat(element, words('conversation')) : noChat(element)}
</main>
</body>
</html>
`;
}

function scripts({ webChat, wordings }: Page): string {
  // In a data block "<" could begin a closing tag; as an escape it is the same JSON.
  const json = JSON.stringify(wordings).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="wordings">${json}</script>
<script defer src="${webChat}"></script>
<script type="module" src="/web/page.js"></script>`;
}

type Element = (tag: string, key: string, attributes?: string) => string;

const chat = (
  element: Element,
  label: string,
): string => `<section class="conversation" data-label="conversation" aria-label="${label}">
<p id="status" role="status"></p>
<div id="chat" tabindex="-1">${element('p', 'connecting', ' class="placeholder"')}</div>
<noscript>${element('p', 'needsScript', ' class="placeholder"')}</noscript>
</section>`;

const noChat = (element: Element): string => `<section class="conversation none">
${element('h2', 'noChat.title')}
${element('p', 'noChat.body')}
</section>`;

const languageLink = (code: string, name: string, isCurrent: boolean): string =>
  `<a href="?locale=${code}" hreflang="${code}" lang="${code}"${isCurrent ? ' aria-current="true"' : ''}>` +
  `<abbr>${code}</abbr> <span>${escape(name)}</span></a>`;

function wordAt(wording: PageWording, key: string): string {
  const found = key
    .split('.')
    .reduce<string | PageWording | undefined>(
      (part, name) => (typeof part === 'object' ? part[name] : undefined),
      wording,
    );
  return typeof found === 'string' ? found : key;
}
