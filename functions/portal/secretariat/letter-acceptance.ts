import type { LetterAccepted } from '../../../shared/desk/proceeding-desk.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { readMeeting } from '../../../shared/meetings/read-meeting.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Asking } from './asking.ts';
import type { TriedAgenda } from './even-so.ts';

/** What a form that accepts a letter asks, or why it cannot be asked. `file`: the text of the edited proposal that came with it. */
export function acceptanceAsked(
  { visit, words }: Asking,
  body: Readonly<Record<string, unknown>>,
  file: string | null,
): { readonly accepted: LetterAccepted; readonly form: URLSearchParams } | TriedAgenda {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name].trim() : '');
  const reason = text('reason');
  const kept = file ?? (text('editedText') === '' ? null : text('editedText'));
  const form = new URLSearchParams({ reason, ...(kept === null ? {} : { editedText: kept }) });
  if (reason !== '' && (reason.length < 3 || reason.length > longestReason)) return { why: words.decide.badForm, form };
  if (kept === null && 'edited' in body)
    return { why: words.records.noFile, form: new URLSearchParams({ reason, editedText: '' }) };
  const edited = kept === null ? { meeting: null } : editedMeeting(kept);
  if ('problems' in edited) return { why: whyNot(visit.language, edited.problems), form, problems: edited.problems };
  const version = Number(text('version'));
  return {
    accepted: {
      edited: edited.meeting,
      reason: reason === '' ? null : reason,
      evenSo: text('evenSo') === 'yes',
      version: Number.isSafeInteger(version) && version > 0 ? version : null,
    },
    form,
  };
}

function whyNot(language: Asking['visit']['language'], problems: readonly string[]): string {
  const { letters } = proceedingWords(language);
  return problems.length === 0 ? letters.notJson : letters.misfit;
}

/** No problem is named of what is no JSON at all. */
function editedMeeting(text: string): { readonly meeting: Meeting } | { readonly problems: readonly string[] } {
  try {
    return readMeeting(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return { problems: [] };
    throw error;
  }
}
