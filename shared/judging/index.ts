import type { FindingCode } from '../languages/findings/values.ts';
import type { Severity } from '../model/verdict.ts';
import { agendaItem, agendaNotes } from './agenda-item.ts';
import { deadline } from './deadline.ts';
import { fileKind } from './file-kind.ts';
import type { Rule } from './finding.ts';
import { hazards } from './hazards.ts';
import { languages } from './languages.ts';
import { mailSender } from './mail-sender.ts';
import { pageLimit, trailingBlankPages } from './page-limit.ts';
import { requiredFields } from './required-fields.ts';
import { revision } from './revision.ts';
import { sameTitle } from './same-title.ts';
import { sheet } from './sheet.ts';
import { source } from './source.ts';
import { template } from './template.ts';
import { attachmentsDiffer } from './two-forms.ts';

/**
 * Where the authority of a finding stands. The first five are rules of the meeting's letter; `safety` (what may be opened), `reading`
 * (what can be read for certain) and `presentation` (what a reader of the paper would stumble over) are the register's own practice.
 */
export type Basis =
  | 'submission'
  | 'page limit'
  | 'template'
  | 'source'
  | 'agenda'
  | 'numbering'
  | 'safety'
  | 'reading'
  | 'presentation';

/** All rules, in the order in which a letter tells what they found. */
export const rules: readonly Rule[] = [
  mailSender,
  attachmentsDiffer,
  hazards,
  fileKind,
  deadline,
  template,
  requiredFields,
  source,
  pageLimit,
  trailingBlankPages,
  agendaItem,
  revision,
  sameTitle,
  languages,
  sheet,
  agendaNotes,
];

/**
 * Every finding about a file: its effect, its authority, and when it is made. `return`: the sender must mend it; `hold`: a person
 * decides; `warning`: told, and filed; `info`: noted in the register. The strongest effect of a paper makes its status.
 */
