import type { Language } from '../../model/language.ts';
import type { FindingSentences } from './values.ts';
import { isSeveral, plural, voiceOf } from './wording.ts';

const { quote, code, items, list, measure, detail, moment, states } = voiceOf('fr');
const pages = (count: number) => `${count} ${plural(count, 'fr', { one: 'page', other: 'pages' })}`;
const beyond = (start: string, page: number) => (start === '' ? '' : ` La page ${page} commence par ${quote(start)}.`);

/** With the preposition: "rédigé en anglais". */
const languages: Record<Language, string> = {
  en: 'en anglais',
  fr: 'en français',
  es: 'en espagnol',
  ru: 'en russe',
  ar: 'en arabe',
  zh: 'en chinois',
};

const languageNames: Record<Language, string> = {
  en: 'l’anglais',
  fr: 'le français',
  es: 'l’espagnol',
  ru: 'le russe',
  ar: 'l’arabe',
  zh: 'le chinois',
};

const labels = {
  source: { C20: 'Nom de l’État Membre auteur de la contribution', C21: 'Source' },
  title: { C20: 'Titre du document', C21: 'Titre' },
  item: { C20: 'Référence au projet d’ordre du jour de la consultation virtuelle', C21: 'Point de l’ordre du jour' },
} as const;

const secretariat = 'Le secrétariat décidera de la suite à donner';
const again = 'la soumettre à nouveau';

