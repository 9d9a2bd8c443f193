import { citedIds } from '../../shared/citations/ids.ts';
import { citationNoteMessage } from '../../shared/languages/citation-notes.ts';
import { stateName } from '../../shared/languages/states/state-name.ts';
import type { CitationNote } from '../../shared/model/contribution.ts';
import type { Citation, TemplateReading } from '../../shared/model/examination.ts';
import { type FieldKey, fieldKeys } from '../../shared/model/field-key.ts';
import type { Language } from '../../shared/model/language.ts';
import { templates } from '../../shared/templates/index.ts';
import { counted, indented, placeWords, quoted, type Section } from './terminal-lines.ts';

const languageNames = { en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic', zh: 'Chinese' } as const;
const years = { C20: '2020', C21: '2021' } as const;

/** Values longer than this are cut: the text stands below in full. */
const longestValue = 240;

/** The fields of the form, each with its place and how sure its reading is. */
export function fieldsSection(template: TemplateReading | null, width: number): Section {
  if (template === null) return { heading: 'Fields: none, since nothing was read', lines: [] };
  const { edition, labelLanguage } = template;
  const form = templates.find((one) => one.edition === edition);
  const keys =
    form === undefined ? fieldKeys.filter((key) => template.fields[key].value !== null) : form.fields.map(({ key }) => key);
  const heading =
    edition === null
      ? 'Fields: no label of either form was found'
      : `Fields of the form of ${years[edition]}${labelLanguage === null ? '' : `, labels in ${languageNames[labelLanguage]}`}`;
  const order = template.inOrder ? [] : ['  The fields stand in another order than on the form.'];
  return { heading, lines: [...keys.flatMap((key) => fieldLines(key, template, width)), ...order, ...revisionLines(template)] };
}

function fieldLines(key: FieldKey, { fields, edition }: TemplateReading, width: number): string[] {
  const { place, confidence, placeholder, raw } = fields[key];
  const value = valueWords(key, fields);
  const name = nameOf(key, edition).padEnd(22);
  if (value === null) {
    const left = placeholder ? `the placeholder of the form was left: ${quoted(raw ?? place?.quote ?? '')}` : 'not given';
    return indented(`${name} ${left}`, 2, width);
  }
  const where = place === null ? 'no place' : placeWords({ ...place, quote: '' });
  const doubt = placeholder ? ', placeholder of the form' : '';
  return [
    ...indented(`${name} ${quoted(value, longestValue)}`, 2, width),
    ...indented(`in ${where}; confidence ${confidence.toFixed(2)}${doubt}`, 6, width),
  ];
}

function nameOf(key: FieldKey, edition: TemplateReading['edition']): string {
  const form = templates.find((one) => one.edition === edition) ?? templates[0];
  return form?.fields.find((field) => field.key === key)?.labels.en[0]?.replace(/\s*\{symbol\}/, '') ?? key;
}

function valueWords(key: FieldKey, fields: TemplateReading['fields']): string | null {
  if (key === 'references') return fields.references.value?.join(', ') ?? null;
  if (key !== 'source') return fields[key].value;
  const source = fields.source.value;
  if (source === null) return null;
  const known = [...source.states.map((iso) => stateName(iso, 'en')), ...source.organisations];
  const others = source.others.length === 0 ? '' : `; no Member State: ${source.others.join(', ')}`;
  if (source.raw === known.join(', ') && others === '') return source.raw;
  return `${source.raw} (${known.length === 0 ? 'no Member State made out' : known.join(', ')}${others})`;
}

function revisionLines({ revision }: TemplateReading): string[] {
  if (revision === null) return [];
  const words = { Rev: 'revision', Add: 'addendum', Corr: 'corrigendum' } as const;
  return [
    `  It says that it is ${words[revision.kind]}${revision.index === null ? '' : ` ${revision.index}`} to ${revision.base}.`,
  ];
}

/** What the paper cites, each once, with the place of its first mention and what is to be noted of it. */
export function citationsSection(
  citations: readonly Citation[],
  notes: readonly CitationNote[],
  { language, width }: { readonly language: Language; readonly width: number },
): Section {
  const ids = citedIds(citations);
  const heading = `Citations: ${ids.length === 0 ? 'none' : `${counted(ids.length, 'source')}, mentioned ${counted(citations.length, 'time')}`}`;
  const lines = ids.flatMap((id) => [
    ...citationLines(id, citations, width),
    ...notes
      .filter((note) => note.id === id)
      .flatMap((note) => indented(`${note.note}: ${citationNoteMessage(note, language)}`, 6, width)),
  ]);
  return { heading, lines };
}

function citationLines(id: string, citations: readonly Citation[], width: number): string[] {
  // An unversioned mention of an instrument was merged into the versioned one.
  const mentions = citations.filter((one) => one.id === id || (one.kind === 'instrument' && one.id === id.replace(/@.*$/, '')));
  const [first] = mentions;
  if (first === undefined) return [];
  const notes = [
    ...(mentions.length === 1 ? [] : [counted(mentions.length, 'time')]),
    ...(mentions.every(({ form }) => form === 'link') ? ['by a link only'] : []),
    ...(mentions.every(({ certainty }) => certainty === 'low') ? ['not certain'] : []),
    ...(mentions.some(({ withAll }) => withAll !== undefined) ? [openWords(mentions)] : []),
  ];
  const note = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return indented(`${id}${note} · ${placeWords(first.place)}`, 2, width);
}

/** `with all its addenda`: those that are known are cited by themselves as well. */
function openWords(mentions: readonly Citation[]): string {
  const kinds = new Set(mentions.flatMap(({ withAll = [] }) => withAll));
  const names = [...(kinds.has('Add') ? ['addenda'] : []), ...(kinds.has('Corr') ? ['corrigenda'] : [])];
  return `with all its ${names.join(' and ')}`;
}
