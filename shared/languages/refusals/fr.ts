import type { RefusalWords } from './refusal-words.ts';

export const fr = {
  'accepted-already': 'La contribution est déjà acceptée\u00a0: pour la placer ailleurs, déplacez-la.',
  'agenda-contradiction': 'L’ordre du jour se contredit\u00a0: corrigez-le, puis acceptez-le.',
  'agenda-empty': 'Un ordre du jour compte au moins un point.',
  'agenda-too-large': 'L’ordre du jour est trop volumineux pour le registre\u00a0: abrégez les titres et les notes.',
  'answers-none': 'Indiquez la réponse à une question au moins.',
  'answers-twice': 'Répondez une seule fois à chaque question.',
  'being-filed': 'La contribution a été examinée et son enregistrement est en cours\u00a0: revenez dans un instant.',
  'cited-id-length':
    'L’identifiant d’un document cité compte de 1 à {longest} caractères, comme dans C21/35 ou pp-resolution:77.',
  'consented-already': 'Votre administration a déjà donné son accord à cette contribution. Elle peut retirer cet accord.',
  'consent-none-stands': 'Votre administration n’a donné à cette contribution aucun accord qui puisse être retiré.',
  'consent-without-paper': 'La contribution n’est pas en vigueur\u00a0: il n’y a pas d’accord à donner.',
  'consultation-empty':
    'Il n’y a rien à soumettre\u00a0: aucune conclusion proposée ne nécessite de consultation par correspondance, ou le texte de toutes celles qui en nécessitent une fait l’objet d’une divergence.',
  'consultation-stands':
    'La consultation {symbol} va du {opens} au {closes} (heure de Genève) et ne peut plus être modifiée\u00a0: utilisez une autre lettre.',
  'consultation-times':
    'La consultation se terminerait le {closes} et s’ouvrirait le {opens} (heure de Genève)\u00a0: elle doit s’ouvrir avant de se terminer.',
  'council-unknown': 'Les États Membres du Conseil en fonction le {day} ne sont pas connus ici.',
  'date-wanted': 'Indiquez la date sous la forme année, mois et jour\u00a0: 2021-05-19.',
  'declined-already': 'Votre administration a déjà refusé son accord. Écrivez au secrétariat pour modifier cette réponse.',
  'document-elsewhere': 'Le document {document} relève du point {item}\u00a0: un document ne relève que d’un seul point.',
  'document-no-symbol': '{document} n’est pas une cote de document\u00a0: écrivez-la comme dans C21/35.',
  'document-twice': 'Le document {document} est indiqué deux fois.',
  'does-not-fit': 'Cet élément de la demande ne convient pas\u00a0: {field}.',
  'extension-too-early': 'La date limite pour tous est fixée au {closes} (heure de Genève)\u00a0: un report doit aller au-delà.',
  'file-empty': 'Le fichier est vide\u00a0: envoyez un fichier qui ait un contenu.',
  'file-too-large': 'Le fichier dépasse {megabytes} Mo\u00a0: réduisez la taille de ses images.',
  'file-type': 'Envoyez la contribution au format Word (.docx) ou PDF\u00a0: aucun autre type de fichier n’est accepté.',
  'item-group': 'Le point {item} est dans le groupe {group}, et non dans le groupe {named}.',
  'item-group-already': 'Le point {item} est déjà dans le groupe {group}.',
  'item-id-used':
    'L’identifiant {item} est ou a été celui d’un autre point\u00a0: donnez au nouveau point un identifiant qui lui soit propre.',
  'item-not-in-group-1':
    'Le point {item} n’est pas dans le groupe 1\u00a0: seuls les points du groupe 1 passent dans le groupe 2.',
  'item-number-used': 'Le numéro {number} est celui du point {item}\u00a0: donnez-en un autre au nouveau point.',
  'items-twice': 'Indiquez chaque point de l’ordre du jour une seule fois.',
  'items-unknown':
    'Ne figurent pas à l’ordre du jour\u00a0: {items}. Désignez les points de l’ordre du jour par leurs identifiants.',
  'join-accepted-only':
    'Seule une contribution acceptée ou en suspens peut être rattachée à une autre\u00a0: acceptez-la d’abord.',
  'join-has-versions': 'La contribution a ses propres versions linguistiques\u00a0: rattachez les deux dans l’autre sens.',
  'join-no-common-state':
    'Les deux contributions ne mentionnent aucun État Membre en commun\u00a0: corrigez d’abord la source de l’une d’elles.',
  'join-not-accepted':
    'La contribution {paper} n’est pas acceptée\u00a0: acceptez-la d’abord, ou rattachez les deux dans l’autre sens.',
  'join-same-language':
    'Les deux contributions sont dans la même langue\u00a0: une seconde version dans cette langue est une révision, ou doit être renvoyée.',
  'join-self': 'Une contribution ne se rattache pas à elle-même\u00a0: indiquez celle dont elle est une version linguistique.',
  'join-unknown':
    'Il n’existe pas de contribution {paper}\u00a0: désignez une contribution de cette consultation par son identifiant.',
  'joined-already':
    'La contribution est rattachée à une autre\u00a0: acceptez-la d’abord, s’il s’agit d’une contribution à part entière.',
  'letter-incomplete': 'La lettre ne donne pas tout ce qu’il faut pour une réunion. Complétez la proposition et acceptez-la.',
  'letter-of-another-meeting': 'La proposition porte sur la réunion {named}, et non sur la réunion {meeting}.',
  'letter-symbol': 'Indiquez la cote de la lettre telle qu’elle est imprimée, par exemple DM-21/1025.',
  'letter-unread': 'Le fichier n’a pas pu être lu comme une lettre de convocation\u00a0: envoyez-la au format Word ou texte.',
  'meeting-id': 'L’identifiant d’une réunion se compose de majuscules, de chiffres et de traits d’union, comme dans C21-VCC-1.',
  'no-contribution': 'Il ne s’agit pas d’une contribution\u00a0: demandez-en une à l’expéditeur.',
  'numbered-not-returned':
    'La contribution est enregistrée et porte un numéro\u00a0: demandez une révision à l’expéditeur, ou retirez-la.',
  'on-behalf-reason': 'Indiquez pourquoi la contribution est déposée au nom de l’État Membre, en 3 à {longest} caractères.',
  'on-behalf-state': 'Indiquez, par son code de deux lettres, l’État Membre au nom duquel la contribution est déposée.',
  'on-behalf-time': 'Indiquez quand la contribution est arrivée\u00a0: une heure passée, avec son décalage par rapport à UTC.',
  'on-behalf-wanted':
    'Indiquez au nom de quel État Membre la contribution est déposée, quand elle est arrivée et pour quelle raison.',
  'page-length': 'Une partie d’une liste compte de 1 à {most} lignes.',
  'page-token': 'Il ne s’agit pas d’une suite de cette liste\u00a0: demandez à nouveau le début de la liste.',
  'proceeding-type':
    'Envoyez une lettre ou un compte rendu au format Word (.docx), PDF ou texte (.txt), et un rapport modifié au format Word.',
  'proceeding-under-way': 'Le fichier est en cours de lecture\u00a0: revenez dans un instant.',
  'publish-accepted-only': 'Seule une contribution acceptée peut être publiée\u00a0: acceptez-la d’abord.',
  'published-already': 'La contribution est déjà publiée.',
  'question-unknown': 'La consultation {symbol} ne comporte pas de question {number} (nombre de questions\u00a0: {count}).',
  'reason-wanted': 'Indiquez un motif de 3 à {longest} caractères.',
  'repeats-another': 'La contribution en répète une autre, qui est enregistrée\u00a0: prononcez-vous sur cette dernière.',
  'returned-already': 'La contribution est déjà renvoyée.',
  'returned-under-no-item': 'La contribution est renvoyée et ne relève d’aucun point\u00a0: acceptez-la en indiquant les points.',
  'sitting-number': 'Le numéro de la séance est compris entre 1 et {most}.',
  'sitting-of-record': 'Seul un compte rendu se rapporte à une séance et à sa date.',
  'source-without-state':
    'Aucun État Membre n’a pu être reconnu dans cette source\u00a0: nommez les États dans l’une des six langues.',
  'state-unknown': '{code} n’est pas un État Membre\u00a0: indiquez son code de deux lettres.',
  'time-to-come': 'Le {moment} (heure de Genève) n’est pas encore passé\u00a0: indiquez une date et une heure passées.',
  'time-wanted':
    'Indiquez un jour et une heure\u00a0; les programmes y ajoutent le décalage par rapport à UTC\u00a0: 2021-07-01T00:00:00+02:00.',
  'withdrawn-accept-first': 'La contribution est retirée\u00a0: acceptez-la d’abord si elle doit être rétablie.',
  'withdrawn-already': 'La contribution est déjà retirée.',
  'without-vote-ends-early': '{state}\u00a0: la période sans droit de vote se termine avant de commencer.',
  'without-vote-not-member':
    'Cet État Membre ne fait pas partie de ce Conseil et n’y a aucun droit de vote à perdre\u00a0: {state}.',
  'words-in-dispute': 'Deux versions de ce texte sont en concurrence\u00a0: réglez d’abord cette divergence.',
  'words-not-in-dispute': 'Ce texte ne fait l’objet d’aucune divergence.',
  'words-unchanged': 'C’est déjà le texte actuel.',
} satisfies RefusalWords;
