import type { Meeting } from '../../shared/model/meeting.ts';
import { secretariatLinks } from './secretariat/secretariat-links.ts';
import type { Visit } from './visiting.ts';

export interface NavigationLink {
  /** Without the language. */
  readonly path: string;
  readonly label: string;
}

/** Where a caller can go from here, within one meeting; without one, only what is about none. */
export function linksFor(visit: Visit, meeting: Meeting | null): readonly NavigationLink[] {
  const { caller, words } = visit;
  if (caller.role === 'secretariat' || caller.role === 'operator') return secretariatLinks(visit, meeting);
  if (meeting === null) return [];
  const home = `/meetings/${meeting.id}`;
  const all = [
    { path: `${home}/papers`, label: words.shell.published },
    { path: `${home}/items`, label: words.shell.agenda },
  ];
  if (caller.role === 'public') return [{ path: home, label: words.shell.overview }, ...all];
  return [{ path: home, label: words.shell.ownPapers }, { path: `${home}/send`, label: words.shell.send }, ...all];
}