export const findingCodes = {
  'empty-file': { severity: 'return', basis: 'safety', when: 'zero bytes' },
  'corrupt-file': { severity: 'return', basis: 'safety', when: 'the container cannot be opened' },
  'not-a-document': { severity: 'return', basis: 'safety', when: 'the name says docx or pdf, the content is neither' },
  'unsupported-type': { severity: 'return', basis: 'safety', when: 'an image, a text file, an archive' },
  'too-large': { severity: 'return', basis: 'safety', when: 'above 10 MB' },
  encrypted: { severity: 'return', basis: 'safety', when: 'a password is needed to open' },
  'permissions-restricted': { severity: 'warning', basis: 'reading', when: 'opens without a password, copying not permitted' },
  'no-text-layer': { severity: 'return', basis: 'reading', when: 'a PDF of images only' },
  'unusable-text-layer': { severity: 'return', basis: 'reading', when: 'the text of a PDF is noise' },
  'partial-text-layer': { severity: 'hold', basis: 'reading', when: 'some pages of a PDF are images only' },
  'macro-enabled': { severity: 'return', basis: 'safety', when: 'a macro part or macro content type, whatever the extension' },
  'active-content': { severity: 'return', basis: 'safety', when: 'script, launch action or other active content' },
  'archive-limits': { severity: 'return', basis: 'safety', when: 'inflates beyond the limits for parts, size or ratio' },
  'too-complex': { severity: 'return', basis: 'safety', when: 'reading it takes more time or memory than any paper needs' },
  'xml-doctype': { severity: 'return', basis: 'safety', when: 'a DOCTYPE in a part' },
  'xml-too-deep': { severity: 'return', basis: 'safety', when: 'elements nested beyond the limit' },
  'unsafe-path': { severity: 'return', basis: 'safety', when: 'the name of an entry leaves the package' },
  'external-relationship': {
    severity: 'hold',
    basis: 'safety',
    when: 'content from outside other than a hyperlink; never fetched',
  },
  'embedded-object': { severity: 'hold', basis: 'safety', when: 'an embedded object or file' },
  'legacy-format': { severity: 'hold', basis: 'reading', when: 'doc, odt or rtf: a person converts and files it' },
  'extension-mismatch': { severity: 'warning', basis: 'reading', when: 'docx content under another extension, or pdf content' },
  'page-limit-exceeded': { severity: 'return', basis: 'page limit', when: 'over the binding limit' },
  'page-limit-borderline': { severity: 'hold', basis: 'page limit', when: 'the witnesses do not settle the binding limit' },
  'page-recommendation-exceeded': { severity: 'warning', basis: 'page limit', when: 'over, or about, a recommended length' },
  'page-count-metadata-mismatch': {
    severity: 'warning',
    basis: 'reading',
    when: 'over, while the file declares no more than the limit',
  },
  'trailing-blank-page': { severity: 'warning', basis: 'presentation', when: 'blank pages at the end; not counted' },
  'squeezed-layout': { severity: 'warning', basis: 'presentation', when: 'body type below 9 points or a margin below 1.27 cm' },
  'nonstandard-page-size': { severity: 'warning', basis: 'presentation', when: 'neither A4 nor Letter' },
  'no-template': { severity: 'return', basis: 'template', when: 'none of the labels of either template' },
  'missing-source': { severity: 'return', basis: 'source', when: 'no source, or its placeholder left' },
  'missing-title': { severity: 'return', basis: 'template', when: 'no title, or its placeholder left' },
  'missing-summary': { severity: 'warning', basis: 'template', when: 'no summary' },
  'missing-action-required': { severity: 'warning', basis: 'template', when: 'no action required' },
  'missing-date': { severity: 'warning', basis: 'template', when: 'no date' },
  'missing-original-language': { severity: 'warning', basis: 'template', when: 'no original language' },
  'missing-proposed-way-forward': { severity: 'warning', basis: 'template', when: 'no proposed way forward (form of 2020)' },
  'agenda-item-missing': { severity: 'return', basis: 'agenda', when: 'no item, and none can be inferred' },
  'agenda-item-ambiguous': { severity: 'hold', basis: 'agenda', when: 'no item, and several can be inferred' },
  'agenda-item-inferred': { severity: 'warning', basis: 'agenda', when: 'no item, and exactly one can be inferred' },
  'agenda-item-unknown': { severity: 'warning', basis: 'agenda', when: 'a number that is not on the agenda' },
  'agenda-item-mismatch': { severity: 'warning', basis: 'agenda', when: 'the documents cited belong to other items' },
  'agenda-annex-inferred': { severity: 'warning', basis: 'agenda', when: 'a bare number that means the item of a later annex' },
  'several-agenda-items': { severity: 'warning', basis: 'agenda', when: 'several items; filed under each' },
  'label-language-mismatch': { severity: 'warning', basis: 'template', when: 'labels in another language than the text' },
  'original-language-mismatch': {
    severity: 'warning',
    basis: 'template',
    when: 'Original names another language than the text has',
  },
  'field-order': { severity: 'warning', basis: 'template', when: 'fields in another order than on the template' },
  'template-edition-mismatch': { severity: 'warning', basis: 'template', when: 'the form of another meeting' },
  'tracked-changes': { severity: 'warning', basis: 'presentation', when: 'changes not yet accepted; read as if accepted' },
  'comments-present': { severity: 'warning', basis: 'presentation', when: 'comments in the margin; not read' },
  'hidden-text': { severity: 'warning', basis: 'presentation', when: 'hidden text; not read' },
  'invisible-text': { severity: 'warning', basis: 'presentation', when: 'words of a PDF that its pages do not show' },
  'source-not-member-state': { severity: 'hold', basis: 'source', when: 'a Sector Member, observer or organisation alone' },
  'source-unknown': { severity: 'hold', basis: 'source', when: 'no Member State can be made out' },
  late: { severity: 'hold', basis: 'submission', when: 'received after the closing time' },
  'revision-base-unknown': { severity: 'hold', basis: 'numbering', when: 'changes a paper that was never received' },
  'revision-source-mismatch': { severity: 'hold', basis: 'numbering', when: "changes another State's paper" },
  'same-title': {
    severity: 'hold',
    basis: 'numbering',
    when: 'a second paper of one title from one State that does not say that it is a revision',
  },
  'priority-2-item': { severity: 'info', basis: 'agenda', when: 'filed under an item of group 2' },
  'item-without-document': { severity: 'info', basis: 'agenda', when: 'filed under an item that has no document of its own' },
  revision: { severity: 'info', basis: 'numbering', when: 'a revision, addendum or corrigendum' },
  'joint-contribution': { severity: 'info', basis: 'source', when: 'several Member States' },
  'sender-malformed': { severity: 'quarantine', basis: 'safety', when: 'the From of the mail can be read in more than one way' },
  'mail-not-clean': { severity: 'quarantine', basis: 'safety', when: 'spam or virus, or nobody looked' },
  'dmarc-fail': { severity: 'quarantine', basis: 'safety', when: 'the domain of the From disowns the mail' },
  'dmarc-none': { severity: 'quarantine', basis: 'safety', when: 'no proof that the mail comes from the domain of its From' },
  'sender-unknown': { severity: 'quarantine', basis: 'safety', when: 'the address is not registered for a Member State' },
  'list-mail': { severity: 'quarantine', basis: 'safety', when: 'a paper by a mailing list' },
  'mail-unreadable': { severity: 'quarantine', basis: 'safety', when: 'the mail cannot be taken apart within the limits' },
  'sender-not-focal-point': { severity: 'warning', basis: 'submission', when: 'an address of the State, not its contact' },
  'sender-source-mismatch': { severity: 'hold', basis: 'submission', when: "the sender's State is not among the sources" },
  'cosponsor-cc-missing': { severity: 'hold', basis: 'submission', when: 'a State named as a source is not copied (DM-20/1008)' },
  'attachments-differ': { severity: 'hold', basis: 'reading', when: 'a docx and a PDF of one name with another text' },
  'on-behalf-of-organisation': { severity: 'info', basis: 'source', when: 'submitted on behalf of a regional organisation' },
} as const satisfies Readonly<Record<FindingCode, { severity: Severity; basis: Basis; when: string }>>;
