import type { Endpoint } from '../endpoint.ts';
import { agendaEndpoints } from './agenda.ts';
import { citingEndpoints } from './citing.ts';
import { conclusionEndpoints } from './conclusions.ts';
import { correspondenceEndpoints } from './correspondence.ts';
import { decidingEndpoints } from './deciding.ts';
import { meetingEndpoints } from './meetings.ts';
import { operatingEndpoints } from './operating.ts';
import { paperEndpoints } from './papers.ts';
import { problemEndpoints } from './problems.ts';
import { proceedingEndpoints } from './proceedings.ts';
import { reportEndpoints } from './reports.ts';
import { sendingEndpoints } from './sending.ts';
import { withoutVoteEndpoints } from './without-vote.ts';

/** Every operation of the API: the visible list. */
export const endpoints: readonly Endpoint[] = [
  ...meetingEndpoints,
  ...paperEndpoints,
  ...citingEndpoints,
  ...agendaEndpoints,
  ...proceedingEndpoints,
  ...conclusionEndpoints,
  ...correspondenceEndpoints,
  ...withoutVoteEndpoints,
  ...reportEndpoints,
  ...sendingEndpoints,
  ...decidingEndpoints,
  ...operatingEndpoints,
  ...problemEndpoints,
];
