/** Given names, mostly English, and what they are shortened to: a line for each, the full name first. */
const GROUPS = `
elizabeth elisabeth liz lizzie lizzy beth betty bess betsy eliza libby lisbeth liza elsie
margaret peggy maggie meg megan madge marge margie greta rita daisy
catherine katherine kathryn catharine kathleen kate katie kathy cathy kat kath kitty kay kit
robert rob bob robbie bobby bert
william bill will billy willie liam
richard rick dick richie ricky rich dickie
edward ed ted eddie teddy ned
edwin ed eddie
james jim jimmy jamie jem
john jack johnny jon
jonathan jon jonny
anthony antony tony ant
charles charlie chuck chas
charlotte charlie lottie lotte
henry harry hal hank
harold harry hal
thomas tom tommy
michael mike mick mickey micky mikey
david dave davey dai
daniel dan danny
andrew andy drew
alexander alex alec sandy sasha xander alistair
alexandra alex sandra sasha lexi sandy alix
samuel sam sammy
samantha sam sammie
patrick pat paddy
patricia pat patsy trish tricia patti
christopher chris kit topher
christine chris chrissie tina
christina chris tina chrissie
joseph joe joey
joanna jo joanne
joanne jo
josephine jo josie
stephen steven steve stevie
stephanie steph stevie
peter pete
matthew matt matty
nicholas nick nicky nico
nicola nicky nikki nic
susan sue susie suzie suzy
suzanne sue suzie
deborah deb debbie debs
rebecca becky becca bex
jennifer jenny jen jenn
jacqueline jackie jacqui
amanda mandy
victoria vicky vicki tori vic
barbara barb babs barbie
dorothy dot dottie dolly
eleanor ellie nell nora elle
helen nell ellie lena
emily em emma millie
frances fran frankie fanny
francis frank frankie fran
frederick fred freddie
gerald gerry jerry
geraldine gerry
gillian gill jill
gregory greg
isabel isobel izzy bella isabelle
isabella izzy bella
janet jan
judith judy jude
kenneth ken kenny
lawrence laurence larry laurie
leonard len lenny leo
louise lou
pamela pam
penelope penny
philip phillip phil pip
philippa pippa pip
raymond ray
ronald ron ronnie
rosemary rosie rose
sarah sally sal
theresa teresa terri tess tessa
terence terry
timothy tim
valerie val
vincent vince
walter wally walt
zachary zach zack
benjamin ben benny
bernard bernie
bernadette bernie
caroline carrie caz
dominic dom
douglas doug
gabriel gabe
gabrielle gabby
geoffrey geoff jeff
jeffrey jeff
graham gray
hannah han
harriet hattie
katrina kat trina
leslie les
lesley les
malcolm mal
marilyn maz
martin marty
mohammed mohammad muhammad mo
natalie nat
nathan nathaniel nate nat
oliver ollie olly
olivia liv livvy
reginald reg
roderick rod
rodney rod
simon si
sidney sid
sylvia sylvie
tobias toby
yvonne von
ulrike uli rike
ulrich uli
wolfgang wolfi
friedrich fritz
johannes hans jo
guillermo memo
francisco paco fran
jose pepe
giuseppe beppe pino
johanna hanneke
cornelis kees cor
wilhelmus wim willem
`
  .trim()
  .split('\n')
  .map(line => new Set(line.split(' ')));

/** Whether an initial may be of a folded given name, or of the one that it is short for: "R" of "bob". */
export function mayBegin(initial: string, name: string): boolean {
  return initial === name[0] || GROUPS.some(group => group.has(name) && [...group][0]![0] === initial);
}

/** Whether two folded given names are one and its short form: "liz" and "elizabeth", "bob" and "rob". */
export function isShortOf(one: string, other: string): boolean {
  return one !== other && GROUPS.some(group => group.has(one) && group.has(other));
}
