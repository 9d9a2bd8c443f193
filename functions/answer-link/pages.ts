import { createHash } from 'node:crypto';
import { linkWords } from '../../shared/languages/links/index.ts';
import { fill } from '../../shared/languages/report/index.ts';
import { stateName } from '../../shared/languages/states/state-name.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Link } from '../../shared/model/link.ts';
import type { LinkAnswer } from '../../shared/model/link-answer.ts';
import { escaped } from '../../shared/report/html/markup.ts';

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the contact is asked, with a button for each answer; the page has no script and nothing from elsewhere. */
export function questionPage(link: Link, offered: readonly LinkAnswer['answer'][], name: string): Page {
  const { language, kind, state } = link;
  const words = linkWords(language);
  const asked = kind === 'confirmation' ? words.confirmation : offered.includes('withdrawn') ? words.withdraw : words.coSponsor;
  const question = fill(asked, { paper: name, state: stateName(state, language) });
  const buttons = offered.map((one) => `<button name="answer" value="${one}">${escaped(words.buttons[one])}</button>`);
  return page(language, 200, `<p>${escaped(question)}</p><form method="post">${buttons.join(' ')}</form>`);
}

export function notedPage(language: Language): Page {
  return page(language, 200, `<p>${escaped(linkWords(language).noted)}</p>`);
}

/** The same whatever was wrong, so that nothing can be learned by trying. 404: none of ours; 410: used or expired. */
export function gonePage(language: Language, status: 404 | 410): Page {
  return page(language, status, `<p>${escaped(linkWords(language).gone)}</p>`);
}

const style =
  'body{font:1.1rem/1.6 sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem}button{font:inherit;padding:.6rem 1.2rem;margin:.3rem}';
const styleHash = createHash('sha256').update(style).digest('base64');

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'strict-transport-security': 'max-age=63072000',
} as const;

function page(language: Language, status: number, content: string): Page {
  const title = escaped(linkWords(language).title);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  const body = `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body><main><h1>${title}</h1>${content}</main></body></html>`;
  return { status, headers, body };
}
