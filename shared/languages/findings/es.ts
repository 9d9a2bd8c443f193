import type { Language } from '../../model/language.ts';
import type { FindingSentences } from './values.ts';
import { isSeveral, plural, voiceOf } from './wording.ts';

const { quote, code, items, list, measure, detail, moment, states } = voiceOf('es');
const pages = (count: number) => `${count} ${plural(count, 'es', { one: 'página', other: 'páginas' })}`;
const beyond = (start: string, page: number) => (start === '' ? '' : ` La página ${page} comienza con ${quote(start)}.`);

const languages: Record<Language, string> = {
  en: 'inglés',
  fr: 'francés',
  es: 'español',
  ru: 'ruso',
  ar: 'árabe',
  zh: 'chino',
};

const labels = {
  source: { C20: 'Nombre del Estado Miembro que presenta la contribución', C21: 'Origen' },
  title: { C20: 'Título del documento', C21: 'Título' },
  item: { C20: 'Referencia al proyecto de orden del día de la consulta virtual', C21: 'Punto del orden del día' },
} as const;

const secretariat = 'La Secretaría decidirá cómo proceder';
const again = 'vuelva a enviarla';

/** Findings in Spanish. */
export const es: FindingSentences = {
  'empty-file': () => 'El fichero está vacío (0 bytes). Le rogamos que vuelva a enviar la contribución.',
  'corrupt-file': () =>
    'El fichero está dañado y no se puede abrir. Le rogamos que compruebe que se abre en su computador, lo guarde de nuevo y vuelva a enviarlo.',
  'not-a-document': ({ fileName }) =>
    `El nombre ${quote(fileName)} anuncia un documento Word o un PDF, pero el fichero contiene otra cosa. Le rogamos que guarde la contribución en formato .docx o PDF y ${again}.`,
  'unsupported-type': ({ fileName }) =>
    `El fichero ${quote(fileName)} es de un tipo que no se puede aceptar. Le rogamos que envíe la contribución como documento Word (.docx) o como PDF.`,
  'too-large': (v) =>
    `El fichero ocupa ${measure(v.megabytes)} MB; el máximo admitido es de ${v.limit} MB. Le rogamos que reduzca el tamaño de las imágenes y vuelva a enviarlo.`,
  encrypted: () => 'El fichero solo se puede abrir con una contraseña. Le rogamos que suprima la contraseña y vuelva a enviarlo.',
  'permissions-restricted': () =>
    'La configuración de este PDF no permite copiar el texto. No obstante, el documento se ha leído; le rogamos que suprima esa restricción en el futuro.',
  'no-text-layer': () =>
    'El PDF consta de imágenes y no contiene texto. Le rogamos que envíe el documento Word, o un PDF creado a partir de él, en lugar de una copia escaneada.',
  'unusable-text-layer': () =>
    'El texto del PDF no se puede leer, pues los caracteres están almacenados sin su significado. Le rogamos que envíe el documento Word, o un PDF creado a partir de él.',
  'partial-text-layer': () =>
    `Algunas páginas del PDF son imágenes sin texto y no se han podido leer. ${secretariat}; el envío del documento Word facilitaría el trámite.`,
  'macro-enabled': () =>
    'El fichero contiene macros. Le rogamos que lo guarde como documento sin macros (.docx) y vuelva a enviarlo.',
  'active-content': (v) =>
    `El fichero contiene elementos activos, como un programa o un campo automático${detail(v.detail)}. Le rogamos que los suprima y vuelva a enviar la contribución.`,
  'archive-limits': () =>
    'El contenido del fichero ocupa mucho más espacio del que necesita una contribución, por lo que no se ha abierto. Le rogamos que guarde la contribución en un documento nuevo y vuelva a enviarla.',
  'too-complex': () =>
    'El fichero tiene una estructura tan compleja que no se ha podido leer por completo. Le rogamos que copie el texto en un documento nuevo basado en la plantilla y vuelva a enviarlo.',
  'xml-doctype': () =>
    'El fichero contiene una declaración (DOCTYPE) que no debe figurar en un documento Word, por lo que no se ha abierto. Le rogamos que guarde la contribución en un documento nuevo y vuelva a enviarla.',
  'xml-too-deep': () =>
    'Los elementos del fichero están anidados a demasiada profundidad y no se han podido leer. Le rogamos que copie el texto en un documento nuevo basado en la plantilla y vuelva a enviarlo.',
  'unsafe-path': () =>
    'El fichero contiene partes cuyo nombre remite a un lugar fuera del documento, por lo que no se ha abierto. Le rogamos que guarde la contribución en un documento nuevo y vuelva a enviarla.',
  'external-relationship': (v) =>
    `El documento remite a contenido exterior al fichero, como una plantilla, una imagen o un objeto${detail(v.detail)}. Ese contenido no se ha cargado. ${secretariat}; puede enviar una versión en la que se haya incorporado o suprimido.`,
  'embedded-object': (v) =>
    `El documento lleva incrustado otro fichero u objeto${detail(v.detail)}. ${secretariat}; puede enviar una versión que no lo contenga.`,
  'legacy-format': ({ format }) =>
    `La contribución está en formato ${code(format)}; la Secretaría la convertirá antes de registrarla. Los documentos Word (.docx) y los PDF se tramitan sin demora.`,
  'extension-mismatch': ({ fileName, format }) =>
    `El nombre ${quote(fileName)} no corresponde al contenido del fichero, que se ha leído como ${code(format)}. Le rogamos que en el futuro utilice la extensión ${code(format)}.`,
  'page-limit-exceeded': (v) =>
    `${v.pages > 0 ? `La contribución tiene ${pages(v.pages)}` : 'La contribución es demasiado larga'}; las contribuciones no deben superar ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} Le rogamos que abrevie la contribución y ${again}.`,
  'page-limit-borderline': (v) =>
    `No se puede determinar con certeza si la contribución respeta el límite de ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} ${secretariat}; puede enviar una versión ligeramente abreviada.`,
  'page-recommendation-exceeded': (v) =>
    `${v.pages > 0 ? `La contribución tiene ${pages(v.pages)}` : 'La contribución parece superar la extensión recomendada'}; se recomienda no superar ${pages(v.limit)}.${beyond(v.start, v.limit + 1)}`,
  'page-count-metadata-mismatch': (v) =>
    `Las propiedades almacenadas en el fichero indican ${pages(v.declared)}, pero la contribución es más larga. Se ha tenido en cuenta el recuento efectuado a partir del texto.`,
  'trailing-blank-page': (v) =>
    `La contribución termina con ${v.pages} ${plural(v.pages, 'es', { one: 'página en blanco, que no se ha contado', other: 'páginas en blanco, que no se han contado' })}.`,
  'squeezed-layout': ({ points, marginCm }) => {
    const type = points > 0 ? [`letra de ${measure(points)} ${plural(points, 'es', { one: 'punto', other: 'puntos' })}`] : [];
    const margin = marginCm > 0 ? [`un margen de solo ${measure(marginCm)} cm`] : [];
    return `En la contribución se utiliza ${[...type, ...margin].join(' y ')}. Le rogamos que utilice letra de 9 puntos como mínimo y márgenes de al menos 1,27 cm.`;
  },
  'nonstandard-page-size': (v) =>
    `Una página mide ${measure(v.widthCm)} × ${measure(v.heightCm)} cm. Le rogamos que utilice el formato A4 (o Carta) para las contribuciones.`,
  'no-template': ({ letter }) =>
    `No se ha encontrado ninguno de los campos de la plantilla. Le rogamos que utilice la plantilla anexa a la carta ${code(letter)} y vuelva a enviar la contribución.`,
  'missing-source': ({ form }) =>
    `El campo ${quote(labels.source[form])} no se ha rellenado. Le rogamos que indique el nombre del Estado Miembro que presenta la contribución y ${again}.`,
  'missing-title': ({ form }) =>
    `El campo ${quote(labels.title[form])} no se ha rellenado. Le rogamos que indique el título de la contribución y ${again}.`,
  'missing-summary': () => 'El apartado «Resumen» no contiene texto. Le rogamos que lo complete si revisa la contribución.',
  'missing-action-required': () =>
    'El apartado «Acción solicitada» no contiene texto. Le rogamos que lo complete si revisa la contribución.',
  'missing-date': () => 'La contribución no lleva fecha; se utilizará la fecha de recepción.',
  'missing-original-language': () =>
    'El campo «Original» no indica el idioma en que se redactó la contribución. Le rogamos que lo complete si revisa la contribución.',
  'missing-proposed-way-forward': () =>
    'El apartado «Camino a seguir propuesto» no contiene texto. Le rogamos que lo complete si revisa la contribución.',
  'agenda-item-missing': ({ form }) =>
    `El campo ${quote(labels.item[form])} no indica ningún punto, y no se cita ningún documento del orden del día que permita determinarlo. Le rogamos que indique el punto y vuelva a enviar la contribución.`,
  'agenda-item-ambiguous': (v) =>
    `No se indica ningún punto del orden del día, y los documentos citados (${list(v.documents)}) corresponden a varios: ${items(v.items)}. ${secretariat}; le rogamos que le comunique el punto de que se trata.`,
  'agenda-item-inferred': (v) =>
    `La contribución no indica ningún punto del orden del día. Dado que cita ${list(v.documents)}, se ha asignado al punto siguiente: ${items(v.items)}. Le rogamos que informe a la Secretaría si se trata de otro punto.`,
  'agenda-item-unknown': ({ printed }) =>
    `El punto indicado (${quote(printed)}) no figura en el orden del día de esta reunión. Le rogamos que lo verifique.`,
  'agenda-item-mismatch': (v) =>
    `La contribución se ha asignado ${isSeveral(v.items) ? 'a los puntos' : 'al punto'} que indica (${items(v.items)}); sin embargo, los documentos citados (${list(v.documents)}) corresponden a ${isSeveral(v.others) ? 'otros' : 'otro'} (${items(v.others)}). Le rogamos que informe a la Secretaría si se trata de ${isSeveral(v.others) ? 'uno de estos' : 'este último'}.`,
  'agenda-annex-inferred': (v) =>
    `El punto del orden del día figura como ${quote(v.printed)}, sin mención de un anexo. Habida cuenta de los documentos citados, se ha entendido lo siguiente: ${items(v.items)}. Le rogamos que informe a la Secretaría si se trata de otro punto.`,
  'several-agenda-items': (v) =>
    `La contribución indica varios puntos del orden del día y se ha asignado a cada uno de ellos: ${items(v.items)}.`,
  'label-language-mismatch': (v) =>
    `Las rúbricas de la plantilla están en ${languages[v.labels]} y el texto está en ${languages[v.body]}. Le rogamos que utilice la plantilla en el idioma de la contribución.`,
  'original-language-mismatch': (v) =>
    `El campo «Original» indica ${languages[v.original]}, pero el texto está en ${languages[v.body]}. Le rogamos que lo corrija si revisa la contribución.`,
  'field-order': ({ letter }) =>
    `Los campos no siguen el orden de la plantilla anexa a la carta ${code(letter)}. No obstante, se han leído; le rogamos que respete ese orden en el futuro.`,
  'template-edition-mismatch': ({ form, letter }) =>
    `La contribución se redactó con la plantilla de ${form === 'C20' ? '2020' : '2021'}. No obstante, se ha leído; le rogamos que utilice la plantilla anexa a la carta ${code(letter)}.`,
  'tracked-changes': () =>
    'El documento contiene cambios marcados. El texto se ha leído como si se hubieran aceptado todos; le rogamos que los acepte o los rechace antes de enviar una contribución.',
  'comments-present': () =>
    'El documento contiene comentarios. No se han leído; le rogamos que los suprima antes de enviar una contribución.',
  'hidden-text': () =>
    'El documento contiene texto oculto, que no se ha leído. Le rogamos que lo suprima antes de enviar una contribución.',
  'invisible-text': ({ words }) =>
    `El PDF contiene palabras que sus páginas no muestran: ${quote(words)}. Le rogamos que compruebe si forman parte de la contribución y que las suprima antes de enviar una contribución.`,
  'source-not-member-state': ({ source }) =>
    `El origen ${quote(source)} no es un Estado Miembro, y la carta invita a los Estados Miembros a presentar contribuciones. ${secretariat}.`,
  'source-unknown': ({ source }) =>
    `No se ha podido reconocer ningún Estado Miembro en el origen ${quote(source)}. ${secretariat}; le rogamos que confirme el nombre del Estado Miembro.`,
  late: ({ closes, received }) => {
    const [end, arrival] = [moment(closes), moment(received)];
    return `La contribución se recibió el ${arrival.day} a las ${arrival.time}, después de vencer el plazo de presentación, fijado para el ${end.day} a las ${end.time} (hora de Ginebra). ${secretariat}.`;
  },
  'revision-base-unknown': ({ base }) =>
    `La contribución modifica el Documento ${code(base)}, pero no se conoce ninguna contribución con ese número. ${secretariat}; le rogamos que verifique el número.`,
  'revision-source-mismatch': ({ base }) =>
    `La contribución modifica el Documento ${code(base)}, presentado por otro Estado Miembro. ${secretariat}; le rogamos que verifique el número.`,
  'same-title': ({ symbol, fileName }) =>
    symbol === ''
      ? `La contribución ${quote(fileName)} de su administración lleva el mismo título y está a la espera de una decisión. ${secretariat}; le rogamos que indique cuál de las dos debe examinarse.`
      : `El Documento ${code(symbol)}${detail(fileName)} de su administración lleva el mismo título. ${secretariat}; si esta contribución lo revisa, le rogamos que la envíe con la línea «Revisión 1 al Documento ${code(symbol)}» encima del título.`,
  'priority-2-item': (v) =>
    `${isSeveral(v.items) ? 'Los siguientes puntos pertenecen' : 'El siguiente punto pertenece'} al grupo 2, cuyo examen se propone para una reunión futura: ${items(v.items)}.`,
  'item-without-document': (v) => `La carta no indica ningún documento propio de lo siguiente: ${items(v.items)}.`,
  revision: ({ base, kind }) =>
    `La contribución es ${{ Rev: 'una revisión del', Add: 'un addéndum al', Corr: 'un corrigéndum al' }[kind]} Documento ${code(base)}, cuyo número conserva.`,
  'joint-contribution': ({ states }) =>
    `Se trata de una contribución conjunta de ${states} ${plural(states, 'es', { one: 'Estado Miembro', other: 'Estados Miembros' })}.`,
  'on-behalf-of-organisation': (v) =>
    `La contribución se presenta en nombre de ${isSeveral(v.organisations) ? 'las siguientes organizaciones' : 'la siguiente organización'}: ${list(v.organisations)}.`,
  'sender-malformed': () => `La dirección del remitente está escrita de un modo que puede ocultar otra. ${secretariat}.`,
  'mail-not-clean': () => `El mensaje no ha superado el control de correo no deseado y de virus. ${secretariat}.`,
  'dmarc-fail': ({ address }) =>
    `El mensaje lleva la dirección ${code(address)}, pero el dominio de esta declara que no lo ha enviado. ${secretariat}.`,
  'dmarc-none': ({ address }) =>
    `Nada demuestra que el mensaje proceda de la dirección ${code(address)} que lleva. ${secretariat}.`,
  'sender-unknown': ({ address }) =>
    `La dirección ${code(address)} no está registrada para ningún Estado Miembro. ${secretariat}.`,
  'list-mail': () =>
    `El mensaje ha llegado por una lista de distribución, por lo que no tiene un remitente determinado. ${secretariat}.`,
  'mail-unreadable': () => `El mensaje no se ha podido leer por completo. ${secretariat}.`,
  'sender-not-focal-point': ({ address }) =>
    `La dirección ${code(address)} es de la administración, pero no de su punto de contacto registrado. No obstante, la contribución se ha admitido.`,
  'sender-source-mismatch': ({ sender, states: sources }) =>
    `El mensaje se ha enviado en nombre del siguiente Estado Miembro: ${states(sender)}; sin embargo, el origen de la contribución es el siguiente: ${states(sources)}. ${secretariat}.`,
  'cosponsor-cc-missing': ({ states: missing }) =>
    `El mensaje no se ha enviado en copia ${isSeveral(missing) ? 'a los siguientes Estados Miembros, que figuran' : 'al siguiente Estado Miembro, que figura'} en el origen de esta contribución conjunta: ${states(missing)}. El punto de contacto de cada Estado Miembro interesado debe recibir copia; le rogamos que envíe de nuevo la contribución con la copia que falta. ${secretariat}.`,
  'attachments-differ': ({ fileName }) =>
    `El documento Word y el PDF de nombre ${quote(fileName)} no tienen el mismo texto. ${secretariat}; le rogamos que indique cuál de los dos debe tenerse en cuenta.`,
};
