import { html } from 'hono/html';
import { reportWords } from '../../shared/languages/report/index.ts';
import { stateName } from '../../shared/languages/states/state-name.ts';
import { languages } from '../../shared/model/language.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { directionOf } from '../../shared/report/html/lines.ts';
import { linksFor } from './navigation.ts';
import { plain } from './outside.ts';
import type { Html, Visit } from './visiting.ts';

export interface PageParts {
  /** What the browser calls the page, and its heading where `heading` is not given; may hold words of others. */
  readonly title: string;
  /** The heading with its own markup; null for a page whose body brings its own `h1`. */
  readonly heading?: Html | null;
  /** The meeting that the page is about: named above the heading, and navigation stays with it. */
  readonly meeting?: Meeting | null;
  readonly body: Html;
  /** The page is looked at anew after so many seconds; where scripts run, the script does it. */
  readonly again?: number;
  /** Room for a table of many columns. */
  readonly wide?: boolean;
}

/** A whole page: header, navigation, languages, the body, footer. */
export function page(visit: Visit, parts: PageParts): Html {
  const { language, words, staticAddress } = visit;
  const { title, heading, meeting = null, body, again, wide = false } = parts;
  const name = plain(title, language);
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} · ${words.shell.portal}</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${staticAddress}/portal.css">
<link rel="icon" href="${staticAddress}/portal.svg" type="image/svg+xml">
<script src="${staticAddress}/portal.js" defer></script>
${again === undefined ? '' : html`<noscript><meta http-equiv="refresh" content="${again}"></noscript>`}
</head>
<body>
<a class="skip" href="#main">${words.shell.skip}</a>
${header(visit, meeting)}
<main id="main" tabindex="-1"${wide ? html` class="wide"` : ''}>
${meeting === null ? '' : html`<p class="meeting">${meeting.names[language]}</p>`}
${heading === null ? '' : html`<h1>${heading ?? html`<bdi>${name}</bdi>`}</h1>`}
${body}
</main>
<footer class="foot"><p>${words.shell.consultative}</p></footer>
</body>
</html>
`;
}

function header(visit: Visit, meeting: Meeting | null): Html {
  const { words, path } = visit;
  const links = linksFor(visit, meeting);
  const here = pathOf(path);
  const current = (link: string) => (pathOf(link) === here ? html` aria-current="page"` : '');
  return html`<header class="head">
<div class="bar">
<a class="brand" href="${visit.at('/')}"><span class="mark" aria-hidden="true"></span>${words.shell.portal}</a>
${languageSwitch(visit)}
${person(visit)}
</div>
${links.length === 0 ? '' : html`<nav class="main-nav" aria-label="${words.shell.navigation}"><ul>${links.map((link) => html`<li><a href="${visit.at(link.path)}"${current(link.path)}>${link.label}</a></li>`)}</ul></nav>`}
${visit.expired ? html`<p class="strip" role="status">${words.shell.expired}</p>` : ''}
</header>`;
}

/** Each language is named in itself, and leads to this very page. */
function languageSwitch({ language, words, path }: Visit): Html {
  const links = languages.map(
    (one) =>
      html`<li><a href="/${one}${path}" lang="${one}" hreflang="${one}"${one === language ? html` aria-current="true"` : ''}><bdi>${ownNames[one]}</bdi></a></li>`,
  );
  return html`<nav class="languages" aria-label="${words.shell.language}"><ul>${links}</ul></nav>`;
}

const ownNames = { en: 'English', fr: 'Français', es: 'Español', ru: 'Русский', ar: 'العربية', zh: '中文' } as const;

function person(visit: Visit): Html {
  const { caller, words, language } = visit;
  if (caller.role === 'public') {
    return html`<p class="person"><a class="button quiet" href="/sign-in?back=${encodeURIComponent(visit.at(visit.path))}">${words.shell.signIn}</a></p>`;
  }
  const office = caller.role === 'member' ? stateName(caller.state, language) : words.shell.roles[caller.role];
  return html`<form class="person" method="post" action="/sign-out">
<span><bdi class="name">${plain(caller.name, language)}</bdi>${reportWords(language).comma}<span>${office}</span></span>
<input type="hidden" name="language" value="${language}"><button class="quiet">${words.shell.signOut}</button>
</form>`;
}

function pathOf(path: string): string {
  return path.split('?')[0] ?? '';
}
