import { createHash } from 'node:crypto';

export interface PageParts {
  /** Lines from the top, 12 points apart; a line may be given as pieces with their place. */
  readonly lines?: readonly (string | readonly (readonly [x: number, text: string])[])[];
  /** Width and height in pixels of a picture that is among the page's resources. */
  readonly picture?: readonly [number, number];
  /** Further entries of the page's dictionary, such as `/AA << >>`. */
  readonly entries?: string;
  /** Operators in place of `lines`. */
  readonly content?: string;
}

export interface PdfParts {
  readonly pages?: readonly PageParts[];
  /** Further entries of the catalogue. */
  readonly catalogue?: string;
  /** Further objects, from number 4 on. */
  readonly objects?: readonly string[];
  readonly count?: number;
  readonly mediaBox?: string;
  readonly size?: number;
  /** Further entries of the font. */
  readonly font?: string;
  /** Standard security, 40 bits: the user's password, and what is permitted (table 22 of ISO 32000-1). */
  readonly security?: { readonly userPassword: string; readonly permissions: number };
}

const fileId = Buffer.from('0123456789abcdef');
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** A pdf of one font (object 3), pages and whatever else a test wants in it. */
export function pdfOf(parts: PdfParts = {}): Uint8Array {
  const pages = parts.pages ?? [
    { lines: ['A contribution to the virtual consultation', 'of the councillors, in two lines of text'] },
  ];
  const further = parts.objects ?? [];
  const firstPage = 4 + further.length;
  const security = parts.security === undefined ? null : securityOf(parts.security.userPassword, parts.security.permissions);
  const objects: Buffer[] = [
    text(`<< /Type /Catalog /Pages 2 0 R ${parts.catalogue ?? ''} >>`),
    text(
      `<< /Type /Pages /Kids [${pages.map((_, i) => `${firstPage + 3 * i} 0 R`).join(' ')}] /Count ${parts.count ?? pages.length} /MediaBox ${parts.mediaBox ?? '[0 0 595 842]'} >>`,
    ),
    text(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${parts.font ?? ''} >>`),
    ...further.map(text),
  ];
  pages.forEach((page, i) => {
    const number = firstPage + 3 * i;
    const [width, height] = page.picture ?? [0, 0];
    const pictures = page.picture === undefined ? '' : `/XObject << /Im0 ${number + 2} 0 R >>`;
    objects.push(
      text(
        `<< /Type /Page /Parent 2 0 R /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${pictures} >> ${page.entries ?? ''} >>`,
      ),
      stream('', text(contentOf(page, parts.size ?? 11)), security, number + 1),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
        text('x'),
        security,
        number + 2,
      ),
    );
  });
  return assembled(objects, security?.dictionary ?? null);
}

function contentOf({ lines = [], content }: PageParts, size: number): string {
  if (content !== undefined) return content;
  const shown = lines.flatMap((line, i) =>
    (typeof line === 'string' ? [[72, line] as const] : line).map(
      ([x, words]) => `1 0 0 1 ${x} ${760 - 14 * i} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj`,
    ),
  );
  return `BT /F1 ${size} Tf ${shown.join(' ')} ET`;
}

function assembled(objects: readonly Buffer[], encrypt: string | null): Uint8Array {
  const chunks = [text('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = chunks[0]?.length ?? 0;
  const all = encrypt === null ? objects : [...objects, text(encrypt)];
  all.forEach((object, i) => {
    const chunk = Buffer.concat([text(`${i + 1} 0 obj\n`), object, text('\nendobj\n')]);
    offsets.push(at);
    at += chunk.length;
    chunks.push(chunk);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const locked =
    encrypt === null ? '' : `/Encrypt ${all.length} 0 R /ID [<${fileId.toString('hex')}> <${fileId.toString('hex')}>]`;
  const trailer = `trailer << /Size ${all.length + 1} /Root 1 0 R ${locked} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...chunks, text(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}${trailer}`)]);
}

interface Security {
  readonly key: Buffer;
  readonly dictionary: string;
}

/** Algorithms 2, 3 and 4 of ISO 32000-1, 7.6.3. */
function securityOf(userPassword: string, permissions: number): Security {
  const padded = (password: string): Buffer => Buffer.concat([text(password), padding]).subarray(0, 32);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(userPassword));
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  const key = md5(Buffer.concat([padded(userPassword), owner, allowed, fileId])).subarray(0, 5);
  const user = rc4(key, padding);
  return {
    key,
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${permissions} >>`,
  };
}

function stream(entries: string, content: Buffer, security: Security | null, number: number): Buffer {
  const stored =
    security === null
      ? content
      : rc4(md5(Buffer.concat([security.key, Buffer.from([number, 0, 0, 0, 0])])).subarray(0, 10), content);
  return Buffer.concat([text(`<< ${entries} /Length ${stored.length} >>\nstream\n`), stored, text('\nendstream')]);
}

function md5(data: Buffer): Buffer {
  return createHash('md5').update(data).digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 255] ?? 0;
  const swap = (i: number, j: number): void => {
    [state[i], state[j]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let j = 0;
  return Buffer.from(
    data.map((byte, n) => {
      const i = (n + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}

function text(words: string): Buffer {
  return Buffer.from(words, 'latin1');
}
