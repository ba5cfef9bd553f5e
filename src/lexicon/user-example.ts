/** A lexicon file that shows all there is: `sitrep lexicon example` prints it, and the tests read it. */
export const exampleLexicon = `# A lexicon for sitrep. All parts are optional. Check it with: sitrep lexicon check FILE

# People, bodies, weapons and vehicles. type: person, organisation, armed-group, military-unit, facility, weapon, vehicle or nationality.
# country: ISO 3166-1 alpha-3. side: the country or the group it fights or speaks for.
actors:
  - name: Tarnov Shield
    aliases: [Shield of Tarnov, TSH]
    type: armed-group
    country: UKR
  - name: 77th Lantern Brigade
    aliases: [Lanterns]
    type: military-unit
    side: UKR

# Places, in WGS 84 degrees. precision: exact (the default), admin2, admin1 or country.
places:
  - name: Bashtanka Heights
    aliases: [Height 88]
    country: UKR
    lat: 47.41
    lon: 32.44
    admin1: Mykolaiv
  - name: Camp Sorrel
    country: IRQ
    lat: 33.05
    lon: 44.2

# Further names of what the built-in lexicon knows.
aliases:
  Islamic State: [the Caliphate men]

# Verbs that report, by their base form. takes: clause ("that …"), quote, noun, infinitive, question, gerund.
# stance: says, claims, confirms, denies, estimates, alleges, reports, believes, warns, promises, asks and so on.
verbs:
  gloat: { stance: claims, takes: [clause, quote] }

# Names of one thing. The first is what it is called.
merge:
  - [Ahmad Rasuli, Commander Lion]

# Names that are no people, bodies or places.
exclude: [Route Tampa]
`;
