import { foldedText } from '../languages/fold.ts';

/**
 * Month names in six languages, January first: nominative and genitive, short forms, and for Arabic the names of Egypt and the Gulf, of
 * the Levant, of Algeria and Tunisia, and of Morocco. An underscore joins the two words of one name.
 */
export const monthNames: readonly string[] = [
  'january jan janvier janv enero ene январь января янв يناير كانون_الثاني جانفي',
  'february feb février févr fév febrero febr февраль февраля фев февр فبراير شباط فيفري',
  'march mar mars marzo март марта мар مارس آذار',
  'april apr avril avr abril abr апрель апреля апр أبريل إبريل نيسان أفريل',
  'may mai mayo май мая مايو أيار ماي',
  'june jun juin junio июнь июня июн يونيو يونيه حزيران جوان',
  'july jul juillet juil julio июль июля июл يوليو يوليه تموز جويلية يوليوز',
  'august aug août agosto ago август августа авг أغسطس آب أوت غشت',
  'september sep sept septembre septiembre setiembre set сентябрь сентября сен сент سبتمبر أيلول شتنبر',
  'october oct octobre octubre октябрь октября окт أكتوبر تشرين_الأول',
  'november nov novembre noviembre ноябрь ноября ноя нояб نوفمبر تشرين_الثاني نونبر',
  'december dec décembre déc diciembre dic декабрь декабря дек ديسمبر كانون_الأول دجنبر',
];

/** Words that may stand in a date without saying more. */
export const dateFillers = new Set(
  words(
    'the of st nd rd th er de del le el du a año year года год г в на dated date day this في من عام سنة م ' +
      'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
      'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
      'понедельник вторник среда четверг пятница суббота воскресенье ' +
      'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم geneva genève ginebra женева جنيف o º',
  ),
);

function words(list: string): string[] {
  return list.split(' ').map(foldedText);
}
