import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const shared = join(import.meta.dirname, '../../shared');
/** Rooms that know where and when they run; all others of shared/ must give the same answer anywhere, at any time. */
const worldly = new Set(['aws', 'register', 'sandbox']);

const worldlyWords = [
  /\bDate\.now\(/u,
  /\bnew Date\(\)/u,
  /\bMath\.random\(/u,
  /\bcrypto\.random/u,
  /\brandomUUID\b/u,
  /\bprocess\.(env|cwd|argv|hrtime)\b/u,
  /\bperformance\.now\(/u,
  /\bfetch\(/u,
];

/** Scripts that make tables run at a developer's desk, not in the program. */
const isScript = (file: string) => /(^|\/)make-[^/]*$/u.test(file);

const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !worldly.has(file.split(/[\\/]/u)[0] ?? '') && !isScript(file),
);

describe('the rooms of what the program knows', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('know no clock, chance or surroundings', () => {
    const worldlyFiles = files.filter((file) => {
      const source = readFileSync(join(shared, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
      return worldlyWords.some((word) => word.test(source));
    });
    expect(worldlyFiles).toEqual([]);
  });
});
