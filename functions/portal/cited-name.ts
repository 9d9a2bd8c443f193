import { html } from 'hono/html';
import { instrumentName } from '../../shared/languages/portal/secretariat/instrument-name.ts';
import type { Language } from '../../shared/model/language.ts';
import { code } from './outside.ts';
import type { Html } from './visiting.ts';

/** A cited document by its symbol, a resolution or decision by its name, anything else by its id. */
export function citedName(id: string, language: Language): Html {
  const name = instrumentName(id, language);
  return name === id ? code(id) : html`${name}`;
}
