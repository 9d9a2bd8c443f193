/**
 * An official document symbol in the one spelling that this project compares: `C21/35`, `C21/30(Corr.1)`, `C21/DT/6(Rev.1)`,
 * `C20/INF/17`, `VC/3`, `DM-21/1008`. Made only by `parseSymbol` of `shared/citations/symbol.ts`.
 */
export type DocumentSymbol = string & { readonly __brand: 'DocumentSymbol' };

/** How a later document changes an earlier one (DM-21/1008 and the records use these Latin abbreviations in every language). */
export type ModifierKind = 'Rev' | 'Add' | 'Corr';
