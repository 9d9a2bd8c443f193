/** What a person sent that was not taken, and why, in words for them: none of what they wrote is lost. */
export interface Tried {
  readonly why: string;
  readonly form: URLSearchParams;
}
