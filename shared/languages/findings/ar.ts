import type { Language } from '../../model/language.ts';
import type { FindingSentences } from './values.ts';
import { isSeveral, plural, voiceOf } from './wording.ts';

const { quote, code, items, list, measure, detail, moment, states } = voiceOf('ar');

/** Always behind a preposition or verb: the dual is in the oblique case. */
const pages = (count: number) =>
  plural(count, 'ar', {
    one: 'صفحة واحدة',
    two: 'صفحتين',
    few: `${count} صفحات`,
    other: `${count} صفحة`,
  });

const memberStates = (count: number) =>
  plural(count, 'ar', {
    one: 'دولة عضو واحدة',
    two: 'دولتين عضوين',
    few: `${count} دول أعضاء`,
    many: `${count} دولة عضواً`,
    other: `${count} دولة عضو`,
  });

const beyond = (start: string, page: number) => (start === '' ? '' : ` وتبدأ الصفحة ${page} بالكلمات ${quote(start)}.`);
const docx = code('.docx');

/** With the preposition: "مكتوب بالإنكليزية". */
const languages: Record<Language, string> = {
  en: 'بالإنكليزية',
  fr: 'بالفرنسية',
  es: 'بالإسبانية',
  ru: 'بالروسية',
  ar: 'بالعربية',
  zh: 'بالصينية',
};

const labels = {
  source: { C20: 'اسم الدولة العضو المقدمة', C21: 'المصدر' },
  title: { C20: 'عنوان الوثيقة', C21: 'العنوان' },
  item: { C20: 'الإشارة إلى مشروع جدول أعمال المشاورة الافتراضية', C21: 'بند جدول الأعمال' },
} as const;

const secretariat = 'وستقرر الأمانة كيفية المضي في الأمر';
const again = 'وإرسالها من جديد';

