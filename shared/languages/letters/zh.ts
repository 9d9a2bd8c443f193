import type { LetterWords } from './letter-words.ts';

export const zh: LetterWords = {
  labelled: '{label}：{value}',
  moment: '日内瓦时间{day}{time}（UTC {utc}）',
  dayAndTime: '{day}{time}',

  titles: {
    receipt: '收件确认',
    accepted: '文稿已接受，编号为{symbol}',
    outcomes: {
      returned: '文稿退回修改',
      held: '文稿待秘书处处理',
      pending: '文稿已接受，编号另行通知',
      duplicate: '此前已收到该文稿',
      withdrawn: '文稿已撤回',
      ignored: '文件未作为文稿登记',
    },
    joined: '文稿的另一语文版本',
    several: '收件确认和审查结果',
    none: '邮件中未发现文稿',
    coSponsor: '一份联合文稿列有贵国',
    confirmation: '请核实一封使用贵方域名的邮件',
  },

  mailReceived: '您发送至{address}的邮件已于{moment}收到。',
  uploadReceived: '您上传的文件已于{moment}收到。',
  verdictFollows: '内容正在审查。审查结果将另函通知；在此之前您无需采取任何行动。',

  paper: '文件',
  accepted: '文稿已接受，编号为{symbol}。',
  duplicate: '此前已收到同一文件（{original}）。仍以先前收到的文件为准，未作重复登记。',
  joined: '该文件是{original}的另一语文版本。两者为同一份文稿。',
  statuses: {
    returned: '文稿现退回，请予修改。文稿未登记，没有编号。',
    held: '文稿暂待处理。秘书处将予以审核，并告知您后续安排；在此之前，文稿没有编号。',
    pending: '文稿已接受，正在登记；编号将另行通知。',
    withdrawn: '文稿已撤回。',
    ignored: '该文件不是文稿，未予登记。',
  },
  byPerson: {
    accept: '秘书处于{moment}审核了该文稿，并予以接受。',
    return: '秘书处于{moment}审核了该文稿，并予以退回。',
    withdraw: '秘书处于{moment}登记了该文稿的撤回。',
    'judge-again': '秘书处于{moment}按照当时有效的规则重新审查了该文稿。',
  },
  reasonGiven: '所述理由：{reason}',
  aboutForm: '本审查仅涉及文稿的格式及其在议程中的位置，不涉及实质内容。',
  findings: '审查结果',
  noFindings: '没有意见。',

  labels: {
    file: '文件名',
    title: '标题',
    number: '编号',
    source: '来源',
    item: '议项',
    itemTitle: '议项标题（{language}）',
    pages: '页数',
    size: '大小',
    hash: 'SHA-256',
    rule: '依据',
    place: '位置',
    closes: '提交文稿的截止时间',
    content: '内容',
    sender: '发件人',
    states: '所列成员国',
  },
  pagesOf: '{count}页（最多{limit}页）',
  pagesAdvised: '{count}页（建议最多{limit}页）',

  nextSteps: '需采取的行动和期限',
  mend: {
    open: '请将修改后的文稿发送至{address}，截止时间为{deadline}。',
    closed:
      '提交文稿的截止时间为{deadline}，现已过期。您仍可将修改后的文稿发送至{address}。逾期收到的文稿不会被拒收，但须暂待处理，将由秘书处决定如何处理。',
  },
  wait: {
    open: '除非上述意见另有要求，您无需采取行动。您可将改进后的版本发送至{address}，截止时间为{deadline}。',
    closed:
      '除非上述意见另有要求，您无需采取行动。提交文稿的截止时间为{deadline}，现已过期。此后发送至{address}的文件须暂待处理，将由秘书处决定如何处理。',
  },
  done: {
    open: '您无需再采取行动。如有修订，可发送至{address}，截止时间为{deadline}。',
    closed:
      '您无需再采取行动。提交文稿的截止时间为{deadline}，现已过期。此后发送至{address}的修订须暂待处理，将由秘书处决定如何处理。',
  },
  sendPaper: {
    open: '请以Word文档（.docx）或PDF格式将文稿作为附件发送至{address}，截止时间为{deadline}。',
    closed:
      '提交文稿的截止时间为{deadline}，现已过期。您仍可以Word文档（.docx）或PDF格式将文稿作为附件发送至{address}。逾期收到的文稿不会被拒收，但须暂待处理，将由秘书处决定如何处理。',
  },

  everything: '邮件所含全部内容',
  everyFile: '收到的文件',
  inForwarded: '在转发的邮件中',
  roles: {
    body: '邮件正文',
    document: '文档',
    picture: '图片',
    calendar: '日历项',
    signature: '电子签名',
    tnef: 'Outlook数据包（winmail.dat）',
    report: '投递报告',
    other: '其他内容',
  },
  acceptedAs: '已接受，编号为{symbol}',
  duplicateOf: '与{original}重复',
  versionOf: '{original}的另一语文版本',
  fates: {
    examining: '正在审查',
    returned: '退回修改',
    held: '待秘书处处理',
    pending: '已接受，编号另行通知',
    withdrawn: '已撤回',
    ignored: '不是文稿，未登记',
    notOpened: '退回，无法打开',
    kept: '随邮件保存，不是文稿',
  },
  aboutMail: '关于邮件',
  mailNotes: {
    'no-attachment': '邮件中没有文稿：未附Word文档或PDF。邮件正文中的文字和文件链接无法登记。',
    'tnef-attachment':
      '附件winmail.dat是Outlook生成的数据包，未予打开，其中可能含有文稿。请改用HTML或纯文本格式重新发送邮件，并以Word文档（.docx）或PDF格式附上文稿。',
    'several-contributions': '邮件含有不止一份文稿。各份文稿已分别审查，结果分别列出。请核对有无遗漏。',
    'forwarded-message': '有文稿附在您转发的邮件中。该文稿已视为由您发送，并进行了审查。',
    'attachment-duplicate': '邮件多次附有同一文件。该文件只计一次。',
  },

  coSponsor: {
    opening: '秘书处于{moment}收到一份联合文稿，其来源列有贵国。',
    ask: '在以下页面，您可以表示同意、不同意，或撤回先前表示的同意。您的答复将记入登记册。',
    silence: '未答复不视为同意。',
    link: '同意、不同意或撤回',
  },
  confirmation: {
    opening: '一封使用地址{from}的邮件于{moment}送达{address}。没有证据表明该邮件由贵主管部门发送。',
    held: '邮件内容暂待处理：在您说明该邮件是否由贵方发送之前，内容不予登记，也不予答复。',
    ask: '请在以下页面说明该邮件是否由贵主管部门发送。如非贵方所发，可在该页面予以否认。',
    link: '确认或否认该邮件',
  },
  notEnclosed: '本函不附文件本身。',

  questions: '咨询',
  whomToAsk: '请致函理事会秘书处{address}，并注明查询编号{reference}。',
  automatic: '本函由文稿登记册自动生成。',
};
