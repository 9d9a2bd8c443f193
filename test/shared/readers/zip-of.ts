import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made for a test; what is not given is as an honest writer has it. */
export interface Member {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  readonly localName?: string;
  readonly declaredSize?: number;
  /** Size in the local header only. */
  readonly localSize?: number;
  readonly declaredCrc?: number;
  readonly flags?: number;
  readonly unixMode?: number;
  /** A data descriptor follows the data, and the local header says nothing. */
  readonly streamed?: boolean;
  /** Shares the local entry of the member of this index. */
  readonly sharesWith?: number;
  /** Bytes between the deflated data and the next entry, counted as part of the data. */
  readonly trailing?: Uint8Array;
}

export interface Shape {
  readonly before?: string;
  readonly between?: string;
  readonly comment?: string;
  readonly after?: string;
  readonly count?: number;
}

/** A zip with whatever is wrong with it. */
export function zipOf(members: readonly Member[], shape: Shape = {}): Uint8Array {
  const chunks: Buffer[] = [Buffer.from(shape.before ?? '')];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = chunks[0]?.length ?? 0;
  for (const member of members) {
    const content = Buffer.from(member.data);
    const stored = Buffer.concat([
      member.stored === true ? content : deflateRawSync(content),
      member.trailing ?? Buffer.alloc(0),
    ]);
    const flags = (member.flags ?? 0x800) | (member.streamed === true ? 8 : 0);
    const facts = {
      method: member.stored === true ? 0 : 8,
      flags,
      crc: member.declaredCrc ?? crc32(content),
      deflated: stored.length,
    };
    const size = member.declaredSize ?? content.length;
    const offset = member.sharesWith === undefined ? at : (offsets[member.sharesWith] ?? 0);
    offsets.push(offset);
    if (member.sharesWith === undefined) {
      const name = Buffer.from(member.localName ?? member.name);
      const said = member.streamed === true ? [0, 0, 0] : [facts.crc, facts.deflated, member.localSize ?? size];
      const local = record([
        [4, 0x04034b50],
        [2, 20],
        [2, flags],
        [2, facts.method],
        [4, 0],
        [4, said[0]],
        [4, said[1]],
        [4, said[2]],
        [2, name.length],
        [2, 0],
      ]);
      const descriptor =
        member.streamed === true
          ? record([
              [4, 0x08074b50],
              [4, facts.crc],
              [4, facts.deflated],
              [4, size],
            ])
          : Buffer.alloc(0);
      const entry = Buffer.concat([local, name, stored, descriptor]);
      chunks.push(entry);
      at += entry.length;
    }
    const name = Buffer.from(member.name);
    const central = [
      [4, 0x02014b50],
      [2, 0x314],
      [2, 20],
      [2, flags],
      [2, facts.method],
      [4, 0],
      [4, facts.crc],
      [4, facts.deflated],
      [4, size],
    ];
    const rest = [
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, ((member.unixMode ?? 0) << 16) >>> 0],
      [4, offset],
    ];
    directory.push(record([...central, ...rest]), name);
  }
  const between = Buffer.from(shape.between ?? '');
  const central = Buffer.concat(directory);
  const comment = Buffer.from(shape.comment ?? '');
  const count = shape.count ?? members.length;
  const end = [
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, at + between.length],
    [2, comment.length],
  ];
  return Buffer.concat([...chunks, between, central, record(end), comment, Buffer.from(shape.after ?? '')]);
}

function record(fields: readonly (readonly (number | undefined)[])[]): Buffer {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const field = Buffer.alloc(width ?? 0);
      field.writeUIntLE(value ?? 0, 0, width ?? 0);
      return field;
    }),
  );
}
