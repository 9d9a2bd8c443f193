import type { AgendaItem } from '../../model/agenda.ts';

/**
 * How a letter says that reports are noted together, without being presented or debated (DM-21/1008, Annex 2, items 32 to 36). The
 * words of one language mean nothing else in another.
 */
const packageWords =
  /一揽子|\bas (?:a|part of a) package\b|\bparmi un ensemble\b|\bcomme un tout\b|\ben bloc\b|\bcomo (?:un )?paquete\b|\ben bloque\b|(?<!\p{L})(?:единым )?пакетом(?!\p{L})|(?<!\p{L})в пакете(?!\p{L})|كحزمة|كمجموعة واحدة|ضمن حزمة/iu;

/** Whether the letter has the item as a part of a package; such an item may have no section in any record. */
export function isPackaged({ title, notes }: Pick<AgendaItem, 'title' | 'notes'>): boolean {
  return [title, ...notes].some((text) => packageWords.test(text));
}
