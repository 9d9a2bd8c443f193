/** Makes the sample mails, as the receiving server stores them: node cdk/local/samples/make/make-mails.ts */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { type Authentication, asReceived } from '../../mail/receiving-headers.ts';

interface Sample {
  readonly from: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  readonly file: string;
  readonly authentication: Authentication;
}

const samples: Readonly<Record<string, Sample>> = {
  'new-zealand.eml': {
    from: 'focal-point@nz.example',
    subject: 'Contribution of New Zealand',
    text: 'Please find attached the contribution of New Zealand to the virtual consultation of councillors.',
    file: 'NZL_environment.docx',
    authentication: 'pass',
  },
  'rwanda-and-uganda.eml': {
    from: 'focal-point@rw.example',
    cc: 'focal-point@ug.example',
    subject: 'Joint contribution of Rwanda and Uganda',
    text: 'Please find attached the joint contribution of Rwanda and Uganda to the virtual consultation of councillors.',
    file: 'RWA-UGA_joint_WTISD.pdf',
    authentication: 'pass',
  },
  'without-proof.eml': {
    from: 'clerk@be.example',
    subject: 'Contribution de la Belgique',
    text: 'Veuillez trouver ci-joint la contribution de la Belgique à la consultation virtuelle des conseillers.',
    file: 'BEL_enquetes.docx',
    authentication: 'none',
  },
};

const place = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
await mkdir(place('mails'), { recursive: true });
for (const [name, { file, authentication, ...sample }] of Object.entries(samples)) {
  const content = await readFile(place(`contributions/${file}`));
  const composer = new MailComposer({
    ...sample,
    to: 'contributions@itu.example',
    date: new Date('2021-05-20T08:00:00Z'),
    messageId: `<${name.replace('.eml', '')}@samples.example>`,
    boundaryPrefix: 'sample',
    baseBoundary: name.replace('.eml', ''),
    attachments: [{ filename: file, content }],
  });
  await writeFile(place(`mails/${name}`), asReceived(await composer.compile().build(), authentication, sample.from));
}
