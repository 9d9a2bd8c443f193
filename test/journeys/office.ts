import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { type OutcomeReport, outcomeReportSchema } from '../../shared/model/outcome-report.ts';
import { recordText } from '../functions/import-proceedings/proceedings-of.ts';
import { contributionOf } from './contribution-of.ts';
import { type Run, runProgram } from './program.ts';

export const letter = fileURLToPath(new URL('../../cdk/local/samples/letters/dm-21-1008.txt', import.meta.url));
/** A time before the closing date of C21/VCC-1. */
export const inTime = '2021-05-20T09:00:00+02:00';

/** One register in a folder, and the program over it. */
export class Office {
  readonly data: string;
  readonly out: string;
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.data = join(folder, 'data');
    this.out = join(folder, 'out');
  }

  run(args: readonly string[], killedAt?: Parameters<typeof runProgram>[1]): Promise<Run> {
    return runProgram([...args, '--data', this.data], killedAt);
  }

  async file(name: string, content: Uint8Array | string): Promise<string> {
    const path = join(this.folder, name);
    await mkdir(this.folder, { recursive: true });
    await writeFile(path, content);
    return path;
  }

  async report(...more: string[]): Promise<OutcomeReport> {
    const run = await this.run(['report', '--out', this.out, ...more]);
    expect(run).toMatchObject({ code: 0, errors: '' });
    return outcomeReportSchema.parse(JSON.parse(await readFile(this.reportPath('json'), 'utf-8')));
  }

  reportPath(form: string): string {
    return join(this.out, 'C21-VCC-1', `outcome-report.en.${form}`);
  }
}

/** An office whose first steps are taken once: each journey from there begins with a copy, since taking them lasts as long as a journey. */
export interface PreparedOffice {
  /** Id of the record of its first sitting. */
  readonly record: string;
  openIn(folder: string): Promise<Office>;
  close(): Promise<void>;
}

/** An office that has one paper and the record of one sitting. */
export async function officeThatSat(): Promise<PreparedOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  const office = new Office(folder);
  await office.run([await office.file('one.docx', contributionOf()), '--received', inTime, '--out', office.out]);
  const imported = await office.run(['import', 'record', await office.file('sitting.txt', recordText()), '--sitting', '1']);
  return {
    record: /Record ([0-9a-f]{12})/u.exec(imported.output)?.[1] ?? '',
    async openIn(copy) {
      await cp(folder, copy, { recursive: true });
      return new Office(copy);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The same docx with other words, as Word would save it. */
export function reworded(docx: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(docx);
  const document = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(document.includes(from), `the docx says ${from}`).toBe(true);
  return zipSync({ ...parts, 'word/document.xml': strToU8(document.replaceAll(from, to)) });
}
