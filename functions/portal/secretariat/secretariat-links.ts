import { secretariatWords } from '../../../shared/languages/portal/secretariat/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { NavigationLink } from '../navigation.ts';
import type { Visit } from '../visiting.ts';

/** Where the secretariat and the operators can go from here: an operator sees queues and the audit, and no paper; the secretariat everything. */
export function secretariatLinks({ caller, language }: Visit, meeting: Meeting | null): readonly NavigationLink[] {
  const { nav } = secretariatWords(language);
  const health = { path: '/secretariat/health', label: nav.health };
  if (caller.role === 'operator') return [health];
  if (meeting === null) return [{ path: '/secretariat', label: nav.board }, health];
  const home = `/secretariat/meetings/${meeting.id}`;
  return [
    { path: home, label: nav.board },
    { path: `${home}/held`, label: nav.held },
    { path: `${home}/papers`, label: nav.papers },
    { path: `${home}/agenda`, label: nav.agenda },
    { path: `${home}/letters`, label: nav.letters },
    { path: `${home}/conclusions`, label: nav.conclusions },
    { path: `${home}/records`, label: nav.records },
    { path: `${home}/pictures`, label: nav.pictures },
    { path: `${home}/time-plan`, label: nav.timePlan },
    { path: `${home}/correspondence`, label: nav.correspondence },
    { path: `${home}/reports`, label: nav.reports },
  ];
}
