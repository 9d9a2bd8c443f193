import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

export const projectRoot = join(import.meta.dirname, '../../..');

/** One file that esbuild writes: what it starts from, and its name in the bundle. */
export interface BundledFile {
  readonly entry: string;
  readonly file: string;
  /** A folder of data that the module looks for beside itself, by its path in the project. */
  readonly beside?: { readonly folder: string; readonly from: string };
}

/** CommonJS packages inside an ES module still ask for `require`, which Node gives to no ES module by itself. */
const requireBanner =
  "import { createRequire as bundledRequire } from 'node:module';const require = bundledRequire(import.meta.url);";

/** `functions/<name>/handler.ts` as `index.mjs`. */
export function handlerFile(functionName: string): BundledFile {
  return { entry: `functions/${functionName}/handler.ts`, file: 'index.mjs' };
}

/** The process that opens hostile files, beside the handler. */
export const sandboxFile: BundledFile = {
  entry: 'shared/sandbox/child.ts',
  file: 'child.mjs',
  // Without these maps a Chinese pdf whose fonts are not embedded has no text.
  beside: { folder: 'cmaps', from: 'node_modules/pdfjs-dist/cmaps' },
};

/** One module with all that it imports, as it is deployed. */
export function bundling(entry: string, outfile: string) {
  return {
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    outfile,
    banner: { js: requireBanner },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // 30 MB of native code that only drawing needs; the pdf reader says so to pdf.js when it loads it.
    external: ['@napi-rs/canvas'],
    logLevel: 'warning',
    metafile: true,
  } as const satisfies BuildOptions;
}

/** Writes the files into a folder with esbuild itself: no Docker, no shell, no network. Answers what they were made of, by paths in the project. */
export function writeBundle(files: readonly BundledFile[], outputFolder: string): readonly string[] {
  const inputs = new Set<string>();
  for (const { entry, file, beside } of files) {
    if (beside !== undefined) cpSync(join(projectRoot, beside.from), join(outputFolder, beside.folder), { recursive: true });
    const { metafile } = buildSync({ ...bundling(entry, join(outputFolder, file)), sourcemap: true, sourcesContent: false });
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  }
  return [...inputs];
}
