import { againstRegister } from '../citations/against-register.ts';
import type { KnownDocuments } from '../citations/known-documents.ts';
import { citationNoteMessage } from '../languages/citation-notes.ts';
import { en } from '../languages/findings/en.ts';
import { findingMessage } from '../languages/findings/index.ts';
import type { FindingCode } from '../languages/findings/values.ts';
import { stateName } from '../languages/states/state-name.ts';
import { isLanguageVersion, type PaperRecord, paperId } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { ReportedPaper } from '../model/reported-paper.ts';
import type { Finding } from '../model/verdict.ts';

/** Fields whose place in the paper the report gives, in the order of the template. */
const tracedFields = ['source', 'title', 'summary', 'actionRequired'] as const;

/** What a row is read beside: all rows, to name the paper that a duplicate repeats, and which conclusions name a document. */
export interface PaperSurroundings {
  readonly byId: ReadonlyMap<string, PaperRecord>;
  /** The documents against which citations are resolved. */
  readonly known: KnownDocuments;
  /** As `languageVersions` gives them. */
  readonly versions: ReadonlyMap<string, readonly PaperRecord[]>;
  namedIn(symbol: string): string[];
}

/** One row of the register as the report prints it. */
export function reportedPaper(
  record: PaperRecord,
  { byId, known, versions, namedIn }: PaperSurroundings,
  language: Language,
): ReportedPaper {
  const fields = record.template?.fields;
  const own = { symbol: record.symbol, base: record.verdict.revision?.base ?? null };
  const { citations, notes } = againstRegister(record.citations, known, own);
  return {
    paperId: paperId(record),
    status: record.status,
    symbol: record.symbol,
    sourceNames: sourceNames(record, language),
    source: fields?.source.raw ?? null,
    states: record.verdict.states,
    organisations: record.verdict.organisations,
    title: fields?.title.value ?? null,
    summary: fields?.summary.value ?? null,
    actionRequested: fields?.actionRequired.value ?? null,
    language: record.language,
    citations: [...new Set(citations.map((citation) => citation.id))],
    citationNotes: notes.map((note) => ({ ...note, message: citationNoteMessage(note, language) })),
    citationsInAll: record.citationsInAll,
    namedIn: record.symbol === null ? [] : namedIn(record.symbol),
    findings: reportedFindings(record, language),
    filing: record.verdict.filing,
    revision: record.verdict.revision,
    duplicateOf: repeated(record.duplicateOf, byId),
    languageVersion: isLanguageVersion(record),
    versions: (versions.get(paperId(record)) ?? []).map((version) => ({
      paperId: paperId(version),
      symbol: version.symbol,
      language: version.language,
      fileName: version.file.name,
    })),
    consents: (record.consents ?? []).map((consent) => ({ ...consent, stateName: stateName(consent.state, language) })),
    pages: record.verdict.pages,
    receivedAt: record.receivedAt,
    channel: record.channel,
    trace: trace(record),
  };
}

function sourceNames(record: PaperRecord, language: Language): string[] {
  return [...record.verdict.states.map((state) => stateName(state, language)), ...record.verdict.organisations];
}

function reportedFindings(record: PaperRecord, language: Language): ReportedPaper['findings'] {
  return record.verdict.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    rule: finding.rule,
    ...sentence(finding, record.verdict.language, language),
    place: finding.place,
  }));
}

/** The sentence in the language of the report; as the verdict told it where it has no other. */
function sentence(
  { code, values, message }: Finding,
  told: Language,
  language: Language,
): { message: string; language: Language } {
  if (told === language || !isFindingCode(code)) return { message, language: told };
  return { message: findingMessage(code, values, language), language };
}

/** Any language will do: each has a sentence for every code. */
function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(en, code);
}

function repeated(id: string | null, byId: ReadonlyMap<string, PaperRecord>): ReportedPaper['duplicateOf'] {
  return id === null ? null : { paperId: id, symbol: byId.get(id)?.symbol ?? null };
}

/** The papers joined with each contribution as its versions in other languages, by its id. */
export function languageVersions(papers: readonly PaperRecord[]): ReadonlyMap<string, readonly PaperRecord[]> {
  const joined = papers.filter(isLanguageVersion).toSorted((one, other) => (paperId(one) < paperId(other) ? -1 : 1));
  return Map.groupBy(joined, ({ decided }) => decided?.versionOf ?? '');
}

function trace(record: PaperRecord): ReportedPaper['trace'] {
  return {
    arrivalId: record.arrivalId,
    n: record.n,
    fileName: record.file.name,
    key: record.file.key,
    sha256: record.file.sha256,
    places: tracedFields.flatMap((field) => {
      const place = record.template?.fields[field].place ?? null;
      return place === null ? [] : [{ field, place }];
    }),
  };
}
