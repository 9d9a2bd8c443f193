import type { LetterWords } from './letter-words.ts';

export const es: LetterWords = {
  labelled: '{label}: {value}',
  moment: '{day} a las {time}, hora de Ginebra ({utc} UTC)',
  dayAndTime: '{day}, {time}',

  titles: {
    receipt: 'Acuse de recibo',
    accepted: 'Contribución aceptada con el número {symbol}',
    outcomes: {
      returned: 'Contribución devuelta para su corrección',
      held: 'Contribución en suspenso en la Secretaría',
      pending: 'Contribución aceptada, pendiente de número',
      duplicate: 'Contribución ya recibida',
      withdrawn: 'Contribución retirada',
      ignored: 'Fichero no registrado como contribución',
    },
    joined: 'Versión lingüística de una contribución',
    several: 'Acuse de recibo y resultado del examen',
    none: 'No se ha encontrado ninguna contribución en su mensaje',
    coSponsor: 'Una contribución conjunta menciona a su Estado Miembro',
    confirmation: 'Le rogamos que compruebe un mensaje que lleva su dominio',
  },

  mailReceived: 'Su mensaje dirigido a {address} se recibió el {moment}.',
  uploadReceived: 'Su envío se recibió el {moment}.',
  verdictFollows:
    'Su contenido se está examinando. El resultado se le comunicará en una carta aparte; hasta entonces no tiene que hacer nada.',

  paper: 'Documento',
  accepted: 'La contribución se ha aceptado y lleva el número {symbol}.',
  duplicate:
    'El mismo fichero ya se había recibido, con la referencia {original}. Ese envío sigue siendo el válido; nada se ha registrado dos veces.',
  joined: 'El documento es una versión de {original} en otro idioma. Ambos constituyen una sola contribución.',
  statuses: {
    returned: 'La contribución se le devuelve para su corrección. No se ha registrado y no lleva número.',
    held: 'La contribución está en suspenso. La Secretaría la examinará y le comunicará cómo procede; hasta entonces no lleva número.',
    pending: 'La contribución se ha aceptado y se está registrando; el número se le comunicará más adelante.',
    withdrawn: 'La contribución se ha retirado.',
    ignored: 'El fichero no es una contribución y no se ha registrado.',
  },
  byPerson: {
    accept: 'El {moment}, la Secretaría examinó la contribución y la aceptó.',
    return: 'El {moment}, la Secretaría examinó la contribución y la devolvió.',
    withdraw: 'El {moment}, la Secretaría registró la retirada de la contribución.',
    'judge-again':
      'El {moment}, la Secretaría sometió la contribución a un nuevo examen, con arreglo a las normas entonces vigentes.',
  },
  reasonGiven: 'Motivo indicado: {reason}',
  aboutForm: 'Este examen se refiere a la forma del documento y a su lugar en el orden del día, no a su contenido de fondo.',
  findings: 'Observaciones del examen',
  noFindings: 'Ninguna observación.',

  labels: {
    file: 'Fichero',
    title: 'Título',
    number: 'Número',
    source: 'Origen',
    item: 'Punto del orden del día',
    itemTitle: 'Título del punto ({language})',
    pages: 'Páginas',
    size: 'Tamaño',
    hash: 'SHA-256',
    rule: 'Norma',
    place: 'Lugar',
    closes: 'Plazo de presentación de contribuciones',
    content: 'Contenido',
    sender: 'Remitente',
    states: 'Estados Miembros mencionados',
  },
  pagesOf: '{count} (máximo: {limit})',
  pagesAdvised: '{count} (máximo recomendado: {limit})',

  nextSteps: 'Qué debe hacer y hasta cuándo',
  mend: {
    open: 'Le rogamos que envíe la contribución corregida a {address} a más tardar el {deadline}.',
    closed:
      'El plazo de presentación de contribuciones venció el {deadline}. Todavía puede enviar la contribución corregida a {address}. Las contribuciones tardías no se rechazan: quedan en suspenso y la Secretaría decidirá cómo proceder.',
  },
  wait: {
    open: 'No tiene que hacer nada, salvo que se le pida en alguna de las observaciones anteriores. Puede enviar una versión mejorada a {address} a más tardar el {deadline}.',
    closed:
      'No tiene que hacer nada, salvo que se le pida en alguna de las observaciones anteriores. El plazo de presentación de contribuciones venció el {deadline}. Lo que se envíe ahora a {address} queda en suspenso y la Secretaría decidirá cómo proceder.',
  },
  done: {
    open: 'No tiene que hacer nada más. Puede enviarse una revisión a {address} a más tardar el {deadline}.',
    closed:
      'No tiene que hacer nada más. El plazo de presentación de contribuciones venció el {deadline}. Una revisión que se envíe ahora a {address} queda en suspenso y la Secretaría decidirá cómo proceder.',
  },
  sendPaper: {
    open: 'Le rogamos que envíe la contribución a {address} a más tardar el {deadline}, adjunta como documento Word (.docx) o PDF.',
    closed:
      'El plazo de presentación de contribuciones venció el {deadline}. Todavía puede enviar la contribución a {address}, adjunta como documento Word (.docx) o PDF. Las contribuciones tardías no se rechazan: quedan en suspenso y la Secretaría decidirá cómo proceder.',
  },

  everything: 'Todo lo que contenía su mensaje',
  everyFile: 'Ficheros recibidos',
  inForwarded: 'en un mensaje reenviado',
  roles: {
    body: 'texto del mensaje',
    document: 'documento',
    picture: 'imagen',
    calendar: 'elemento de calendario',
    signature: 'firma electrónica',
    tnef: 'paquete de Outlook (winmail.dat)',
    report: 'informe de entrega',
    other: 'otro contenido',
  },
  acceptedAs: 'contribución aceptada con el número {symbol}',
  duplicateOf: 'duplicado de {original}',
  versionOf: 'versión de {original} en otro idioma',
  fates: {
    examining: 'en examen',
    returned: 'contribución devuelta para su corrección',
    held: 'contribución en suspenso en la Secretaría',
    pending: 'contribución aceptada, pendiente de número',
    withdrawn: 'contribución retirada',
    ignored: 'no es una contribución, no se ha registrado',
    notOpened: 'devuelto, no se ha podido abrir',
    kept: 'se conserva con el mensaje, no es una contribución',
  },
  aboutMail: 'Acerca del mensaje',
  mailNotes: {
    'no-attachment':
      'El mensaje no contiene ninguna contribución: no lleva adjunto ningún documento Word ni PDF. El texto del propio mensaje y los enlaces a ficheros no pueden registrarse.',
    'tnef-attachment':
      'El adjunto winmail.dat es un paquete creado por Outlook que no se ha abierto; puede que contenga una contribución. Le rogamos que envíe de nuevo el mensaje en formato HTML o de texto sin formato, con la contribución adjunta como documento Word (.docx) o PDF.',
    'several-contributions':
      'El mensaje contiene más de una contribución. Cada una se ha examinado por separado y tiene su propio resultado. Le rogamos que compruebe que no falta ninguna.',
    'forwarded-message':
      'Una contribución figuraba adjunta a un mensaje reenviado por usted. Se ha examinado como enviada por usted.',
    'attachment-duplicate': 'El mensaje contiene el mismo fichero más de una vez. Se cuenta una sola vez.',
  },

  coSponsor: {
    opening: 'El {moment}, la Secretaría recibió una contribución conjunta cuyo origen menciona a su Estado Miembro.',
    ask: 'En la página que se indica a continuación puede dar su consentimiento, denegarlo o retirar un consentimiento anterior. Su respuesta queda anotada en el registro.',
    silence: 'La falta de respuesta no se considera consentimiento.',
    link: 'Dar, denegar o retirar el consentimiento',
  },
  confirmation: {
    opening:
      'El {moment} llegó a {address} un mensaje que lleva la dirección {from}. Nada demuestra que lo haya enviado su administración.',
    held: 'Su contenido está en suspenso: no se registra ni se responde mientras usted no indique si el mensaje es suyo.',
    ask: 'Le rogamos que indique, en la página que figura a continuación, si su administración ha enviado este mensaje. Si no es así, puede declarar allí que no es suyo.',
    link: 'Confirmar o rechazar el mensaje',
  },
  notEnclosed: 'Los ficheros no se adjuntan a esta carta.',

  questions: 'Preguntas',
  whomToAsk: 'Escriba a la Secretaría del Consejo, a la dirección {address}, e indique la referencia {reference}.',
  automatic: 'Esta carta ha sido generada automáticamente por el registro de contribuciones.',
};
