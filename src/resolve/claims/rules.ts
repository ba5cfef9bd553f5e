import type { Claim } from '../../model/analysis.ts';
import type { AnyRule, Example } from '../../model/rule.ts';

/** A shape of sentence that makes a claim. `finds` names the figure, or the people where there is none. */
export interface ClaimRule extends AnyRule {
  readonly examples: readonly Example<Claim & never>[];
}

type Proof =
  | readonly [text: string, finds: string, as?: Readonly<Partial<Record<'measure' | 'modality' | 'value', unknown>>>]
  | readonly [text: string, finds: null, because: string];

const rule = (shape: string, about: string, proofs: readonly Proof[]): ClaimRule => ({
  id: `claim/${shape}`,
  about,
  examples: proofs.map(([text, finds, more]) =>
    finds === null ? { text, finds, because: more as string } : { text, finds, ...(more !== undefined && { as: more as never }) },
  ),
});

/**
 * How a figure, or people without one, become a claim. The readers of this folder know these shapes; they join what the rules of
 * extract/ found. `sitrep rules` and `explain` print them, the test run proves them on their examples.
 */
export const claimRules: readonly ClaimRule[] = [
  rule('active', 'The object of a verb that counts: "killed 12 people", "shot down three drones".', [
    ['The blast killed 12 people.', '12', { measure: 'killed' }],
    ['Gunners shot down three drones.', 'three', { measure: 'intercepted' }],
    ['The strike killed all but three of the 12 guards.', 'all but three of the 12', { value: 9 }],
    ['The army lost 12 soldiers in the ambush.', '12', { measure: 'killed-or-wounded' }],
    ['Jets killed 12 people on Monday and 5 on Tuesday.', '5', { measure: 'killed' }],
    ['They killed "more than 30" rebels.', 'more than 30', { measure: 'killed' }],
    ['Soldiers shot dead a 14-year-old boy.', 'a', { measure: 'killed', value: 1 }],
    ['Rebels captured the envoy.', 'the envoy', { value: 1 }],
    ['Gunmen abducted 12 people and eight houses were burned down.', '12', { measure: 'abducted' }],
    ['Fighters had taken a Sudanese guard prisoner.', 'a', { measure: 'captured' }],
    ['Gunmen killed 15 truffle hunters.', '15', { measure: 'killed' }],
    ['Gunmen abducted nine cooks.', 'nine', { measure: 'abducted' }],
    ['The frost killed 300 sheep and 12 cows.', null, 'cattle'],
    ['UPDATE 2-Blast in Tarnov kills six, wounds 12 - police', '12', { measure: 'wounded' }],
    ['The news killed the mood.', null, 'a mood is nobody'],
    ['Guards shot dead two of his brothers.', 'two', { measure: 'killed' }],
    ['Gunmen riding camels kidnapped nine nurses.', 'nine', { measure: 'abducted' }],
    ['The raid was aimed at capturing 12 men.', '12', { modality: 'planned' }],
    ['The army tried to capture 12 men.', null, 'an attempt'],
  ]),
  rule('passive', 'The subject of a passive verb that counts: "12 people were killed".', [
    ['Twelve people were killed in the market.', 'Twelve', { measure: 'killed' }],
    ['Some 300 families have been displaced.', 'Some 300', { measure: 'displaced' }],
    ['Nine were killed and 14 captives, including a monk, were rescued.', '14', { measure: 'rescued' }],
    ['Some 40 were killed and about 250 taken hostage.', 'about 250', { measure: 'abducted' }],
    ['Mayor Ann Oro: 16 people hurt in raid.', '16', { measure: 'wounded' }],
    ['Three were killed and a fourth was wounded.', 'a', { measure: 'wounded' }],
    ['Sixty men were arrested in Tarnov and 20 in the port of Belz.', '20', { measure: 'detained' }],
    ['Troops took the hill, and 60 of the attackers were killed.', '60', { measure: 'killed' }],
    ['Not one soldier was killed.', 'one', { modality: 'negated' }],
    ['No fewer than 15 traders were killed.', 'No fewer than 15', { value: 15, modality: 'actual' }],
    ['No one was killed in the blast.', 'No one', { modality: 'negated' }],
    ['Not all of the 60 hostages were killed.', 'Not all of the 60', { value: 60 }],
    ['The ministry did not say how many soldiers were killed.', null, 'asked, not told'],
    ['Nobody was hurt.', 'Nobody', { modality: 'negated' }],
    ['Nine rioters, 12 revellers and three beekeepers were killed.', 'three', { measure: 'killed' }],
    ['Up to 40 cooks and Tarnov nurses were killed.', 'Up to 40', { measure: 'killed' }],
    ['Two proposals were killed.', null, 'proposals are nobody'],
  ]),
  rule('intransitive', 'The subject of "die", "flee" and their like: "12 people died".', [
    ['Nine miners died underground.', 'Nine', { measure: 'killed' }],
    ['More than 400 residents fled the town.', 'More than 400', { measure: 'displaced' }],
    ['Two soldiers died of their wounds aged 71.', 'Two', { measure: 'killed' }],
    ['Two soldiers died of heart attacks.', null, 'no fighting killed them'],
    ['Colonel Ann Oro, who has died aged 94, led the regiment.', null, 'old age'],
    ['Three officers died in a car crash.', null, 'an accident'],
    ['The debate died down.', null, 'a debate is nobody'],
  ]),
  rule('inverted', 'A subject that stands behind its verb: "Also killed were twelve guards".', [
    ['Also killed were twelve guards.', 'twelve', { measure: 'killed' }],
    ['Also known were twelve names.', null, 'the verb counts nobody'],
  ]),
  rule('forced', 'People made to go: "forced 50,000 people to flee".', [
    ['The offensive forced 50,000 people to flee.', '50,000', { measure: 'displaced' }],
    ['The storm forced 200 residents to evacuate.', '200', { measure: 'evacuated' }],
    ['The vote forced two ministers to resign.', null, 'they left an office, not a home'],
  ]),
  rule('flight', 'People who left or arrived because of a deed: "have left the town since the bombing".', [
    ['At least 240 people have left Tarnov since the bombing.', 'At least 240', { measure: 'displaced' }],
    ['Some 3,200 people had arrived in Belz since the attack.', 'Some 3,200', { measure: 'displaced' }],
    ['Some 300 people have left Tarnov since June.', null, 'nothing drove them out'],
    ['Some 300 people left the union after the attack.', null, 'a union is no place'],
  ]),
  rule('held', 'Hostages who are still held: "fifty hostages remain in the camp".', [
    ['Fifty hostages remain in the camp.', 'Fifty', { measure: 'abducted' }],
    ['Fifty guests remain in the hotel.', null, 'nobody holds them'],
  ]),
  rule('unharmed', 'A wound denied: "the president was unharmed".', [
    ['The president was unharmed.', 'The president', { measure: 'wounded', modality: 'negated' }],
    ['The old bridge was unharmed.', null, 'a bridge is nobody'],
  ]),
  rule('lives', 'Lives as the object: "claimed 40 lives", "cost 12 lives".', [
    ['The siege has claimed 40 lives.', '40', { measure: 'killed' }],
    ['Five people lost their lives.', 'Five', { measure: 'killed' }],
    ['He changed 40 lives.', null, 'no loss'],
  ]),
  rule('put', 'A figure somebody sets: "put the dead at 18", "places the number of missing at nine".', [
    ['The clinic put the wounded at about 40.', 'about 40', { measure: 'wounded' }],
    ['Officials placed the number of missing at nine.', 'nine', { measure: 'missing' }],
    ['Troops detained 21 people, a priest says; the army put the figure at 17.', '17', { measure: 'detained' }],
    ['They put the price at 18 pounds.', null, 'a price'],
  ]),
  rule('left', 'People left in a state: "left three dead and ten injured".', [
    ['The shelling left three dead.', 'three', { measure: 'killed' }],
    ['The blast left 12 people wounded.', '12', { measure: 'wounded' }],
    ['The raid left four soldiers and two civilians dead.', 'four', { measure: 'killed' }],
    ['They left three bags behind.', null, 'bags are not hurt'],
  ]),
  rule('toll', 'A toll and its figure: "the death toll rose to 38".', [
    ['The death toll rose to 38.', '38', { measure: 'killed' }],
    ['The number of people killed in the raid rose to 23.', '23', { measure: 'killed' }],
    ['The army on Friday raised to four the number of cooks killed.', 'four', { measure: 'killed' }],
    ['The number of visitors rose to 23.', null, 'nobody was harmed'],
    ['The road toll is 38 shekels.', null, 'money'],
  ]),
  rule('revised', 'A figure set anew for what was counted before: "later revised the figure to 24".', [
    ['Police first said 42 people were killed but later revised the figure to 24.', '24', { measure: 'killed' }],
    ['Police said 42 people were killed. The number was later lowered to 24.', '24', { measure: 'killed' }],
    ['Police first said 42 people were killed but later revised the road plan to 24 pages.', null, 'a plan counts nobody'],
    ['The shop raised the figure to 24.', null, 'nobody was counted before'],
  ]),
  rule('further', 'More of those counted before, behind a verb of proof: "could not confirm a further 10".', [
    ['The UN said it had verified 22 deaths. It could not confirm a further 10.', '10', { measure: 'killed', modality: 'actual' }],
    ['Monitors could not verify another 10.', null, 'nobody was counted before'],
    ['The UN verified 22 deaths. It could not confirm a further report.', null, 'a report is nobody'],
  ]),
  rule('noun', 'A noun that counts, with its figure: "14 deaths"; without one, losses that somebody suffers: "heavy casualties".', [
    ['Doctors counted 14 deaths.', '14', { measure: 'killed' }],
    ['Russian units suffered heavy casualties.', 'Russian units', { measure: 'killed-or-wounded' }],
    ['He fears losses.', null, 'nobody suffered any'],
  ]),
  rule('noun-of', 'A noun that counts, with its people behind "of": "the deaths of 14 people".', [
    ['The UN condemned the killing of two aid workers.', 'two', { measure: 'killed' }],
    ['The release of 14 files followed.', null, 'files are nobody'],
  ]),
  rule('adjective', 'People with "dead", "injured", "missing" and their like: "12 dead", "three are missing".', [
    ['Three sailors are missing.', 'Three', { measure: 'missing' }],
    ['Two villagers are dead.', 'Two', { measure: 'killed' }],
    ['He received 31 wounded people.', '31', { measure: 'wounded' }],
    ['Hundreds were feared dead.', 'Hundreds', { measure: 'killed' }],
    ['4 dead, 12 missing after a raid.', '12', { measure: 'missing' }],
    ['Three pages are missing.', null, 'pages are nobody'],
  ]),
  rule('hurt', 'People who are treated for wounds or received some.', [
    ['The clinic treated 212 people with blast wounds.', '212', { measure: 'wounded' }],
    ['Eight fighters received light wounds.', 'Eight', { measure: 'wounded' }],
    ['The clinic treated 212 people for malaria.', null, 'no wounds'],
  ]),
  rule('strength', 'The size of a force that acts: "80 gunmen arrived", "an attack by 70 gunmen".', [
    ['Some 80 gunmen arrived on motorcycles.', 'Some 80', { measure: 'strength' }],
    ['An attack by up to 70 gunmen was beaten off.', 'up to 70', { measure: 'strength' }],
    ['Some 80 nurses arrived on buses.', null, 'no force'],
  ]),
  rule('among', '"Two paramedics were among the dead": part of the claim before it.', [
    ['The raid killed ten people. Two paramedics were among the dead.', 'Two', { measure: 'killed' }],
    ['The raid killed ten people. Of the dead, four were nurses.', 'four', { measure: 'killed' }],
    ['The raid killed ten people. Among the dead were four nurses.', 'four', { measure: 'killed' }],
    ['Rebels freed ten hostages. Seven of those released were monks; the others were pilots.', 'Seven', { measure: 'released' }],
    ['Police detained 20 people. A pair of brothers are among those held.', 'A pair', { measure: 'detained' }],
    ['Our own dead number three.', 'three', { measure: 'killed' }],
    ['No foreigners were among the victims.', 'No foreigners', { modality: 'negated' }],
    ['Two paramedics were among the guests.', null, 'the guests are alive'],
  ]),
  rule('including', 'A part that the text names: "including three children", "among them two officers".', [
    ['The strike killed ten people, including three children.', 'three', { measure: 'killed' }],
    ['They found the bodies of 16 people, seven of them children.', 'seven', { measure: 'killed' }],
    ['Another seven people including four women and two girls were killed.', 'two', { measure: 'killed' }],
    ['He met ten people, including three children.', null, 'nothing was done to the ten'],
    ['They counted 16 bodies and 31 wounded people.', null, 'the wounded are another count'],
  ]),
  rule('exchange', 'People swapped for others: "an exchange of nine hostages for up to 20 prisoners".', [
    ['An exchange of nine hostages for up to 20 prisoners is planned.', 'up to 20', { measure: 'released', modality: 'planned' }],
    ['The two sides swapped 12 captives for ten pilots.', '12', { measure: 'released' }],
    ['The exchange of nine letters took a year.', null, 'letters are nobody'],
    ['They exchanged 12 soldiers.', null, 'for nobody: a change of guard'],
  ]),
  rule('earlier', 'The figure that stood before: "up from the 30 given on Monday", "revising down the 41".', [
    ['The clinic treated 33 people with gunshot wounds, up from the 30 given on Monday.', '30', { measure: 'wounded' }],
    ['The death toll was 26, revising down the 41 announced on Monday.', '41', { measure: 'killed' }],
    ['The raid killed 12 people, up from nowhere.', null, 'no figure'],
    ['The office lowered the death toll to six, from seven.', 'seven', { measure: 'killed' }],
    ['The clinic said 26 people died, correcting the 27 it had announced.', '27', { measure: 'killed' }],
    ['Sales reached 33 tonnes, up from 30.', null, 'nobody was harmed'],
  ]),
  rule('attacks', 'A count of attacks: "two strikes", "563 strikes".', [
    ['The jets carried out 14 air strikes overnight.', '14', { measure: 'attacks' }],
    ['The union called two strikes.', null, 'strikes of workers'],
  ]),
  rule('area', 'Ground in square kilometres, miles or hectares that is won or lost.', [
    ['The army has seized 120 square kilometres since June.', '120', { measure: 'area' }],
    ['The lake covers 120 square kilometres.', null, 'nobody won it'],
  ]),
  rule('control', 'Towns and villages after "took control of".', [
    ['Rebels took control of two villages.', 'two', { measure: 'settlements' }],
    ['She took control of two companies.', null, 'companies are no ground'],
  ]),
];
