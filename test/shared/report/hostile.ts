import type { PaperRecord } from '../../../shared/model/contribution.ts';
import { paper, said } from './records.ts';

/** Texts that would run, break the markup, or show a reader another thing than they hold. */
const hostileTexts = [
  '<script>window.hostile = 1</script>',
  '"><img src=x onerror="window.hostile = 1">',
  "' onmouseover='window.hostile = 1",
  '</title></style><svg onload="window.hostile = 1">',
  ']]><!-- & &amp; &#60; <?xml ?> -->',
  'null \u0000, bell \u0007, escape \u001b[31m, next line \u0085, no character \ufffe, half a pair \ud83d.',
  'contribution\u202excod.exe',
  'open \u2067 and never closed',
  'a'.repeat(400),
  '\u0301'.repeat(80),
] as const;

/** Papers that carry those texts wherever a sender can put words. */
export const hostilePapers: readonly PaperRecord[] = hostileTexts.flatMap((text, i) => [
  paper({
    n: i + 1,
    symbol: `C21/${84 + i}`,
    source: text,
    title: text,
    summary: text,
    action: text,
    citations: [text],
    items: ['C21-A2-07'],
    findings: [said('field-order', 'warning', text)],
    fileName: text,
  }),
  paper({
    n: 100 + i,
    status: 'returned',
    source: text,
    title: text,
    findings: [said('no-template', 'return', text)],
    fileName: text,
  }),
]);
