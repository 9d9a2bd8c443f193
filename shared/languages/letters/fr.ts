import type { LetterWords } from './letter-words.ts';

export const fr: LetterWords = {
  labelled: '{label}\u00a0: {value}',
  moment: '{day} à {time}, heure de Genève ({utc} UTC)',
  dayAndTime: '{day}, {time}',

  titles: {
    receipt: 'Accusé de réception',
    accepted: 'Contribution acceptée sous le numéro {symbol}',
    outcomes: {
      returned: 'Contribution renvoyée pour correction',
      held: 'Contribution en suspens au secrétariat',
      pending: 'Contribution acceptée, numéro à suivre',
      duplicate: 'Contribution déjà reçue',
      withdrawn: 'Contribution retirée',
      ignored: 'Fichier non enregistré comme contribution',
    },
    joined: 'Version linguistique d’une contribution',
    several: 'Accusé de réception et résultat de l’examen',
    none: 'Aucune contribution trouvée dans votre message',
    coSponsor: 'Une contribution commune mentionne votre État Membre',
    confirmation: 'Veuillez vérifier un message portant votre domaine',
  },

  mailReceived: 'Votre message adressé à {address} a été reçu le {moment}.',
  uploadReceived: 'Votre envoi a été reçu le {moment}.',
  verdictFollows:
    'Son contenu est en cours d’examen. Le résultat vous sera communiqué dans une lettre distincte\u00a0; vous n’avez rien à faire d’ici là.',

  paper: 'Document',
  accepted: 'La contribution a été acceptée et porte le numéro {symbol}.',
  duplicate:
    'Le même fichier a déjà été reçu, sous la référence {original}. C’est cet envoi qui reste valable\u00a0; rien n’a été enregistré deux fois.',
  joined:
    'Le document est une version de {original} dans une autre langue. Les deux versions ne constituent qu’une seule contribution.',
  statuses: {
    returned: 'La contribution vous est renvoyée pour correction. Elle n’a pas été enregistrée et ne porte pas de numéro.',
    held: 'La contribution est en suspens. Le secrétariat va l’examiner et vous informera de la suite\u00a0; d’ici là, elle ne porte pas de numéro.',
    pending: 'La contribution a été acceptée et est en cours d’enregistrement\u00a0; son numéro vous sera communiqué.',
    withdrawn: 'La contribution a été retirée.',
    ignored: 'Le fichier n’est pas une contribution et n’a pas été enregistré.',
  },
  byPerson: {
    accept: 'Le {moment}, le secrétariat a examiné la contribution et l’a acceptée.',
    return: 'Le {moment}, le secrétariat a examiné la contribution et l’a renvoyée.',
    withdraw: 'Le {moment}, le secrétariat a enregistré le retrait de la contribution.',
    'judge-again': 'Le {moment}, le secrétariat a soumis la contribution à un nouvel examen, selon les règles alors en vigueur.',
  },
  reasonGiven: 'Motif indiqué\u00a0: {reason}',
  aboutForm: 'Le présent examen porte sur la forme du document et sur sa place dans l’ordre du jour, et non sur le fond.',
  findings: 'Constatations',
  noFindings: 'Aucune observation.',

  labels: {
    file: 'Fichier',
    title: 'Titre',
    number: 'Numéro',
    source: 'Source',
    item: 'Point de l’ordre du jour',
    itemTitle: 'Intitulé du point ({language})',
    pages: 'Pages',
    size: 'Taille',
    hash: 'SHA-256',
    rule: 'Règle',
    place: 'Emplacement',
    closes: 'Date limite de soumission des contributions',
    content: 'Contenu',
    sender: 'Expéditeur',
    states: 'États Membres mentionnés',
  },
  pagesOf: '{count} (maximum\u00a0: {limit})',
  pagesAdvised: '{count} (maximum recommandé\u00a0: {limit})',

  nextSteps: 'Ce que vous devez faire, et dans quel délai',
  mend: {
    open: 'Veuillez envoyer la contribution corrigée à {address}, au plus tard le {deadline}.',
    closed:
      'La date limite de soumission des contributions était fixée au {deadline}. Vous pouvez encore envoyer la contribution corrigée à {address}. Une contribution tardive n’est pas refusée\u00a0: elle est mise en suspens et le secrétariat décidera de la suite à donner.',
  },
  wait: {
    open: 'Vous n’avez rien à faire, sauf si une observation ci-dessus vous le demande. Vous pouvez envoyer une version améliorée à {address}, au plus tard le {deadline}.',
    closed:
      'Vous n’avez rien à faire, sauf si une observation ci-dessus vous le demande. La date limite de soumission des contributions était fixée au {deadline}. Tout document envoyé désormais à {address} est mis en suspens et le secrétariat décidera de la suite à donner.',
  },
  done: {
    open: 'Vous n’avez plus rien à faire. Une révision peut être envoyée à {address}, au plus tard le {deadline}.',
    closed:
      'Vous n’avez plus rien à faire. La date limite de soumission des contributions était fixée au {deadline}. Une révision envoyée désormais à {address} est mise en suspens et le secrétariat décidera de la suite à donner.',
  },
  sendPaper: {
    open: 'Veuillez envoyer la contribution à {address}, au plus tard le {deadline}, en pièce jointe sous forme de document Word (.docx) ou de PDF.',
    closed:
      'La date limite de soumission des contributions était fixée au {deadline}. Vous pouvez encore envoyer la contribution à {address}, en pièce jointe sous forme de document Word (.docx) ou de PDF. Une contribution tardive n’est pas refusée\u00a0: elle est mise en suspens et le secrétariat décidera de la suite à donner.',
  },

  everything: 'Tout ce que contenait votre message',
  everyFile: 'Fichiers reçus',
  inForwarded: 'dans un message transféré',
  roles: {
    body: 'texte du message',
    document: 'document',
    picture: 'image',
    calendar: 'élément de calendrier',
    signature: 'signature électronique',
    tnef: 'paquet Outlook (winmail.dat)',
    report: 'avis de remise',
    other: 'autre contenu',
  },
  acceptedAs: 'contribution acceptée sous le numéro {symbol}',
  duplicateOf: 'doublon de {original}',
  versionOf: 'version de {original} dans une autre langue',
  fates: {
    examining: 'en cours d’examen',
    returned: 'contribution renvoyée pour correction',
    held: 'contribution en suspens au secrétariat',
    pending: 'contribution acceptée, numéro à suivre',
    withdrawn: 'contribution retirée',
    ignored: 'n’est pas une contribution, non enregistré',
    notOpened: 'renvoyé, n’a pas pu être ouvert',
    kept: 'conservé avec le message, n’est pas une contribution',
  },
  aboutMail: 'Au sujet du message',
  mailNotes: {
    'no-attachment':
      'Le message ne contient pas de contribution\u00a0: aucun document Word ni PDF n’y est joint. Le texte du message lui-même et les liens vers des fichiers ne peuvent pas être enregistrés.',
    'tnef-attachment':
      'La pièce jointe winmail.dat est un paquet créé par Outlook, qui n’a pas été ouvert\u00a0; il contient peut-être une contribution. Veuillez envoyer à nouveau le message au format HTML ou texte brut, en y joignant la contribution sous forme de document Word (.docx) ou de PDF.',
    'several-contributions':
      'Le message contient plusieurs contributions. Chacune a été examinée séparément et fait l’objet d’un résultat distinct. Veuillez vérifier qu’il n’en manque aucune.',
    'forwarded-message':
      'Une contribution était jointe à un message que vous avez transféré. Elle a été examinée comme un envoi de votre part.',
    'attachment-duplicate': 'Le message contient plusieurs fois le même fichier. Celui-ci n’est compté qu’une fois.',
  },

  coSponsor: {
    opening: 'Le {moment}, le secrétariat a reçu une contribution commune dont la source mentionne votre État Membre.',
    ask: 'Sur la page indiquée ci-dessous, vous pouvez donner votre accord, le refuser, ou retirer un accord donné précédemment. Votre réponse est consignée dans le registre.',
    silence: 'L’absence de réponse ne vaut pas accord.',
    link: 'Donner, refuser ou retirer votre accord',
  },
  confirmation: {
    opening:
      'Le {moment}, un message portant l’adresse {from} est parvenu à {address}. Rien ne prouve qu’il ait été envoyé par votre administration.',
    held: 'Son contenu est en suspens\u00a0: il n’est pas enregistré et ne reçoit pas de réponse tant que vous n’avez pas indiqué si ce message est le vôtre.',
    ask: 'Veuillez indiquer, sur la page ci-dessous, si votre administration a envoyé ce message. Si tel n’est pas le cas, vous pouvez y déclarer qu’il n’est pas de vous.',
    link: 'Confirmer ou désavouer le message',
  },
  notEnclosed: 'Les fichiers eux-mêmes ne sont pas joints.',

  questions: 'Questions',
  whomToAsk: 'Veuillez écrire au secrétariat du Conseil à l’adresse {address}, en rappelant la référence {reference}.',
  automatic: 'La présente lettre a été établie automatiquement par le registre des contributions.',
};
