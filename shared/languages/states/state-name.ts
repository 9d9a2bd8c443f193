import { type Language, languages } from '../../model/language.ts';
import { namesOf } from './name-index.ts';

/**
 * The short form of a Member State's name in one of the six languages, as letters and reports print it ("Viet Nam", "Fédération de
 * Russie"). A code that is no Member State's comes back as it was given.
 */
export function stateName(iso: string, language: Language): string {
  return namesOf(iso)[languages.indexOf(language)]?.[0] ?? iso;
}
