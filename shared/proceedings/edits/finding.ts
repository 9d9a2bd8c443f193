import type { EditFinding, EditFindingCode } from '../../model/edit.ts';

export function editFinding(
  code: EditFindingCode,
  conclusionId: string | null,
  texts: readonly string[] = [],
  more: Partial<Pick<EditFinding, 'detail' | 'hazard'>> = {},
): EditFinding {
  return { code, conclusionId, texts: texts.filter((text) => text !== ''), detail: null, hazard: null, ...more };
}
