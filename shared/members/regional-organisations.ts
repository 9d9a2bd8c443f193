import type { Source } from '../model/examination.ts';

type Organisation = Source['organisations'][number];

/**
 * The Member States of the Union (ISO 3166-1 alpha-2) that were members of the six regional telecommunication organisations in June 2021, at the time of the
 * second virtual consultation; associate and affiliate members are none. From the organisations' public lists: APT (apt.int: 38 with Palau, which is no Member
 * State), ATU (atu-uat.org: 48 before South Sudan joined in September 2021; of Cabo Verde, Mozambique, Namibia and Rwanda two joined later and are here all the
 * same), CEPT (cept.org: 48; Belarus and the Russian Federation were suspended on 17 March 2022), CITEL (oas.org: the 35 Member States of the Organization of
 * American States), LAS (22 with Palestine, which is no Member State), RCC (rcc.org.ru: the eleven parties of its charter).
 */
const members: Readonly<Record<Organisation, readonly string[]>> = {
  APT: list('AF AU BD BN BT CN FJ FM ID IN IR JP KH KI KP KR LA LK MH MM MN MV MY NP NR NZ PG PH PK SB SG TH TO TV VN VU WS'),
  ATU: list(
    'AO BF BI BJ CD CF CG CI CM CV DJ DZ EG ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SD SL SN SO ST SZ ' +
      'TD TG TN TZ UG ZA ZM ZW',
  ),
  CEPT: list(
    'AD AL AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM ' +
      'TR UA VA',
  ),
  CITEL: list('AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE'),
  LAS: list('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM QA SA SD SO SY TN YE'),
  RCC: list('AM AZ BY KG KZ MD RU TJ TM UA UZ'),
};

/** The members of a regional organisation. */
export function membersOf(organisation: Organisation): readonly string[] {
  return members[organisation];
}

function list(codes: string): string[] {
  return codes.split(' ');
}
