import type { EditedWording, EditFinding } from '../../model/edit.ts';
import { largestFile } from '../../model/largest-file.ts';
import { recognise } from '../../readers/kind.ts';
import { GateRefusal } from '../../readers/package.ts';
import { meetingProperty, parseWordingTag, type WordingTag } from '../wording-tag.ts';
import { editFinding } from './finding.ts';
import { type EditedFile, openEdited } from './open-edited.ts';
import { comparable, sameWords } from './same-words.ts';
import type { EditedStory } from './story.ts';
import { type Found, foundControls, rangeText, wordsOutside } from './wholes.ts';

/** What an edited report says of its conclusions. */
export interface EditsReading {
  readonly edits: readonly EditedWording[];
  readonly findings: readonly EditFinding[];
  /** Paragraphs of the body outside of every conclusion and every table: never an edit, but words may have been moved there. */
  readonly outside: readonly string[];
  /** The meeting that the report was made for; absent where the file does not say. */
  readonly meetingId?: string;
}

/**
 * Reads the conclusions of a report that a person edited in Word or LibreOffice: what stands in their content controls once all marked
 * changes are accepted, and nothing else of the file. Nothing in a file makes it throw; what cannot be taken as it stands is a finding that
 * holds the words.
 */
export function readEdits(bytes: Uint8Array): EditsReading {
  const none = { edits: [], outside: [] };
  if (bytes.length > largestFile || recognise(bytes).kind !== 'docx')
    return { ...none, findings: [editFinding('not-a-docx', null)] };
  try {
    return readingOf(openEdited(bytes));
  } catch (cause) {
    if (!(cause instanceof GateRefusal)) throw cause;
    return { ...none, findings: [editFinding('file-refused', null, [], { hazard: cause.hazard })] };
  }
}

function readingOf({ story, made }: EditedFile): EditsReading {
  const found = foundControls(story);
  const meetingId = made.get(meetingProperty);
  const spoilt = story.controls.filter(({ tag }) => tag?.startsWith('conclusion:') === true && parseWordingTag(tag) === null);
  const read = [
    ...[...Map.groupBy(found, ({ tag }) => tag.conclusionId)].map(([id, wholes]) => ofConclusion(id, wholes)),
    ...withoutControl(story, made, found),
  ];
  return {
    edits: read.flatMap(({ edit }) => edit ?? []),
    findings: [
      ...spoilt.map(({ tag }) => editFinding('tag-unreadable', null, [], { detail: tag })),
      ...read.flatMap(({ finding }) => finding ?? []),
    ],
    outside: wordsOutside(story),
    ...(meetingId === undefined ? {} : { meetingId }),
  };
}

type Read = { readonly edit?: EditedWording; readonly finding?: EditFinding };

function ofConclusion(id: string, wholes: readonly Found[]): Read {
  const [first, ...copies] = wholes;
  if (first === undefined) return {};
  const texts = wholes.map(({ text }) => text);
  if (copies.some((copy) => !sameWords(copy.text, first.text))) return { finding: editFinding('copied', id, texts) };
  const others = [...new Set(wholes.flatMap((whole) => whole.others))];
  if (others.length > 0) return { finding: editFinding('more-than-words', id, texts.slice(0, 1), { detail: others.join(', ') }) };
  if (wholes.some(({ nested }) => nested)) return { finding: editFinding('nested', id, texts.slice(0, 1)) };
  const beside = wholes.flatMap((whole) => whole.beside);
  if (beside.length > 0) return { finding: editFinding('words-beside', id, [first.text, ...beside]) };
  return editOf(first.tag, first.text);
}

function editOf({ conclusionId, wording }: WordingTag, text: string): Read {
  return comparable(text) === '' ? { finding: editFinding('emptied', conclusionId) } : { edit: { conclusionId, wording, text } };
}

/**
 * Conclusions that the file was made with and that no control holds. A program that drops every tag (LibreOffice 7.4 does) keeps the
 * bookmarks round the controls: then they say where the words are. Beside controls that kept their tags, a missing one was taken away.
 */
function withoutControl(story: EditedStory, made: EditedFile['made'], found: readonly Found[]): Read[] {
  const present = new Set(found.map(({ tag }) => tag.conclusionId));
  return [...made].flatMap(([bookmark, written]): Read[] => {
    const tag = parseWordingTag(written);
    if (tag === null || present.has(tag.conclusionId)) return [];
    const range = rangeText(story, bookmark);
    if (found.length > 0 || range === null)
      return [{ finding: editFinding('control-missing', tag.conclusionId, [range?.text ?? '']) }];
    const { text, others } = range;
    if (others.length === 0) return [editOf(tag, text)];
    return [{ finding: editFinding('more-than-words', tag.conclusionId, [text], { detail: others.join(', ') }) }];
  });
}
