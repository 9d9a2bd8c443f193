/** The six official languages of the Union (DM-21/1008, Annex 1: interpretation in six languages), as ISO 639-1 codes. */
export const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

export type Language = (typeof languages)[number];

/** A text in each of the six languages; a missing one does not compile. */
export type InSixLanguages<T = string> = Readonly<Record<Language, T>>;
