import type { Geo } from '../model/analysis.ts';
import type { AnyRule, Example } from '../model/rule.ts';

/** How a place gets its pin. `finds` is the place; with null, no place of the sentence is settled by this rule. */
export interface PlaceRule extends AnyRule {
  readonly examples: readonly Example<Geo & never>[];
}

type Proof =
  | readonly [text: string, finds: string, as?: Readonly<Partial<Record<'country' | 'admin1' | 'precision' | 'why', string | null>>>]
  | readonly [text: string, finds: null, because: string];

const rule = (name: string, about: string, proofs: readonly Proof[]): PlaceRule => ({
  id: `place/${name}`,
  about,
  examples: proofs.map(([text, finds, more]) =>
    finds === null ? { text, finds, because: more as string } : { text, finds, ...(more !== undefined && { as: more as never }) },
  ),
});

/** In the order in which they are tried. geo-decide.ts decides by them; `sitrep rules` and `explain` print them. */
export const placeRules: readonly PlaceRule[] = [
  rule('user-lexicon', 'A place to which the user’s lexicon gives coordinates.', [
    // With the lexicon that `sitrep lexicon example` prints.
    ['Drones hit Height 88 overnight.', 'Bashtanka Heights', { country: 'UKR', admin1: 'Mykolaiv', precision: 'exact' }],
    ['Drones hit Bashtanka.', null, 'no name of that lexicon'],
  ]),
  rule('country', 'A country: the pin is the town nearest to its middle.', [
    ['Floods hit South Sudan.', 'South Sudan', { country: 'SSD', precision: 'country' }],
    ['Rebels hold parts of northern Yemen.', 'Yemen', { country: 'YEM' }],
    ['Gunmen from Niger state fled, Nigerian police said.', null, 'a state of Nigeria'],
  ]),
  rule('wide', 'A sea, a strait, a continent: no single point.', [
    ['Houthi fighters boarded a ship in the Red Sea.', 'Red Sea', { precision: null }],
    ['Port Sudan lost power.', null, 'a city'],
  ]),
  rule('region', 'A region, because the text calls it one or the lexicon lists it: the pin is the town nearest to its middle.', [
    ['Fighting spread through Idlib province in Syria.', 'Idlib', { country: 'SYR', precision: 'admin1' }],
    ['Russia said drones hit the Belgorod border region.', 'Belgorod', { admin1: 'Belgorod Oblast' }],
    ['Aid reached Darfur.', 'Darfur', { country: 'SDN', precision: 'admin1' }],
    ['A drone hit Belgorod.', null, 'the city'],
  ]),
  rule('qualified', 'The text says what it lies in: a place of that name there.', [
    ['Shells fell on Tripoli in northern Lebanon.', 'Tripoli', { country: 'LBN' }],
    ['Gunmen attacked Biu, Borno State, Nigeria.', 'Biu', { country: 'NGA', admin1: 'Borno State' }],
    ['The Syrian city of Salamiyah was shelled.', 'Salamiyah', { country: 'SYR' }],
    ['Tripoli was shelled.', null, 'the text does not say where it lies'],
  ]),
  rule('within', 'The gazetteer has no such place where the text puts it: the pin is that region’s, and so is the precision.', [
    ['Drones struck near Novoivanovka in Kursk, Russia said.', 'Novoivanovka', { country: 'RUS', precision: 'admin1' }],
    ['The raid hit Umm Qorein in North Darfur.', 'Umm Qorein', { admin1: 'Northern Darfur' }],
    ['Drones struck Novoivanovka, Ukraine said.', null, 'no region is named'],
  ]),
  rule(
    'listed',
    'A name of the built-in lexicon, in the country it is listed in, unless the article speaks only of another one that has such a place.',
    [
      ['Shells fell on El Fasher.', 'El Fasher', { country: 'SDN', precision: 'exact' }],
      ['Ukraine said Robotyne was hit.', 'Robotyne', { country: 'UKR' }],
      ['Lebanon’s army sealed off Tripoli.', null, 'the text says whose Tripoli it is'],
    ],
  ),
  rule('beside', 'The text puts it beside a town that has a pin: the one of its name that lies closest to that town.', [
    ['Shots were heard in Kingston, south of Brisbane.', 'Kingston', { country: 'AUS' }],
    ['Shots were heard in Kingston.', null, 'nothing beside it'],
  ]),
  rule('article-region', 'One place of that name lies in a region that the article names, or in the region of one of its towns.', [
    [
      'Gunmen raided the village of Kankara. Police in Katsina sent help, Nigeria said.',
      'Kankara',
      { country: 'NGA', admin1: 'Katsina State' },
    ],
    ['Gunmen raided Zvornik Dol, police said.', null, 'the article names no region'],
  ]),
  rule('nearby', 'One place of that name lies within 150 km of the article’s other towns.', [
    ['Troops left Lyman and marched to Krasnopavlivka.', 'Krasnopavlivka', { country: 'UKR' }],
    ['Troops marched to Krasnopavlivka.', null, 'no other town'],
  ]),
  rule(
    'article-country',
    'The country is the article’s, and there one place bears the name, or one that is ten times the next; a village must not lie far from all the rest.',
    [
      ['In Poland, police closed the road in Braniewo.', 'Braniewo', { country: 'POL' }],
      ['Police closed the road in Braniewo.', null, 'the article names no country'],
    ],
  ),
  rule('only-city', 'The article names no country, and the gazetteer knows one place of this name, a city of 100,000 or more.', [
    ['A fire broke out in Dnipropetrovske Selo near Chelyabinsk.', null, 'no such city'],
    ['A fire broke out in the city of Vitebsk.', 'Vitebsk', { country: 'BLR' }],
    ['A fire broke out in Springfield.', null, 'there are many'],
  ]),
  rule('unsupported', 'Nothing in the article supports a place of that name: it keeps its name and gets no pin.', [
    ['A blast shook the town of Springfield.', 'Springfield', { precision: null, why: 'elsewhere' }],
    ['A blast shook the village of Qorvandil in Ukraine.', 'Qorvandil', { why: 'not-in-gazetteer' }],
    ['A blast shook Kharkiv.', null, 'a listed city'],
  ]),
];
