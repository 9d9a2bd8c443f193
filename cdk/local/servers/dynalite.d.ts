/** The package brings no types of its own; this is the part of its options that is used here. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** How long a table stays in each state, in milliseconds. */
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
    /** Folder of the LevelDB store; in memory without it. */
    readonly path?: string;
  }

  const dynalite: (options?: DynaliteOptions) => Server;
  export default dynalite;
}
