/**
 * Short names of the namespaces that papers use, transitional (ECMA-376) and strict (ISO/IEC 29500) alike, so that `w:p` is
 * `w:p` whatever prefix or edition the file was written with.
 */
const shortByNamespace: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'ep'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'ep'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'pr'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

/** Prefix of every name whose namespace no reader of ours knows; `?` cannot begin an XML name, so nothing is mistaken for it. */
const unknown = '?';

/** The prefixes in force at one place of a document. */
export interface Scope {
  /** Short name of an element or attribute as written there. */
  short(name: string, kind: 'element' | 'attribute'): string;
  /** Whether every prefix is the short one, so that attributes need no rewriting. */
  readonly plain: boolean;
  /** Whether Word itself defines the namespace of this prefix (for `mc:Choice Requires`). */
  understands(prefix: string): boolean;
  /** The scope inside an element that declares namespaces; this same scope if it declares none. */
  inside(attributes: Readonly<Record<string, string>>): Scope;
}

export const outermostScope: Scope = scopeOf(new Map());

function scopeOf(namespaces: ReadonlyMap<string, string>): Scope {
  const elements = new Map<string, string>();
  const attributes = new Map<string, string>();
  const translate = (name: string, kind: 'element' | 'attribute'): string => {
    const colon = name.indexOf(':');
    if (colon < 0 && kind === 'attribute') return name;
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    if (prefix === 'xml' || prefix === 'xmlns') return name;
    const namespace = namespaces.get(prefix);
    if (colon < 0 && (namespace === undefined || namespace === '')) return name;
    return `${shortByNamespace.get(namespace ?? '') ?? unknown}:${name.slice(colon + 1)}`;
  };
  return {
    plain: [...namespaces].every(([prefix, namespace]) => keepsItsName(prefix, namespace)),
    short(name, kind) {
      const known = kind === 'element' ? elements : attributes;
      let short = known.get(name);
      if (short === undefined) {
        short = translate(name, kind);
        known.set(name, short);
      }
      return short;
    },
    understands: (prefix) =>
      /^(urn:schemas-microsoft-com:|http:\/\/(schemas\.(microsoft\.com|openxmlformats\.org)|purl\.oclc\.org)\/)/.test(
        namespaces.get(prefix) ?? '',
      ),
    inside(declared) {
      let inner: Map<string, string> | null = null;
      for (const name in declared) {
        if (name.charCodeAt(0) !== 0x78 || (name !== 'xmlns' && !name.startsWith('xmlns:'))) continue;
        inner ??= new Map(namespaces);
        inner.set(name.slice(6), declared[name] ?? '');
      }
      return inner === null ? this : scopeOf(inner);
    },
  };
}

const shortNames: ReadonlySet<string> = new Set(shortByNamespace.values());

/** Attributes with this prefix have short names as they are written, or can be taken for none; without prefix they have no namespace. */
function keepsItsName(prefix: string, namespace: string): boolean {
  if (prefix === '') return true;
  const short = shortByNamespace.get(namespace);
  return short === undefined ? !shortNames.has(prefix) : short === prefix;
}
