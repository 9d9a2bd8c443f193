import { fileURLToPath } from 'node:url';

/** The module of the process that opens papers. */
export const sandboxEntry = fileURLToPath(new URL('../../../shared/sandbox/child.ts', import.meta.url));
