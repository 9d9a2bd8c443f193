import type { Language } from '../../model/language.ts';

/** Nothing to name: the sentence is the same for every paper. */
type Nothing = Readonly<Record<never, never>>;

/** `pages` is 0 where the witnesses agree on no number; `start` holds the first words beyond the limit, empty where unknown. */
type Length = { readonly pages: number; readonly limit: number; readonly start: string };

/** Edition of the form whose labels the sentence names. */
type OnForm = { readonly form: 'C20' | 'C21' };

/** Evidence in neutral words, empty when there is none. */
type Detail = { readonly detail: string };

/**
 * What the sentence of each finding names. Lists (`items`: ids of agenda items; `documents`: symbols; `organisations`) are joined by
 * a comma and a blank, since a finding keeps text and numbers only; times are ISO 8601 with offset.
 */
export interface FindingValues {
  readonly 'empty-file': Nothing;
  readonly 'corrupt-file': Nothing;
  readonly 'not-a-document': { readonly fileName: string };
  readonly 'unsupported-type': { readonly fileName: string };
  readonly 'too-large': { readonly megabytes: number; readonly limit: number };
  readonly encrypted: Nothing;
  readonly 'permissions-restricted': Nothing;
  readonly 'no-text-layer': Nothing;
  readonly 'unusable-text-layer': Nothing;
  readonly 'partial-text-layer': Nothing;
  readonly 'macro-enabled': Nothing;
  readonly 'active-content': Detail;
  readonly 'archive-limits': Nothing;
  readonly 'too-complex': Nothing;
  readonly 'xml-doctype': Nothing;
  readonly 'xml-too-deep': Nothing;
  readonly 'unsafe-path': Nothing;
  readonly 'external-relationship': Detail;
  readonly 'embedded-object': Detail;
  readonly 'legacy-format': { readonly format: string };
  readonly 'extension-mismatch': { readonly fileName: string; readonly format: string };
  readonly 'page-limit-exceeded': Length;
  readonly 'page-limit-borderline': { readonly limit: number; readonly start: string };
  readonly 'page-recommendation-exceeded': Length;
  readonly 'page-count-metadata-mismatch': { readonly declared: number };
  readonly 'trailing-blank-page': { readonly pages: number };
  /** 0 where the type, or the margin, is as it should be. */
  readonly 'squeezed-layout': { readonly points: number; readonly marginCm: number };
  readonly 'nonstandard-page-size': { readonly widthCm: number; readonly heightCm: number };
  readonly 'no-template': { readonly letter: string };
  readonly 'missing-source': OnForm;
  readonly 'missing-title': OnForm;
  readonly 'missing-summary': Nothing;
  readonly 'missing-action-required': Nothing;
  readonly 'missing-date': Nothing;
  readonly 'missing-original-language': Nothing;
  readonly 'missing-proposed-way-forward': Nothing;
  readonly 'agenda-item-missing': OnForm;
  readonly 'agenda-item-ambiguous': { readonly items: string; readonly documents: string };
  readonly 'agenda-item-inferred': { readonly items: string; readonly documents: string };
  readonly 'agenda-item-unknown': { readonly printed: string };
  readonly 'agenda-item-mismatch': { readonly items: string; readonly documents: string; readonly others: string };
  readonly 'agenda-annex-inferred': { readonly printed: string; readonly items: string };
  readonly 'several-agenda-items': { readonly items: string };
  readonly 'label-language-mismatch': { readonly labels: Language; readonly body: Language };
  readonly 'original-language-mismatch': { readonly original: Language; readonly body: Language };
  readonly 'field-order': { readonly letter: string };
  readonly 'template-edition-mismatch': OnForm & { readonly letter: string };
  readonly 'tracked-changes': Nothing;
  readonly 'comments-present': Nothing;
  readonly 'hidden-text': Nothing;
  /** The first of the words. */
  readonly 'invisible-text': { readonly words: string };
  readonly 'source-not-member-state': { readonly source: string };
  readonly 'source-unknown': { readonly source: string };
  readonly late: { readonly closes: string; readonly received: string };
  readonly 'revision-base-unknown': { readonly base: string };
  readonly 'revision-source-mismatch': { readonly base: string };
  /** Of the paper that stands; `symbol` is empty where it has none yet. */
  readonly 'same-title': { readonly symbol: string; readonly fileName: string };
  readonly 'priority-2-item': { readonly items: string };
  readonly 'item-without-document': { readonly items: string };
  readonly revision: { readonly base: string; readonly kind: 'Rev' | 'Add' | 'Corr' };
  readonly 'joint-contribution': { readonly states: number };
  readonly 'on-behalf-of-organisation': { readonly organisations: string };
  /** `address` is empty where none could be read; `states`: ISO codes. */
  readonly 'sender-malformed': Nothing;
  readonly 'mail-not-clean': Nothing;
  readonly 'dmarc-fail': { readonly address: string };
  readonly 'dmarc-none': { readonly address: string };
  readonly 'sender-unknown': { readonly address: string };
  readonly 'list-mail': Nothing;
  readonly 'mail-unreadable': Nothing;
  readonly 'sender-not-focal-point': { readonly address: string };
  readonly 'sender-source-mismatch': { readonly sender: string; readonly states: string };
  readonly 'cosponsor-cc-missing': { readonly states: string };
  readonly 'attachments-differ': { readonly fileName: string };
}

/** Kebab-case code of a finding about a file; `shared/judging/index.ts` lists them with their effects. */
export type FindingCode = keyof FindingValues;

/** The sentences of one language. A code without its sentence does not compile. */
export type FindingSentences = { readonly [Code in FindingCode]: (values: FindingValues[Code]) => string };
