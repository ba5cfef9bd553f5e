import { givenNames } from './given-names.ts';
import { set } from './table.ts';

/** Given names of women, lower case, beside those of the given names that are told as such. */
const women = set(
  'agnes aisha alexandra alice alicia alla amanda amina amira amy ana anastasia angela anita ann anna anne annie asma ayesha barbara beata beth betty brenda bridget camilla carla carmen carol caroline carolyn catherine cecilia celine charlotte chelsea cheryl christina christine claire clara clarissa claudia daniela danielle debbie deborah diana diane dilma donna dorothy ebru eileen eleanor elena elisabeth elise elizabeth emily emma erica erika esther eva evelyn ewa farah faten fatima fatou fatoumata fiona florence francesca galina georgina giorgia giulia gloria grace greta gretchen haleh hala hannah heather heidi helen helena ines ingrid irene irina iryna isabel isabelle jacqueline jane janet jennifer jenny jessica jill joanna joyce judith judy julia julie kamala karin karla karoline kate katarzyna katerina kateryna katherine kathleen kathryn kathy katie kaja khadija krystyna kseniia larysa laura lauren layla leila lesya lila linda lisa liudmyla liz lois louise lucia lucy lydia lyudmila lyubov madeleine maggie maha malala malgorzata margaret maria maría mariam mariana marie mariia marilyn marina marta martha martina mary maryam maryna mavis melanie melissa mercedes meredith michelle mirjana molly monica monika nadia nadiya nancy naomi natalia natalie nataliia natalya nicole nora oksana olena olga olha olivia orla paetongtarn pamela patricia patti paula peggy petra rachel rania rebecca rita rose rula ruth sally salma samantha samira sandra sara sarah sheila silvia sofia sofiia sonia sophie stacey stella stephanie sue susan susanne suzanne svetlana svitlana sylvia tammy tamara tanya tara tatiana tatyana teresa tetiana tetyana theresa tina tzipi ursula valentina valerie vera veronica victoria viktoria viktoriia virginia wendy yana yasmin yevgenia yulia yuliia yvonne zainab zeinab zeynep zoe zuzana',
);

/** Given names of women and of men, or of either where they are family names too: they tell nothing. */
const either = set(
  'alex ali amal amit andrea angelo ariel aung avi aviv bahar bernie blessing camille cameron casey charlie chen chris claude connor cyril dan dana dawn dean devin dina dominique dylan eli ellen evan francis gabriel gina grant hanna hani hilary hillary hu ilan ilham iman iris israel issa itamar jackie jackson jaime jamie jan janez jay jean jen jerry jesse jo jody joan jordan joy jules june jun karen kelly khan kim kirk kofi kristen kristin kyle lance laurence laurent lee leslie li lin lindsey liu logan lopez lynn mai malik mao marian marion maya mehran meng michel michele milan min ming morgan nada nawaf nguyen nicola nikita nikki nir noa noah noor nour omer or orit pascal pat paul penny preston randy rami reem rene rené robin ron rosa ross ruby sabah safa sam samar sami sasha shannon sharon sherry simone sky stacy sultan taylor tal terry toni tony tracey tracy val valery venus viola vivian wang warren wei xi yael yoon yuval zhang zhou ziad',
);

const men: ReadonlySet<string> = new Set(
  givenNames.map((name) => name.toLowerCase()).filter((name) => !women.has(name) && !either.has(name)),
);

/** Words of a title or office that a woman has, and a man. */
const ofWomen = set(
  'mrs mrs. ms ms. miss madam sister mother queen princess duchess spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman saleswoman assemblywoman noblewoman baroness actress widow nun grandmother daughter wife aunt housewife',
);
const ofMen = set(
  'mr mr. sir brother father king prince duke spokesman chairman congressman councilman policeman businessman assemblyman fisherman widower monk imam sheikh ayatollah bishop archbishop cardinal pope rabbi grandfather son husband uncle',
);

/** Of which pronoun somebody is. */
export type Pronoun = 'she' | 'he';

/**
 * The pronoun that a title or, where that tells nothing, a given name calls for.
 * @param role title or office in the article's words, "spokeswoman"
 * @param name full name, "Olena Petrenko"
 * @returns null where neither tells, and for a name of both
 */
export function pronounOf(role: string | null, name: string): Pronoun | null {
  const words = (role ?? '').toLowerCase().split(/[\s-]+/);
  const woman = words.some((word) => ofWomen.has(word));
  if (woman !== words.some((word) => ofMen.has(word))) return woman ? 'she' : 'he';
  const [given = '', ...family] = name.toLowerCase().split(' ');
  if (family.length === 0 || either.has(given)) return null;
  return women.has(given) ? 'she' : men.has(given) ? 'he' : null;
}
