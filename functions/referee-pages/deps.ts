import * as z from 'zod';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { countPages } from '../../shared/readers/pdf/count-pages.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';
import { libreOffice } from './libre-office.ts';
import type { RefereeDeps } from './referee-pages.ts';

/** The composition root: AWS clients and the renderer from the environment, read once. */
export function refereeDeps(): RefereeDeps {
  const environment = readEnvironment({
    LEDGER_BUCKET: name,
    /** The program; by its name it is looked for on the path. */
    SOFFICE: z.string().default('soffice'),
    /** A profile made beforehand, from which each own one is copied; empty where the first paper makes it. */
    SOFFICE_PROFILE: z.string().default(''),
  });
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const renderer = libreOffice({ program: environment.SOFFICE, profile: environment.SOFFICE_PROFILE });
  return {
    ...renderer,
    open: (key, versionId) => ledger.open(key, versionId ?? undefined),
    countPages,
    async storeRendering(paper, rendering) {
      await ledger.putOnce(ledgerKeys.rendering(paper), JSON.stringify(rendering), 'application/json');
    },
  };
}
