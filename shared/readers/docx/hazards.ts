import type { Hazard, HazardCode } from '../../model/examination.ts';
import { neutral, type OpenPackage } from '../package.ts';
import { type Relationship, relationshipsOf } from './parse-relationships.ts';
import type { WordDocument } from './word-document.ts';

/** Evidence enough: a paper with a hundred outside pictures has one hazard a code, naming the first few. */
const mostNamed = 3;

/** Relationships that bring in what stands in another file, wherever that file is. */
const bringsIn: ReadonlySet<string> = new Set(['aFChunk', 'subDocument', 'frame', 'attachedTemplate']);
const chartKinds: ReadonlySet<string> = new Set(['chart', 'chartEx']);
const embeddingKinds: ReadonlySet<string> = new Set(['oleObject', 'package']);

/** What a rule may object to in a docx that passed the gate, one hazard a code. */
export function hazardsOfWord(pkg: OpenPackage, word: WordDocument): readonly Hazard[] {
  const relationships = allRelationships(pkg);
  const { seen } = word;
  const found: readonly (readonly [HazardCode, readonly string[]])[] = [
    ['macro-enabled', macros(pkg)],
    ['external-relationship', outside(relationships)],
    ['embedded-object', embedded(pkg, relationships)],
    ['active-content', [...(seen.activeField === null ? [] : [seen.activeField]), ...controls(relationships)]],
    ['tracked-changes', seen.trackedChanges ? [''] : []],
    ['comments-present', seen.comments ? [''] : []],
    ['hidden-text', seen.hiddenText ? [''] : []],
  ];
  return found.flatMap(([code, where]) => {
    const named = [...new Set(where)].slice(0, mostNamed).join('; ');
    return where.length === 0 ? [] : [{ code, detail: named === '' ? null : neutral(named), place: null }];
  });
}

interface Sourced extends Relationship {
  /** The part that the relationship belongs to; `''` is the package. */
  readonly source: string;
}

function allRelationships(pkg: OpenPackage): readonly Sourced[] {
  return pkg.names.flatMap((name) => {
    const [, folder, part] = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(name) ?? [];
    if (part === undefined) return [];
    const source = `${folder ?? ''}${part}`;
    return [...relationshipsOf(pkg, source).values()].map((relationship) => ({ ...relationship, source }));
  });
}

function macros(pkg: OpenPackage): readonly string[] {
  return pkg.names.filter((name) => /(^|\/)vba(project|data)[^/]*\.(bin|xml)$/i.test(name));
}

function outside(relationships: readonly Sourced[]): readonly string[] {
  return relationships
    .filter(({ kind, external }) => bringsIn.has(kind) || (external && kind !== 'hyperlink'))
    .map(({ kind, target }) => `${kind}: ${target}`);
}

/**
 * Objects and packages other than the workbook behind a chart, by relationship or lying in a folder of embeddings. A workbook is
 * a zip without macros; anything else behind a chart is an object like another.
 */
function embedded(pkg: OpenPackage, relationships: readonly Sourced[]): readonly string[] {
  const charts = new Set(relationships.filter(({ kind }) => chartKinds.has(kind)).map(({ target }) => target));
  const isWorkbook = (target: string): boolean => {
    const [first, second] = pkg.part(target) ?? [];
    return first === 0x50 && second === 0x4b && /\.xls[xb]$/i.test(target);
  };
  const inside = relationships.filter(({ external }) => !external);
  const workbooks = new Set(
    inside
      .filter(({ source, kind, target }) => kind === 'package' && charts.has(source) && isWorkbook(target))
      .map(({ target }) => target),
  );
  const objects = inside
    .filter(({ kind, target }) => embeddingKinds.has(kind) && !workbooks.has(target))
    .map(({ target }) => target);
  const lying = pkg.names.filter((name) => /(^|\/)embeddings\/[^/]+$/i.test(name) && !workbooks.has(name));
  return [...objects, ...lying];
}

/** ActiveX controls and user interfaces that run code. */
function controls(relationships: readonly Sourced[]): readonly string[] {
  return relationships.filter(({ kind }) => kind === 'control' || kind === 'activeXControlBinary').map(({ target }) => target);
}
