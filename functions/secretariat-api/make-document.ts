import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDocument } from './document.ts';

/** Writes `docs/openapi.json` anew, after the API has changed: `node functions/secretariat-api/make-document.ts && npx biome format --write docs/openapi.json`. */
const place = join(import.meta.dirname, '../../docs/openapi.json');
writeFileSync(place, `${JSON.stringify(apiDocument(), null, 2)}\n`);
