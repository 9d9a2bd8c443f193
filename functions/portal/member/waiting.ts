import { html } from 'hono/html';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { page } from '../layout.ts';
import type { Html, Visit } from '../visiting.ts';

/** Seconds until a page without scripts asks again. */
const askAgain = 3;

/** Milliseconds after which a person is told that it takes long; a verdict is usually there within ten seconds. */
const patience = 45_000;

interface Waiting {
  readonly title: string;
  readonly text: string;
  readonly slow: string;
  /** When the file was sent, in milliseconds since 1970, as the address has it. */
  readonly since: string | undefined;
  /** What else is told while they wait. */
  readonly more?: Html;
}

/** Shown while a file is read; it asks again by itself until another page stands at its address. */
export function waitingPage(visit: Visit, meeting: Meeting, { title, text, slow, since, more }: Waiting): Html {
  const isSlow = visit.now.getTime() - Number(since ?? visit.now.getTime()) > patience;
  const body = html`<div class="waiting" data-waiting data-patience="${patience}" role="status"><p class="wheel" aria-hidden="true"></p><p>${text}</p><p class="slow"${isSlow ? '' : html` hidden`}>${slow}</p></div>${more ?? ''}`;
  return page(visit, { title, meeting, body, again: askAgain });
}
