import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issuerPath, localClientId } from '../../cdk/local/identity/local-issuer.ts';
import { type Sandbox, startSandbox } from '../../shared/sandbox/sandbox.ts';
import { resources, text, withApp } from './synthesised.ts';

/** A start reads all of the bundle: beyond this somebody has brought in a package that a handler should not need. */
const largestHandlerMegabytes = 5;

/** What is deployed, one folder a function, copied away from the project so that each stands alone. */
const bundles = mkdtempSync(join(tmpdir(), 'rapporteur-bundles-'));
const assetOf = z.object({ S3Key: z.string().transform((key) => `asset.${key.replace(/\.zip$/, '')}`) });
/** What the container engine is given for the image of the referee. */
const image = mkdtempSync(join(tmpdir(), 'rapporteur-image-'));

beforeAll(() => {
  withApp(
    (app) => {
      const service = Template.fromJSON(app.synth().getStackByName('RapporteurService').template);
      for (const each of resources(service, 'AWS::Lambda::Function')) {
        if (each.Properties.PackageType === 'Image') continue;
        const { S3Key } = assetOf.parse(each.Properties.Code);
        cpSync(join(app.outdir, S3Key), join(bundles, text(each, 'FunctionName')), { recursive: true });
      }
      const assets = readdirSync(app.outdir).filter(
        (name) => name.startsWith('asset.') && existsSync(join(app.outdir, name, 'Dockerfile')),
      );
      expect(assets).toHaveLength(1);
      for (const asset of assets) cpSync(join(app.outdir, asset), image, { recursive: true });
    },
    { bundled: true, referee: 'on' },
  );
});
afterAll(() => {
  for (const folder of [bundles, image]) rmSync(folder, { recursive: true });
});

describe('what is deployed', () => {
  it.each(['file-contribution', 'compile-report', 'sweep-inbox'])('%s is one module and its map', (name) => {
    expect(readdirSync(join(bundles, name))).toEqual(['index.mjs', 'index.mjs.map']);
    expect(statSync(join(bundles, name, 'index.mjs')).size).toBeLessThan(largestHandlerMegabytes * 1024 * 1024);
  });

  it.each(['observe-paper', 'import-proceedings'])('%s has the process that opens files beside it', (name) => {
    expect(readdirSync(join(bundles, name))).toEqual(['child.mjs', 'child.mjs.map', 'cmaps', 'index.mjs', 'index.mjs.map']);
    expect(readdirSync(join(bundles, name, 'cmaps'))).toContain('UniGB-UCS2-H.bcmap');
  });

  it('referee-pages has its module beside the Dockerfile, which pins every image it starts from', () => {
    expect(readdirSync(image)).toEqual(['Dockerfile', 'bundle']);
    expect(readdirSync(join(image, 'bundle'))).toEqual(['index.mjs', 'index.mjs.map']);
    const starts = readFileSync(join(image, 'Dockerfile'), 'utf8').match(/^FROM .+$/gm) ?? [];
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) expect(start).toMatch(/^FROM \S+:\d+\.\d+\.\d+-\S+/);
  });

  it('referee-pages starts alone, and asks for what its environment lacks', () => {
    const module = join(image, 'bundle', 'index.mjs');
    const started = spawnSync(process.execPath, [module], { encoding: 'utf8', env: { AWS_REGION: 'eu-central-1' } });
    expect(started.stderr).toContain('BadEnvironment');
    expect(started.stderr).toContain('LEDGER_BUCKET');
    const whole = spawnSync(process.execPath, [module], {
      encoding: 'utf8',
      env: { AWS_REGION: 'eu-central-1', LEDGER_BUCKET: 'ledger' },
    });
    expect([whole.status, whole.stderr]).toEqual([0, '']);
  });

  it.each(['secretariat-api', 'portal'])('%s is one module under two roles', (face) => {
    const [reading, deciding] = ['read', 'decide'].map((part) =>
      readFileSync(join(bundles, `${face}-${part}`, 'index.mjs'), 'utf8'),
    );
    expect(reading).toBe(deciding);
    expect(readdirSync(join(bundles, `${face}-read`))).toEqual(['index.mjs', 'index.mjs.map']);
    expect(Buffer.byteLength(reading ?? '')).toBeLessThan(largestHandlerMegabytes * 1024 * 1024);
  });

  it('is another module for every other function', () => {
    const modules = readdirSync(bundles).map((name) => readFileSync(join(bundles, name, 'index.mjs'), 'utf8'));
    expect(new Set(modules).size).toBe(10);
  });

  it("has nothing of the sign-in that belongs to a developer's computer, nor of anything else that does", () => {
    const modules = readdirSync(bundles, { recursive: true, encoding: 'utf8' }).filter((name) => /\.mjs(?:\.map)?$/u.test(name));
    expect(modules.length).toBeGreaterThan(20);
    for (const name of modules) {
      const text = readFileSync(join(bundles, name), 'utf8');
      expect(text, name).not.toContain(issuerPath);
      expect(text, name).not.toContain(localClientId);
      expect(text, name).not.toContain('This computer only');
      expect(text, name).not.toMatch(/cdk\/local/u);
    }
  });
});

describe('the bundled process that opens papers', () => {
  let sandbox: Sandbox;
  beforeAll(() => {
    sandbox = startSandbox({ entry: join(bundles, 'observe-paper', 'child.mjs'), seconds: 60 });
  });
  afterAll(() => sandbox.close());

  it('reads a pdf', async () => {
    const outcome = await sandbox.examine(pdfSaying('Comments on document C21/35'));
    expect(outcome).toMatchObject({
      outcome: 'done',
      value: { kind: 'pdf', read: true, text: expect.stringContaining('C21/35') },
    });
  });

  it('reads a docx, and makes a reading copy of it', async () => {
    const paper = new Document({ sections: [{ children: [new Paragraph('Comments on document C21/35')] }] });
    const bytes = new Uint8Array(await Packer.toBuffer(paper));
    expect(await sandbox.examine(bytes)).toMatchObject({
      outcome: 'done',
      value: { kind: 'docx', read: true, text: expect.stringContaining('C21/35') },
    });
    expect(await sandbox.readingCopy(bytes, 'docx')).toMatchObject({ outcome: 'done', value: expect.stringContaining('C21/35') });
  });

  it('reads a letter, whose reader is loaded with the first', async () => {
    const told = await sandbox.letter(Buffer.from('DM-21/1008\n25 March 2021'), 'letter.txt');
    expect(told).toMatchObject({ outcome: 'done', value: { read: { reference: { value: 'DM-21/1008' } } } });
  });
});

/** A pdf of one page with one line of text. */
function pdfSaying(line: string): Uint8Array {
  const content = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${body}xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`);
}
