import type { FaceName } from './faces.ts';

/** What stands in for a typeface: a face of the same widths, or the nearest one drawn wider or narrower. */
export interface Typeface {
  readonly face: FaceName;
  /** Width against that face. */
  readonly scale: number;
  /** Height of a line, single spaced, in em; null where the face's own height holds. */
  readonly line: number | null;
  /** The widths are the typeface's own, not a likeness. */
  readonly exact: boolean;
}

/** Latin letters of the older East Asian typefaces are half an em wide, of the newer ones as in any sans serif. */
const halfEm = { face: 'liberationMono', scale: 0.5 / 0.6 } as const;
const ownWidths = { face: 'liberationSans', scale: 1 } as const;

/**
 * Typefaces by name in lower case. The first group has faces drawn to the same widths. The widths of the others were likened by the
 * mean width of running text, a little to the wide side, since an estimate that is too long is looked into by a person, and one that is
 * too short is not. East Asian faces are one em wide, and Word gives their lines 1.3 em (Yu and Meiryo more).
 */
const typefaces: ReadonlyMap<string, Typeface> = new Map([
  ...same('carlito', 1.2207, ['calibri', 'carlito', 'calibri light']),
  ...same('caladea', 1.1724, ['cambria', 'caladea', 'cambria math']),
  ...same('liberationSans', null, ['arial', 'helvetica', 'liberation sans', 'arial unicode ms', 'helvetica neue']),
  ...same('liberationSerif', null, ['times new roman', 'times', 'liberation serif', 'tinos', 'timesnewromanpsmt']),
  ...same('liberationMono', null, ['courier new', 'courier', 'liberation mono', 'cousine']),
  ...same('dejavuSans', 1.2153, ['verdana', 'dejavu sans', 'bitstream vera sans']),
  ...like('carlito', [
    ['aptos', 1.07, 1.28],
    ['aptos display', 1.05, 1.28],
    ['candara', 1.02, 1.22],
    ['corbel', 1.02, 1.22],
    ['gill sans mt', 1.02, 1.16],
    ['garamond', 0.97, 1.125],
    ['open sans light', 1.1, 1.36],
    ['lato', 1.07, 1.2],
  ]),
  ...like('caladea', [
    ['constantia', 1.0, 1.22],
    ['georgia', 1.06, 1.136],
    ['palatino linotype', 1.02, 1.35],
    ['book antiqua', 1.02, 1.25],
    ['century', 1.05, 1.2],
    ['century schoolbook', 1.05, 1.2],
    ['minion pro', 0.95, 1.25],
  ]),
  ...like('liberationSans', [
    ['arial narrow', 0.82, 1.15],
    ['arial black', 1.22, 1.41],
    ['segoe ui', 1.0, 1.33],
    ['tahoma', 1.0, 1.207],
    ['trebuchet ms', 0.98, 1.161],
    ['century gothic', 1.06, 1.226],
    ['franklin gothic book', 0.95, 1.133],
    ['open sans', 1.06, 1.362],
    ['roboto', 1.0, 1.172],
    ['noto sans', 1.05, 1.362],
    ['ubuntu', 1.03, 1.15],
    ['microsoft sans serif', 1.0, 1.132],
    ['source sans pro', 0.95, 1.257],
  ]),
  ...like('liberationSerif', [['garamond premier pro', 0.95, 1.15]]),
  ...like('liberationMono', [['consolas', 0.92, 1.171]]),
  ...like('dejavuSans', [['lucida sans unicode', 0.95, 1.18]]),
  ...eastAsian(1.3, halfEm, [
    'simsun',
    '宋体',
    'nsimsun',
    '新宋体',
    'simhei',
    '黑体',
    'fangsong',
    '仿宋',
    'fangsong_gb2312',
    '仿宋_gb2312',
  ]),
  ...eastAsian(1.3, halfEm, [
    'kaiti',
    '楷体',
    'kaiti_gb2312',
    '楷体_gb2312',
    'stsong',
    'mingliu',
    'ms mincho',
    'ｍｓ 明朝',
    'ms gothic',
  ]),
  ...eastAsian(1.3, halfEm, ['ｍｓ ゴシック', 'batang']),
  ...eastAsian(1.3, ownWidths, ['dengxian', '等线', 'dengxian light', '等线 light', 'ms pgothic', 'ms pmincho', 'pmingliu']),
  ...eastAsian(1.72, ownWidths, ['yu mincho', '游明朝', 'yu gothic', '游ゴシック', 'yu gothic light', 'malgun gothic']),
  ...eastAsian(1.72, ownWidths, ['microsoft yahei', '微软雅黑']),
  ...eastAsian(1.95, ownWidths, ['meiryo', 'メイリオ', 'meiryo ui']),
  ...like('liberationSerif', [
    ['traditional arabic', 0.95, 1.55],
    ['simplified arabic', 0.95, 1.65],
    ['arabic typesetting', 0.75, 1.14],
    ['sakkal majalla', 0.85, 1.4],
    ['dubai', 1.0, 1.7],
  ]),
]);

/** A typeface that is in no table: measured as a broad sans serif, and doubted. */
const unknown: Typeface = { face: 'liberationSans', scale: 1, line: 1.2207, exact: false };

export function typefaceOf(name: string): Typeface {
  return typefaces.get(name.toLowerCase()) ?? unknown;
}

function same(face: FaceName, line: number | null, names: readonly string[]): [string, Typeface][] {
  return names.map((name) => [name, { face, scale: 1, line, exact: true }]);
}

function like(face: FaceName, rows: readonly (readonly [string, number, number])[]): [string, Typeface][] {
  return rows.map(([name, scale, line]) => [name, { face, scale, line, exact: false }]);
}

function eastAsian(line: number, latin: Pick<Typeface, 'face' | 'scale'>, names: readonly string[]): [string, Typeface][] {
  return names.map((name) => [name, { ...latin, line, exact: true }]);
}
