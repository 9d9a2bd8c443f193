import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { issuerKeys } from '../../shared/access/issuer-keys.ts';
import { tokenVerifier } from '../../shared/access/verify-token.ts';
import { officeDesks } from '../../shared/aws/desk-office.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { meetingKnown } from '../../shared/aws/meeting-source.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { keptRevisions, storedReport } from '../../shared/aws/stored-report.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { logger } from '../../shared/aws/telemetry.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import { recordsOf } from '../../shared/register/records.ts';
import { noteRefusal } from '../../shared/register/refusals.ts';
import type { AccessEntry } from './access-log.ts';
import type { ApiDeps } from './api-deps.ts';
import { callerAddress } from './caller-address.ts';

/** The composition root: AWS clients and the issuer of tokens from the environment, read once. `AUDIENCE`: the client to which tokens are given. */
export function apiDeps(desk: Desk): ApiDeps {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    REPORTS_BUCKET: name,
    FILING_QUEUE_URL: name,
    PROCEEDINGS_QUEUE_URL: name,
    ISSUER: z.url(),
    AUDIENCE: name,
  });
  const { ISSUER: issuer, AUDIENCE: audience } = environment;
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const reports = objectStore(environment.REPORTS_BUCKET);
  return {
    desk,
    register: {
      meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
      records: (meetingId) => Array.fromAsync(recordsOf(table, meetingId)),
    },
    ...officeDesks(table, environment),
    verifyToken: tokenVerifier({ issuer, audience, keys: issuerKeys(issuer), now: () => new Date() }),
    storedReport: (...report) => storedReport(reports, ...report),
    keptRevisions: (...report) => keptRevisions(reports, ...report),
    addressOf: callerAddress,
    noteRefusal: (refusal) => noteRefusal(table, refusal),
    newRequestId: randomUUID,
    now: Date.now,
    log: noted,
  };
}

/** A fault calls somebody, a denial is kept for the audit, the rest is for who counts. */
function noted(entry: AccessEntry): void {
  const level = entry.fault !== null ? 'error' : entry.denied ? 'warn' : 'info';
  logger[level]('request', { ...entry });
}
