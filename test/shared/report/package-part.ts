import { strFromU8, unzipSync } from 'fflate';

/** A part of a package as text; a missing one fails the test that asks for it. */
export function packagePart(bytes: Uint8Array, name: string): string {
  const content = new Map(Object.entries(unzipSync(bytes))).get(name);
  if (content === undefined) throw new Error(`no part ${name}`);
  return strFromU8(content);
}
