import type { LetterWords } from './letter-words.ts';

export const en: LetterWords = {
  labelled: '{label}: {value}',
  moment: '{day} at {time} Geneva time ({utc} UTC)',
  dayAndTime: '{day}, {time}',

  titles: {
    receipt: 'Receipt',
    accepted: 'Contribution accepted as {symbol}',
    outcomes: {
      returned: 'Contribution returned for correction',
      held: 'Contribution held for the secretariat',
      pending: 'Contribution accepted, number to follow',
      duplicate: 'Contribution received before',
      withdrawn: 'Contribution withdrawn',
      ignored: 'File not filed as a contribution',
    },
    joined: 'Language version of a contribution',
    several: 'Receipt and verdict',
    none: 'No contribution found in your mail',
    coSponsor: 'A joint contribution names your Member State',
    confirmation: 'Please check a mail that bears your domain',
  },

  mailReceived: 'Your mail to {address} was received on {moment}.',
  uploadReceived: 'Your upload was received on {moment}.',
  verdictFollows:
    'What it contains is being examined. The verdict follows in a separate letter; you need not do anything until then.',

  paper: 'Paper',
  accepted: 'The paper was accepted and bears the number {symbol}.',
  duplicate: 'The same file was received before, as {original}. That one stands, and nothing was filed twice.',
  joined: 'The paper is a version of {original} in another language. The two are one contribution.',
  statuses: {
    returned: 'The paper is returned to you for correction. It was not filed and bears no number.',
    held: 'The paper is held. The secretariat will look at it and inform you of what follows; until then the paper bears no number.',
    pending: 'The paper was accepted and is being filed; its number follows.',
    withdrawn: 'The paper was withdrawn.',
    ignored: 'The file is not a contribution and was not filed.',
  },
  byPerson: {
    accept: 'The secretariat reviewed the paper and accepted it on {moment}.',
    return: 'The secretariat reviewed the paper and returned it on {moment}.',
    withdraw: 'The secretariat registered the withdrawal of the paper on {moment}.',
    'judge-again': 'On {moment} the secretariat had the paper examined again under the rules then in force.',
  },
  reasonGiven: 'Reason given: {reason}',
  aboutForm: 'This verdict concerns the form of the paper and its place on the agenda, not its substance.',
  findings: 'What was found',
  noFindings: 'No remarks.',

  labels: {
    file: 'File',
    title: 'Title',
    number: 'Number',
    source: 'Source',
    item: 'Agenda item',
    itemTitle: 'Title of the item ({language})',
    pages: 'Pages',
    size: 'Size',
    hash: 'SHA-256',
    rule: 'Rule',
    place: 'Place',
    closes: 'Deadline for contributions',
    content: 'Content',
    sender: 'Sender',
    states: 'Member States named',
  },
  pagesOf: '{count} (maximum: {limit})',
  pagesAdvised: '{count} (recommended maximum: {limit})',

  nextSteps: 'What to do, and until when',
  mend: {
    open: 'Please send the corrected paper to {address} by {deadline}.',
    closed:
      'The deadline for contributions was {deadline}. You can still send the corrected paper to {address}. A late paper is not refused: it is held, and the secretariat will decide how to proceed.',
  },
  wait: {
    open: 'You need not do anything unless a remark above asks for it. A better version can be sent to {address} by {deadline}.',
    closed:
      'You need not do anything unless a remark above asks for it. The deadline for contributions was {deadline}. What is sent to {address} now is held, and the secretariat will decide how to proceed.',
  },
  done: {
    open: 'You need not do anything more. A revision can be sent to {address} by {deadline}.',
    closed:
      'You need not do anything more. The deadline for contributions was {deadline}. A revision sent to {address} now is held, and the secretariat will decide how to proceed.',
  },
  sendPaper: {
    open: 'Please send the paper to {address} by {deadline}, attached as a Word document (.docx) or as a PDF.',
    closed:
      'The deadline for contributions was {deadline}. You can still send the paper to {address}, attached as a Word document (.docx) or as a PDF. A late paper is not refused: it is held, and the secretariat will decide how to proceed.',
  },

  everything: 'Everything your mail contained',
  everyFile: 'Files received',
  inForwarded: 'in a forwarded message',
  roles: {
    body: 'text of the mail',
    document: 'document',
    picture: 'picture',
    calendar: 'calendar entry',
    signature: 'electronic signature',
    tnef: 'Outlook package (winmail.dat)',
    report: 'delivery report',
    other: 'other content',
  },
  acceptedAs: 'accepted as {symbol}',
  duplicateOf: 'duplicate of {original}',
  versionOf: 'version of {original} in another language',
  fates: {
    examining: 'being examined',
    returned: 'returned for correction',
    held: 'held for the secretariat',
    pending: 'accepted, number to follow',
    withdrawn: 'withdrawn',
    ignored: 'not a contribution, not filed',
    notOpened: 'returned, could not be opened',
    kept: 'kept with the mail, not a contribution',
  },
  aboutMail: 'About the mail',
  mailNotes: {
    'no-attachment':
      'The mail contains no paper: neither a Word document nor a PDF is attached. Text in the mail itself and links to files cannot be filed.',
    'tnef-attachment':
      'The attachment winmail.dat is a package that Outlook makes and that was not opened; a paper may be in it. Please send the mail again in HTML or plain text format, with the paper attached as a Word document (.docx) or as a PDF.',
    'several-contributions':
      'The mail contains more than one contribution. Each was examined by itself and has a verdict of its own. Please check that none is missing.',
    'forwarded-message': 'A paper was attached to a message that you forwarded. It was examined as sent by you.',
    'attachment-duplicate': 'The mail contains the same file more than once. It counts once.',
  },

  coSponsor: {
    opening: 'On {moment} the secretariat received a joint contribution whose source names your Member State.',
    ask: 'On the page below you can consent, decline, or withdraw a consent given earlier. Your answer is noted in the register.',
    silence: 'Silence is not taken for consent.',
    link: 'Consent, decline or withdraw',
  },
  confirmation: {
    opening:
      'On {moment} a mail reached {address} that bears the address {from}. Nothing proves that your administration sent it.',
    held: 'Its content is held: it is neither filed nor answered until you have said whether the mail is yours.',
    ask: 'Please say on the page below whether your administration sent this mail. If it did not, you can disown the mail there.',
    link: 'Confirm or disown the mail',
  },
  notEnclosed: 'The files themselves are not enclosed.',

  questions: 'Questions',
  whomToAsk: 'Please write to the secretariat of the Council at {address} and quote the reference {reference}.',
  automatic: 'This letter was written automatically by the register of contributions.',
};
