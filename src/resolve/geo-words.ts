// Words around place names that say what a place is and where it lies.
import { set, table } from '../lexicon/table.ts';

/** Behind or in a name: it is a region, not the city of that name. */
export const REGION_WORDS = set(
  'province provinces oblast region regions governorate state states department division krai republic prefecture wilaya emirate territory countryside provincial',
);

/** Behind a name: a part of a region. The town of that name is only its seat. */
export const DISTRICT_WORDS = set(
  'district districts county counties raion rayon township subdistrict sub-district tehsil municipality area border outskirts',
);

/** Behind a name, before what it lies in: "Koti village of Kapisa province". */
export const SETTLEMENT_WORDS = set(
  'village town city district area neighborhood neighbourhood quarter suburb camp county municipality township settlement',
);

/** Between a state and a place of it: "the Syrian port city of Latakia", "Ukraine's eastern town of Pokrovsk". */
export const JOINING_WORDS = set(
  'the of a northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western northeast northwest southeast southwest far coastal border port mountain desert remote restive frontline front-line industrial historic small main second largest biggest key strategic nearby town city village capital province region district state governorate county oblast department area island hamlet municipality suburb neighborhood neighbourhood camp provincial regional',
);

/** Between a place and where it lies: "Novoivanovka in the Kursk border region", "Tripoli in northern Lebanon". */
export const INNER_WORDS = set(
  'the a northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western northeast northwest southeast southwest far coastal border rural occupied neighboring neighbouring restive troubled war-torn conflict-hit rebel-held government-held province region state district governorate of part parts',
);

/** Names that are ordinary words: a mention of one is never placed by the gazetteer's word alone. */
export const ORDINARY = table(
  Object.fromEntries(
    'army authority bank border bridge camp center central centre church city council coast command congress court day east force front gate government gulf harbor harbour high hill hospital house international island lake land market may march mission mosque mountain mount national network new north office parliament peace police port president prison province region republic river road safe school security senate south square state station street summit temple times today tower town union university unity valley village war west world of'
      .split(' ')
      .map((word) => [word, true] as const),
  ),
);
