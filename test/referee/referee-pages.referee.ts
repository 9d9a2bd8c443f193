import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Document, Footer, Packer, PageBreak, PageNumber, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedStack } from '../../cdk/local/embedded-stack.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../shared/aws/object-store.ts';
import { type Rendering, renderingSchema } from '../../shared/model/rendering.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';
import { docxOf, paragraph, relationship } from '../shared/readers/docx-of.ts';

let ledger: ObjectStore;
let handler: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;
let close: () => Promise<void>;
beforeAll(async () => {
  const stack = await startEmbeddedStack({ folder: null, userEnvironment: {}, onFault: () => undefined });
  Object.assign(process.env, stack.environment, { POWERTOOLS_LOG_LEVEL: 'SILENT' });
  ledger = objectStore(readEnvironment({ LEDGER_BUCKET: name }).LEDGER_BUCKET);
  ({ handler } = await import('../../functions/referee-pages/handler.ts'));
  close = () => stack.close();
});
afterAll(() => close());

let papers = 0;

/** Puts a paper into the inbox, has the handler asked about it as the queue would, and reads the answer from the ledger. */
async function rendered(bytes: Uint8Array): Promise<Rendering> {
  papers += 1;
  const paper = { meetingId: 'C21-VCC-1', arrivalId: `paper-${papers}`, n: 1 };
  const key = ledgerKeys.inbox({ ...paper, fileName: 'paper.docx' });
  await ledger.putOnce(key, bytes, 'application/octet-stream');
  const message = { messageId: 'm', body: JSON.stringify({ ...paper, key, versionId: null }) };
  const answer = await handler({ Records: [message] } as SQSEvent, {} as Context);
  expect(answer).toEqual({ batchItemFailures: [] });
  return renderingSchema.parse(JSON.parse((await ledger.text(ledgerKeys.rendering(paper))) ?? 'null'));
}

/** Pages with these numbers of lines, the same on each; the number of each page stands in its footer. */
async function paperOf(...pages: number[]): Promise<Uint8Array> {
  const page = (lines: number, index: number) => [
    ...Array.from(
      { length: lines },
      (_, line) => new Paragraph(`Line ${line + 1} of these words is about the premises of the Union`),
    ),
    ...(lines === 0 ? [new Paragraph('')] : []),
    ...(index < pages.length - 1 ? [new Paragraph({ children: [new PageBreak()] })] : []),
  ];
  const number = new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] });
  const footers = { default: new Footer({ children: [number] }) };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ footers, children: pages.flatMap(page) }] })));
}

const by = { engine: 'LibreOffice', version: expect.stringMatching(/^\d+\.\d+/) };

describe('the referee with LibreOffice', () => {
  it('counts two pages', async () => {
    expect(await rendered(await paperOf(30, 12))).toEqual({ ...by, pages: 2, trailingBlankPages: 0, lastPageLines: 12 });
  });

  it('counts three pages', async () => {
    expect(await rendered(await paperOf(30, 30, 3))).toEqual({ ...by, pages: 3, trailingBlankPages: 0, lastPageLines: 3 });
  });

  it('tells a blank page at the end from the pages before it, though it is numbered', async () => {
    expect(await rendered(await paperOf(30, 12, 0))).toEqual({ ...by, pages: 3, trailingBlankPages: 1, lastPageLines: 12 });
  });

  it('answers that it refuses a broken file, and renders the next', async () => {
    const whole = await paperOf(30, 12);
    expect(await rendered(whole.slice(0, 900))).toEqual({ ...by, failed: 'refused' });
    expect(await rendered(whole)).toMatchObject({ pages: 2 });
  });

  it('opens nothing but a docx, whatever the name says', async () => {
    const page = new TextEncoder().encode('<html><body><p>No contribution</p></body></html>');
    expect(await rendered(page)).toEqual({ ...by, failed: 'refused' });
  });

  it('asks nobody for a picture that is only linked', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const picture = linkedPicture(`http://127.0.0.1:${port}/picture.png`);
    const answer = await rendered(picture);
    server.close();
    expect(asked).toBe(0);
    expect(answer).toMatchObject({ pages: 1 });
  });
});

function linkedPicture(address: string): Uint8Array {
  const drawing = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="p"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rId5"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const relationships = relationship('rId5', 'image', address, true);
  return docxOf({ body: paragraph('Contribution') + drawing, relationships });
}
