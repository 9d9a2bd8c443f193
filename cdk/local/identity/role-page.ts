import { createHash } from 'node:crypto';
import { html } from 'hono/html';
import { memberStates } from '../../../shared/languages/states/member-states.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { SignInRequest } from './sign-in-request.ts';

type Html = ReturnType<typeof html>;

const style =
  'body{font:1.1rem/1.6 sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;background:#fff8e1;color:#1a1a1a}' +
  'h1{font-size:1.4rem;border:.2rem solid #8a4b00;padding:.6rem 1rem;color:#8a4b00}' +
  'fieldset{border:1px solid #8a4b00;margin:1rem 0;padding:1rem}label{display:block;margin:.4rem 0}' +
  'select,button{font:inherit;padding:.4rem .8rem}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing is loaded, nothing runs, and no other page may show this one in a frame. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Asks the person at this computer who they want to be. There is no password: nobody else reaches 127.0.0.1. */
export function rolePage(request: SignInRequest): Html {
  const hidden = Object.entries(request).map(([name, value = '']) => html`<input type="hidden" name="${name}" value="${value}">`);
  const states = memberStates
    .map((iso) => ({ iso, name: stateName(iso, 'en') }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ iso, name }) => html`<option value="${iso}"${iso === 'CH' ? html` selected` : ''}>${name}</option>`);
  const role = (value: string, words: string, checked: Html | '' = '') =>
    html`<label><input type="radio" name="role" value="${value}"${checked}> ${words}</label>`;
  return page(
    'This computer only: choose a role',
    html`<p>Nobody is asked for a password: this page exists on your own computer and nowhere else.</p>
<form method="post" action="authorize">${hidden}
<fieldset><legend>Role</legend>
${role('member', 'A Member State', html` checked`)}
<label>State <select name="country">${states}</select></label>
${role('secretariat', 'The secretariat')}
${role('operator', 'The operator')}</fieldset>
<button>Sign in</button></form>`,
  );
}

export function refusalPage(sentence: string): Html {
  return page('This computer only: this sign-in cannot go on', html`<p>${sentence}</p>`);
}

function page(title: string, content: Html): Html {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  return html`<!doctype html><html lang="en"><head>${head}</head><body><main><h1>${title}</h1>${content}</main></body></html>`;
}
