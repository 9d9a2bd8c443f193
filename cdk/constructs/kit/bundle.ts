import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const projectRoot = join(import.meta.dirname, '../../..');

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

/** Writes the files into a folder with esbuild itself: no Docker, no shell, no network. */
export function writeBundle(files: readonly BundledFile[], outputFolder: string): void {
  for (const { entry, file, beside } of files) {
    if (beside !== undefined) cpSync(join(projectRoot, beside.from), join(outputFolder, beside.folder), { recursive: true });
    buildSync({
      absWorkingDir: projectRoot,
      entryPoints: [entry],
      outfile: join(outputFolder, file),
      banner: { js: requireBanner },
      bundle: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      mainFields: ['module', 'main'],
      minify: true,
      charset: 'utf8',
      sourcemap: true,
      sourcesContent: false,
      legalComments: 'none',
      // 30 MB of native code that only drawing needs; the pdf reader says so to pdf.js when it loads it.
      external: ['@napi-rs/canvas'],
      logLevel: 'warning',
    });
  }
}

/** A function's code as an asset whose hash is that of the bundled files: it changes only when they do. */
export function bundledCode(files: readonly BundledFile[]): Code {
  return Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // Assets of one folder are told apart by this line alone: without it all functions would get the code of the first.
      command: files.map(({ entry, file }) => `${entry} -> ${file}`),
      local: {
        tryBundle: (outputFolder) => {
          writeBundle(files, outputFolder);
          return true;
        },
      },
    },
  });
}
