import type { InSixLanguages } from '../model/language.ts';

/** What stands in any field that nobody filled in: the hints of the word processor's content controls, in six languages. */
export const everyPlaceholder: InSixLanguages<readonly string[]> = {
  en: [
    'Click or tap here to enter text.',
    'Click here to enter text.',
    'Click or tap to enter a date.',
    'Choose an item.',
    'Enter text',
    'to be completed',
  ],
  fr: [
    'Cliquez ou appuyez ici pour entrer du texte.',
    'Cliquez ici pour entrer du texte.',
    'Cliquez ici pour taper du texte.',
    'Choisissez un élément.',
    'à compléter',
  ],
  es: [
    'Haga clic o pulse aquí para escribir texto.',
    'Haga clic aquí para escribir texto.',
    'Elija un elemento.',
    'por completar',
  ],
  ru: ['Место для ввода текста.', 'Выберите элемент.', 'Место для ввода даты.', 'подлежит заполнению'],
  ar: ['انقر أو اضغط هنا لإدخال نص.', 'انقر هنا لإدخال نص.', 'اختر عنصراً.'],
  zh: ['单击或点击此处输入文字。', '单击此处输入文字。', '选择一项。', '待填写'],
};
