import { c20 } from './c20.ts';
import { c21 } from './c21.ts';
import type { Template } from './template.ts';

/** The prescribed forms, newest first. */
export const templates: readonly Template[] = [c21, c20];
