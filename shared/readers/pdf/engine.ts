/**
 * pdf.js as pdf-parse carries it, with its worker in the same module graph: the worker sets `globalThis.pdfjsWorker`, so that
 * nothing is looked for beside a bundled file. Import this module through `load-engine.ts` only.
 */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export { PDFParse } from 'pdf-parse';
