/**
 * Makes the sample letters again: `node test/shared/proceedings/letters/make-letters.ts` writes them as docx; `print-letters.sh` prints those
 * as pdf that are kept as pdf too.
 */
import { writeFileSync } from 'node:fs';
import { docxOfLetter } from './letter-of.ts';
import { letterFolder, sampleLetters } from './sample-letters.ts';

for (const letter of sampleLetters()) writeFileSync(new URL(letter.file, letterFolder), await docxOfLetter(letter));
