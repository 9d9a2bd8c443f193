import { z } from '@hono/zod-openapi';
import type * as desk from '../../shared/desk/desk.ts';
import { agendaItemSchema } from '../../shared/model/agenda.ts';
import { agendaHistorySchema } from '../../shared/model/agenda-change.ts';
import { followUpSchema, registeredConclusionSchema } from '../../shared/model/conclusion.ts';
import { citationNoteSchema, paperRecordSchema, paperStatuses } from '../../shared/model/contribution.ts';
import { decisionSchema, extensionSchema } from '../../shared/model/decision.ts';
import { citationSchema, examinationSchema } from '../../shared/model/examination.ts';
import { meetingSchema } from '../../shared/model/meeting.ts';
import { paperLineSchema } from '../../shared/model/paper-query.ts';
import { registeredRecordSchema } from '../../shared/model/summary-record.ts';
import { verdictSchema } from '../../shared/model/verdict.ts';
import { auditEventSchema } from '../../shared/register/audit.ts';
import { named } from './named-schema.ts';

/** The contract of the desk as schemas: what an answer holds, and nothing else. The model's schemas are the model's own. */
const counted = z.number().int().nonnegative();

export const meeting = named('Meeting', meetingSchema);
export const paperLine = named('PaperLine', paperLineSchema);
export const conclusion = named('Conclusion', registeredConclusionSchema);
/** `wording`: names the words that stand, for whoever wants to change them. */
export const listedConclusion = registeredConclusionSchema.extend({ wording: z.string() }).openapi('ListedConclusion');
export const agendaHistory = named('AgendaVersion', agendaHistorySchema);
export const record = named('Record', registeredRecordSchema);
export const decision = named('Decision', decisionSchema);
export const extension = named('Extension', extensionSchema);
const verdict = named('Verdict', verdictSchema);
const agendaItem = named('AgendaItem', agendaItemSchema);

const planSchema = z.object({ path: z.string(), filters: z.array(z.string()), readUnits: z.number().nonnegative() });

const pageOf = <T extends z.ZodType>(line: T) =>
  z.object({ lines: z.array(line), next: z.string().nullable(), plan: planSchema });

export const paperPage = pageOf(paperLine).openapi('PaperPage') satisfies z.ZodType<desk.Page<desk.PaperStory['line']>>;

export const itemLine = z
  .object({
    item: agendaItem,
    counts: z.partialRecord(z.enum(paperStatuses), counted),
    published: counted,
    conclusions: counted,
    flags: z.array(z.enum(['no-paper', 'held', 'late'])),
  })
  .openapi('ItemLine') satisfies z.ZodType<desk.ItemLine>;

export const citingLine = z
  .object({ line: paperLine, citation: citationSchema, sentence: z.string() })
  .openapi('CitingLine') satisfies z.ZodType<desk.CitingLine>;
export const citingPage = pageOf(citingLine).openapi('CitingPage');

export const paperStory = z
  .object({
    view: z.enum(['whole', 'own', 'published']),
    line: paperLine,
    paper: named('Paper', paperRecordSchema),
    notes: z.array(citationNoteSchema),
    revisions: z.object({ of: z.union([paperLine, z.null()]), by: z.array(paperLine) }),
    versions: z.array(paperLine),
    conclusions: z.array(conclusion),
    letters: z.array(z.object({ kind: z.string(), to: z.string(), at: z.string().nullable(), outcome: z.string() })),
    decisions: z.array(decision),
    history: z.array(auditEventSchema),
    version: z.number().int().positive(),
  })
  .openapi('PaperStory') satisfies z.ZodType<desk.PaperStory>;

export const originalFile = z
  .object({ fileName: z.string(), contentType: z.string(), size: counted, url: z.url() })
  .openapi('OriginalFile') satisfies z.ZodType<desk.OriginalFile>;

export const datedFollowUp = z
  .object({ followUp: followUpSchema, conclusionId: z.string(), section: z.string(), items: z.array(z.string()) })
  .openapi('FollowUp') satisfies z.ZodType<desk.DatedFollowUp>;

export const reconciliation = z
  .object({
    received: counted,
    counts: z.record(z.enum(paperStatuses), counted),
    unread: z.array(z.string()),
    itemsWithoutPaper: z.array(z.string()),
    late: counted,
    agrees: z.boolean(),
  })
  .openapi('Reconciliation') satisfies z.ZodType<desk.Reconciliation>;

export const changedVerdict = z
  .object({ line: paperLine, from: verdict, to: verdict })
  .openapi('ChangedVerdict') satisfies z.ZodType<desk.ChangedVerdict>;

export const ticket = z
  .object({ id: z.string(), url: z.url(), headers: z.record(z.string(), z.string()), expiresAt: z.string() })
  .openapi('Ticket') satisfies z.ZodType<desk.Ticket>;

export const precheck = z
  .object({
    verdict,
    examination: examinationSchema.pick({ kind: true, template: true, citations: true, pages: true, language: true }),
    closes: z.string(),
  })
  .openapi('Precheck') satisfies z.ZodType<desk.Precheck>;

export const closingTimes = z
  .object({ closes: z.string(), extended: z.string().nullable() })
  .openapi('ClosingTimes') satisfies z.ZodType<desk.ClosingTimes>;

export const health = z
  .object({ queues: z.array(z.object({ queue: z.string(), waiting: counted, inFlight: counted, dead: counted })) })
  .openapi('Health') satisfies z.ZodType<desk.Health>;

export const auditReport = z
  .object({ papers: counted, events: counted, digests: counted, broken: z.array(z.string()) })
  .openapi('AuditReport') satisfies z.ZodType<desk.AuditReport>;
