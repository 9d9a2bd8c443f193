/** What a test says of a mail; everything else is as an honest ministry's server would have it. */
export interface MailSketch {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly dmarc?: string;
  readonly spam?: string;
  readonly headers?: readonly string[];
  readonly text?: string;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array; readonly type?: string }[];
}

/** The bytes of a mail as the receiving server stores them. */
export function mailBytes(sketch: MailSketch = {}): Uint8Array {
  const { from = 'focal@ke.example', dmarc = 'pass', spam = 'PASS', files = [], headers = [] } = sketch;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const head = [
    `X-SES-Spam-Verdict: ${spam}`,
    'X-SES-Virus-Verdict: PASS',
    `Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=${dmarc} header.from=${domain}`,
    `From: <${from}>`,
    `To: ${sketch.to ?? 'contributions@itu.example'}`,
    ...(sketch.cc === undefined ? [] : [`Cc: ${sketch.cc}`]),
    `Subject: ${sketch.subject ?? 'Contribution'}`,
    `Message-ID: <${sketch.messageId ?? 'one@ke.example'}>`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=_b"',
  ];
  const text = sketch.text ?? 'Please find attached the contribution of our administration to the consultation.';
  const parts = [
    `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    ...files.map(
      ({ name, bytes, type = 'application/octet-stream' }) =>
        `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`,
    ),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${parts.map((part) => `--=_b\r\n${part}\r\n`).join('')}--=_b--\r\n`);
}

/** A file that its first bytes show to be a pdf. */
export const pdfBytes = (words: string): Uint8Array => new Uint8Array(Buffer.from(`%PDF-1.7\n${words}`));
