import { type ReadMail, readMail } from '../readers/mail/read-mail.ts';

/** What a child does with a mail. Pictures, signatures and the words of the body have no further use, so their bytes do not cross to the parent. */
export async function mail(bytes: Uint8Array, server: string): Promise<ReadMail> {
  const { message, contents } = await readMail(bytes, server);
  const documents = message.parts.filter(({ role }) => role === 'document');
  const kept = documents.flatMap(({ n }): [number, Uint8Array][] => {
    const content = contents.get(n);
    return content === undefined ? [] : [[n, content]];
  });
  return { message, contents: new Map(kept) };
}
