import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSender } from '../../../../shared/readers/mail/address.ts';
import { readHeaders } from '../../../../shared/readers/mail/headers.ts';

const registered = 'focal@et.example';
const senderOf = (head: string, encoding: BufferEncoding = 'utf8') =>
  readSender(readHeaders(Buffer.from(`${head}\r\n\r\nbody`, encoding)));

describe('a From that is not what it seems', () => {
  it.each([
    ['no From', 'To: a@b.example', 'missing'],
    ['two From fields', `From: ${registered}\r\nFrom: x@evil.example`, 'several-headers'],
    ['two From fields, one in capitals', `FROM: x@evil.example\r\nfrom: ${registered}`, 'several-headers'],
    [
      'two From fields, the second hidden by a blank before the colon',
      `From: x@evil.example\r\nFrom : ${registered}`,
      'several-headers',
    ],
    ['a blank before the colon', `From : ${registered}`, 'malformed-header'],
    ['a tab before the colon', `From\t: ${registered}`, 'malformed-header'],
    ['a line that is no field above', `Fr\0om: x@evil.example\r\nFrom: ${registered}`, 'malformed-header'],
    ['a fold before the address alone', `From:\r\n ${registered}`, 'malformed-header'],
    ['a fold inside the angle brackets', `From: A <\r\n ${registered}>`, 'malformed-address'],
    ['a fold within the address', 'From: A <focal@et.\r\n example>', 'malformed-header'],
    ['a fold of white space only', `From: A\r\n \r\n <${registered}>`, 'malformed-header'],
    ['a CR by itself', `From: x@evil.example\rFrom: ${registered}`, 'control-character'],
    ['a NUL in the address', 'From: focal@et.example\0@evil.example', 'control-character'],
    ['a NUL in the name', `From: A\0B <${registered}>`, 'control-character'],
    ['a vertical tab', `From: A\x0b<${registered}>`, 'control-character'],
    ['a comment behind', `From: ${registered} (Focal point)`, 'comment'],
    ['a comment before', `From: (x@evil.example) ${registered}`, 'comment'],
    ['a comment within the address', 'From: focal@(evil.example)et.example', 'comment'],
    ['nested comments', `From: ${registered} (a (b (c)))`, 'comment'],
    ['a comment that does not end', `From: A (<x@evil.example> <${registered}>`, 'comment'],
    ['a group', `From: Delegation: ${registered};`, 'several-addresses'],
    ['a group before brackets', `From: Delegation: <${registered}>`, 'group'],
    ['an empty group', 'From: undisclosed:', 'group'],
    ['a route', `From: <@evil.example:${registered}>`, 'route'],
    ['a route of two', `From: A <@a.example,@b.example:${registered}>`, 'route'],
    ['two addresses', `From: ${registered}, x@evil.example`, 'several-addresses'],
    ['two addresses in brackets', `From: A <${registered}>, B <x@evil.example>`, 'several-addresses'],
    ['two addresses with a semicolon', `From: x@evil.example; ${registered}`, 'several-addresses'],
    ['brackets twice', `From: <x@evil.example> <${registered}>`, 'malformed-address'],
    ['brackets within brackets', `From: <<${registered}>>`, 'malformed-address'],
    ['words behind the brackets', `From: <x@evil.example> ${registered}`, 'malformed-address'],
    ['brackets that do not end', `From: A <${registered}`, 'malformed-address'],
    ['a quoted local part', 'From: "focal"@et.example', 'quoted-local-part'],
    ['a quoted local part with an at', 'From: "focal@et.example"@evil.example', 'quoted-local-part'],
    ['a quoted local part in brackets', 'From: A <"focal@et.example"@evil.example>', 'quoted-local-part'],
    ['a quotation that does not end', `From: "A <${registered}>`, 'malformed-address'],
    ['an encoded word for an address', 'From: =?utf-8?q?focal=40et.example?=', 'encoded-word-in-address'],
    ['an encoded word in the brackets', 'From: A <=?utf-8?q?focal?=@et.example>', 'encoded-word-in-address'],
    ['Cyrillic letters in the domain', 'From: focal@еt.example', 'not-ascii'],
    ['Cyrillic letters in the local part', 'From: A <fосal@et.example>', 'not-ascii'],
    ['a full-width at', 'From: focal＠et.example', 'not-ascii'],
    ['a dot at the end', 'From: focal@et.example.', 'malformed-address'],
    ['two dots', 'From: focal@et..example', 'malformed-address'],
    ['a dot before the at', 'From: focal.@et.example', 'malformed-address'],
    ['blanks round the dot', 'From: focal@et . example', 'malformed-address'],
    ['blanks in the brackets', `From: A < ${registered} >`, 'malformed-address'],
    ['two ats', 'From: focal@et.example@evil.example', 'malformed-address'],
    ['a domain literal', 'From: focal@[192.0.2.1]', 'malformed-address'],
    ['a domain of one label', 'From: focal@et', 'malformed-address'],
    ['a number for a top domain', 'From: focal@192.0.2.1', 'malformed-address'],
    ['a hyphen at the end of a label', 'From: focal@et-.example', 'malformed-address'],
    ['the old way with bangs and a percent', 'From: evil.example!focal%et.example', 'malformed-address'],
    ['a local part that is too long', `From: ${'a'.repeat(65)}@et.example`, 'malformed-address'],
    ['an address that is too long', `From: a@${'b.'.repeat(130)}example`, 'malformed-address'],
    ['the registered address as the name of another', `From: "${registered}" <x@evil.example>`, 'look-alike'],
    ['the same without quotes', `From: ${registered} <x@evil.example>`, 'malformed-address'],
    ['the same in an encoded word', 'From: =?utf-8?b?Zm9jYWxAZXQuZXhhbXBsZQ==?= <x@evil.example>', 'look-alike'],
    ['brackets in an encoded word', 'From: =?utf-8?q?Focal_=3Cfocal=40et.example=3E?= <x@evil.example>', 'look-alike'],
    ['a name that turns the reading direction', `From: "abc\u202efocal" <${registered}>`, 'look-alike'],
    ['nothing', 'From:', 'malformed-address'],
    ['a name alone', 'From: Focal point of Ethiopia', 'malformed-address'],
  ])('%s', (_kind, head, problem) => {
    expect(senderOf(head)).toMatchObject({ problem });
  });

  it('never gives an address that was not written as one, whatever the bytes are', () => {
    const piece = fc.constantFrom(
      'focal@et.example',
      '<',
      '>',
      '"',
      '(',
      ')',
      ',',
      ';',
      ':',
      '@',
      '\r\n ',
      ' ',
      '\\',
      '\0',
      '=?utf-8?q?a?=',
      'A',
      'é',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const value = pieces.join('');
        const sender = senderOf(`From: ${value}`);
        if ('problem' in sender) return sender.detail.length <= 300;
        // The last address written is the one taken, and it ends the field.
        return value.trimEnd().replace(/>$/u, '').toLowerCase().endsWith(sender.address);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end with bytes that would make a backtracking reader run for ever', () => {
    for (const unit of ['"', '(', '<', '=?utf-8?b?', ',', '\\"', ' \r\n ']) {
      expect(senderOf(`From: ${unit.repeat(60_000)}`, 'latin1')).toHaveProperty('problem');
    }
  });
});

describe('an ordinary From', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    en: ['Focal point', 'Permanent Mission (Geneva)', "Ministry of Communications, Int'l Affairs", 'J. K. Delegate'],
    fr: [
      'Ministère des Télécommunications',
      'Mission permanente à Genève',
      'Autorité de régulation – ARTCI',
      "Point de contact, Côte d'Ivoire",
    ],
    es: [
      'Subsecretaría de Telecomunicaciones',
      'Misión Permanente',
      'Dirección de Asuntos Internacionales, España',
      'Año 2021: coordinación',
    ],
    ru: ['Министерство цифрового развития', 'Постоянное представительство', 'Координатор, Республика Беларусь', 'Отдел «Связь»'],
    ar: ['هيئة الاتصالات وتقنية المعلومات', 'البعثة الدائمة', 'نقطة الاتصال، المملكة العربية السعودية', 'وزارة الاتصالات'],
    zh: ['中国联系人', '工业和信息化部', '常驻代表团（日内瓦）', '国际合作司，电信处'],
  };
  const base64 = (name: string) => `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`;
  const quotedPrintable = (name: string) =>
    `=?UTF-8?Q?${[...Buffer.from(name)].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')}?=`;
  const cut = (name: string) => {
    const bytes = Buffer.from(name);
    const [head, tail] = [bytes.subarray(0, 7), bytes.subarray(7)];
    return `=?utf-8?B?${head.toString('base64')}?=\r\n =?utf-8?B?${tail.toString('base64')}?=`;
  };
  const quoted = (name: string) => `"${name.replaceAll(/[\\"]/gu, '\\$&')}"`;
  const forms: readonly ((name: string, address: string) => string)[] = [
    (name, address) => `From: ${base64(name)} <${address}>`,
    (name, address) => `From: ${quotedPrintable(name)} <${address}>`,
    (name, address) => `From: ${cut(name)}\r\n <${address}>`,
    (name, address) => `From: ${quoted(name)} <${address}>`,
    (name, address) => `from:${base64(name)}<${address}>`,
    (name, address) =>
      `From: ${base64(`${name} <`).replace('<', '')}\r\n\t<${address}>`.replace(base64(`${name} <`), base64(name)),
    (_, address) => `From: ${address}`,
    (_, address) => `From: <${address}>`,
    (_, address) => `From: "${address}" <${address}>`,
  ];
  const addresses = [
    'focal@et.example',
    'Registry.Desk+council@mic.gov.example',
    "o'neil_intl@xn--90ais.example",
    'a-b.c@sub.domain.moc.example',
  ];
  const heads = Object.values(names).flatMap((of, i) =>
    of.flatMap((name, k) =>
      forms.map((form) => ({
        head: form(name, addresses[(i + k) % addresses.length] ?? ''),
        address: addresses[(i + k) % addresses.length] ?? '',
      })),
    ),
  );

  it('is taken in every form and script', () => {
    expect(heads.length).toBeGreaterThanOrEqual(200);
    const refused = heads.filter(({ head, address }) => {
      const sender = senderOf(`Received: by x\r\n${head}\r\nTo: contributions@itu.example`);
      return 'problem' in sender || sender.address !== address.toLowerCase();
    });
    expect(refused).toEqual([]);
  });
});
