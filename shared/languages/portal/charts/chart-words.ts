/** Words in and around the pictures of the portal. `{n}` and the like are filled in with numbers and dates of the language. */
export interface ChartWords {
  readonly asTable: string;

  readonly arrivals: string;
  /** `{n}` in all, `{late}` of them, `{closes}`: the closing time. */
  readonly arrivalsNote: string;
  readonly noArrivals: string;
  readonly closing: string;
  readonly day: string;
  readonly received: string;
  readonly inAll: string;
  readonly lateInAll: string;

  readonly byRegion: string;
  readonly byRegionNote: string;
  readonly noContributions: string;
  readonly noRegion: string;
  readonly item: string;
  readonly contributions: string;

  readonly citations: string;
  /** `{papers}` in all, `{cited}` in all; drawn are `{citing}` and `{shown}`. */
  readonly citationsNote: string;
  readonly noCitations: string;
  readonly papers: string;
  readonly cited: string;
  readonly citedBy: string;

  readonly sittings: string;
  /** `{items}` in `{sittings}`; `{left}` find no time. */
  readonly sittingsNote: string;
  readonly sitting: string;
  /** `{n}`: its number, `{day}`: its date. */
  readonly sittingName: string;
  readonly time: string;
  readonly itemsInOrder: string;
  readonly minutes: string;
  readonly groups: Readonly<Record<'1+' | '1' | '2' | 'none', string>>;
}
