import { bodyLimit } from 'hono/body-limit';
import { fill } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { largestForm } from '../member/send-form.ts';
import type { PortalContext, PortalDeps } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import type { Tried } from './tried.ts';

/** What a form has round its file, in bytes: boundaries, names, a reason. */
const roundTheFile = 64 * 1024;
const bytesOfMegabyte = 1024 * 1024;

/** Refuses a form whose file is larger than a form may carry; `show` answers with the form and why. */
export function fileLimit(
  deps: PortalDeps,
  show: (context: PortalContext, asking: Asking, tried: Tried) => Response | Promise<Response>,
) {
  return bodyLimit({
    maxSize: largestForm + roundTheFile,
    onError: async (context: PortalContext) => {
      const asking = await askingOf(context, deps);
      const n = numberText(Math.floor(largestForm / bytesOfMegabyte), asking.visit.language);
      return await show(context, asking, { why: fill(asking.words.sending.tooLarge, { n }), form: new URLSearchParams() });
    },
  });
}
