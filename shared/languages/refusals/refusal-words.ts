import type { en } from './en.ts';

export type RefusalCode = keyof typeof en;

/** The words of one language, one sentence for each code. */
export type RefusalWords = Readonly<Record<RefusalCode, string>>;

type Named<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;

/** Codes whose sentences name no values. */
export type PlainCode = {
  [Code in RefusalCode]: [Named<(typeof en)[Code]>] extends [never] ? Code : never;
}[RefusalCode];

type CodeWithValues = Exclude<RefusalCode, PlainCode>;

/** A code, with just the values that its sentence names. */
export type Refusal =
  | readonly [code: PlainCode]
  | {
      [Code in CodeWithValues]: readonly [code: Code, values: Readonly<Record<Named<(typeof en)[Code]>, string | number>>];
    }[CodeWithValues];
