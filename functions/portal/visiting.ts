import type { Context } from 'hono';
import type { html } from 'hono/html';
import type { Desk, Ticket } from '../../shared/desk/desk.ts';
import { portalWords } from '../../shared/languages/portal/index.ts';
import type { Caller } from '../../shared/model/caller.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Identity } from './identity.ts';
import type { SecretariatDeps } from './secretariat/secretariat-deps.ts';

/** What the portal needs of the place where it runs. */
export interface PortalDeps {
  readonly desk: Desk;
  /** What only the pages of the secretariat need. */
  readonly secretariat: SecretariatDeps;
  /** Where people reach the portal, without a path: `https://papers.example`. Forms are taken from there alone. */
  readonly origin: string;
  /** Where the tickets lead, without a path: a page may send files there and to nowhere else. */
  readonly uploadOrigin: string;
  /** Where style sheet and script are given out: `/static/3f2a9c41`. It changes with their content, so that browsers may keep them for ever. */
  readonly staticAddress: string;
  readonly identity: Identity;
  /** Who a token speaks for; null where it is forged, expired, or for somebody without a role. */
  callerOf(token: string): Promise<Caller | null>;
  now(): Date;
  /** Puts a file where its ticket says, for a browser that cannot. */
  put(ticket: Ticket, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Tells those who keep the service running of a fault; the person who asked is told only that there was one. */
  report(fault: Error): void;
}

/** A piece of a page. Whatever is put into it is escaped, unless it is itself such a piece. */
export type Html = ReturnType<typeof html>;

/** What every page knows of the one who asks for it. */
export interface Visit {
  readonly caller: Caller;
  readonly language: Language;
  readonly words: ReturnType<typeof portalWords>;
  /** The page asked for, without its language and with its question: `/meetings/C21-VCC-1/papers?q=…`. */
  readonly path: string;
  /** A token was brought that is good no longer. */
  readonly expired: boolean;
  readonly now: Date;
  readonly staticAddress: string;
  /** The address of a page in the language of the visit: `/send` becomes `/en/send`. */
  at(path: string): string;
}

export type PortalEnv = { Variables: { visit: Visit } };
export type PortalContext = Context<PortalEnv>;

type Given = Pick<Visit, 'caller' | 'language' | 'path' | 'expired' | 'now' | 'staticAddress'>;

export function visitIn(given: Given): Visit {
  return { ...given, words: portalWords(given.language), at: (path) => `/${given.language}${path}` };
}
