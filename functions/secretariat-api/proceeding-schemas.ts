import { z } from '@hono/zod-openapi';
import type { ArrivedProceeding } from '../../shared/desk/proceeding-desk.ts';
import { agendaSchema } from '../../shared/model/agenda.ts';
import { agendaChangeSchema } from '../../shared/model/agenda-change.ts';
import { linePlaceSchema } from '../../shared/model/conclusion.ts';
import { editFindingSchema } from '../../shared/model/edit.ts';
import { meetingSchema } from '../../shared/model/meeting.ts';
import { meetingProposalSchema } from '../../shared/model/meeting-proposal.ts';
import { summaryRecordSchema } from '../../shared/model/summary-record.ts';
import type { TimePlan } from '../../shared/proceedings/time-plan/plan-sittings.ts';
import { proceedingRowSchema } from '../../shared/register/rows.ts';
import { named } from './named-schema.ts';
import { meeting } from './schemas.ts';

/** Agendas, letters and records as the API gives them. */
export const agenda = meetingSchema
  .pick({ id: true, version: true, validFrom: true, letter: true })
  .extend({ agenda: agendaSchema })
  .openapi('Agenda');

const change = named('AgendaChange', agendaChangeSchema);

/** What a decision on an agenda came to. */
export const acceptance = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('accepted'), meeting, changes: z.array(change), refiled: z.array(z.string()) }),
    z.object({ outcome: z.literal('unchanged'), meeting }),
    z.object({
      outcome: z.literal('refused'),
      orphans: z.array(z.object({ paper: z.string(), symbol: z.string().nullable(), items: z.array(z.string()) })),
    }),
  ])
  .openapi('Acceptance');

const minutes = z.number().int().nonnegative();
const plannedItem = z.object({ itemId: z.string(), minutes, carried: z.boolean() });

export const timePlan = z
  .object({
    meetingId: z.string(),
    version: z.number().int().positive(),
    sittings: z.array(
      z.object({
        number: z.number().int().positive(),
        date: z.string(),
        from: z.string(),
        to: z.string(),
        items: z.array(plannedItem),
        free: minutes,
      }),
    ),
    packageItems: z.array(z.string()),
    noTime: z.array(plannedItem),
    tooLong: z.array(plannedItem),
  })
  .openapi('TimePlan') satisfies z.ZodType<Omit<TimePlan, 'options'>>;

const words = z.array(z.string());
const merge = z
  .object({ changed: words, unchanged: words, conflicts: words, findings: z.array(editFindingSchema) })
  .openapi('Merge');
const row = proceedingRowSchema.extend({ merge: z.union([merge, z.null()]) }).openapi('ArrivedRow');
const stated = z.object({
  change: z.union([change, z.null()]),
  words: z.string(),
  place: linePlaceSchema,
  doubt: z.string().nullable(),
});

export const arrivedProceeding = z
  .object({
    row,
    read: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('letter'),
        proposal: named('MeetingProposal', meetingProposalSchema),
        meeting: z.union([meeting, z.null()]),
        problems: z.array(z.string()),
        open: z.array(z.object({ field: z.string(), value: z.string(), why: z.string() })),
      }),
      z.object({ kind: z.literal('record'), record: named('SummaryRecord', summaryRecordSchema), stated: z.array(stated) }),
      z.object({ kind: z.literal('edits'), merge }),
      z.object({ kind: z.literal('waiting') }),
      z.object({ kind: z.literal('unread'), why: z.string() }),
    ]),
  })
  .openapi('ArrivedProceeding') satisfies z.ZodType<ArrivedProceeding>;

export const letterList = z.object({ letters: z.array(row) });
