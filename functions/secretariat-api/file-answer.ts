import type { RouteConfig, z } from '@hono/zod-openapi';
import type { FileOffered } from '../../shared/desk/consultation-files.ts';
import { downloadNamed } from '../../shared/exports/download-name.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Answer } from './answers.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  csv: 'text/csv',
} as const;

/** The file of the form asked for, which is made now. */
export async function fileAnswer<Form extends string>(
  files: readonly FileOffered<Form>[],
  { form, language }: { readonly form: Form; readonly language: Language },
): Promise<Answer> {
  const file = files.find((one) => one.form === form);
  if (file === undefined) throw new Error(`no file is offered as ${form}`);
  const made = await file.body();
  const headers = {
    'content-type': file.contentType,
    'content-disposition': downloadNamed(file.fileName),
    'content-language': language,
  };
  return { status: 200, headers, body: typeof made === 'string' ? made : new Uint8Array(made) };
}

/** The response of an operation that gives files, and JSON where `schema` is given, for the document of the API. */
export function fileResponse(
  description: string,
  forms: readonly (keyof typeof types)[],
  schema: z.ZodType | null = null,
): RouteConfig['responses'] {
  const files = Object.fromEntries(forms.map((form) => [types[form], { schema: { type: 'string' as const } }]));
  return { 200: { description, content: { ...(schema === null ? {} : { 'application/json': { schema } }), ...files } } };
}
