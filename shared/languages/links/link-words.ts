/** Words of the page that a link opens. `{paper}` names the paper, `{state}` the State that is asked. */
export interface LinkWords {
  readonly title: string;
  readonly coSponsor: string;
  readonly withdraw: string;
  readonly confirmation: string;
  readonly buttons: {
    readonly consented: string;
    readonly declined: string;
    readonly withdrawn: string;
    readonly confirmed: string;
    readonly disowned: string;
  };
  readonly noted: string;
  readonly gone: string;
}
