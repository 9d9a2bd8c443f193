import type { Member, MemberRegistry } from '../model/member-registry.ts';

/** Whom an address speaks for. `focalPoint`: it is a registered contact, not merely an address of the administration. */
export interface Speaker {
  readonly state: string;
  readonly focalPoint: boolean;
  readonly member: Member;
}

/**
 * The Member State for which an address is registered: a contact by its whole address, else an administration by its domain or one below it
 * (`pm.moc.example` under `moc.example`). Null for every other address.
 */
export function speakerOf(registry: MemberRegistry, address: string): Speaker | null {
  const known = address.toLowerCase();
  const contact = registry.members.find(({ focalPoints }) => focalPoints.includes(known));
  if (contact !== undefined) return { state: contact.state, focalPoint: true, member: contact };
  const domain = known.slice(known.lastIndexOf('@') + 1);
  const member = registry.members.find(({ domains }) => domains.some((own) => domain === own || domain.endsWith(`.${own}`)));
  return member === undefined ? null : { state: member.state, focalPoint: false, member };
}

/** The Member States that have an address among these, each once. */
export function statesOf(registry: MemberRegistry, addresses: readonly string[]): string[] {
  const states = addresses.flatMap((address) => speakerOf(registry, address)?.state ?? []);
  return [...new Set(states)];
}

/** Whether it sat on the Council in that year. */
export function isOnCouncil({ councilTerms }: Member, year: number): boolean {
  return councilTerms.some(([first, last]) => first <= year && year <= last);
}
