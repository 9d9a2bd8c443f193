/** The words of a sitting, in the form of the Council's summary records, on documents of the agenda of C21/VCC-1. */
export function recordText({ sitting = '8', closing = '讨论就此结束。' }: { sitting?: string; closing?: string } = {}): string {
  return [
    '理事磋商会第三次虚拟会议（C21/VCC-1）',
    `2021年6月${sitting}日`,
    '1\t虚拟磋商会议程草案的批准（C21/1(Rev.1)号文件）',
    '1.1\t虚拟磋商会的议程草案（C21/1(Rev.1)号文件）获得批准，但须将C21/45号文件从优先组2升级到优先组1。',
    '2\t2020年世界电信标准化全会（WTSA-20）的筹备工作（C21/24号文件）',
    '2.1\t会议秘书介绍了C21/24号文件。',
    '2.2\t理事们同意将进行理事国的信函磋商，以便将C21/24号文件记录在案。',
    `2.3\t${closing}`,
    '3\t世界电信发展大会的筹备工作（C21/30号文件）',
    '3.1\t秘书处介绍了C21/30号文件。',
    '3.2\t理事们同意将C21/30号文件记录在案。',
  ].join('\n');
}
