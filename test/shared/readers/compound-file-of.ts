/** The head and one directory entry for each stream of a compound file ([MS-CFB] 2.6.1); no reader of ours opens more of it. */
export function compoundFileOf(streams: readonly string[]): Uint8Array {
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  const entries = streams.map((stream) => {
    const entry = Buffer.alloc(128);
    const name = Buffer.from(`${stream}\0`, 'utf16le');
    name.copy(entry);
    entry.writeUInt16LE(name.length, 64);
    entry[66] = 2;
    return entry;
  });
  return Buffer.concat([head, ...entries]);
}
