import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const projectRoot = join(import.meta.dirname, '../../..');

/** One file that esbuild writes: what it starts from, its name in the bundle, and what must stand before all modules. */
export interface BundledFile {
  readonly entry: string;
  readonly file: string;
  readonly banner: string;
}

/** CommonJS packages inside an ES module still ask for `require`; Node gives it to no ES module by itself. */
const requireBanner =
  "import { createRequire as bundledRequire } from 'node:module';const require = bundledRequire(import.meta.url);";

/**
 * pdf.js wants three classes of a browser's canvas as soon as it is loaded, and otherwise a native canvas of 30 MB. Reading
 * text and counting pages draws nothing, so empty classes are enough.
 */
const canvasBanner = ['DOMMatrix', 'Path2D', 'ImageData'].map((name) => `globalThis.${name} ??= class {};`).join('');

/** `functions/<name>/handler.ts` as `index.mjs`. */
export function handlerFile(functionName: string): BundledFile {
  return { entry: `functions/${functionName}/handler.ts`, file: 'index.mjs', banner: requireBanner };
}

/** The process that opens hostile files, as `child.mjs` beside the handler. */
export const sandboxFile: BundledFile = {
  entry: 'shared/sandbox/child.ts',
  file: 'child.mjs',
  banner: requireBanner + canvasBanner,
};

/** Writes the files into a folder with esbuild itself: no Docker, no shell, no network. */
export function writeBundle(files: readonly BundledFile[], outputFolder: string): void {
  for (const { entry, file, banner } of files) {
    buildSync({
      absWorkingDir: projectRoot,
      entryPoints: [entry],
      outfile: join(outputFolder, file),
      banner: { js: banner },
      bundle: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      mainFields: ['module', 'main'],
      minify: true,
      keepNames: true,
      sourcemap: true,
      sourcesContent: false,
      legalComments: 'none',
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
      local: {
        tryBundle: (outputFolder) => {
          writeBundle(files, outputFolder);
          return true;
        },
      },
    },
  });
}
