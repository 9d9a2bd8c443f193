import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeProfile } from './profile.ts';
import type { RefereeDeps, Rendered } from './referee-pages.ts';
import { runProgram } from './run-program.ts';

export interface LibreOfficeOptions {
  /** Path of `soffice`, or its name. */
  readonly program: string;
  /** A profile made beforehand; empty where there is none. */
  readonly profile: string;
}

/** Starting takes a second; a machine under load may need much longer. */
const secondsToSayVersion = 20;
/** A paper makes a pdf of some hundred kilobytes; what makes this much is not read. */
const largestPdf = 50 * 1024 * 1024;

/** Without a head, a lock, a welcome or a recovery of what a killed run left; whatever the file claims to be, it is opened as docx or not at all. */
const options = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo', '--nofirststartwizard'];
const conversion = ['--infilter=MS Word 2007 XML', '--convert-to', 'pdf:writer_pdf_Export'];

/**
 * LibreOffice as a renderer: a process a paper, each with a profile to itself. A profile is used again by the next paper, which starts a little
 * faster for it, and thrown away with everything in it after a paper that did not end well.
 */
export function libreOffice({ program, profile: prepared }: LibreOfficeOptions): Pick<RefereeDeps, 'version' | 'render'> {
  const resting: string[] = [];
  process.once('exit', () => {
    for (const desk of resting) rmSync(desk, { recursive: true, force: true });
  });
  let version: Promise<string> | undefined;

  const newDesk = async (): Promise<string> => {
    const desk = await mkdtemp(join(tmpdir(), 'rapporteur-referee-'));
    await makeProfile(join(desk, 'profile'), prepared);
    return desk;
  };
  const inFolder = async <T>(work: (desk: string) => Promise<{ readonly value: T; readonly clean: boolean }>): Promise<T> => {
    const desk = resting.pop() ?? (await newDesk());
    let clean = false;
    try {
      const done = await work(desk);
      clean = done.clean;
      return done.value;
    } finally {
      await rm(join(desk, 'paper'), { recursive: true, force: true });
      if (clean) resting.push(desk);
      else await rm(desk, { recursive: true, force: true });
    }
  };
  const askVersion = () =>
    inFolder(async (desk) => {
      const told = await runProgram(program, [profileOf(desk), '--version'], { home: desk, seconds: secondsToSayVersion });
      const [, found] = /^LibreOffice\s+([\d.]+)/mu.exec(told.output) ?? [];
      if (found === undefined) throw new Error(`${program} does not say that it is LibreOffice (${told.ended})`);
      return { value: found, clean: true };
    });
  return {
    version() {
      version ??= askVersion().catch((cause: unknown) => {
        version = undefined;
        throw cause;
      });
      return version;
    },
    render: (docx, seconds) =>
      inFolder(async (desk) => {
        const value = await renderIn(desk, program, docx, seconds);
        return { value, clean: value.outcome === 'rendered' };
      }),
  };
}

function profileOf(desk: string): string {
  return `-env:UserInstallation=${pathToFileURL(join(desk, 'profile')).href}`;
}

async function renderIn(desk: string, program: string, docx: Uint8Array, seconds: number): Promise<Rendered> {
  const folder = join(desk, 'paper');
  const [source, pdf] = [join(folder, 'paper.docx'), join(folder, 'paper.pdf')];
  await mkdir(folder);
  await writeFile(source, docx);
  const line = [profileOf(desk), ...options, ...conversion, '--outdir', folder, source];
  const { ended } = await runProgram(program, line, { home: desk, seconds });
  if (ended === 'timed-out') return { outcome: 'timed-out' };
  const size = await sizeOf(pdf);
  if (size > largestPdf) return { outcome: 'too-large' };
  if (size > 0 && ended === 'by itself') return { outcome: 'rendered', pdf: await readFile(pdf) };
  // It ends by itself, and makes nothing, where it would not open the file.
  return { outcome: ended === 'by itself' ? 'refused' : 'crashed' };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
