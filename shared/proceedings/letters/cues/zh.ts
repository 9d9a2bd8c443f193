import type { LetterCues } from './letter-cues.ts';

/** Words of DM-21/1008 (letter of 25 March 2021) and DM-20/1008 (letter of 26 May 2020). */
export const chinese: LetterCues = {
  confirmed: true,
  reference: /文号 ?[:：]?/iu,
  meeting: /磋商|虚拟会议/iu,
  contribution: /文稿/iu,
  deadline: /截止|之前|以前|延长至|延至|不迟于|最晚/iu,
  extended: /延长至|延至|推迟至/iu,
  send: /发至|发送|寄至|提交至|送交/iu,
  elsewhere: /注册|登记|秘书处(?:输入)?文件|秘书处的文件|发言者|情况通报会|非正式会议/iu,
  begins: /开始|开幕|召开|举行|举办/iu,
  pages:
    /(?:最多|不超过|不得超过|至多|限于|限|上限为?) ?(\d{1,2}|[一二两三四五六十]) ?页|(\d{1,2}|[一二两三四五六十]) ?页(?:以内|之内|为限)/iu,
  advised: /建议|宜|最好/iu,
  numbers: { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 十: 10 },
  annex: /^附(?:件|录) ?(\d{1,2})(?!\d)/iu,
  group: /第? ?([12]\+?) ?组|优先组 ?([12]\+?)/iu,
  columns: {
    number: ['序号', '编号', '项目', '议项号', '议项'],
    title: ['标题', '议题', '题目', '名称', '事项', '议项标题', '议项'],
    document: ['文件号', '文件', '文件编号', '号文件', '文号'],
    priority: ['最终', '优先级', '优先', '优先组', '组别', '组'],
    decision: ['是否含有决定或决议', '决定或决议', '含有决定或决议'],
    comments: ['评论意见', '意见', '备注', '说明', '评论'],
  },
  decisionWords: ['否', '是', '决定', '决议', '无', '有'],
  comment: /新议项|移至|从.{2,12}移至|\d+ ?个成员国/iu,
  requests: /(\d{1,3}) ?个成员国/iu,
  package: /一揽子/iu,
  record: /摘要记录|会议记录/iu,
};
