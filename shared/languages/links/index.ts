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
    coSponsor: '{paper} indique {state} comme origine. Votre Administration s’associe-t-elle à cette contribution ?',
    withdraw: 'Votre Administration s’est associée à {paper}. Elle peut se retirer.',
    confirmation:
      'Un message est arrivé du domaine de votre Administration sans preuve de son origine. Votre Administration l’a-t-elle envoyé ?',
    buttons: {
      consented: 'Nous nous y associons',
      declined: 'Nous ne nous y associons pas',
      withdrawn: 'Nous nous retirons',
      confirmed: 'Il vient de nous',
      disowned: 'Il ne vient pas de nous',
    },
    noted: 'Votre réponse est enregistrée. Vous pouvez fermer cette page.',
    gone: 'Ce lien ne peut pas être utilisé : il n’est pas valable, a déjà servi ou a expiré.',
  },
  es: {
    title: 'Consulta virtual de consejeros',
    coSponsor: '{paper} indica {state} como origen. ¿Se suma su Administración a esta contribución?',
    withdraw: 'Su Administración se ha sumado a {paper}. Puede retirarse.',
    confirmation: 'Se recibió un mensaje del dominio de su Administración sin prueba de su origen. ¿Lo envió su Administración?',
    buttons: {
      consented: 'Nos sumamos',
      declined: 'No nos sumamos',
      withdrawn: 'Nos retiramos',
      confirmed: 'Es nuestro',
      disowned: 'No es nuestro',
    },
    noted: 'Su respuesta ha quedado registrada. Puede cerrar esta página.',
    gone: 'Este enlace no se puede utilizar: no es válido, ya se utilizó o ha caducado.',
  },
  ru: {
    title: 'Виртуальные консультации советников',
    coSponsor: 'Источник, указанный в документе {paper}: {state}. Поддерживает ли ваша Администрация этот вклад?',
    withdraw: 'Ваша Администрация присоединилась к документу {paper}. Она может отозвать свое участие.',
    confirmation:
      'С домена вашей Администрации поступило письмо без подтверждения происхождения. Отправляла ли его ваша Администрация?',
    buttons: {
      consented: 'Мы присоединяемся',
      declined: 'Мы не присоединяемся',
      withdrawn: 'Мы отзываем участие',
      confirmed: 'Письмо отправлено нами',
      disowned: 'Письмо отправлено не нами',
    },
    noted: 'Ваш ответ зарегистрирован. Эту страницу можно закрыть.',
    gone: 'Этой ссылкой нельзя воспользоваться: она недействительна, уже использована или ее срок истек.',
  },
  ar: {
    title: 'المشاورة الافتراضية لأعضاء المجلس',
    coSponsor: 'المصدر المذكور في {paper}: {state}. هل تؤيد إدارتكم هذه المساهمة؟',
    withdraw: 'أيدت إدارتكم {paper}. ويمكنها سحب تأييدها.',
    confirmation: 'وردت رسالة من نطاق إدارتكم بدون ما يثبت مصدرها. هل أرسلتها إدارتكم؟',
    buttons: {
      consented: 'نؤيد',
      declined: 'لا نؤيد',
      withdrawn: 'نسحب تأييدنا',
      confirmed: 'الرسالة منا',
      disowned: 'الرسالة ليست منا',
    },
    noted: 'سُجّل ردكم. يمكنكم إغلاق هذه الصفحة.',
    gone: 'لا يمكن استعمال هذا الرابط: فهو غير صالح أو سبق استعماله أو انتهت صلاحيته.',
  },
  zh: {
    title: '理事虚拟磋商会议',
    coSponsor: '{paper}所列来源：{state}。贵主管部门是否支持该文稿？',
    withdraw: '贵主管部门已同意{paper}，可以撤回。',
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
