import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot, sandboxFile, writeBundle } from '../../constructs/kit/write-bundle.ts';

/** Beside the packages, which are written by whoever installs the project, and by nobody else. */
const cache = join(projectRoot, 'node_modules/.cache/rapporteur');
const note = join(cache, 'sandbox.json');

/** What a bundle was made of: each file with its size and the time of its last change. */
interface Noted {
  readonly folder: string;
  readonly inputs: readonly (readonly [path: string, size: number, changed: number])[];
}

/**
 * The module of the process that opens papers. It is bundled as it is for AWS, since loading some two hundred modules takes that process five times as long as
 * reading a paper, and is bundled anew when one of them has changed. Where nothing may be written beside the packages, the modules themselves.
 */
export function sandboxEntry(): string {
  const noted = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf-8')) as Noted) : null;
  if (noted !== null && isWhole(noted)) return join(noted.folder, sandboxFile.file);
  try {
    return bundled();
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    return join(projectRoot, sandboxFile.entry);
  }
}

function isWhole({ folder, inputs }: Noted): boolean {
  if (!existsSync(join(folder, sandboxFile.file))) return false;
  return inputs.every(([path, size, changed]) => {
    const file = statSync(join(projectRoot, path), { throwIfNoEntry: false });
    return file?.size === size && file.mtimeMs === changed;
  });
}

/** Written under a name of its own and noted at the end, so that programs started at the same time do not meet half a bundle. */
function bundled(): string {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'sandbox-'));
  const inputs = writeBundle([sandboxFile], folder).map((path) => {
    const { size, mtimeMs } = statSync(join(projectRoot, path));
    return [path, size, mtimeMs] as const;
  });
  const written = `${folder}.json`;
  writeFileSync(written, JSON.stringify({ folder, inputs } satisfies Noted));
  renameSync(written, note);
  removeOld(folder);
  return join(folder, sandboxFile.file);
}

/** A program that was started before may still open papers with an earlier bundle; none runs for days without being started again. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1_000;

function removeOld(current: string): void {
  for (const entry of readdirSync(cache, { withFileTypes: true })) {
    const path = join(cache, entry.name);
    const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > keptMilliseconds;
    if (entry.isDirectory() && path !== current && isOld) rmSync(path, { recursive: true, force: true });
  }
}

function isReadOnly(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM')
  );
}
