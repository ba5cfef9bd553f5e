const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Endings of nouns for people, singular: "gravedigger", "churchgoer", "loyalist", "cameraman". */
export const agentEnding = /.(?:[^aeiou]er|eer|ier|[tdvsnl]or|[ntrlgv]ee|ist|ian|man|woman|person|folk|crat)$/;

/** Nouns with such an ending that are nobody: tools, vehicles, parts, amounts, matters. */
export const notAgents: readonly string[] = words(`
  accelerator actuator adapter adder airliner alligator alternator amber amphibian amplifier anger answer antler apogee ardor atelier
  badger banner barometer barrier beaver beeper bier binder blacklist bladder blazer blister blockbuster blotter blunder boiler bomber
  booster border bother boulder bowser breaker buffer bulldozer bumper burger burner butter buzzer caiman calculator calibrator cancer
  canister cannister capacitor carburetor career carrier carter center chamber chandelier changeover chapter character charger checklist
  cheeseburger chopper cinder clipper cloister closer clover cluster coaster cofactor coffer collector color committee compressor
  computer condenser conditioner condor conductor connector container cooker cooler copper copter corner corridor counter counteroffer
  cover crater crawler crossover cruiser cucumber cutter cylinder danger december decoder defibrillator degree denominator destroyer
  detector detonator diameter digester dinner disaster disorder dispenser divider dossier dozer drawer dredger drier dryer duster ejector
  elevator ember encounter endeavor equator escalator excavator exchanger extender extinguisher extractor factor fastener favor feeder
  fender fervor fever fiber filler filter finger fist flanker flapper flavor flier floater flower flyer fodder folder footer freezer
  freighter frontier gender generator german geyser girder gist glacier glider grader grasshopper grinder guarantee gutter hammer hamper
  hamster handover hanger hangover hardcover hardener header heater heifer helicopter hinder honor hopper hover human humidifier hunger
  icebreaker incinerator incubator indicator inductor inhibitor injector insulator interceptor jammer jetliner jubilee jumper junker knee
  ladder larder laser launcher layer layover ledger leftover letter levee lever lighter limiter liner linker list liter liver loader
  lobster locator locker lumber manatee maneuver manner manoeuver manor marker matter median melee merger meridian meter minelayer
  minesweeper mist mister mixer modifier monitor monster motor multiplier murder newsletter newspaper november number obsidian october
  odor offer opener order oscillator other otter ottoman outlier oyster pallor panther paper parameter parlor pedigree pepper perimeter
  pier planter plaster platter playlist plotter plover plunder pointer poker poster powder power printer processor projector propeller
  proper protector quarter radiator rafter reactor recorder reefer reflector refrigerator register regulator remainder reminder repeater
  reptilian resistor resonator respirator retriever river roller rollercoaster rollover roman rooster roster rotor rottweiler router
  rubber rudder saber saucer scanner scepter scooter screwdriver sector semester sensor september server settee setter sewer shatter
  sheer shelter shiver shortlist shoulder shower shredder shutter silencer silver simulator sinker skyscraper slider slipper sliver
  smaller soccer spacer speedometer spider spillover spinner splendor splinter spoiler spree sprinkler squalor stabilizer starter steamer
  steer sticker stopover stopper strainer stretcher stutter sucker summer superhuman superpower supper surrender suspender sweater
  sweeper sweetener takeover talisman tanker temper tender terminator terrier theater thermometer thinner thriller thruster thunder tier
  tiger timber timer toaster tower tracker tractor trailer transceiver transfer transformer transistor transmitter transponder trawler
  tree trigger turner turnover twist typewriter udder ulcer under upper valor vector ventilator viper wafer waist wallpaper warbler
  washer water weather whisper winter wiper wonder woodpecker wrapper wrist`);

/** Animals and living things, singular: they are killed and die, and are no people. */
export const animals: readonly string[] = words(`
  alpaca animal ant antelope ape baboon bat bear beast bee bird bison boar buffalo bull butterfly calf camel carp cat cattle chick
  chicken chimpanzee cod cow coyote crab creature crocodile crop crow deer dog dolphin donkey duck eagle elephant elk ewe falcon fish
  flamingo flower fly foal fowl fox frog fungus gazelle giraffe goat goose gorilla hare hawk hen heron hippo hippopotamus hog horse hound
  hyena insect jackal kangaroo kitten koala lamb leopard lion livestock lizard llama locust lynx mammal mare monkey moose mosquito moth
  mouse mule octopus orangutan orca ostrich owl ox panda parrot pelican penguin pet pheasant pig pigeon plant pony poultry predator
  primate puppy rabbit raccoon ram rat raven reindeer reptile rhino rhinoceros salmon sapling sardine seabird seal seedling shark sheep
  shrew shrimp shrub snail snake songbird sow sparrow species squirrel stalk stallion stork swan swine termite toad tortoise tree trout
  tuna turkey turtle vine vulture wasp weed whale wildcat wildebeest wolf wolves worm yak zebra`);

/** Things that are said to be killed or to die in a figure of speech, and parts of bodies and of time. */
export const killedThings: readonly string[] = words(`
  account agreement amendment app argument attempt bacterium battery bid bill campaign cell chance company conversation cylinder day deal
  debate decade dream effort email embryo engine file germ hope hour idea initiative investment item job joke language law light lot love
  measure mine minute month motion network page pathogen phone plan process product program programme project proposal query reform
  report request rule rumor rumour scheme sector show spore star story system talk task team thread time tradition vehicle virus vote
  week year`);
