import type { Language } from '../../model/language.ts';
import type { FindingSentences } from './values.ts';
import { isSeveral, plural, voiceOf } from './wording.ts';

const { quote, code, items, list, measure, detail, moment, states } = voiceOf('en');
const pages = (count: number) => `${count} ${plural(count, 'en', { one: 'page', other: 'pages' })}`;
const beyond = (start: string, page: number) => (start === '' ? '' : ` Page ${page} begins with the words ${quote(start)}.`);

const languages: Record<Language, string> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

const labels = {
  source: { C20: 'Name of the submitting Member State', C21: 'Source' },
  title: { C20: 'Title of the document', C21: 'Title' },
  item: { C20: 'Reference to the draft agenda of the virtual consultation', C21: 'Agenda item' },
} as const;

const secretariat = 'The secretariat will decide how to proceed';

/** Findings in English. */
export const en: FindingSentences = {
  'empty-file': () => 'The file is empty (0 bytes). Please send the paper again.',
  'corrupt-file': () =>
    'The file is damaged and cannot be opened. Please check that it opens on your computer, save it anew and send it again.',
  'not-a-document': ({ fileName }) =>
    `The name ${quote(fileName)} announces a Word document or a PDF, but the file contains something else. Please save the paper as .docx or PDF and send it again.`,
  'unsupported-type': ({ fileName }) =>
    `The file ${quote(fileName)} is of a type that cannot be accepted. Please send the paper as a Word document (.docx) or as a PDF.`,
  'too-large': (v) =>
    `The file is ${measure(v.megabytes)} MB in size; at most ${v.limit} MB can be accepted. Please reduce the size of the pictures and send it again.`,
  encrypted: () => 'The file can be opened only with a password. Please remove the password and send it again.',
  'permissions-restricted': () =>
    'Copying text from this PDF is not permitted by its settings. It was read nevertheless; please lift the restriction in future papers.',
  'no-text-layer': () =>
    'The PDF consists of images and contains no text. Please send the Word document, or a PDF saved from it, instead of a scan.',
  'unusable-text-layer': () =>
    'The text in the PDF cannot be read: its characters are stored without their meaning. Please send the Word document, or a PDF saved from it.',
  'partial-text-layer': () =>
    `Some pages of the PDF are images without text and could not be read. ${secretariat}; sending the Word document would help.`,
  'macro-enabled': () => 'The file contains macros. Please save it as a document without macros (.docx) and send it again.',
  'active-content': (v) =>
    `The file contains active content, such as a script or an automatic field${detail(v.detail)}. Please remove it and send the paper again.`,
  'archive-limits': () =>
    'The contents of the file take up far more room than a paper needs, so that it was not opened. Please save the paper as a new document and send it again.',
  'too-complex': () =>
    'The file is built in so complicated a way that it could not be read to the end. Please copy the text into a new document based on the template and send it again.',
  'xml-doctype': () =>
    'The file contains a declaration (DOCTYPE) that a Word document must not have, so that it was not opened. Please save the paper as a new document and send it again.',
  'xml-too-deep': () =>
    'The contents of the file are nested more deeply than can be read. Please copy the text into a new document based on the template and send it again.',
  'unsafe-path': () =>
    'The file contains parts whose names point outside the document, so that it was not opened. Please save the paper as a new document and send it again.',
  'external-relationship': (v) =>
    `The document refers to content outside the file, such as a template, picture or object${detail(v.detail)}. Nothing was fetched. ${secretariat}; you may send a version in which this content is embedded or removed.`,
  'embedded-object': (v) =>
    `Another file or object is embedded in the document${detail(v.detail)}. ${secretariat}; you may send a version without it.`,
  'legacy-format': ({ format }) =>
    `The paper is in the format ${code(format)} and will be converted by the secretariat before it is filed. A Word document (.docx) or a PDF is handled without delay.`,
  'extension-mismatch': ({ fileName, format }) =>
    `The name ${quote(fileName)} does not fit the content of the file, which was read as ${code(format)}. Please use the extension ${code(format)} in future.`,
  'page-limit-exceeded': (v) =>
    `${v.pages > 0 ? `The paper has ${pages(v.pages)}` : 'The paper is too long'}; contributions may have at most ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} Please shorten it and send it again.`,
  'page-limit-borderline': (v) =>
    `It cannot be said with certainty whether the paper keeps to the limit of ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} ${secretariat}; you may send a slightly shorter version.`,
  'page-recommendation-exceeded': (v) =>
    `${v.pages > 0 ? `The paper has ${pages(v.pages)}` : 'The paper seems to be longer than recommended'}; the recommendation is at most ${pages(v.limit)}.${beyond(v.start, v.limit + 1)}`,
  'page-count-metadata-mismatch': (v) =>
    `The properties stored in the file give its length as ${pages(v.declared)}, but it is longer. The count made from the text was used.`,
  'trailing-blank-page': (v) =>
    `The paper ends with ${v.pages} blank ${plural(v.pages, 'en', { one: 'page, which was', other: 'pages, which were' })} not counted.`,
  'squeezed-layout': ({ points, marginCm }) => {
    const type = points > 0 ? [`type as small as ${measure(points)} points`] : [];
    const margin = marginCm > 0 ? [`a margin of only ${measure(marginCm)} cm`] : [];
    return `The paper uses ${[...type, ...margin].join(' and ')}. Please use at least 9 points and margins of at least 1.27 cm.`;
  },
  'nonstandard-page-size': (v) =>
    `A page measures ${measure(v.widthCm)} × ${measure(v.heightCm)} cm. Please use A4 (or Letter) for contributions.`,
  'no-template': ({ letter }) =>
    `None of the fields of the template was found. Please use the template annexed to letter ${code(letter)} and send the paper again.`,
  'missing-source': ({ form }) =>
    `The field ${quote(labels.source[form])} is not filled in. Please enter the name of the submitting Member State and send the paper again.`,
  'missing-title': ({ form }) =>
    `The field ${quote(labels.title[form])} is not filled in. Please enter the title of the paper and send it again.`,
  'missing-summary': () => 'There is no text under “Summary”. Please add it if you revise the paper.',
  'missing-action-required': () => 'There is no text under “Action required”. Please add it if you revise the paper.',
  'missing-date': () => 'The paper bears no date; the date of receipt will be used.',
  'missing-original-language': () =>
    'The field “Original” does not name the language in which the paper was written. Please fill it in if you revise the paper.',
  'missing-proposed-way-forward': () => 'There is no text under “Proposed way forward”. Please add it if you revise the paper.',
  'agenda-item-missing': ({ form }) =>
    `The field ${quote(labels.item[form])} names no item, and no document of the agenda is cited from which the item could be inferred. Please enter the item and send the paper again.`,
  'agenda-item-ambiguous': (v) =>
    `No agenda item is named, and the documents cited (${list(v.documents)}) belong to several: ${items(v.items)}. ${secretariat}; please tell it which item is meant.`,
  'agenda-item-inferred': (v) =>
    `The paper names no item of the agenda. Because it cites ${list(v.documents)}, it was placed under ${items(v.items)}. Please tell the secretariat if another item is meant.`,
  'agenda-item-unknown': ({ printed }) =>
    `The agenda item given as ${quote(printed)} is not on the agenda of this meeting. Please check it.`,
  'agenda-item-mismatch': (v) =>
    `The paper was placed under the ${isSeveral(v.items) ? 'items' : 'item'} named in it, ${items(v.items)}; the documents cited (${list(v.documents)}) belong to ${items(v.others)}. Please tell the secretariat if ${isSeveral(v.others) ? 'one of the latter' : 'the latter'} is meant.`,
  'agenda-annex-inferred': (v) =>
    `The agenda item is given as ${quote(v.printed)}, without an annex. Because of the documents cited it was read as ${items(v.items)}. Please tell the secretariat if another item is meant.`,
  'several-agenda-items': (v) => `The paper names several agenda items and was placed under each: ${items(v.items)}.`,
  'label-language-mismatch': (v) =>
    `The labels of the template are in ${languages[v.labels]}, the text is in ${languages[v.body]}. Please use the template in the language of the paper.`,
  'original-language-mismatch': (v) =>
    `The field “Original” names ${languages[v.original]}, but the text is in ${languages[v.body]}. Please correct it if you revise the paper.`,
  'field-order': ({ letter }) =>
    `The fields are not in the order of the template annexed to letter ${code(letter)}. They were read all the same; please keep to the order in future.`,
  'template-edition-mismatch': ({ form, letter }) =>
    `The paper was written on the template of ${form === 'C20' ? '2020' : '2021'}. It was read all the same; please use the template annexed to letter ${code(letter)}.`,
  'tracked-changes': () =>
    'The document contains tracked changes. The text was read as if all of them had been accepted; please accept or reject them before sending a paper.',
  'comments-present': () => 'The document contains comments. They were not read; please remove them before sending a paper.',
  'hidden-text': () => 'The document contains hidden text. It was not read; please remove it before sending a paper.',
  'invisible-text': ({ words }) =>
    `The PDF contains words that its pages do not show: ${quote(words)}. Please check whether they belong to the paper, and remove them before sending a paper.`,
  'source-not-member-state': ({ source }) =>
    `The source ${quote(source)} is not a Member State, and the letter invites contributions from Member States. ${secretariat}.`,
  'source-unknown': ({ source }) =>
    `No Member State could be recognised in the source ${quote(source)}. ${secretariat}; please confirm the name of the Member State.`,
  late: ({ closes, received }) => {
    const [end, arrival] = [moment(closes), moment(received)];
    return `The paper was received on ${arrival.day} at ${arrival.time}, after the closing time for contributions, ${end.day} at ${end.time} (Geneva time). ${secretariat}.`;
  },
  'revision-base-unknown': ({ base }) =>
    `The paper changes ${code(base)}, but no contribution of that number is known. ${secretariat}; please check the number.`,
  'revision-source-mismatch': ({ base }) =>
    `The paper changes ${code(base)}, which was submitted by another Member State. ${secretariat}; please check the number.`,
  'same-title': ({ symbol, fileName }) =>
    symbol === ''
      ? `The paper ${quote(fileName)} of your administration has the same title and is waiting for a decision. ${secretariat}; please say which of the two is to be considered.`
      : `Document ${code(symbol)}${detail(fileName)} of your administration has the same title. ${secretariat}; if this paper revises it, please send it with the line “Revision 1 to Document ${code(symbol)}” above the title.`,
  'priority-2-item': (v) =>
    `${isSeveral(v.items) ? 'These items are' : 'This item is'} in group 2, proposed for a future meeting: ${items(v.items)}.`,
  'item-without-document': (v) => `The letter gives no document of its own for ${items(v.items)}.`,
  revision: ({ base, kind }) =>
    `The paper is ${{ Rev: 'a revision of', Add: 'an addendum to', Corr: 'a corrigendum to' }[kind]} ${code(base)} and keeps its number.`,
  'joint-contribution': ({ states }) => `The paper is a joint contribution of ${states} Member States.`,
  'on-behalf-of-organisation': (v) => `The paper is submitted on behalf of ${list(v.organisations)}.`,
  'sender-malformed': () => `The sender's address is written in a way that can hide another. ${secretariat}.`,
  'mail-not-clean': () => `The mail was not cleared by the check for unwanted mail and viruses. ${secretariat}.`,
  'dmarc-fail': ({ address }) =>
    `The mail bears the address ${code(address)}, but its domain says that it did not send it. ${secretariat}.`,
  'dmarc-none': ({ address }) =>
    `Nothing proves that the mail came from the address ${code(address)} that it bears. ${secretariat}.`,
  'sender-unknown': ({ address }) => `The address ${code(address)} is not registered for any Member State. ${secretariat}.`,
  'list-mail': () => `The mail came by a mailing list, so that nobody in particular sent it. ${secretariat}.`,
  'mail-unreadable': () => `The mail could not be taken apart completely. ${secretariat}.`,
  'sender-not-focal-point': ({ address }) =>
    `The address ${code(address)} belongs to the administration, but is not that of its registered contact. The paper was taken all the same.`,
  'sender-source-mismatch': ({ sender, states: sources }) =>
    `The mail was sent on behalf of this Member State: ${states(sender)}; the source of the paper is: ${states(sources)}. ${secretariat}.`,
  'cosponsor-cc-missing': ({ states: missing }) =>
    `The mail was not copied to ${isSeveral(missing) ? 'these Member States' : 'this Member State'}, named in the source of this joint paper: ${states(missing)}. The contact of each Member State concerned must receive a copy; please send the paper again with the missing copy. ${secretariat}.`,
  'attachments-differ': ({ fileName }) =>
    `The Word document and the PDF named ${quote(fileName)} do not have the same text. ${secretariat}; please say which of the two is meant.`,
};
