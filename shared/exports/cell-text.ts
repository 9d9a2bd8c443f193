import { visibleText } from '../report/visible-text.ts';

/** What a cell shows: its lines kept, and everything in them to be seen. */
export function cellText(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map(visibleText)
    .join('\n');
}
