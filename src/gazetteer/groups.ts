/** Groups of states that a text names as one ("the CIS member states"). Members as of 2025, ISO 3166-1 alpha-2. */
export interface Group {
  name: string;
  members: readonly string[];
}

const codes = (list: string): readonly string[] => list.split(' ');

export const GROUPS: Readonly<Record<string, Group>> = {
  'cis-members': { name: 'CIS member states', members: codes('AM AZ BY KZ KG MD RU TJ TM UZ') },
  'eaeu-members': { name: 'EAEU member states', members: codes('AM BY KZ KG RU') },
  'csto-members': { name: 'CSTO member states', members: codes('AM BY KZ KG RU TJ') },
  'sco-members': { name: 'SCO member states', members: codes('BY CN IN IR KZ KG PK RU TJ UZ') },
  'ots-members': { name: 'OTS member states', members: codes('AZ KZ KG TR UZ') },
  'turkic-states': { name: 'Turkic states', members: codes('AZ KZ KG TR UZ TM') },
  'central-asia-5': { name: 'five Central Asian states', members: codes('KZ KG TJ TM UZ') },
  'caspian-5': { name: 'Caspian littoral states', members: codes('AZ IR KZ RU TM') },
  'caucasus-3': { name: 'South Caucasus states', members: codes('AM AZ GE') },
  'baltic-3': { name: 'Baltic states', members: codes('EE LV LT') },
  'nordic-5': { name: 'Nordic states', members: codes('DK FI IS NO SE') },
  'visegrad-4': { name: 'Visegrad Four', members: codes('CZ HU PL SK') },
  'western-balkans-6': { name: 'Western Balkan states', members: codes('AL BA ME MK RS XK') },
  'guam-members': { name: 'GUAM member states', members: codes('AZ GE MD UA') },
  'eu-members': {
    name: 'EU member states',
    members: codes('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
  },
  'nato-members': {
    name: 'NATO member states',
    members: codes('AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US'),
  },
  'brics-members': { name: 'BRICS states', members: codes('BR RU IN CN ZA EG ET IR AE ID') },
  g7: { name: 'G7 states', members: codes('CA DE FR GB IT JP US') },
  g20: { name: 'G20 states', members: codes('AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA') },
  'eco-members': { name: 'ECO member states', members: codes('AF AZ IR KZ KG PK TJ TM TR UZ') },
  'asean-members': { name: 'ASEAN member states', members: codes('BN ID KH LA MM MY PH SG TH TL VN') },
  'gcc-members': { name: 'GCC member states', members: codes('AE BH KW OM QA SA') },
  'oic-members': { name: 'OIC member states', members: [] },
  'osce-members': { name: 'OSCE participating States', members: [] },
  'un-members': { name: 'UN member states', members: [] },
  'cica-members': { name: 'CICA member states', members: [] },
};
