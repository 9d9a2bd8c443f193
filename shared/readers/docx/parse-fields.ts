/** Longest field instruction that is kept: enough for any address. */
const instructionLength = 4_000;

/**
 * Fields that run something or fetch from another program (CVE-2017-11826 and its kin). Ordinary fields, links and pictures are not
 * among them.
 */
const activeInstruction = /^\s*(DDEAUTO|DDE)\b/i;
const hyperlinkInstruction = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i;

/** The complex fields (`w:fldChar`) open at one place of a part; a result may hold fields, and so may an instruction. */
export interface Fields {
  begin(): void;
  separate(): void;
  end(): void;
  /** Takes words that belong to an instruction. False when they are in the result, and so on paper. */
  swallows(text: string): boolean;
  /** Address of the innermost HYPERLINK field whose result is being read. */
  link(): string | null;
}

/** @param active called with the instruction of an active field */
export function openFields(active: (instruction: string) => void): Fields {
  const open: { instruction: string; inResult: boolean; link: string | null }[] = [];
  const understand = () => {
    const field = open.at(-1);
    if (field === undefined || field.inResult) return;
    field.inResult = true;
    field.link = linkOfField(field.instruction);
    if (isActiveField(field.instruction)) active(field.instruction);
  };
  return {
    begin: () => open.push({ instruction: '', inResult: false, link: null }),
    separate: understand,
    end() {
      understand();
      open.pop();
    },
    swallows(text) {
      const field = open.findLast(({ inResult }) => !inResult);
      if (field === undefined) return false;
      if (field.instruction.length < instructionLength) field.instruction += text.slice(0, instructionLength);
      return true;
    },
    link: () => open.findLast(({ link }) => link !== null)?.link ?? null,
  };
}

/** The address in a HYPERLINK instruction; null for other fields and for places inside the document. */
export function linkOfField(instruction: string): string | null {
  const [, quoted, bare] = hyperlinkInstruction.exec(instruction) ?? [];
  return quoted ?? bare ?? null;
}

export function isActiveField(instruction: string): boolean {
  return activeInstruction.test(instruction);
}
