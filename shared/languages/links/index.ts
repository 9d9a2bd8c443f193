import type { Language } from '../../model/language.ts';
import type { LinkWords } from './link-words.ts';

/** The page's words in a language. */
export function linkWords(language: Language): LinkWords {
  return words[language];
}

const words: Readonly<Record<Language, LinkWords>> = {
  en: {
    title: 'Virtual consultation of councillors',
    coSponsor: '{paper} names {state} as a source. Does your Administration support this paper?',
    withdraw: 'Your Administration has consented to {paper}. It may withdraw.',
    confirmation: 'A mail came from your Administration’s domain without proof of its origin. Did your Administration send it?',
    buttons: {
      consented: 'We consent',
      declined: 'We decline',
      withdrawn: 'We withdraw',
      confirmed: 'It is ours',
      disowned: 'It is not ours',
    },
    noted: 'Your answer is registered. You may close this page.',
    gone: 'This link cannot be used: it is not valid, has been used, or has expired.',
  },
  fr: {
    title: 'Consultation virtuelle des conseillers',
    coSponsor: 'Source indiquée dans la contribution {paper}\u00a0: {state}. Votre administration donne-t-elle son accord\u00a0?',
    withdraw: 'Votre administration a donné son accord à la contribution {paper}. Elle peut retirer cet accord.',
    confirmation:
      'Un message est arrivé du domaine de votre administration sans preuve de son origine. Votre administration l’a-t-elle envoyé\u00a0?',
    buttons: {
      consented: 'Nous donnons notre accord',
      declined: 'Nous refusons notre accord',
      withdrawn: 'Nous retirons notre accord',
      confirmed: 'Ce message vient de nous',
      disowned: 'Ce message ne vient pas de nous',
    },
    noted: 'Votre réponse est enregistrée. Vous pouvez fermer cette page.',
    gone: 'Ce lien ne peut pas être utilisé\u00a0: il n’est pas valable, a déjà servi ou a expiré.',
  },
  es: {
    title: 'Consulta virtual de los consejeros',
    coSponsor: 'Origen indicado en la contribución {paper}: {state}. ¿Da su consentimiento su administración?',
    withdraw: 'Su administración ha dado su consentimiento a la contribución {paper}. Puede retirarlo.',
    confirmation:
      'Se recibió un mensaje del dominio de su administración sin prueba de su procedencia. ¿Lo envió su administración?',
    buttons: {
      consented: 'Damos nuestro consentimiento',
      declined: 'Denegamos nuestro consentimiento',
      withdrawn: 'Retiramos nuestro consentimiento',
      confirmed: 'Es nuestro',
      disowned: 'No es nuestro',
    },
    noted: 'Su respuesta ha quedado registrada. Puede cerrar esta página.',
    gone: 'Este enlace no se puede utilizar: no es válido, ya se utilizó o ha caducado.',
  },
  ru: {
    title: 'Виртуальные консультации советников',
    coSponsor: 'Источник, указанный во вкладе {paper}: {state}. Согласна ли с этим ваша администрация?',
    withdraw: 'Ваша администрация дала согласие на вклад {paper}. Согласие можно отозвать.',
    confirmation:
      'С домена вашей администрации поступило письмо, происхождение которого не подтверждено. Отправляла ли его ваша администрация?',
    buttons: {
      consented: 'Даем согласие',
      declined: 'Отказываем в согласии',
      withdrawn: 'Отзываем согласие',
      confirmed: 'Письмо отправлено нами',
      disowned: 'Письмо отправлено не нами',
    },
    noted: 'Ваш ответ зарегистрирован. Эту страницу можно закрыть.',
    gone: 'Этой ссылкой нельзя воспользоваться: она недействительна, уже использована или ее срок истек.',
  },
  ar: {
    title: 'المشاورة الافتراضية لأعضاء المجلس',
    coSponsor: 'المصدر المذكور في المساهمة \u2068{paper}\u2069: {state}. هل توافق إدارتكم على ذلك؟',
    withdraw: 'وافقت إدارتكم على المساهمة \u2068{paper}\u2069. ويمكنها سحب موافقتها.',
    confirmation: 'وردت رسالة من نطاق إدارتكم دون ما يثبت مصدرها. هل أرسلتها إدارتكم؟',
    buttons: {
      consented: 'نوافق',
      declined: 'لا نوافق',
      withdrawn: 'نسحب موافقتنا',
      confirmed: 'الرسالة منا',
      disowned: 'الرسالة ليست منا',
    },
    noted: 'سُجّل ردكم. يمكنكم إغلاق هذه الصفحة.',
    gone: 'لا يمكن استعمال هذا الرابط: فهو غير صالح أو سبق استعماله أو انتهت صلاحيته.',
  },
  zh: {
    title: '理事磋商会虚拟会议',
    coSponsor: '文稿{paper}所列来源：{state}。贵主管部门是否同意？',
    withdraw: '贵主管部门已就文稿{paper}表示同意，可以撤回该同意。',
    confirmation: '收到一封来自贵主管部门域名、但来源未经证实的邮件。该邮件是否由贵主管部门发出？',
    buttons: {
      consented: '我们同意',
      declined: '我们不同意',
      withdrawn: '我们撤回',
      confirmed: '是我们发出的',
      disowned: '不是我们发出的',
    },
    noted: '贵方的答复已登记。可以关闭本页。',
    gone: '此链接无法使用：链接无效、已使用或已过期。',
  },
};
