import type { Dispute, Rendering, RenderingFailure } from '../../shared/model/rendering.ts';
import type { PageCount } from '../../shared/readers/pdf/count-pages.ts';
import type { PaperReference } from '../../shared/register/ledger-keys.ts';
import { receive } from '../../shared/sandbox/receive.ts';

/** A paper of two pages takes one or two seconds; what takes thirty is no paper. */
const secondsToRender = 30;
/** For the second try after a crash; both together stay within the function's minute. */
const secondsAgain = 20;

/** How a rendering ended. Only `rendered` has a pdf; the others are facts about the paper. */
export type Rendered =
  | { readonly outcome: 'rendered'; readonly pdf: Uint8Array }
  | { readonly outcome: 'timed-out' | 'crashed' | 'refused' | 'too-large' };

export interface RefereeDeps {
  /** The stored object as a stream, in the version named; null when it was deleted since. */
  open(key: string, versionId: string | null): Promise<{ readonly chunks: AsyncIterable<Uint8Array> } | null>;
  /** Version of the renderer. Throws where there is none, which is a fault of the installation. */
  version(): Promise<string>;
  /** Renders a docx as pdf within so many seconds. */
  render(docx: Uint8Array, seconds: number): Promise<Rendered>;
  countPages(pdf: Uint8Array): Promise<PageCount | null>;
  /** Writes once: the first answer stands. */
  storeRendering(paper: PaperReference, rendering: Rendering): Promise<void>;
}

/**
 * Has a disputed paper rendered and puts what comes of it into the ledger, whose event has the paper filed. A paper that cannot be rendered
 * is an answer too, and a person decides; a message that comes twice changes nothing, since the first answer stands.
 */
export async function refereePages(deps: RefereeDeps, { key, versionId, ...paper }: Dispute): Promise<'answered' | 'gone'> {
  const opened = await deps.open(key, versionId);
  if (opened === null) return 'gone';
  await deps.storeRendering(paper, await renderingOf(deps, (await receive(opened.chunks)).bytes));
  return 'answered';
}

/** What the renderer makes of a docx; of one that is too large to be received (null) it makes nothing. */
export async function renderingOf(
  deps: Pick<RefereeDeps, 'version' | 'render' | 'countPages'>,
  docx: Uint8Array | null,
): Promise<Rendering> {
  const by = { engine: 'LibreOffice' as const, version: await deps.version() };
  const rendered = docx === null ? { outcome: 'too-large' as const } : await render(deps, docx);
  return { ...by, ...(await answer(deps, rendered)) };
}

type Answer = PageCount | { readonly failed: RenderingFailure };

async function answer(deps: Pick<RefereeDeps, 'countPages'>, rendered: Rendered): Promise<Answer> {
  if (rendered.outcome !== 'rendered') return { failed: rendered.outcome };
  return (await deps.countPages(rendered.pdf)) ?? { failed: 'unreadable' };
}

/** A process that died may have died of something else; two deaths on the same bytes are a fact about the bytes. */
async function render(deps: Pick<RefereeDeps, 'render'>, docx: Uint8Array): Promise<Rendered> {
  const first = await deps.render(docx, secondsToRender);
  return first.outcome === 'crashed' ? await deps.render(docx, secondsAgain) : first;
}
