import { createHash } from 'node:crypto';
import { compile } from '../../../shared/report/compile.ts';
import { renderDocx } from '../../../shared/report/render-docx.ts';
import { meetingOf } from './records.ts';
import { session2021 } from './session-2021.ts';

// Run by itself, so that a report can be compared with one that another process made.
const docx = await renderDocx(compile(meetingOf('C21-VCC-1'), session2021.toReversed(), 'en'));
console.log(createHash('sha256').update(docx).digest('hex'));
