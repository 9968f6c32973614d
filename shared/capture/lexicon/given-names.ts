import { foldText } from '../text/clean.ts';

/** Given names of many languages, folded: what tells a name from a heading where nothing else does. Unknown names need other evidence. */
const LISTED = `
aaliyah aaron aarti abbie abby abdul abdullah abel abena abhishek abiba abida abigail abraham achieng ada adaeze adam adams adanna addison adebayo adeel adela adele adelheid adeline adeola
aderonke adetola adil adina aditi aditya adjoa adnan adrian adriana adrien adrienne adwoa aedan afia afonso afsaneh afzal agata agatha agathe agnes agnieszka agus agustin ahmad ahmed ahmet
aidan aikaterini aileen aimee aine aino aisha aishwarya aisling ajay akari akash akbar akiko akira akosua akram akshay akua alain alan alana alasdair alastair alba alban albert albertine
alberto albin albrecht aldo alec aled alejandra alejandrina alejandro aleksandar aleksander aleksandra alena alessandra alessandro alessia alex alexander alexandra alexandre alexandru
alexei alexey alexia alexis alf alfie alfred alfredo ali alice alicia alicja alina aline alison alistair alister alix aliya aliyah alka allan allen allison alma almut alois alok alton alun
alva alvaro alvin alwyn alyssa ama amal amanda amandeep amandine amar amara amaury amaya amber ambika ambra ambre ambroise amelia amelie amin amina aminata amir amira amit amita amjad amma
amol amparo amrit amrita amy ana anaelle anais anand ananya anastasia anatole anatoly anca ander anders anderson andras andre andrea andreas andree andreea andrei andres andrew andrey
andris andrzej andy aneta ange angel angela angele angeles angelica angelika angeliki angelina angelique angelo angharad angie angus anh anika anil anita anja anjali anjum anke ankit
ankita ann anna annabel annabelle annalisa anne anneke annelie annelies anneliese annemarie annette annick annie annika anouk ansel anselm ansgar anthea anthony antje antoine antoinette
anton antonella antonia antonio antony antti anu anuj anupam anupama anuradha anwar anya aoife aparna apolline april arabella araceli arantxa aravind archana archie ariane arianna arif
aristide arjun arlene arlette armand armando armelle armin arnaud arne arno arnold arslan artem arthur artur arturo arun aruna arvind asad asha asher ashish ashley ashok ashton ashwin
ashwini asif asma astrid asuncion athanasios athena atif attila atul aubrey aude audrey august auguste augustin aurelie aurelien aurora austin ava avery avi avinash avraham avril axel
axelle ayaan ayesha aylin aymeric ayodele ayse ayumi aziz azra babak babar babatunde babette baerbel bahar bala balaji balazs baljit balthasar balvinder baptiste barb barbara barbel barry
bart barthelemy bartosz bas bashir basil basile bastian bastien batya baz beata beate beatrice beatrix beatriz becca becky begona belen belinda ben bence benedetta benedict benedikt bengt
benjamin benny benoit bente berangere berenice berit bernadette bernard bernd bernhard bernice bernie bert berta berthold bertie bertille bertrand beryl bess beth bethan bethany betsy
bettina betty bev beverley beverly bhavesh bhavna bhupinder bianca bilal biljana bill billie billy bina birgit birgitta birthe bjorn blaise blanca blandine bob bobby bodo bogdan bogumila
bojan bola bolanle bongani bonnie boris borja bozena bozhena brad braden bradley brady bram brandon branka branko bratislav brenda brendan brennan brett brian brianna brice bridget
brigitte britney britt britta brittany brody bronagh bronwen bronwyn bruce bruna brunhilde bruno bryan bryce bryn bryony budi bukola burkhard bushra busola byron cacilie caitlin caleb
callum calum calvin camelia cameron camila camilla camille candela candelaria candice caoimhe cara carina carine carl carla carlo carlos carlota carly carmel carmen carol carola carole
carolina caroline carolyn carrie carsten carter carwyn carys casandra casey cassandra cassandre cassidy catalin catalina catarina caterina cathal catherine cathy catrin catriona cecil
cecile cecilia cedric celeste celestin celia celine cerys cesar cezary chad chaim chandra chantal charlene charles charlie charlotte chas chelsea chen cheng cheryl chester chetan chiamaka
chiara chidi chidinma chika chinedu chinwe chioma chipo chloe chris chrissie christa christel christelle christian christiane christina christine christoph christophe christopher christos
christy chuck chukwuemeka chun cian ciara ciaran cillian cindy cinzia ciprian claire clara clare clarence clark claude claudette claudia claudie claudine claudio claudiu claus clay cleber
clem clemence clemens clement clementine cleo cliff clifford clinton clive clodagh clyde cody colette colin coline colleen colm colton conall conan concepcion concha conchita connie connor
conor conrad constance constantin constanze consuelo cora coral coralie coraline corentin corey corin corina corinna corinne cormac cornelia cornelis cornelius cory cosmin courtney craig
cristian cristiane cristiano cristina cristobal crystal csaba curtis cuthbert cynthia cyprien cyrielle cyril cyrille daan dafydd dagmar dagmara daichi daisy dale dalia daljit damian
damiano damien damilola dan dana daniel daniela daniele danielle daniil danny dante danuta daphne dara darcy daren daria dario darius dariusz darko darlene darnell darragh darrell darren
darshan daryl dave davey david davide davina davinder davy dawid dawn dayo dean deanna deb debbie debora deborah debra declan dee deepa deepak deepika deepti deirdre dejan delia delphine
delyth denis denisa denise dennis denny derek dermot derrick derya deshawn desiree desmond despina detlef devendra devi devon dewi dharmendra dharmesh diana diane dianne diarmuid dick
didier diego dieter dietmar dilip dimitra dimitri dimitrios dimitris dina dinesh diogo dipak dipti dirk divya dmitri dmitry dmytro dolores domenico dominic dominik dominika dominique don
donal donald donatella donna donncha donovan dora doreen dorian dorine doris dorota dorothea dorothee dorothy dorte doug dougal dougie douglas douwe dov dragan dragana dragos drew duane
duarte duc dugald dumitru duncan dung dustin dvora dwayne dwight dyfed dylan eamon eamonn earl easton ebba ebele eberhard ebony eckhard ed eddie edeltraud edgar edith edmond edmund edoardo
edouard edson eduard eduardo edward edwin edyta efrain efua egle egon eileen eilidh eilis eilish eimear eirik ejaz ejike ekaterina ekene ekkehard ekua elaine eleanor elena eleni eleonora
eleonore eleri elfi elfriede eliane elias elie elif elijah elin elina elisa elisabeth elisabetta elise elisha eliza elizabeth elke ella elle ellen ellie elliot elliott ellis elly elmer
elodie eloi eloise els elsa elsbeth elsie elspeth elvira elwyn elzbieta emanuela emanuele emeka emeline emer emil emile emilia emiliano emilie emilio emily emine emlyn emma emmanuel
emmanuelle emmy emre emrys emyr encarnacion enda enora enrico enrique enzo eoghan eoin erhard eric erica erich erik erika erin erkki erna ernest ernestine ernesto ernie ernst erwan erwin
erzsebet esme esmee espen esperanza esra esteban estefania estela estelle ester esther eszter ethan ethel etienne euan eugen eugene eugenia eugenie eugenio eulalia eun eunice eusebio eva
evan evangelos eve evelyn evelyne evi ewa ewan ewelina ewen eyal fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fahad faisal faith faiza falk fang fanny farah farai farhad
farhan farida farooq fatema fatima fatma fatou fawad fawzia fay faye federica federico felicia felicitas felicity felipe felisa felix femi femke feng fenna ferdinand ferenc fergal fergus
fermin fernand fernanda fernande fernando ffion filip filipe filippo finbarr finlay finn fintan fiona fionn flavia flavie flavio fleur flora flore florence florencia florent florian florin
floyd folake folasade fozia fran frances francesca francesco francine francis francisca francisco franck franco francois francoise frank frannie franz franziska fraser frauke fred freda
freddie frederic frederick frederik frederique fredrik freja freya frieda frieder friederike friedrich fritz fumiko funke funmi gabby gabi gabor gabriel gabriela gabriele gabriella
gabrielle gaby gaelle gaetan gagan gaia gail galina ganesh gareth garfield garrett garry garth gary gaspard gaston gaurav gauthier gautier gavin gayle gaynor gaz gbenga geeta geir gema
gemma genaro gene genevieve geoff geoffrey geoffroy georg george georges georgette georgia georgie georgina georgios geraint gerald geraldine gerard gerardo gerda gergely gerhard gerlinde
germain germaine german gero gerrit gerry gert gertraud gertrud gertrude gesa gesine gethin gheorghe ghislain ghislaine ghulam giacomo giada gianluca gianmarco gianni gideon gilad gilbert
gilberte gilberto giles gill gilles gillian gilly gina ginette ginevra ginny giorgia giorgio giorgos giovanna giovanni girish gisela gisele gita gitta gitte giulia giuliano giulio giuseppe
gladys glen glenda glenn glenys gloria glyn glynis goncalo gonzalo gopal goran gordana gordon gorm gottfried govind grace graciela graeme graham grahame grainne grant grayson grazyna greg
gregoire gregor gregorio gregory greta gruffydd grzegorz guadalupe gudrun gudula guenter guido guilhem guillaume guillermo gundula gunilla gunnar gunter gunther gurdeep guro gurpreet gus
gustav gustavo guy gwen gwenael gwenaelle gwendoline gwendolyn gwilym gwyn gwyneth gyorgy habib habiba hadrien hafiz hafsa haidee hailey hakan hal haley halina halyna hamid hamish hamza
han hana hank hanna hannah hanne hannelore hannes hannu hans hao harald hardeep haris harish harjinder harjit harold haroon harpreet harriet harrison harry harsh harsha hartmut hartwig
haruka haruki haruto harvey harvinder hasan hasnain hassan hasso hatice hattie hauke hayden hayley hazel heather hector hedda hedwig hege heide heidemarie heidi heidrun heike heikki heiko
heiner heinrich heinz helder heledd helen helena helene helga hella hellmut helmut heloise hema hemal hemant hendrik henk henning henri henrietta henriette henrik henrike henry henryk herb
herbert heribert herman hermann hernan herta herve hetal hilaire hilary hilda hilde hildegard hilmar hiltrud himanshu hina hinata hinrich hiroko hiroshi hiroyuki hitesh holger hollie holly
homer hong honore hope horacio horst hortense hortensia howard hsin hubert hugh hugo huguette hui hulya huma humaira humberto hung huong huseyin hussain hussein huw hyun hywel iain ian
ibrahim ibukun ida idris iestyn ieuan ifan ifeanyi ifeoma iftikhar ignace ignacio igor ihor ijaz ike ikechukwu iker ikram ilaria ildiko ileana ilinca ilka ilkka ilona ilse ilze imke imogen
imran imre imtiaz ina indira ineke ines inese inga inge ingeborg inger ingo ingrid inka inmaculada ioana ioanna ioannis iolo ion ionut iqbal ira irena irene irfan iria irina iris irma
irmgard iryna isaac isabel isabell isabella isabelle isaure ishaan ishaq isidora isidore isidro isla ismail isobel isolde israel issy istvan ita itai itziar ivan ivana ivo ivonne ivor iwan
iwona iza izaak izabela izzy jaap jabari jace jacek jack jackie jackson jacky jacob jacopo jacqueline jacques jade jadwiga jagdish jagjit jago jaime jaimie jake jakob jakub jamal james
jamie jamila jan jana jane janet janice janina janine janis janne janneke jannik janos janusz jaqueline jared jari jaroslav jaroslaw jarrett jarrod jarvis jasmin jasmina jasmine jasna
jason jasper jaspreet jasvinder jaswinder jatin javed javier jawad jaxon jay jaya jayesh jayne jayshree jean jeanette jeanne jeannette jeannie jeannine jed jeff jeffrey jelena jelle jemima
jemma jen jenna jennie jennifer jenny jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse jessica jessie jesus jez jian jide jignesh jihoon jill jillian jim jimena
jimmy jin jing jiri jitendra jitka jiwoo jo joachim joan joana joann joanna joanne joao joaquin jocelyn jochen jock jodie jody joe joel joelle joelma joerg johan johann johanna johannes
john johnathan johnny jolanda jolande jolanta jolene jomar jon jonas jonathan jonty joost jordan jordi jordyn jorg jorge jorgen joris jorn jose josef josefa josefina josefine josep joseph
josephine josette josh joshua josiane josie josselin jovan joy joyce jozsef juan juana juanita juanjo judi judit judith judy juergen juha jukka jule jules julia julian juliana juliane
julianne julie julien julienne juliet julieta juliette julio julius jun junaid june jurgen jurgita juris jussara justin justina justine justyna jutta jyothi jyoti jytte kabir kadri kai
kaitlyn kajal kalpana kamal kamala kamau kamil kamila kamlesh kamran kapil kara karel karen kari karim karin karina karine karl karla karol karola karolin karolina karoline karsten karthik
kartik kashif kasia kaspar kasper kat katalin katarina katarzyna kate katelyn katerina katharina katharine kathe katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina
katy kaushik kaveh kavita kay kaye kayla kayode kazimierz kazuki kazuo keeley kees keiko keir keira keiran keisha keith kelechi kelly kelsey kelvin kemi ken kendall kendra kenichi kenji
kenneth kenny kenta keren kerri kerrie kerry kerstin keshia kestutis ketan kev kevin khadija khaled khalid khanh khrystyna khurram kiera kieran kieron kilian killian kim kimberley kimberly
kinga kipchoge kiran kirill kirit kirsten kirstie kirstin kirsty kishan kjell klaas klara klaudia klaus knut koen kofi koichi koji kojo komal konrad konstantin konstantinos korbinian
kordula kornelia kornelius kostas krishna krista kristen kristi kristian kristin kristina kristine kristof kristy krisztina krystyna krzysztof ksenia kulwinder kumar kunle kurt kwabena
kwadwo kwaku kwame kwasi kwesi kwok kyle kylie kyra lacey lachlan laetitia laia laila lajos lakhvir lakshmi lalita lana lance landon landry lanre lara larisa larissa larry lars lashona
lasse laszlo lata latisha latoya laura laure lauren laurence laurent laurie lavinia lawrence laxmi layla lazare lea leah leana leandre leandro leanna leanne lee leena lei leif leigh leila
leire len lena lene lenka lennart leo leon leona leonard leonardo leone leonhard leonid leonie leonor leonora leopold lerato leroy les lesia lesley leslie lester leszek leticia letizia lev
levente levi lew lewis lexi li liam lian liana liaqat lidia lieke liesbeth lieselotte liisa lila lili lilian liliana liliane lilli lillian lily lin lina linda lindsay lindsey ling linh
linnea linus lionel lisa lisbeth lise liselotte lisette liudmyla liv livia liviu liz liza lizzie ljiljana lloyd loane loes logan loic lois lola lone lora loraine lorcan lore loredana
lorena lorene lorenz lorenzo loretta lori lorna lorraine lothar lotta lotte lottie lou louane louis louisa louise lourdes lovisa lowri luana luc luca lucas lucia lucian luciana luciano
lucie lucien lucienne lucille lucinda lucrecia lucy lucyna ludivine ludovic ludovica ludwig luigi luis luisa luise luiz luiza luka lukas lukasz luke luminita luna lupe luqman luther lutz
luuk lydia lydie lyn lynda lyndsey lyne lynette lynn lynne lynsey lyudmila maaike maarten mabel machteld maciej mackenzie madalina maddison madeleine madeline madelyn madhavi madhu madison
mads mae maelle maeva maeve magali magda magdalena maggie magnus mahendra mahesh mahmood mahmoud mai maike maira maire mairead mairi maite maja makayla maksim malachy malcolm malene
malgorzata malik malin mallory malte mamadou mamta mandeep mandy manel manfred manish manisha manjit manjula manny manoj manon manpreet manuel manuela mara marc marcel marcela marceline
marcella marcello marcelo marcia marcin marcio marco marcos marcus mared mareike marek maren margaret margareta margarete margarethe margarida margarita margaux margit margo margot margret
margriet marguerite maria mariam marian mariana marianna marianne maribel marie marieke mariela marielle marija marije marijke marika marilu marilyn marina marine mario mariola marion
marisa marisol marissa marit marita marites marius mariusz marja marjan marjolaine marjolein marjorie mark markku marko markus marla marleen marlene marlies marloes marlon marnie marsha
marta martha marthe martijn martin martina martine marty marvin mary maryam maryann maryline maryse maryvonne masaki masako mason massimiliano massimo mateo mateusz mathew mathias mathieu
mathilde matilda matilde matt matteo matthaus matthew matthias matthieu matti mattia matyas maud maura maurane maureen maurice mauricio maurizio mauro mavis max maxim maxime maximilian
maxine may maya maylis mayumi mayur mazin mechthild mechtild medha meena meera meg megan megha mehdi mehmet mehmood mehreen mehul mei meike meinhard mel melanie melina melinda melissa
melitta melody melvin menna mercedes mercy meredith merle mervyn meryem meryl mette mhairi mia micaela michael michaela michal michel michele micheline michelle mick mickael mieczyslaw
mieke miguel mihaela mihai mika mikael mike mikel mikey mikhail mikkel mikko miklos mila milagros milan mildred milena miles milica millie milly milos milton mina minal mindaugas mindy
ming minh minjun minna mira miranda mireia mireille mirela miren miriam mirian mirjam mirjana mirko miroslav miroslaw misha mital mitch mitchell mitsuko mladen moana mobolaji modupe
mohamed mohammad mohammed mohan mohinder mohsen mohsin moin moira mollie molly mona monica monika monique montse montserrat monty morag morgan morgane moritz morrie morten morven moses
moshe mostafa moussa mubarak muhammad mukesh mukhtar munir murat murdo muriel murielle murray murtaza mustafa mwangi myfanwy mykhailo mykola myles myra myriam nabeel nabil nacho nadeem
nadege nadezhda nadia nadiia nadine nadja naeem nahid naila naima najma nalini namrata nan nana nancy nandini nanette naoki naoko naomi narelle narendra naresh narinder naseem naseer nasir
nasreen nasrin nasser nastja natacha natalia natalie nataliia nataliya natalya natascha natasha nate nathalia nathalie nathan nathaniel navdeep naveed naveen navin nazanin nazia neal
nebojsa ned neelam neeraj neeta neha neil nell nelly nelson nenad nerea nerys nesta nestor netta nev neville ngoc ngozi nhung nia niall niamh nicholas nick nicki nicky nico nicola nicolai
nicolas nicole nicoleta nicoletta nicolette nicolo nida nidhi niels nienke nieves nigel nighat nihal nikhil nikita nikki niklas nikola nikolai nikolaos nikolaus nikolay nikos nilesh nils
nimisha nimmi nina ning ninon nir niraj nirmala nisar nisha nishant nita nitin niyati njeri nkechi nkem nnamdi nneka noa noah noel noelia noelle noemi noemie nolwenn noman nomsa nonso noor
nora norah norbert norberto noreen noriko norm norma norman nuala nuno nuria nusrat nyasha nyree oana obinna oceane octavia octavian octavio odd odette odile ofelia ofer oisin oksana ola
olabisi oladipo olaf olamide olav olayinka ole oleg oleh oleksandr oleksii olena olga olha olive oliver olivia olivier oliwia ollie olly olu olufemi olumide olusegun oluwafemi oluwaseun
oluwatobi omar omer ondrej onyeka oonagh opeyemi ophelia ophelie oran oren oriol orla orlagh orlaith orlando orsolya ortrud osama oscar oskar osman osvaldo oswald otieno otis otto ousmane
outi ovidiu owain owen oz pablo pacome paddy padma padraic padraig paige paivi palak pallavi paloma pam pamela panagiotis pankaj paola paolo paqui paresh parisa parminder parul parvati
parveen pascal pascale pascual pasquale pat patel patience patrice patricia patrick patrik patrizia patrycja patryk patsy patti patty paul paula paulette paulin paulina pauline paulo pavel
pavlo pavlos pawel payal peadar pearl pedro peggy pekka penelope penny pepe per perceval percy perla perrine perry pertti petar pete peter petr petra petri petros petru petter peyton phil
philibert philip philipp philippa philippe phillip philomena phoebe phuong phyllis pia pier piero pierre pierrick piers piet pieter pietro pilar piotr pippa piret pirjo polly pooja poonam
prabha prabhjot prabhu pradeep prakash pramod pranav prasad prashant pratibha pratik praveen pravin preeti prem preston priscila priscilla priti priya priyanka przemyslaw puja punam
purificacion purnima pushpa qadir qasim qiang qing quentin quinn quinton quynh rabia rachael rachel rachelle radek radha radhika radoslaw radovan radu rae raelene raf rafael rafal raffaele
raffaella rafiq raghav raghu rahat rahim rahul raimund rainer raj raja rajan rajeev rajendra rajesh rajinder rajiv rajni rakesh ralf ralph raluca ram rama raman ramazan ramesh ramon ramona
randall randi randy rania ranjit ranjita raoul raphael raphaelle raquel rasa rashid rashida rashmi rasmus raul ravi ravinder ray rayan raymond raymonde razia razvan rebecca rebekah rebekka
reece reena reg reggie regiane regina reginald regine regis rehana rehman reiner reinhard reinhold reka rekha remco remedios remi remy rena renata renate renato rene renee renu renuka
reuben reynald reynaldo reza rhian rhiannon rhoda rhodri rhona rhonda rhys ria ricardo riccardo rich richard rick ricky rico riet rigoberto rikke rina risto rita ritu ritva rivka rizwan
rob robbie robert roberta roberto robin robyn rocco rochelle rocio rod roderick rodney rodolfo rodolphe rodrigo rodrigue rogan rogelio roger rohan rohit roisin roland rolando rolf rollo
roma romain roman romane romina romuald romy ron rona ronald ronaldo ronan ronen rong ronja ronnie roos roosevelt rory ros rosa rosalia rosalie rosalind rosalyn rosamund rosana rosangela
rosanna rosario rose roseanne roseline rosemarie rosemary roshan roshni rosie ross roswitha rotimi rowan rowena roxana roxane roxanne roy roz ruairi ruben rubina ruby rudi rudiger rudo
rudolf ruediger rufus rui rukhsana rune rupa rupal rupert rupinder ruslan russ russell ruta ruth ruud ryan ryszard saad saba sabina sabine sabir sabrina sachin sadaf sadhana sadia sadie
saeed safia saga sahar saif saima saira sajid sakura saleem salim sally salma salman salome salvador salvatore sam samantha sami samina samir samira sammy samuel samuele sana sandeep
sander sandhya sandor sandra sandrine sandy sangeeta sangita sanja sanjay sanjeev sanjiv sanne santiago santosh saoirse sapna sara sarah sarfraz sarita saroj sasa sascha sasha saskia
satinder satish satnam satoshi satu saul sauveur savannah scarlett scott seamus sean sebastian sebastien sebby seema segolene segun selena selina selma selwyn seojun sepp seppo seren
serena serge sergei sergey sergi sergio serhii seth seun severine shabana shabir shabnam shafiq shah shaheen shahid shahnaz shahzad shaikh shailesh shakeel shalini shama shamim shane
shanice shannon shanti sharad sharif sharmila sharon shashi shaun shauna shawn shawna shaz shazia sheela sheena sheila shelagh shelby sheldon shelley shelly shep sherri sherry shilpa
shinji shira shirin shirley shiv shivani shlomo shobha shola sholto shona shreya shruti shweta shyam shyama siaN sian sibylle sid siddharth sidney sidra siegfried sienna sietske siew signe
sigrid sigrun silas silke silvana silvia silvio silviu sim simeon simi simon simona simone simran sina sinead siobhan sion sioned sipho sirpa sita siti siv siwan sixtine sjoerd slavica
slawomir slobodan smita sneha snezana sofia sofie sohail soheila soizic sola solange soledad soline solomiia solveig sonal sonali sonia sonja sonya soo sophia sophie sorcha soren sorin
sota spencer spyros srdjan stacey stacie stacy stan stanislav stanislaw stanislawa stanley stavros stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen
steve steven stevie stewart stian stig stijn stine struan stu stuart subhash sudha sudhir sue sufyan suhail sujata sukhdeep sukhjit sukhwinder suki suleman sultan sultana sumaira suman
sumit sung sunil sunita suraj surendra suresh surinder surjit susan susana susann susanna susanne sushil sushila sushma susie suzana suzanna suzanne suzie suzy svea svein sven svenja
svetlana svitlana swati sybil sybille syd sydney syed sylvain sylvaine sylvestre sylvia sylvie sylwia szilvia szymon tabea tabitha tad tade tadeusz tadhg tafadzwa tahir tahira tais taiwo
takashi takeshi takudzwa tal talat talia talita tamar tamara tamas tamika tammy tamsin tanguy tania tanja tanner tanveer tanya tao tapiwa tara taras tariq tariro taryn tasha tasneem
tatenda tatiana tatiane tatjana tatsuya tatyana taylor tayyab tecwyn ted teddy teemu tegan tehmina tejal temitope tendai terence teresa terje terrance terri terry tessa tetiana thabo
thaddeus thais thandi thandiwe thanh thao thea thekla thelma theo theodor theodora theodore theodoros theresa therese theresia thiago thibaud thibault thibaut thierry thijs thilo thomas
thorsten thuy tiago tibor tiffany tiit tilda till tilly tilman tim timea timo timothee timothy timur tina tinashe tineke tiphaine tiziana tjitske tobi tobias toby todd tola tolu tom tomas
tomasz tomislav tommaso tommy tomoko toni tonu tony tonya toos torben tore torquil torsten tove toyin tracey traci tracy trang traudl travis trenton trev trevor tricia trina trine trinidad
trish trisha tristan tristram trond troy trude trudi trudy trupti truus tuan tudor tunde tuomas turid tuula tuva tyler tyra tyrone uche uchenna udo ugo ugochukwu ulf uli ulises ulla
ullrich ulrich ulrike ultan ulysse uma umair umar umberto umesh una unai upinder urbain uri urmila ursel ursula ursule urszula uschi usha usman uta ute utkarsh uwe uzoma vaclav vadim
vaishali val valentin valentina valentine valeria valerie valerio valery vandana vanesa vanessa varsha varun vasant vasco vasile vasiliki vasilis vasily vasyl vaughan veena velma venkat
vera verena vernon veronica veronika veronique vesna vibha vic vicenta vicente vicki vickie vicky victoire victor victoria vidya vijay vikas vikki vikram viktor viktoria viktoriia vilma
vimal vin vinay vince vincent vincenzo vineet vinh vinny vinod viola violaine violet violeta violette viorel vipul viren virginia virginie vishal vitaly vitor vittoria vittorio viv vivek
vivian viviana viviane vivianne vivien vivienne vlad vladan vladimir vlado vojtech volker volkmar volodymyr vyacheslav vytautas wade wafa wagner wajid waldemar wally walt walter waltraud
waltraut wambui wanda wanjiku wanjiru waqar waqas warren waseem wasim wayan wayne wei wellington wendell wendy werner weronika wes wesley whitney wiebe wiebke wieslaw wieslawa wiktor wilf
wilfred wilfredo wilfried wilhelm willard willem willemijn william willie wilma wilson wim winfried winifred winston wioletta witold wladyslaw wojciech wolfgang woody wouter wyatt xaver
xavier xiao xiaoming ximena xin xinwen xiomara yael yan yana yann yannick yannis yara yaroslav yash yashpal yasir yasmeen yasmin yasmine yasser yaw yehuda yelena yemi yesenia yetunde
yevgeny yevhen yewande yifan ying yinka yitzhak yoann yogesh yohan yoko yolanda yolande yong york yosef yoshiko yossi yousaf youssef yu yuan yui yuka yuki yukiko yuko yulia yuliia yuliya
yumi yuri yuriy yusuf yuto yvan yves yvette yvon yvonne zac zach zacharie zachary zafar zahid zahida zahra zain zainab zak zanele zara zbigniew zdenek zdravko zdzislaw zeeshan zeinab zelda
zena zeynep zhen zhiyuan zoe zoey zofia zoia zoltan zoran zorica zsofia zsolt zsuzsanna zubair zuzana zuzanna zvonimir
`;

const NAMES = new Set(LISTED.toLowerCase().split(/\s+/).filter(Boolean));

/** Whether a word is a given name somewhere; double names ("Anne-Marie") count by their first part. */
export function isGivenName(word: string): boolean {
  const folded = foldText(word);
  return NAMES.has(folded) || NAMES.has(folded.split(' ')[0] ?? '');
}
