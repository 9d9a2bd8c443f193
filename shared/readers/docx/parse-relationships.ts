import type { OpenPackage } from '../package.ts';
import { type ElementReader, readXml } from '../xml.ts';

/** A relationship of one part: kind is the last word of its type (`styles`, `header`, `hyperlink`), alike in both editions. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Name of the part in the package, or the address outside it. */
  readonly target: string;
  readonly external: boolean;
}

/** What was read of a package: gate, parser and hazards all ask for the same relationships. */
const known = new WeakMap<OpenPackage, Map<string, ReadonlyMap<string, Relationship>>>();

/** The relationships of a part, by id; none where the part has no relationships. `''` stands for the package itself. */
export function relationshipsOf(pkg: OpenPackage, part: string): ReadonlyMap<string, Relationship> {
  const ofPackage = known.get(pkg) ?? new Map<string, ReadonlyMap<string, Relationship>>();
  known.set(pkg, ofPackage);
  const relationships = ofPackage.get(part) ?? readRelationships(pkg, part);
  ofPackage.set(part, relationships);
  return relationships;
}

function readRelationships(pkg: OpenPackage, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  const bytes = pkg.part(name);
  if (bytes === null) return found;
  const list: ElementReader = {
    open(element, attributes) {
      const { Id: id, Type: type, Target: target } = attributes;
      if (element === 'pr:Relationship' && id !== undefined && type !== undefined && target !== undefined) {
        const external = attributes.TargetMode === 'External';
        const kind = type.slice(type.lastIndexOf('/') + 1);
        found.set(id, { id, kind, target: external ? target : partName(part, target), external });
      }
      return null;
    },
  };
  readXml(bytes, name, { open: (element) => (element === 'pr:Relationships' ? list : null) });
  return found;
}

/** The part of the first relationship of that kind, if the package holds it. */
export function targetOf(relationships: ReadonlyMap<string, Relationship>, kind: string): string | null {
  for (const relationship of relationships.values()) {
    if (relationship.kind === kind && !relationship.external) return relationship.target;
  }
  return null;
}

/** Resolves a target against the part that names it; a path can never leave the package. */
function partName(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
