import { createRequire, registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFParse } from 'pdf-parse';

/** The native canvas that pdf.js asks for when it is loaded. It is needed for drawing only, takes 30 MB, and nothing is drawn here. */
const canvasPackage = '@napi-rs/canvas';
const emptyModule = 'empty:canvas';

let engine: Promise<typeof PDFParse> | undefined;

/** Loads the pdf engine once, without canvas and without a word on the console. */
export function loadEngine(): Promise<typeof PDFParse> {
  engine ??= load();
  return engine;
}

async function load(): Promise<typeof PDFParse> {
  standIn('DOMMatrix');
  standIn('ImageData');
  standIn('Path2D');
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === canvasPackage ? { url: emptyModule, format: 'commonjs', shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url === emptyModule ? { format: 'commonjs', source: 'module.exports = {};', shortCircuit: true } : next(url, context),
  });
  try {
    return (await import('./engine.ts')).PDFParse;
  } finally {
    hooks.deregister();
  }
}

/**
 * The folder of the character maps that come with pdf.js, which Chinese papers need whose fonts are not embedded: in the package, or
 * `cmaps` beside a bundle. pdf.js takes from it only maps that it knows by name.
 */
export function characterMaps(): string {
  mapFolder ??= findCharacterMaps();
  return mapFolder;
}

let mapFolder: string | undefined;

function findCharacterMaps(): string {
  try {
    return `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/cmaps/`;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw cause;
    return fileURLToPath(new URL('cmaps/', import.meta.url));
  }
}

/** pdf.js names these classes of the browser while it is loaded, and uses them for drawing. */
function standIn(name: string): void {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
}
