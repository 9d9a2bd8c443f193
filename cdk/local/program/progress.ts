import type { WriteStream } from 'node:tty';
import type { WalkDeps } from '../../../functions/command-line/walk-papers.ts';

export type Progress = WalkDeps['progress'];

const barColumns = 30;

/** A bar on one line of a terminal; nothing where the stream is a file or another program. */
export function progressOn(stream: WriteStream): Progress & { end(): void } {
  let shown = '';
  const show = (text: string) => {
    if (!stream.isTTY || text === shown) return;
    shown = text;
    stream.write(`\r\u001b[K${text}`);
  };
  const progress = (sent: number, judged: number, inAll: number) => {
    const filled = inAll === 0 ? barColumns : Math.round((judged / inAll) * barColumns);
    show(`${'█'.repeat(filled)}${'░'.repeat(barColumns - filled)} ${sent} sent, ${judged} of ${inAll} judged`);
  };
  return Object.assign(progress, { end: () => show('') });
}