/** Findings in Arabic. */
export const ar: FindingSentences = {
  'empty-file': () => 'الملف فارغ (0 بايت). يرجى إرسال المساهمة من جديد.',
  'corrupt-file': () => 'الملف تالف ولا يمكن فتحه. يرجى التحقق من أنه يُفتح على حاسوبكم وحفظه مجدداً وإرساله من جديد.',
  'not-a-document': ({ fileName }) =>
    `يدل الاسم ${quote(fileName)} على وثيقة Word أو ملف PDF، غير أن الملف يحتوي على شيء آخر. يرجى حفظ المساهمة بالنسق ${docx} أو PDF ${again}.`,
  'unsupported-type': ({ fileName }) =>
    `الملف ${quote(fileName)} من نوع لا يمكن قبوله. يرجى إرسال المساهمة في شكل وثيقة Word (${docx}) أو ملف PDF.`,
  'too-large': (v) =>
    `يبلغ حجم الملف ${code(`${measure(v.megabytes)} MB`)}، والحد الأقصى المقبول هو ${code(`${v.limit} MB`)}. يرجى تصغير حجم الصور وإرسال الملف من جديد.`,
  encrypted: () => 'لا يمكن فتح الملف إلا بكلمة مرور. يرجى إزالة كلمة المرور وإرسال الملف من جديد.',
  'permissions-restricted': () =>
    'لا تسمح إعدادات ملف PDF هذا بنسخ النص. وقد قُرئ رغم ذلك؛ ويرجى رفع هذا القيد في المساهمات المقبلة.',
  'no-text-layer': () =>
    'يتألف ملف PDF من صور ولا يحتوي على نص. يرجى إرسال وثيقة Word أو ملف PDF محفوظ منها بدلاً من النسخة الممسوحة ضوئياً.',
  'unusable-text-layer': () =>
    'لا يمكن قراءة النص الوارد في ملف PDF لأن حروفه محفوظة دون دلالتها. يرجى إرسال وثيقة Word أو ملف PDF محفوظ منها.',
  'partial-text-layer': () =>
    `بعض صفحات ملف PDF صور بلا نص ولم تتسن قراءتها. ${secretariat}؛ ومن شأن إرسال وثيقة Word أن ييسر ذلك.`,
  'macro-enabled': () => `يحتوي الملف على وحدات ماكرو. يرجى حفظه في شكل وثيقة بلا وحدات ماكرو (${docx}) وإرساله من جديد.`,
  'active-content': (v) =>
    `يحتوي الملف على عناصر نشطة، مثل برنامج نصي أو حقل تلقائي${detail(v.detail)}. يرجى حذفها وإرسال المساهمة من جديد.`,
  'archive-limits': () =>
    'يشغل محتوى الملف حيزاً أكبر بكثير مما تحتاج إليه أي مساهمة، ولذلك لم يُفتح. يرجى حفظ المساهمة في وثيقة جديدة وإرسالها من جديد.',
  'too-complex': () =>
    'بنية الملف معقدة إلى حد تعذرت معه قراءته بالكامل. يرجى نسخ النص في وثيقة جديدة قائمة على النموذج وإرسالها من جديد.',
  'xml-doctype': () =>
    'يحتوي الملف على تصريح (DOCTYPE) لا يجوز أن يرد في وثيقة Word، ولذلك لم يُفتح. يرجى حفظ المساهمة في وثيقة جديدة وإرسالها من جديد.',
  'xml-too-deep': () =>
    'عناصر الملف متداخلة إلى عمق لا تتسنى معه قراءتها. يرجى نسخ النص في وثيقة جديدة قائمة على النموذج وإرسالها من جديد.',
  'unsafe-path': () =>
    'يحتوي الملف على أجزاء تشير أسماؤها إلى موضع خارج الوثيقة، ولذلك لم يُفتح. يرجى حفظ المساهمة في وثيقة جديدة وإرسالها من جديد.',
  'external-relationship': (v) =>
    `تحيل الوثيقة إلى محتوى خارج الملف، مثل قالب أو صورة أو كائن${detail(v.detail)}. ولم يُجلب هذا المحتوى. ${secretariat}؛ ويمكنكم إرسال نسخة أُدمج فيها هذا المحتوى أو حُذف منها.`,
  'embedded-object': (v) =>
    `يوجد ملف أو كائن آخر مضمن في الوثيقة${detail(v.detail)}. ${secretariat}؛ ويمكنكم إرسال نسخة خالية منه.`,
  'legacy-format': ({ format }) =>
    `المساهمة محفوظة بالنسق ${code(format)} وستحولها الأمانة قبل تسجيلها. وتُعالَج وثائق Word (${docx}) وملفات PDF دون تأخير.`,
  'extension-mismatch': ({ fileName, format }) =>
    `لا يتفق الاسم ${quote(fileName)} مع محتوى الملف الذي قُرئ بالنسق ${code(format)}. يرجى استعمال الامتداد ${code(format)} مستقبلاً.`,
  'page-limit-exceeded': (v) =>
    `${v.pages > 0 ? `تقع المساهمة في ${pages(v.pages)}` : 'المساهمة أطول مما يجوز'}، ويجب ألا تزيد المساهمات على ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} يرجى اختصار المساهمة ${again}.`,
  'page-limit-borderline': (v) =>
    `لا يمكن الجزم بأن المساهمة لا تزيد على ${pages(v.limit)}.${beyond(v.start, v.limit + 1)} ${secretariat}؛ ويمكنكم إرسال نسخة مختصرة قليلاً.`,
  'page-recommendation-exceeded': (v) =>
    `${v.pages > 0 ? `تقع المساهمة في ${pages(v.pages)}` : 'يبدو أن المساهمة أطول من الحد الموصى به'}، ويوصى بألا تزيد المساهمات على ${pages(v.limit)}.${beyond(v.start, v.limit + 1)}`,
  'page-count-metadata-mismatch': (v) =>
    `تفيد الخصائص المحفوظة في الملف بأن المساهمة تقع في ${pages(v.declared)}، غير أنها أطول من ذلك. وقد اعتُمد العدد المحسوب من النص.`,
  'trailing-blank-page': (v) => `في نهاية المساهمة ${countedBlank(v.pages)}.`,
  'squeezed-layout': ({ points, marginCm }) => {
    const type = points > 0 ? [`حروف يبلغ حجمها ${typePoints(points)}`] : [];
    const margin = marginCm > 0 ? [`هامش لا يتجاوز ${measure(marginCm)} سم`] : [];
    return `استُعملت في المساهمة ${[...type, ...margin].join(' و')}. يرجى استعمال حروف لا يقل حجمها عن 9 نقاط وهوامش لا تقل عن 1.27 سم.`;
  },
  'nonstandard-page-size': (v) =>
    `تبلغ أبعاد إحدى الصفحات ${code(`${measure(v.widthCm)} × ${measure(v.heightCm)}`)} سم. يرجى استعمال القياس A4 (أو Letter) للمساهمات.`,
  'no-template': ({ letter }) =>
    `لم يُعثر على أي حقل من حقول النموذج. يرجى استعمال النموذج المرفق بالرسالة ${code(letter)} وإرسال المساهمة من جديد.`,
  'missing-source': ({ form }) =>
    `الحقل ${quote(labels.source[form])} غير مملوء. يرجى إدراج اسم الدولة العضو المقدمة للمساهمة ${again}.`,
  'missing-title': ({ form }) => `الحقل ${quote(labels.title[form])} غير مملوء. يرجى إدراج عنوان المساهمة ${again}.`,
  'missing-summary': () => 'لا يوجد نص تحت «ملخص». يرجى إضافته إذا راجعتم المساهمة.',
  'missing-action-required': () => 'لا يوجد نص تحت «الإجراء المطلوب». يرجى إضافته إذا راجعتم المساهمة.',
  'missing-date': () => 'المساهمة غير مؤرخة، وسيُستعمل تاريخ الاستلام.',
  'missing-original-language': () => 'لا يبين الحقل «الأصل» اللغة التي كُتبت بها المساهمة. يرجى ملؤه إذا راجعتم المساهمة.',
  'missing-proposed-way-forward': () => 'لا يوجد نص تحت «السبيل المقترح للمضي قدماً». يرجى إضافته إذا راجعتم المساهمة.',
  'agenda-item-missing': ({ form }) =>
    `لا يذكر الحقل ${quote(labels.item[form])} أي بند، ولا تستشهد المساهمة بأي وثيقة من وثائق جدول الأعمال يمكن أن يُستدل منها على البند. يرجى إدراج البند وإرسال المساهمة من جديد.`,
  'agenda-item-ambiguous': (v) =>
    `لم يُذكر أي بند من جدول الأعمال، والوثائق المستشهد بها (${list(v.documents)}) تتعلق بعدة بنود: ${items(v.items)}. ${secretariat}؛ ويرجى إبلاغها بالبند المقصود.`,
  'agenda-item-inferred': (v) =>
    `لا تذكر المساهمة أي بند من جدول الأعمال. ونظراً إلى استشهادها بما يلي: ${list(v.documents)}، أُدرجت تحت ${items(v.items)}. يرجى إبلاغ الأمانة إذا كان المقصود بنداً آخر.`,
  'agenda-item-unknown': ({ printed }) =>
    `البند المذكور (${quote(printed)}) غير وارد في جدول أعمال هذا الاجتماع. يرجى التحقق منه.`,
  'agenda-item-mismatch': (v) =>
    `أُدرجت المساهمة تحت ${isSeveral(v.items) ? 'البنود المذكورة' : 'البند المذكور'} فيها (${items(v.items)})، غير أن الوثائق المستشهد بها (${list(v.documents)}) تتعلق ${isSeveral(v.others) ? 'ببنود أخرى' : 'ببند آخر'} (${items(v.others)}). يرجى إبلاغ الأمانة إذا كان ${isSeveral(v.others) ? 'أحدها' : 'هذا الأخير'} هو المقصود.`,
  'agenda-annex-inferred': (v) =>
    `ورد بند جدول الأعمال في شكل ${quote(v.printed)} دون ذكر ملحق. وبناءً على الوثائق المستشهد بها، فُهم أن المقصود هو ${items(v.items)}. يرجى إبلاغ الأمانة إذا كان المقصود بنداً آخر.`,
  'several-agenda-items': (v) => `تذكر المساهمة عدة بنود من جدول الأعمال، وأُدرجت تحت كل منها: ${items(v.items)}.`,
  'label-language-mismatch': (v) =>
    `عناوين حقول النموذج مكتوبة ${languages[v.labels]} والنص مكتوب ${languages[v.body]}. يرجى استعمال النموذج بلغة المساهمة.`,
  'original-language-mismatch': (v) =>
    `يفيد الحقل «الأصل» بأن المساهمة مكتوبة ${languages[v.original]}، غير أن النص مكتوب ${languages[v.body]}. يرجى تصحيح ذلك إذا راجعتم المساهمة.`,
  'field-order': ({ letter }) =>
    `لا ترد الحقول بالترتيب المبين في النموذج المرفق بالرسالة ${code(letter)}. وقد قُرئت رغم ذلك؛ ويرجى التقيد بهذا الترتيب مستقبلاً.`,
  'template-edition-mismatch': ({ form, letter }) =>
    `أُعدت المساهمة وفقاً لنموذج عام ${form === 'C20' ? '2020' : '2021'}. وقد قُرئت رغم ذلك؛ ويرجى استعمال النموذج المرفق بالرسالة ${code(letter)}.`,
  'tracked-changes': () =>
    'تحتوي الوثيقة على تغييرات متتبَّعة. وقد قُرئ النص كما لو كانت جميعها مقبولة؛ ويرجى قبولها أو رفضها قبل إرسال أي مساهمة.',
  'comments-present': () => 'تحتوي الوثيقة على تعليقات. ولم تُقرأ هذه التعليقات؛ ويرجى حذفها قبل إرسال أي مساهمة.',
  'hidden-text': () => 'تحتوي الوثيقة على نص مخفي. ولم يُقرأ هذا النص؛ ويرجى حذفه قبل إرسال أي مساهمة.',
  'invisible-text': ({ words }) =>
    `يحتوي ملف PDF على كلمات لا تظهر في صفحاته: ${quote(words)}. يرجى التحقق مما إذا كانت جزءاً من المساهمة، وحذفها قبل إرسال أي مساهمة.`,
  'source-not-member-state': ({ source }) =>
    `المصدر ${quote(source)} ليس دولة عضواً، في حين تدعو الرسالة الدول الأعضاء إلى تقديم المساهمات. ${secretariat}.`,
  'source-unknown': ({ source }) =>
    `لم يتسن التعرف على أي دولة عضو في المصدر ${quote(source)}. ${secretariat}؛ ويرجى تأكيد اسم الدولة العضو.`,
  late: ({ closes, received }) => {
    const [end, arrival] = [moment(closes), moment(received)];
    return `استُلمت المساهمة في ${arrival.day} الساعة ${arrival.time}، بعد انقضاء الموعد النهائي لتقديم المساهمات، وهو ${end.day} الساعة ${end.time} (بتوقيت جنيف). ${secretariat}.`;
  },
  'revision-base-unknown': ({ base }) =>
    `تعدل المساهمة الوثيقة ${code(base)}، غير أنه لا تُعرف مساهمة بهذا الرقم. ${secretariat}؛ ويرجى التحقق من الرقم.`,
  'revision-source-mismatch': ({ base }) =>
    `تعدل المساهمة الوثيقة ${code(base)} التي قدمتها دولة عضو أخرى. ${secretariat}؛ ويرجى التحقق من الرقم.`,
  'same-title': ({ symbol, fileName }) =>
    symbol === ''
      ? `المساهمة ${quote(fileName)} المقدمة من إدارتكم تحمل العنوان نفسه وتنتظر قراراً. ${secretariat}؛ ويرجى بيان أي المساهمتين ينبغي النظر فيها.`
      : `الوثيقة ${code(symbol)}${detail(fileName)} المقدمة من إدارتكم تحمل العنوان نفسه. ${secretariat}؛ وإذا كانت هذه المساهمة مراجعة لها، يرجى إرسالها مع السطر «المراجعة 1 للوثيقة ${code(symbol)}» فوق العنوان.`,
  'priority-2-item': (v) =>
    `${isSeveral(v.items) ? 'تنتمي البنود التالية' : 'ينتمي البند التالي'} إلى المجموعة 2 المقترح النظر فيها في اجتماع مقبل: ${items(v.items)}.`,
  'item-without-document': (v) => `لا تذكر الرسالة أي وثيقة خاصة بما يلي: ${items(v.items)}.`,
  revision: ({ base, kind }) =>
    `المساهمة ${{ Rev: 'مراجعة', Add: 'إضافة', Corr: 'تصويب' }[kind]} للوثيقة ${code(base)} وتحتفظ برقمها.`,
  'joint-contribution': ({ states }) => `هذه مساهمة مشتركة مقدمة من ${memberStates(states)}.`,
  'on-behalf-of-organisation': (v) =>
    `قُدمت المساهمة باسم ${isSeveral(v.organisations) ? 'المنظمات التالية' : 'المنظمة التالية'}: ${list(v.organisations)}.`,
  'sender-malformed': () => `عنوان المرسل مكتوب بطريقة يمكن أن تخفي عنواناً آخر. ${secretariat}.`,
  'mail-not-clean': () => `لم تجتز الرسالة فحص البريد غير المرغوب فيه والفيروسات. ${secretariat}.`,
  'dmarc-fail': ({ address }) =>
    `تحمل الرسالة العنوان ${code(address)}، غير أن نطاق هذا العنوان يفيد بأنه لم يرسلها. ${secretariat}.`,
  'dmarc-none': ({ address }) => `لا شيء يثبت أن الرسالة واردة من العنوان ${code(address)} الذي تحمله. ${secretariat}.`,
  'sender-unknown': ({ address }) => `العنوان ${code(address)} غير مسجل لأي دولة عضو. ${secretariat}.`,
  'list-mail': () => `وردت الرسالة عن طريق قائمة بريدية، فليس لها مرسل معين. ${secretariat}.`,
  'mail-unreadable': () => `لم تتسن قراءة الرسالة كاملة. ${secretariat}.`,
  'sender-not-focal-point': ({ address }) =>
    `العنوان ${code(address)} تابع للإدارة، ولكنه ليس عنوان جهة الاتصال المسجلة لها. وقد قُبل استلام المساهمة رغم ذلك.`,
  'sender-source-mismatch': ({ sender, states: sources }) =>
    `أُرسلت الرسالة باسم الدولة العضو التالية: ${states(sender)}، في حين أن مصدر المساهمة هو: ${states(sources)}. ${secretariat}.`,
  'cosponsor-cc-missing': ({ states: missing }) =>
    `لم تُرسل نسخة من الرسالة إلى ${isSeveral(missing) ? 'الدول الأعضاء التالية المذكورة' : 'الدولة العضو التالية المذكورة'} في مصدر هذه المساهمة المشتركة: ${states(missing)}. ويجب أن تتلقى جهة الاتصال في كل دولة عضو معنية نسخة منها؛ ويرجى إعادة إرسال المساهمة مع إضافة الجهة الناقصة إلى قائمة النسخ. ${secretariat}.`,
  'attachments-differ': ({ fileName }) =>
    `وثيقة Word وملف PDF اللذان يحملان الاسم ${quote(fileName)} لا يتضمنان النص نفسه. ${secretariat}؛ ويرجى بيان أيهما المقصود.`,
};

function typePoints(points: number): string {
  const told = measure(points);
  return plural(points, 'ar', { one: 'نقطة واحدة', two: 'نقطتين', few: `${told} نقاط`, other: `${told} نقطة` });
}

function countedBlank(count: number): string {
  return plural(count, 'ar', {
    one: 'صفحة بيضاء واحدة لم تُحتسب',
    two: 'صفحتان بيضاوان لم تُحتسبا',
    few: `${count} صفحات بيضاء لم تُحتسب`,
    other: `${count} صفحة بيضاء لم تُحتسب`,
  });
}
