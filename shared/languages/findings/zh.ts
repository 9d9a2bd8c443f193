import type { Language } from '../../model/language.ts';
import type { FindingSentences } from './values.ts';
import { isSeveral, voiceOf } from './wording.ts';

const { quote, code, items, list, measure, detail, moment, states } = voiceOf('zh');
const beyond = (start: string, page: number) => (start === '' ? '' : `第${page}页以${quote(start)}开头。`);

const languages: Record<Language, string> = {
  en: '英文',
  fr: '法文',
  es: '西班牙文',
  ru: '俄文',
  ar: '阿拉伯文',
  zh: '中文',
};

const labels = {
  source: { C20: '提交成员国的国名', C21: '来源' },
  title: { C20: '文件标题', C21: '标题' },
  item: { C20: '与虚拟磋商会的议程草案相关的参考', C21: '议项' },
} as const;

const secretariat = '将由秘书处决定如何处理';

/** Findings in Chinese; nouns have no plural. */
export const zh: FindingSentences = {
  'empty-file': () => '文件是空的（0字节）。请重新提交文稿。',
  'corrupt-file': () => '文件已损坏，无法打开。请确认文件能在您的计算机上打开，重新保存后再次提交。',
  'not-a-document': ({ fileName }) =>
    `从名称${quote(fileName)}看，该文件应为Word文档或PDF，但其内容并非如此。请将文稿保存为.docx或PDF格式后重新提交。`,
  'unsupported-type': ({ fileName }) => `文件${quote(fileName)}的类型无法接受。请以Word文档（.docx）或PDF格式提交文稿。`,
  'too-large': (v) => `文件大小为${measure(v.megabytes)} MB，最多可接受${v.limit} MB。请缩小图片后重新提交。`,
  encrypted: () => '文件需要密码才能打开。请取消密码后重新提交。',
  'permissions-restricted': () => '该PDF的设置不允许复制文字。文件仍已读取；今后请取消这一限制。',
  'no-text-layer': () => '该PDF由图像组成，不含文字。请提交Word文档或由其生成的PDF，而不要提交扫描件。',
  'unusable-text-layer': () => '该PDF中的文字无法读取：字符在存储时失去了含义。请提交Word文档或由其生成的PDF。',
  'partial-text-layer': () => `该PDF的部分页面是不含文字的图像，无法读取。${secretariat}；如能提交Word文档，将有助于处理。`,
  'macro-enabled': () => '文件含有宏。请将其保存为不含宏的文档（.docx）后重新提交。',
  'active-content': (v) => `文件含有脚本或自动域等活动内容${detail(v.detail)}。请将其删除后重新提交文稿。`,
  'archive-limits': () => '文件内容所占空间远远超出一份文稿所需，因此未予打开。请将文稿另存为新文档后重新提交。',
  'too-complex': () => '文件结构过于复杂，无法完整读取。请将文字复制到依据模板新建的文档中，然后重新提交。',
  'xml-doctype': () => '文件含有Word文档不应有的声明（DOCTYPE），因此未予打开。请将文稿另存为新文档后重新提交。',
  'xml-too-deep': () => '文件内容嵌套层次过深，无法读取。请将文字复制到依据模板新建的文档中，然后重新提交。',
  'unsafe-path': () => '文件中某些部分的名称指向文档以外的位置，因此未予打开。请将文稿另存为新文档后重新提交。',
  'external-relationship': (v) =>
    `文档引用了文件以外的内容，如模板、图片或对象${detail(v.detail)}。系统未获取这些内容。${secretariat}；您可提交已嵌入或删除这些内容的版本。`,
  'embedded-object': (v) => `文档中嵌入了其他文件或对象${detail(v.detail)}。${secretariat}；您可提交不含该内容的版本。`,
  'legacy-format': ({ format }) => `文稿为${code(format)}格式，秘书处将在登记前进行转换。Word文档（.docx）和PDF可得到及时处理。`,
  'extension-mismatch': ({ fileName, format }) =>
    `名称${quote(fileName)}与文件内容不符，文件已按${code(format)}格式读取。今后请使用扩展名${code(format)}。`,
  'page-limit-exceeded': (v) =>
    `${v.pages > 0 ? `文稿共${v.pages}页` : '文稿过长'}；文稿最多${v.limit}页。${beyond(v.start, v.limit + 1)}请缩短后重新提交。`,
  'page-limit-borderline': (v) =>
    `无法确定文稿是否超过${v.limit}页的上限。${beyond(v.start, v.limit + 1)}${secretariat}；您可提交稍加缩短的版本。`,
  'page-recommendation-exceeded': (v) =>
    `${v.pages > 0 ? `文稿共${v.pages}页` : '文稿似乎超出建议篇幅'}；建议最多${v.limit}页。${beyond(v.start, v.limit + 1)}`,
  'page-count-metadata-mismatch': (v) =>
    `文件中存储的属性显示文稿为${v.declared}页，但实际篇幅更长。系统采用了根据正文得出的页数。`,
  'trailing-blank-page': (v) => `文稿末尾有${v.pages}页空白页，未计入页数。`,
  'squeezed-layout': ({ points, marginCm }) => {
    const type = points > 0 ? [`仅${measure(points)}磅的字号`] : [];
    const margin = marginCm > 0 ? [`仅${measure(marginCm)}厘米的页边距`] : [];
    return `文稿使用了${[...type, ...margin].join('和')}。请使用不小于9磅的字号和不小于1.27厘米的页边距。`;
  },
  'nonstandard-page-size': (v) =>
    `有页面的尺寸为${measure(v.widthCm)} × ${measure(v.heightCm)}厘米。文稿请使用A4（或Letter）纸张。`,
  'no-template': ({ letter }) => `未找到模板中的任何栏目。请使用${code(letter)}号信函所附模板，然后重新提交文稿。`,
  'missing-source': ({ form }) => `${quote(labels.source[form])}一栏未填写。请填入提交文稿的成员国国名后重新提交。`,
  'missing-title': ({ form }) => `${quote(labels.title[form])}一栏未填写。请填入文稿标题后重新提交。`,
  'missing-summary': () => '“概要”栏没有内容。如修订文稿，请予补充。',
  'missing-action-required': () => '“需采取的行动”栏没有内容。如修订文稿，请予补充。',
  'missing-date': () => '文稿未注明日期；将采用收到日期。',
  'missing-original-language': () => '“原文”栏未注明文稿的撰写语文。如修订文稿，请予补充。',
  'missing-proposed-way-forward': () => '“拟议前进方向”栏没有内容。如修订文稿，请予补充。',
  'agenda-item-missing': ({ form }) =>
    `${quote(labels.item[form])}一栏未注明议项，文稿也未引用可据以判断议项的议程文件。请填入议项后重新提交。`,
  'agenda-item-ambiguous': (v) =>
    `文稿未注明议项，而所引用的文件（${list(v.documents)}）分属多个议项：${items(v.items)}。${secretariat}；请告知秘书处所指的议项。`,
  'agenda-item-inferred': (v) =>
    `文稿未注明议程上的议项。由于引用了${list(v.documents)}号文件，已将其归入${items(v.items)}。如实际指其他议项，请告知秘书处。`,
  'agenda-item-unknown': ({ printed }) => `所注明的议项${quote(printed)}不在本次会议的议程上。请核对。`,
  'agenda-item-mismatch': (v) =>
    `文稿已归入其注明的议项（${items(v.items)}），但所引用的文件（${list(v.documents)}）属于${isSeveral(v.others) ? '其他' : '另一'}议项（${items(v.others)}）。如实际指${isSeveral(v.others) ? '其中之一' : '后者'}，请告知秘书处。`,
  'agenda-annex-inferred': (v) =>
    `议项注明为${quote(v.printed)}，未注明附件。根据所引用的文件，将其理解为${items(v.items)}。如实际指其他议项，请告知秘书处。`,
  'several-agenda-items': (v) => `文稿注明了多个议项，已分别归入各议项：${items(v.items)}。`,
  'label-language-mismatch': (v) =>
    `模板栏目为${languages[v.labels]}，而正文为${languages[v.body]}。请使用与文稿语文相同的模板。`,
  'original-language-mismatch': (v) =>
    `“原文”栏注明为${languages[v.original]}，但正文为${languages[v.body]}。如修订文稿，请予更正。`,
  'field-order': ({ letter }) => `各栏目的顺序与${code(letter)}号信函所附模板不同。系统仍已读取；今后请遵循模板的顺序。`,
  'template-edition-mismatch': ({ form, letter }) =>
    `文稿使用了${form === 'C20' ? '2020' : '2021'}年的模板。系统仍已读取；请使用${code(letter)}号信函所附模板。`,
  'tracked-changes': () => '文档含有修订标记。系统按全部接受修订后的文字读取；提交文稿前请接受或拒绝这些修订。',
  'comments-present': () => '文档含有批注。批注未予读取；提交文稿前请将其删除。',
  'hidden-text': () => '文档含有隐藏文字，未予读取；提交文稿前请将其删除。',
  'invisible-text': ({ words }) =>
    `该PDF含有页面上看不到的文字：${quote(words)}。请核对这些文字是否属于文稿，并在提交文稿前将其删除。`,
  'source-not-member-state': ({ source }) => `来源${quote(source)}不是成员国，而信函请成员国提交文稿。${secretariat}。`,
  'source-unknown': ({ source }) => `无法从来源${quote(source)}中辨认出成员国。${secretariat}；请确认成员国国名。`,
  late: ({ closes, received }) => {
    const [end, arrival] = [moment(closes), moment(received)];
    return `文稿于${arrival.day}${arrival.time}收到，晚于提交文稿的截止时间${end.day}${end.time}（日内瓦时间）。${secretariat}。`;
  },
  'revision-base-unknown': ({ base }) =>
    `文稿对${code(base)}号文件作出修改，但没有该编号文稿的记录。${secretariat}；请核对编号。`,
  'revision-source-mismatch': ({ base }) =>
    `文稿对${code(base)}号文件作出修改，而该文件由另一成员国提交。${secretariat}；请核对编号。`,
  'same-title': ({ symbol, fileName }) =>
    symbol === ''
      ? `贵主管部门的文稿${quote(fileName)}与本文稿标题相同，正在等待决定。${secretariat}；请说明应审议其中哪一份。`
      : `贵主管部门的${code(symbol)}号文件${detail(fileName)}与本文稿标题相同。${secretariat}；如本文稿是对该文件的修订，请在标题上方注明“${code(symbol)}号文件修订1”后重新提交。`,
  'priority-2-item': (v) => `下列议项属于提议由今后会议审议的第2组：${items(v.items)}。`,
  'item-without-document': (v) => `信函未列出专门涉及${items(v.items)}的文件。`,
  revision: ({ base, kind }) =>
    `本文稿为${code(base)}号文件的${{ Rev: '修订版', Add: '补遗', Corr: '勘误' }[kind]}，沿用其编号。`,
  'joint-contribution': ({ states }) => `本文稿由${states}个成员国联合提交。`,
  'on-behalf-of-organisation': (v) => `本文稿代表下列组织提交：${list(v.organisations)}。`,
  'sender-malformed': () => `发件人地址的写法可能掩盖另一地址。${secretariat}。`,
  'mail-not-clean': () => `该邮件未通过垃圾邮件和病毒检查。${secretariat}。`,
  'dmarc-fail': ({ address }) => `该邮件所示地址为${code(address)}，但该地址所属域名表示未曾发送。${secretariat}。`,
  'dmarc-none': ({ address }) => `无法证明该邮件来自其所示地址${code(address)}。${secretariat}。`,
  'sender-unknown': ({ address }) => `地址${code(address)}未登记在任何成员国名下。${secretariat}。`,
  'list-mail': () => `该邮件通过邮件列表收到，没有确定的发件人。${secretariat}。`,
  'mail-unreadable': () => `该邮件无法完整读取。${secretariat}。`,
  'sender-not-focal-point': ({ address }) => `地址${code(address)}属于该主管部门，但不是其登记的联系人地址。文稿仍予受理。`,
  'sender-source-mismatch': ({ sender, states: sources }) =>
    `该邮件以${states(sender)}的名义发送，但文稿所列来源为${states(sources)}。${secretariat}。`,
  'cosponsor-cc-missing': ({ states: missing }) =>
    `该邮件未抄送${states(missing)}，而该联合文稿的来源中列有上述成员国。须抄送每个相关成员国的联系人；请补上抄送后重新发送。${secretariat}。`,
  'attachments-differ': ({ fileName }) =>
    `名为${quote(fileName)}的Word文档与PDF文件内容不同。${secretariat}；请说明以哪一份为准。`,
};
