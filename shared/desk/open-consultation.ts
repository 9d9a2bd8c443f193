import type { RegisteredConclusion } from '../model/conclusion.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Meeting } from '../model/meeting.ts';
import { consultation, type Letter } from '../proceedings/correspondence/consultation.ts';
import { wordsStanding } from '../register/words-standing.ts';
import { wholeInstant } from './check-time.ts';
import type { CorrespondenceDeps } from './correspondence-desk.ts';
import { Refused } from './desk.ts';

/** The longest symbol, in characters: with its signs encoded it is part of a key, which has at most 1,024 bytes. */
const longestSymbol = 60;
/** The symbol of a letter as it is printed: `DM-21/1025`, `CL-21/43(Rev.1)`. */
const letterSymbol = /^(?=.*\d)[A-Z][A-Za-z0-9/.()+-]+$/u;

/** Puts the conclusions that call for correspondence into the ledger, in the words that stand at this moment, once. Throws Refused. */
export async function openConsultation(
  deps: CorrespondenceDeps,
  meeting: Meeting,
  wanted: Letter,
  by: string,
): Promise<Consultation> {
  const letter = checked(wanted);
  const before = await deps.consultation(meeting.id, letter.symbol);
  if (before !== null) return ofTheseTimes(before, letter);
  const put = consultation(meeting, await conclusionsStanding(deps, meeting.id), letter);
  if (put.questions.length === 0) throw new Refused('consultation-empty');
  return ofTheseTimes(await deps.putConsultation(put, { by, at: deps.now() }), letter);
}

/** Whether a consultation can stand under it at all: what is no text, or longer than a key, names nothing. */
export function canBeSymbol(symbol: string): boolean {
  return symbol.length <= longestSymbol && symbol.isWellFormed();
}

function checked({ symbol, opens, closes }: Letter): Letter {
  if (!canBeSymbol(symbol) || !letterSymbol.test(symbol)) throw new Refused('letter-symbol');
  if (!(Date.parse(wholeInstant(opens)) < Date.parse(wholeInstant(closes))))
    throw new Refused('consultation-times', { opens, closes });
  return { symbol, opens, closes };
}

/** Of two persons who open one at once the first is heard, and the other told. */
function ofTheseTimes(standing: Consultation, { opens, closes }: Letter): Consultation {
  const isSame = (one: string, other: string) => Date.parse(one) === Date.parse(other);
  if (isSame(standing.opens, opens) && isSame(standing.closes, closes)) return standing;
  throw new Refused('consultation-stands', { symbol: standing.symbol, opens: standing.opens, closes: standing.closes });
}

/** Their words as the ledger has them: a row that is behind would be put for ever. */
async function conclusionsStanding(deps: CorrespondenceDeps, meetingId: string): Promise<RegisteredConclusion[]> {
  const rows = (await deps.conclusions(meetingId)).filter(({ conclusion }) => conclusion.procedure === 'correspondence');
  return await Promise.all(rows.map(async (row) => (await wordsStanding(deps, row)).standing));
}
