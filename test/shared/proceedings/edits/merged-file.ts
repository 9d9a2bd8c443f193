import type { RegisteredConclusion } from '../../../../shared/model/conclusion.ts';
import { type MergedEdits, mergeEdits } from '../../../../shared/proceedings/edits/merge-edits.ts';
import { withoutMoved } from '../../../../shared/proceedings/edits/put-back.ts';
import { readEdits } from '../../../../shared/proceedings/edits/read-edits.ts';
import { editor } from './registered.ts';

/** An edited report comes back: its conclusions are read, checked against the register, and merged. */
export function mergedFile(standing: readonly RegisteredConclusion[], file: Uint8Array): MergedEdits {
  const { edits, findings } = withoutMoved(standing, readEdits(file));
  const merged = mergeEdits(standing, edits, editor);
  return { ...merged, findings: [...findings, ...merged.findings] };
}
