import type { PaperStory } from '../../../shared/desk/desk.ts';
import { secretariatWords } from '../../../shared/languages/portal/secretariat/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { type DecisionDraft, decisionDraftSchema, longestReason } from '../../../shared/model/decision.ts';

/** The decision that a form asks for; null where something is missing. The reason is the person's own words, else those that the chosen finding gives. */
export function readDecision(
  form: URLSearchParams,
  story: PaperStory,
): { readonly draft: DecisionDraft; readonly version: number } | null {
  const kind = form.get('kind');
  const items = [...new Set(form.getAll('item').filter((item) => item !== ''))];
  const { success, data } = decisionDraftSchema.safeParse({
    kind,
    ...(items.length === 0 ? {} : { items }),
    ...Object.fromEntries(['field', 'value', 'to'].flatMap((name) => (form.has(name) ? [[name, form.get(name)]] : []))),
    reason: reasonOf(form, story),
  });
  const version = Number(form.get('version'));
  return success && Number.isSafeInteger(version) && version > 0 ? { draft: data, version } : null;
}

/** Prepared reasons are in the language of the verdict, since they stand in the letter to the sender. */
function reasonOf(form: URLSearchParams, { paper: { verdict } }: PaperStory): string {
  const own = (form.get('reason') ?? '').trim();
  if (own !== '' || !form.has('finding')) return own;
  const { decide } = secretariatWords(verdict.language);
  const finding = verdict.findings[Number(form.get('finding'))];
  if (finding === undefined) return decide.noFinding;
  const prepared = form.get('kind') === 'accept' ? fill(decide.acceptReason, { finding: finding.message }) : finding.message;
  return prepared.slice(0, longestReason);
}
