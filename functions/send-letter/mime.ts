import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { ComposedLetter } from '../../shared/model/letter.ts';
import { ownLetterHeader } from '../../shared/readers/mail/automatic.ts';

/**
 * The bytes of a letter: plain words and HTML, marked as written by a machine (RFC 3834) and as ours, so that no other machine answers it and we know it when it
 * comes back.
 */
export async function mimeOf(
  letter: ComposedLetter,
  { from, letterId }: { readonly from: string; readonly letterId: string },
): Promise<Buffer> {
  const { inReplyTo, kind } = letter;
  const answers = inReplyTo === null ? {} : { inReplyTo: `<${inReplyTo}>`, references: `<${inReplyTo}>` };
  const composer = new MailComposer({
    from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: `<${letterId}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    ...answers,
    headers: {
      [ownLetterHeader]: letterId,
      'Auto-Submitted': kind === 'receipt' || kind === 'verdict' ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': letter.language,
    },
    // Nothing of a letter is fetched from a file or an address that its words name.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}
