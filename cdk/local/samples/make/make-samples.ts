import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageOf } from './package.ts';
import type { SamplePaper } from './paper.ts';
import { savedWebPage } from './saved-web-page.ts';
import { arabic } from './texts/ar.ts';
import { english } from './texts/en.ts';
import { spanish } from './texts/es.ts';
import { french } from './texts/fr.ts';
import { russian } from './texts/ru.ts';
import { chinese } from './texts/zh.ts';

/**
 * Makes the samples: `node cdk/local/samples/make/make-samples.ts` writes the docx files and the file that is none. With a folder named,
 * the papers that are sent as pdf are written there as docx, for `print-pdfs.sh` to print.
 */
const contributions = fileURLToPath(new URL('../contributions', import.meta.url));
const papers: readonly SamplePaper[] = [...english, ...french, ...spanish, ...russian, ...arabic, ...chinese];
const [toPrint] = process.argv.slice(2);

if (toPrint === undefined) {
  for (const paper of papers.filter(({ file }) => file.endsWith('.docx')))
    await write(contributions, paper.file, packageOf(paper));
  await write(contributions, 'GUY_contribution.docx', savedWebPage);
} else {
  for (const paper of papers.filter(({ file }) => file.endsWith('.pdf')))
    await write(toPrint, paper.file.replace('.pdf', '.docx'), packageOf(paper));
}

async function write(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), content);
}