/** Findings in French. */
export const fr: FindingSentences = {
  'empty-file': () => 'Le fichier est vide (0 octet). Veuillez soumettre à nouveau la contribution.',
  'corrupt-file': () =>
    'Le fichier est endommagé et ne peut pas être ouvert. Veuillez vérifier qu’il s’ouvre sur votre ordinateur, l’enregistrer une nouvelle fois et le soumettre à nouveau.',
  'not-a-document': ({ fileName }) =>
    `Le nom ${quote(fileName)} annonce un document Word ou un PDF, mais le contenu du fichier est d’une autre nature. Veuillez enregistrer la contribution au format .docx ou PDF et ${again}.`,
  'unsupported-type': ({ fileName }) =>
    `Le fichier ${quote(fileName)} est d’un type qui ne peut pas être accepté. Veuillez soumettre la contribution sous forme de document Word (.docx) ou de PDF.`,
  'too-large': (v) =>
    `Le fichier a une taille de ${measure(v.megabytes)} Mo\u00a0; la taille maximale acceptée est de ${v.limit} Mo. Veuillez réduire la taille des images et soumettre à nouveau le fichier.`,
  encrypted: () =>
    'Le fichier ne peut être ouvert qu’avec un mot de passe. Veuillez supprimer le mot de passe et soumettre à nouveau le fichier.',
  'permissions-restricted': () =>
    'Les paramètres de ce PDF n’autorisent pas la copie du texte. Le document a néanmoins été lu\u00a0; veuillez lever cette restriction à l’avenir.',
  'no-text-layer': () =>
    'Le PDF se compose d’images et ne contient pas de texte. Veuillez soumettre le document Word, ou un PDF établi à partir de celui-ci, au lieu d’une version numérisée.',
  'unusable-text-layer': () =>
    'Le texte du PDF n’est pas exploitable\u00a0: les caractères y sont enregistrés sans leur signification. Veuillez soumettre le document Word, ou un PDF établi à partir de celui-ci.',
  'partial-text-layer': () =>
    `Certaines pages du PDF sont des images sans texte et n’ont pas pu être lues. ${secretariat}\u00a0; l’envoi du document Word faciliterait le traitement.`,
  'macro-enabled': () =>
    'Le fichier contient des macros. Veuillez l’enregistrer sous forme de document sans macros (.docx) et le soumettre à nouveau.',
  'active-content': (v) =>
    `Le fichier contient des éléments actifs, par exemple un script ou un champ automatique${detail(v.detail)}. Veuillez les supprimer et soumettre à nouveau la contribution.`,
  'archive-limits': () =>
    'Le contenu du fichier occupe beaucoup plus d’espace qu’une contribution n’en demande\u00a0; le fichier n’a donc pas été ouvert. Veuillez enregistrer la contribution dans un nouveau document et la soumettre à nouveau.',
  'too-complex': () =>
    'La structure du fichier est si complexe qu’il n’a pas pu être lu en entier. Veuillez copier le texte dans un nouveau document établi selon le modèle et le soumettre à nouveau.',
  'xml-doctype': () =>
    'Le fichier contient une déclaration (DOCTYPE) qui n’est pas admise dans un document Word\u00a0; il n’a donc pas été ouvert. Veuillez enregistrer la contribution dans un nouveau document et la soumettre à nouveau.',
  'xml-too-deep': () =>
    'Les éléments du fichier sont imbriqués trop profondément pour être lus. Veuillez copier le texte dans un nouveau document établi selon le modèle et le soumettre à nouveau.',
  'unsafe-path': () =>
    'Le fichier contient des éléments dont le nom désigne un emplacement extérieur au document\u00a0; il n’a donc pas été ouvert. Veuillez enregistrer la contribution dans un nouveau document et la soumettre à nouveau.',
  'external-relationship': (v) =>
    `Le document renvoie à un contenu extérieur au fichier, par exemple un modèle, une image ou un objet${detail(v.detail)}. Ce contenu n’a pas été chargé. ${secretariat}\u00a0; vous pouvez envoyer une version dans laquelle ce contenu est intégré ou supprimé.`,
  'embedded-object': (v) =>
    `Un autre fichier ou objet est incorporé dans le document${detail(v.detail)}. ${secretariat}\u00a0; vous pouvez envoyer une version qui n’en contient pas.`,
  'legacy-format': ({ format }) =>
    `La contribution est au format ${code(format)}\u00a0; le secrétariat la convertira avant de l’enregistrer. Un document Word (.docx) ou un PDF est traité sans délai.`,
  'extension-mismatch': ({ fileName, format }) =>
    `Le nom ${quote(fileName)} ne correspond pas au contenu du fichier, qui a été lu au format ${code(format)}. Veuillez utiliser à l’avenir l’extension ${code(format)}.`,
  'page-limit-exceeded': (v) =>
    `${v.pages > 0 ? `La contribution compte ${pages(v.pages)}` : 'La contribution est trop longue'}\u00a0; les contributions ne doivent pas dépasser ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} Veuillez abréger la contribution et ${again}.`,
  'page-limit-borderline': (v) =>
    `Il n’a pas été possible d’établir avec certitude si la contribution respecte la limite de ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} ${secretariat}\u00a0; vous pouvez envoyer une version légèrement abrégée.`,
  'page-recommendation-exceeded': (v) =>
    `${v.pages > 0 ? `La contribution compte ${pages(v.pages)}` : 'La contribution semble dépasser la longueur recommandée'}\u00a0; il est recommandé de ne pas dépasser ${pages(v.limit)}.${beyond(v.start, v.limit + 1)}`,
  'page-count-metadata-mismatch': (v) =>
    `Les propriétés enregistrées dans le fichier indiquent ${pages(v.declared)}, mais la contribution est plus longue. C’est le décompte établi à partir du texte qui a été retenu.`,
  'trailing-blank-page': (v) =>
    `La contribution se termine par ${v.pages} ${plural(v.pages, 'fr', { one: 'page blanche, qui n’a pas été comptée', other: 'pages blanches, qui n’ont pas été comptées' })}.`,
  'squeezed-layout': ({ points, marginCm }) => {
    const type =
      points > 0 ? [`des caractères de ${measure(points)} ${plural(points, 'fr', { one: 'point', other: 'points' })}`] : [];
    const margin = marginCm > 0 ? [`une marge de ${measure(marginCm)} cm seulement`] : [];
    return `La mise en page comporte ${[...type, ...margin].join(' et ')}. Veuillez utiliser des caractères d’au moins 9 points et des marges d’au moins 1,27 cm.`;
  },
  'nonstandard-page-size': (v) =>
    `Une page mesure ${measure(v.widthCm)} × ${measure(v.heightCm)} cm. Veuillez utiliser le format A4 (ou Letter) pour les contributions.`,
  'no-template': ({ letter }) =>
    `Aucun des champs du modèle n’a été trouvé. Veuillez utiliser le modèle joint à la lettre ${code(letter)} et soumettre à nouveau la contribution.`,
  'missing-source': ({ form }) =>
    `Le champ ${quote(labels.source[form])} n’est pas rempli. Veuillez y indiquer le nom de l’État Membre auteur de la contribution et ${again}.`,
  'missing-title': ({ form }) =>
    `Le champ ${quote(labels.title[form])} n’est pas rempli. Veuillez y indiquer le titre de la contribution et ${again}.`,
  'missing-summary': () =>
    'La rubrique «\u00a0Résumé\u00a0» ne contient pas de texte. Veuillez la compléter si vous révisez la contribution.',
  'missing-action-required': () =>
    'La rubrique «\u00a0Suite à donner\u00a0» ne contient pas de texte. Veuillez la compléter si vous révisez la contribution.',
  'missing-date': () => 'La contribution n’est pas datée\u00a0; la date de réception sera utilisée.',
  'missing-original-language': () =>
    'Le champ «\u00a0Original\u00a0» n’indique pas la langue dans laquelle la contribution a été rédigée. Veuillez le compléter si vous révisez la contribution.',
  'missing-proposed-way-forward': () =>
    'La rubrique «\u00a0Marche à suivre proposée\u00a0» ne contient pas de texte. Veuillez la compléter si vous révisez la contribution.',
  'agenda-item-missing': ({ form }) =>
    `Le champ ${quote(labels.item[form])} n’indique aucun point, et aucun document de l’ordre du jour permettant de déterminer le point n’est cité. Veuillez indiquer le point et soumettre à nouveau la contribution.`,
  'agenda-item-ambiguous': (v) =>
    `Aucun point de l’ordre du jour n’est indiqué, et les documents cités (${list(v.documents)}) relèvent de plusieurs points\u00a0: ${items(v.items)}. ${secretariat}\u00a0; veuillez lui préciser le point visé.`,
  'agenda-item-inferred': (v) =>
    `La contribution n’indique aucun point de l’ordre du jour. Étant donné qu’elle cite ${list(v.documents)}, elle a été classée sous le point suivant\u00a0: ${items(v.items)}. Veuillez informer le secrétariat si un autre point est visé.`,
  'agenda-item-unknown': ({ printed }) =>
    `Le point indiqué (${quote(printed)}) ne figure pas à l’ordre du jour de cette réunion. Veuillez le vérifier.`,
  'agenda-item-mismatch': (v) =>
    `La contribution a été classée sous ${isSeveral(v.items) ? 'les points' : 'le point'} qu’elle indique (${items(v.items)})\u00a0; les documents cités (${list(v.documents)}) relèvent toutefois ${isSeveral(v.others) ? 'd’autres points' : 'd’un autre point'} (${items(v.others)}). Veuillez informer le secrétariat si c’est ${isSeveral(v.others) ? 'l’un d’eux' : 'ce dernier'} qui est visé.`,
  'agenda-annex-inferred': (v) =>
    `Le point de l’ordre du jour indiqué est ${quote(v.printed)}, sans mention d’une annexe. Compte tenu des documents cités, cette indication a été comprise comme suit\u00a0: ${items(v.items)}. Veuillez informer le secrétariat si un autre point est visé.`,
  'several-agenda-items': (v) =>
    `La contribution indique plusieurs points de l’ordre du jour et a été classée sous chacun d’eux\u00a0: ${items(v.items)}.`,
  'label-language-mismatch': (v) =>
    `Les intitulés du modèle sont ${languages[v.labels]}, tandis que le texte est ${languages[v.body]}. Veuillez utiliser le modèle dans la langue de la contribution.`,
  'original-language-mismatch': (v) =>
    `Le champ «\u00a0Original\u00a0» indique ${languageNames[v.original]}, mais le texte est ${languages[v.body]}. Veuillez le corriger si vous révisez la contribution.`,
  'field-order': ({ letter }) =>
    `Les champs ne suivent pas l’ordre du modèle joint à la lettre ${code(letter)}. Ils ont néanmoins été lus\u00a0; veuillez respecter cet ordre à l’avenir.`,
  'template-edition-mismatch': ({ form, letter }) =>
    `La contribution a été établie selon le modèle de ${form === 'C20' ? '2020' : '2021'}. Elle a néanmoins été lue\u00a0; veuillez utiliser le modèle joint à la lettre ${code(letter)}.`,
  'tracked-changes': () =>
    'Le document contient des modifications suivies. Le texte a été lu comme si elles avaient toutes été acceptées\u00a0; veuillez les accepter ou les refuser avant de soumettre une contribution.',
  'comments-present': () =>
    'Le document contient des commentaires. Ils n’ont pas été lus\u00a0; veuillez les supprimer avant de soumettre une contribution.',
  'hidden-text': () =>
    'Le document contient du texte masqué. Celui-ci n’a pas été lu\u00a0; veuillez le supprimer avant de soumettre une contribution.',
  'invisible-text': ({ words }) =>
    `Le PDF contient des mots que ses pages ne montrent pas\u00a0: ${quote(words)}. Veuillez vérifier s’ils font partie de la contribution et les supprimer avant tout envoi.`,
  'source-not-member-state': ({ source }) =>
    `La source ${quote(source)} n’est pas un État Membre, alors que la lettre invite les États Membres à soumettre des contributions. ${secretariat}.`,
  'source-unknown': ({ source }) =>
    `Aucun État Membre n’a pu être reconnu dans la source ${quote(source)}. ${secretariat}\u00a0; veuillez confirmer le nom de l’État Membre.`,
  late: ({ closes, received }) => {
    const [end, arrival] = [moment(closes), moment(received)];
    return `La contribution a été reçue le ${arrival.day} à ${arrival.time}, après la date limite de soumission, fixée au ${end.day} à ${end.time} (heure de Genève). ${secretariat}.`;
  },
  'revision-base-unknown': ({ base }) =>
    `La contribution modifie le Document ${code(base)}, mais aucune contribution portant ce numéro n’est connue. ${secretariat}\u00a0; veuillez vérifier le numéro.`,
  'revision-source-mismatch': ({ base }) =>
    `La contribution modifie le Document ${code(base)}, qui a été soumis par un autre État Membre. ${secretariat}\u00a0; veuillez vérifier le numéro.`,
  'same-title': ({ symbol, fileName }) =>
    symbol === ''
      ? `La contribution ${quote(fileName)} de votre administration porte le même titre et attend une décision. ${secretariat}\u00a0; veuillez indiquer laquelle des deux doit être examinée.`
      : `Le Document ${code(symbol)}${detail(fileName)} de votre administration porte le même titre. ${secretariat}\u00a0; si la présente contribution le révise, veuillez l’envoyer avec la ligne «\u00a0Révision 1 au Document ${code(symbol)}\u00a0» au-dessus du titre.`,
  'priority-2-item': (v) =>
    `${isSeveral(v.items) ? 'Les points suivants relèvent' : 'Le point suivant relève'} du groupe 2, dont l’examen est proposé pour une réunion future\u00a0: ${items(v.items)}.`,
  'item-without-document': (v) => `La lettre n’indique aucun document propre à ce qui suit\u00a0: ${items(v.items)}.`,
  revision: ({ base, kind }) =>
    `La contribution est ${{ Rev: 'une révision du', Add: 'un addendum au', Corr: 'un corrigendum au' }[kind]} Document ${code(base)}, dont elle conserve le numéro.`,
  'joint-contribution': ({ states }) =>
    `Il s’agit d’une contribution commune de ${states} ${plural(states, 'fr', { one: 'État Membre', other: 'États Membres' })}.`,
  'on-behalf-of-organisation': (v) =>
    `La contribution est soumise au nom ${isSeveral(v.organisations) ? 'des organisations suivantes' : 'de l’organisation suivante'}\u00a0: ${list(v.organisations)}.`,
  'sender-malformed': () => `L’adresse de l’expéditeur est écrite d’une manière qui peut en cacher une autre. ${secretariat}.`,
  'mail-not-clean': () =>
    `Le message n’a pas passé avec succès le contrôle des courriels indésirables et des virus. ${secretariat}.`,
  'dmarc-fail': ({ address }) =>
    `Le message porte l’adresse ${code(address)}, mais le domaine de celle-ci déclare ne pas l’avoir envoyé. ${secretariat}.`,
  'dmarc-none': ({ address }) =>
    `Rien ne prouve que le message provient de l’adresse ${code(address)} qu’il porte. ${secretariat}.`,
  'sender-unknown': ({ address }) => `L’adresse ${code(address)} n’est enregistrée pour aucun État Membre. ${secretariat}.`,
  'list-mail': () =>
    `Le message est parvenu par une liste de diffusion, de sorte qu’il n’a pas d’expéditeur déterminé. ${secretariat}.`,
  'mail-unreadable': () => `Le message n’a pas pu être lu en entier. ${secretariat}.`,
  'sender-not-focal-point': ({ address }) =>
    `L’adresse ${code(address)} appartient à l’administration, mais n’est pas celle de son point de contact enregistré. La contribution a néanmoins été prise en compte.`,
  'sender-source-mismatch': ({ sender, states: sources }) =>
    `Le message a été envoyé au nom de l’État Membre suivant\u00a0: ${states(sender)}\u00a0; or la source de la contribution est la suivante\u00a0: ${states(sources)}. ${secretariat}.`,
  'cosponsor-cc-missing': ({ states: missing }) =>
    `Le message n’a pas été adressé en copie ${isSeveral(missing) ? 'aux États Membres suivants, mentionnés' : 'à l’État Membre suivant, mentionné'} dans la source de cette contribution commune\u00a0: ${states(missing)}. Le point de contact de chaque État Membre concerné doit en recevoir copie\u00a0; veuillez soumettre à nouveau la contribution en adressant la copie manquante. ${secretariat}.`,
  'attachments-differ': ({ fileName }) =>
    `Le document Word et le PDF portant le nom ${quote(fileName)} n’ont pas le même texte. ${secretariat}\u00a0; veuillez indiquer lequel des deux doit être retenu.`,
};
