import { describe, expect, it } from 'vitest';
import { readMeeting } from '../../../../shared/meetings/read-meeting.ts';
import { languages } from '../../../../shared/model/language.ts';
import { instantIn } from '../../../../shared/proceedings/letters/geneva-time.ts';
import { meetingFrom } from '../../../../shared/proceedings/letters/meeting-from.ts';
import { letterInFile, letterInText } from './letters-read.ts';

describe('a meeting out of a letter', () => {
  it('lists what the letter leaves open', async () => {
    const made = meetingFrom(await letterInFile('sample-en.docx'));
    if (!('meeting' in made)) throw new Error(made.problems.join('\n'));
    expect(readMeeting(made.meeting)).toEqual({ meeting: made.meeting });
    expect(made.meeting).toMatchObject({
      id: 'C23-VCC-1',
      version: 1,
      validFrom: '2023-03-14',
      submission: { opens: '2023-03-14T00:00:00+01:00', closes: '2023-06-05T23:59:59+02:00', timeZone: 'Europe/Zurich' },
      numbering: { series: 'C23', after: 40 },
      received: [],
    });
    expect(made.open.map(({ field }) => field).sort()).toEqual(['names', 'numbering', 'received', 'submission.closes']);
  });

  it('composes names in six languages', async () => {
    const made = meetingFrom(await letterInFile('sample-zh.docx'));
    if (!('meeting' in made)) throw new Error(made.problems.join('\n'));
    const { names } = made.meeting;
    expect(Object.keys(names)).toEqual([...languages]);
    expect([names.en, names.zh]).toEqual([
      'Virtual consultation of councillors (C23/VCC-3), 19 June 2023-30 June 2023',
      '理事磋商会虚拟会议 (C23/VCC-3), 2023年6月19日至2023年6月30日',
    ]);
    expect(names.ar).toContain('19 يونيو 2023');
  });

  it('puts what the secretariat decided before what the letter says', async () => {
    const proposal = await letterInFile('sample-en.docx');
    const numbering = { series: 'C23', after: 77 };
    const made = meetingFrom(proposal, { id: 'C23-VCC-9', numbering, closes: '2023-06-28' });
    expect(made).toMatchObject({ meeting: { id: 'C23-VCC-9', numbering, closes: '2023-06-28', opens: '2023-06-19' } });
    expect(made.open.map(({ field }) => field)).not.toContain('numbering');
  });

  it('invents no day and no rule', () => {
    const made = meetingFrom(
      letterInText(
        '2023年3月14日，日内瓦',
        '文号：DM-23/1021',
        '附件1',
        '标题 文件号 最终',
        '1 甲项 C23/30 1',
        '2 乙项 C23/31 1',
      ),
    );
    const problems = 'problems' in made ? made.problems.map((problem) => problem.split(':')[0]) : [];
    expect(problems).toEqual(
      expect.arrayContaining(['opens', 'closes', 'submission.closes', 'pageLimit.pages', 'intakeAddress']),
    );
  });

  it('knows the time of Geneva in winter and in summer', () => {
    expect([
      instantIn('Europe/Zurich', '2021-03-25', '00:00:00'),
      instantIn('Europe/Zurich', '2021-05-25', '23:59:59'),
      instantIn('UTC', '2021-05-25', '12:00:00'),
    ]).toEqual(['2021-03-25T00:00:00+01:00', '2021-05-25T23:59:59+02:00', '2021-05-25T12:00:00+00:00']);
  });
});
