import type { Endpoint } from '../endpoint.ts';
import { citingEndpoints } from './citing.ts';
import { decidingEndpoints } from './deciding.ts';
import { meetingEndpoints } from './meetings.ts';
import { operatingEndpoints } from './operating.ts';
import { paperEndpoints } from './papers.ts';
import { problemEndpoints } from './problems.ts';
import { proceedingEndpoints } from './proceedings.ts';
import { sendingEndpoints } from './sending.ts';

/** Every operation of the API: the visible list. */
export const endpoints: readonly Endpoint[] = [
  ...meetingEndpoints,
  ...paperEndpoints,
  ...citingEndpoints,
  ...proceedingEndpoints,
  ...sendingEndpoints,
  ...decidingEndpoints,
  ...operatingEndpoints,
  ...problemEndpoints,
];
