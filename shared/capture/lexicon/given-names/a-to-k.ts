/** Folded given names; see ../given-names.ts. */
export const A_TO_K = `
aaliyah aaltje aaron aarti abbie abby abdon abdul abdulla abdullah abeiku abel abelard abelardo abena abhishek abiba abida abigaelle abigail abigel abimbola abisola abisoye abraham
abril achieng achille ada adaeze adalbert adalberta adalberto adam adams adan adanna adaugo addison adea adebayo adeboye adedayo adeel adegoke adel adela adelaida adelajda adele
adelheid adelie adelin adelina adeline adeliya adem adeola aderonke adetola adil adina aditi aditya adjoa adnan adolf adolfo adolfs adriaan adrian adriana adriano adrien adrienne
adrijana adwoa aedan afaq afia afonso afra afsaneh afua afzal agata agatha agathe agaton aglae agnes agnesa agneta agnieszka agrypina agus agustin agustina ahmad ahmed ahmet aidan
aiden aikaterini aileen aimee ainars aine aino aisha aishwarya aisling ajan ajana ajay ajla ajlin ajna akande akanni akari akash akbar akif akiko akira akofa akorfa akos akosua
akram aksel akshay akua akumaa akunna akvelina akwasi akwesi alade alain alan alana alara alasdair alastair alba alban albane albert alberta alberte albertina albertine alberto
albin albina albrecht alcibiade alcide alda aldo alea alec aled alejandra alejandrina alejandro aleksa aleksandar aleksander aleksandra aleksi aleksy alena alenia alessa alessandra
alessandro alessia alessio alex alexa alexander alexandra alexandre alexandrea alexandros alexandru alexane alexanne alexei alexej alexey alexia alexis aleya aleyna alf alfie
alfons alfonso alfonz alfred alfreda alfredo alfreds algirds algis ali alia alica alice alicia alicja alida alina aline alisa alisha alison alissa alissia alistair alister alix
aliya aliyah aliz alize alka allan allegra allen allison alma almut alois aloizs alojz alojza alok alonzo alparslan alphonse alsu alton alun alva alvaro alvin alvina alwyn alya
alycia alyssa alyssia alysson alzbeta ama amabela amadea amahle amal amalia amalie amalija amanda amandeep amandine amani amar amara amata amaury amaya amber ambika ambra ambre
ambroise ambroz ambrozy amea amelia amelie amin amina aminat aminata aminu amir amira amit amita amjad amma amol amon amos amparo amra amrit amrita amy ana anabel anabela anabelle
anael anaelle anahita anais anand ananya anar anastasia anastasija anastazia anastazja anatol anatole anatolie anatoly anca andel andela andelin andelina ander anders anderson
andjelina andras andre andrea andreas andree andreea andrei andrej andres andrew andrey andri andrija andrin andrina andris andrzej andy andzejs andzelika andzs aneta anette anezka
ange angel angela angele angeles angelica angelika angeliki angelina angeline angelique angelo angharad angie angus anh anica anik anika anil anina anissa anita anja anjali anjum
anka anke ankit ankita ann anna annabel annabell annabelle annalena annalisa anne annegret anneke anneli annelie annelies anneliese annemarie annemijn annette anni annick annie
annika annikki anny anouar anouk anrijs ansel anselm anselme ansgar ansgary anslavs antea antero anthea anthony antigone antje antoine antoinette anton antonella antoni antonia
antonie antonin antonina antonio antony antti anu anuar anuj anupam anupama anuradha anwar anya aoife aparna apollinary apolline april aqil arabella araceli arantxa aras aravind
archana archibald archie arda aren ariadna arian ariane arianna arie arielle arif arija arijs arion arisa aristide arjun arkadijs arkadiusz arkady arlene arlette armance armand
armando armel armelle armida armin armins arnaldo arnaud arne arno arnold aroha aron arpad arsene arsenie arseniusz arslan artem artemis arthur artur arturo arturs artus arun aruna
arunthavanathan arved arvid arvids arvind arwen arya arystarch asad asel asha asher ashish ashley ashok ashton ashwin ashwini asia asif asiya asja asma assunta astrid astrida
asuncion asya atanazy athanasios athena athenais atif atmaja attila attracta atul aubrey aude audrey august auguste augustin augustina augustine aurea aurel aurele aurelie aurelien
aurelija aurelio auriane auron aurora aurore austin auxence ava avery avi avinash avraham avril awesi axel axelle ayaan ayan ayana ayanda ayaz aydan ayden ayebatari ayesha aygul
aygun ayinde ayize ayla ayleen aylin ayman aymeric aynur ayodele ayoub ayse ayumi aziz azra azubuike baaba babajide babak babar babatunde babette badr baerbel bafana bahar bala
balaji balazs baldwin balint baljit balthasar balvinder bangizwe banji banu banuta baptiste barb barbala barbara barbel barbora barbro baris barnabas barnabe barnaby barry bart
barthelemy bartlomiej bartolomej bartosz bas bashir basil basile bastiaan bastian bastien batuhan batya baudouin baz bazyli beata beate beatrice beatrix beatriz beatrycze becca
becky begona belen belinda bella belo ben benadik bence bendeguz benedek benedetta benedict benedicte benedikt benedita benedykt benett bengt beniamin benicio benito benja benjamim
benjamin bennett bennie benno benny benoit bente benthe benyamin berangere berend berenice berit berkay bernadette bernard bernardo bernd bernhard bernice bernie bert berta
bertalan berthold bertie bertille bertram bertrand beryl bess bessie beth bethan bethany betina betsy bettina betty beulah bev beverley beverly bhavesh bhavna bhekimuzi bhekizizwe
bhekumbuso bhupinder bianca bianka bibi bibiana bibianna biborka bigna bilal biljana bill billie billy bina birgit birgitta birgitte birthe bjarne bjorn blahoslav blaise blake
blanca blanche blandine blanka blazej blazena boaz bob bobbi bobbie bobby bodi bodo bogdan bogdana boglarka bogumila bohdan bohdana bohumil bohumila bohumir bohus bohuslav
bohuslava bojan bojana bola bolanle boldizsar boleslav boleslavs bongani bonginkosi bonifac bonnie borbala boris borja borka boroka borys botond boyd bozena bozhena bozica bozidar
bozidara brad braden bradley brady brajan brajen bram brandi brando brandon branimir branimira branislav branislava branka brankica branko bratislav brayan brenda brendan brenn
brennan breno bret brett briac brian brianna brice bridget bridgette brieuc brigita brigitta brigitte britney britt britta brittany brody bronagh bronislava bronislavs bronwen
bronwyn brooke bruce bruna brunhilde bruno bryan bryant bryce brygida bryn bryony buchi bucur budi budimir buhle bukola burak burkhard bushra busisiwe busola byron bystrik cacilie
caetana caio caitlin caleb calebe calista calixte callum calum calvin camelia cameron camil camila camilla camille candace candela candelaria candice candido cansu caoimhe capucine
cara caridad carina carine carl carla carlijn carlo carlos carlota carlotta carlton carly carmel carmela carmelo carmen carminho carmo carol carola carole carolin carolina caroline
carolyn carrie carroll carsten carter carwyn carys casandra casey caslav caspar cassandra cassandre cassidy cassie cataleya catalin catalina catarina caterina cathal catharina
catherine cathy cato catrin catriona caua cecelia cecil cecile cecilia cecilie cecylia cecyliusz cedric cedrik celeste celestin celia celina celine cerys cesar ceyda ceyla ceylin
cezar cezary chad chaim chandra chanel chantal charl charleen charlene charles charli charlie charline charlotta charlotte chas chayenne chelsea chelsey chen cheng cherechi cheryl
chester chetan chiamaka chiara chidi chidinma chika chimamanda chinedu chinwe chinyere chioma chipo chisom chizoba chloe chris chrissie christa christel christelle christer
christiaan christian christiane christiano christin christina christine christoffer christoph christophe christopher christos christy chuck chukwu chukwuemeka chun cian ciara
ciaran cillian cindy cinzia ciprian claas claire clara clare clarence clarissa clarisse clark claude claudette claudia claudie claudine claudio claudiu claus clay clayton clea
cleber clelia clelie clem clemence clemens clement clemente clementina clementine cleo cliff clifford clinton clive clodagh cloe clotilde clyde cody coen colette colin coline
colleen collien collin colm colton conall conan concepcion concha conchita connie connor conor conrad constanca constance constantin constanze consuelo cora coral coralie coraline
cordelia corentin corey corin corina corinna corinne cormac cornelia cornelis cornelius corvin cory cosima cosmin courtney craig crispin cristian cristiane cristiano cristina
cristobal crystal csaba csanad csenge csongor ctibor curtis cuthbert cynthia cyprien cyra cyriaque cyrielle cyril cyrille cyrus cyryl daan daantje dafydd dagmar dagmara daichi
dainuvite daisy dale daley dalia dalibor dalibora daliborka dalida dalila daljit damaris damian damiano damien damilare damilola damin damir damla damon dan dana dani danica daniel
daniela daniele daniella danielle daniil danijela danilo danique danjuma danka danny dante danuta daphne daphnee dara darcy daren daria darian dariana darija darin darina darinka
dario darius dariusz darko darla darleen darlene darnell darragh darrel darrell darren darrin darryl darshan darta daryl dasa dave davey davi david davide davids davin davina
davinder davor davy dawid dawn dayo dean deanna deb debbie debora deborah debra declan dee deepa deepak deepika deepti defne deirdre dejan delbert delfina delia delores delphine
delyth demetriusz demi deneval denis denisa denise denisz deniz dennis denny derek dermot derrick derya deshawn desiree desmond despina detlef deven devendra devi devin devon dewey
dewi dexx dezider dharmendra dharmesh diana diane dianna dianne diar diara diarmuid dick didier diede diego dieke dieter dietmar dilan dilara dilip dimitra dimitri dimitrios
dimitris dina dinesh dinis diogo dion dionizy dionyz dipak dipti dirk divya djayden djenna dmitri dmitry dmytro dobromila dobroslav dobroslava dolkar dolores domenic domenica
domenico domenik domingo dominic dominik dominika dominique don donal donald donat donata donatella donato donna donncha donnie donovan dora dorcas doreen dorian doriane dorina
dorine doris dorit dorka dorota dorotea dorothea dorothee dorothy dorottya dorte dorthe doug dougal dougie douglas douwe dov doyle draga dragan dragana dragos drahomir drahomira
drahoslav drahoslava drazen drew duane duanne duarte dubravka duc duco duduzile dugald dumisani dumitru duncan dung dunja dusan dusana dustin duuk dvora dwayne dwight dyfed dylan
dylano dzile dzirkstite eamon eamonn earl easton ebba ebele eberhard ebiere ebiowei ebony eckhard ecrin ed eddi eddie edeltraud eden edgar edgard edgardo edgars edita edite edith
edmond edmund edna edoardo edouard edson eduard eduarda eduardo eduards edvin edvins edward edwin edyta edzus eefje eero eeva efraim efrain efrem efua egils egle egon eigil eileen
eilidh eilis eilish eimear einars eirik eizens ejaz ejike ekaterina ekene ekkehard ekow ekua elaine elanur elbert elea eleanor eleanore eleazar elena eleni eleonora eleonore eleri
elfi elfrida elfriede elia eliabeth eliah elian eliana eliane eliano elias eliasz elie elif elija elijah elin elina eline elinor elio elion eliona elisa elisabet elisabeth
elisabetta elise eliseo elisha elisio eliska elissa eliza elizabet elizabeth elize elke ella ellada elle ellen elli ellie elliot elliott ellis elly elmars elmer elmira elmo elnur
eloa elodie eloi eloisa eloise els elsa elsbeth elsie elspeth eluned elvira elvis elwira elwyn elyanora elyas elynn elyssa elza elzbieta emanuel emanuela emanuele emanuelly emeka
emelie emeline emely emer emese emie emiel emil emile emili emilia emilian emiliano emilie emilija emilio emils emily emin emine emirhan emlyn emma emmanuel emmanuelle emmely
emmett emmi emmie emmy emre emrys emyr encarnacion enda enea enguerrand enie enio enna ennio enno enola enora enrico enrique ensar ensio enya enyo enzo eoghan eoin ephraim erast
eray eren erhard eriberto eric erica erich erik erika eriks erin erkki erma ermins erna ernest ernestina ernestine ernesto ernie ernst eron ervin ervins erwan erwin erzsebet esben
esma esme esmee esmeralda esmira espen esperanza esra essie esteban estefania estela estella estelle ester estera esther eszter etela ethan ethel etienne euan eudokia eudoksja
eugen eugene eugenia eugenie eugenio eugeniusz eula eulalia eulalie eun eunice eusebia eusebie eusebio eustracjusz eva evalds evan evangeline evangelos eve evelien eveliina evelin
evelina eveline evelyn evelyne everardo evi evie ewa ewan ewelina ewen eyal eymen eyram ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio
fabrizio fahad faiq faisal faith faiza falk famke fang fanni fannie fanny fantine fanyana farah farai fardau farhad farhan farida farooq fatema fatima fatma fatou faustine fausto
fawad fawzia fay faya faye fayen fayenne febe fedde federica federico fedor felicia feliciano felicie felicita felicitas felicity feliks felina felipe felisa felix femi femke femm
feng fenja fenna fenne ferdinand ferdynanda ferenc fergal fergus fermin fernand fernanda fernande fernando ferre fetu ffion fidan fidel fieke fien fiene fiep fiete fiifi filemon
filiberto filip filipa filipe filippa filippo filomena filou finbarr finia finja finlay finley finn finnja finnley fintan fiona fionn flavia flavie flavien flavio fleur floortje
flora flore florence florencia florencja florent florentin florentina florian floriana florin florina florine floris floyd flurin flurina flynn folake folasade forrest fozia fran
frances francesca francesco francine francis francisca francisco franciszek franciszka franck franco francois francoise frank franka frankie frannie frantisek frantiska franz
franziska fraser frauke fred freda freddie frederic frederica frederick frederico frederik frederike frederique fredrick fredrik fredy freek freja frenkie freya frida fridolin
fridrich frieda frieder friederike friedrich fritz fruzsina fryderyk fumiko funani funke funmi funmilade funmilayo furkan fynn gabby gabi gabin gabor gabriel gabriela gabriele
gabriella gabrielle gabrijela gaby gael gaelle gaetan gaetano gagan gaia gail galfryd galina ganesh garance gareth garfield garrett garry garth gary gaspard gaston gatsha gaurav
gauthier gautier gavin gayle gaynor gaz gbeminiyi gbemisola gbenga gedeon gederts geeta geir gejza gelila gellert gema gemma genaro gene genevieve gennaro geoff geoffrey geoffroy
georg george georges georgette georgia georgiana georgie georgina georgios geraint gerald geraldine gerard gerardo gerazym gerda gergely gergo gerhard gerlinde germain germaine
german gero gerrit gerry gert gertraud gertrud gertruda gertrude gesa gesine gethin gheorghe ghislain ghislaine ghita ghulam giacomo giada gian gianluca gianmarco gianna gianni
gideon giel gifty gigi gijs gilad gilbert gilberte gilberto gilda gildas giles gill gilles gillian gilly gina ginette ginevra ginewra ginny gino gioele gioia gion giorgia giorgio
giorgos giovanna giovanni girish gisela gisele gita gitta gitte giulia giuliana giuliano giulio giuseppe gizela gizem gladys glen glenda glenn glenys gloria glyn glynis goncalo
gonsalwy gonzague gonzalo gopal goran gordan gordana gordon gorm gottfried govind grace gracie graciela gracja grady graeme graham grahame grainne grant grayson grazyna greg gregg
gregoire gregor gregorio gregory greta gretchen grgur griselda gruffydd grzegorz guadalupe gubio gudrite gudrun gudula guenter guido guilhem guilherme guillaume guillemette
guillermina guillermo gulay gulcin gulsum gunars gunay gundula gunilla gunnar gunter gunther gurdeep guro gurpreet gus gustav gustave gustavo guus guusje guy gwen gwenael gwenaelle
gwendoline gwendolyn gwido gwilym gwyn gwyneth gyorgy habib habiba hadi hadrien hafiz hafsa haidee hailey hakan hakon hal haley halim halima halina halyna hamid hamish hamza han
hana hanga hani hank hanna hannabel hannah hanne hannele hannelore hannes hannu hans hansjorg hanspeter hansruedi hansueli hao harald hardeep hari haris harish harjinder harjit
harold haroon harpreet harriet harrison harry harsh harsha hartmut hartwig haruka haruki haruto harvey harvinder hasan hasim hasna hasnain hassan hasso hatem hatice hattie hauke
hava hayden hayley hazel heather hector hedda hedi hedvig hedviga hedwig hege heide heidemarie heidi heidrun heike heikki heiko hein heiner heinrich heinz heitor helder heledd
helen helena helene helga helin hella helle hellmut helmut heloisa heloise hema hemal hemant hemi hendrik hendrika henk hennes henning henri henrich henrick henrie henrieta
henrietta henriette henrik henrike henrique henry henryk henryka herb herbert heribert herman hermann hermenegildo hermina hermine hernan herta herve hetal hidaya hidde hieronim
hilaire hilarion hilary hilda hilde hildegard hilmar hiltrud himanshu hina hinata hinrich hipolit hippolyte hira hiroko hiroshi hiroyuki hitesh hlengiwe holger hollie holly homer
homero hong honore hope horace horacio horacy horst hortense hortensia hortenzia howard hsin hubert hugh hugo hugues huguette hui hulya huma humaira humay humberto hung hunor huong
huseyin hussain hussein huub huw hyun hywel iain ian ibrahim ibukun ida idris iestyn ieuan ifan ifeanyi ifeanyichukwu ifeoma iftikhar ifunanya ignac ignace ignacio ignacy igor ihor
ihsan ijaz ike ikechukwu ikenna iker ikhidie ikram ilai ilaria ilarion ilay ilayda ildiko ileana ilenia ilgmars ilham ilhan ilian iliana ilias ilija ilinca ilja ilka ilkka ilmari
ilmars ilona ilqar ilsa ilse ilyas ilze imani imelda imke immanuel imogen imran imre imrich imtiaz ina inara inars inaya indira indra indrikis indy ineke ines inese inez inga inge
ingeborg inger ingmars ingo ingrid ingrida inguna inka inkeri inmaculada innocenty inyoni ioana ioanna ioannis iolanda iolo ion ionut iqbal ira irem irena irene ireneusz ireti
irfan iria irina iris irisa irma irmeli irmgard irvin iryna isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isadora isaiah isaias isak isaure iseult ishaan
ishaq isidora isidore isidro isioma isisa isla ismael ismail isobel isolde isra israel issy istvan ita itai itziar ivan ivana ivanka ivanna ivar iven iveta ivica ivo ivona ivonne
ivor iwan iwona ixtiyar iza izaak izabela izabella izajasz izidor izolda izydor izzy jaakko jaap jabari jabulile jace jacek jack jackie jackson jacky jaco jacob jacoba jacobo
jacopo jacqueline jacquelyn jacques jada jade jaden jadesola jadranka jadranko jadwiga jael jaelynn jagdish jagjit jago jailey jaime jaimie jaimy jairo jaivey jake jakob jakov
jakub jakubina jalou jamal james jamie jamil jamila jamiro jan jana janaina jane janek janelle janet janice janie janina janine janis janka janna janne jannek janneke jannes janni
jannik jannis jano janos janosch janusz jaqueline jara jared jari jarmila jarne jarno jaro jarod jarolim jaromir jaron jaroslav jaroslava jaroslaw jarrett jarrod jarvis jasen jasin
jasmijn jasmin jasmina jasmine jasna jason jasper jaspreet jasvinder jaswinder jatin jautrite javed javi javier jawad jaxon jaxx jay jaya jayce jayda jayden jayesh jaylano jaylen
jaylinn jayne jayshree jayson jayvano jazeps jazmin jazzlyn jazzlynn jean jeanette jeanne jeannette jeannie jeannine jed jeff jeffery jeffrey jefta jehanne jekabs jela jelena
jelica jella jelle jelmer jelte jemima jemma jen jenna jennie jennifer jenny jens jente jeppe jerald jeremi jeremiah jeremias jeremiasz jeremy jergus jermaine jeroen jerome
jeronimo jerry jerzy jesper jess jesse jessica jessie jesslyn jesslynn jessy jesus jett jette jevgenijs jez jian jidde jide jignesh jihoon jill jillian jim jimena jimi jimmy jin
jindra jing jinte jinthe jiri jitendra jitka jiwoo jo joachim joah joakim joan joana joann joanna joanne joanny joao joaquim joaquin joas jocelyn jocelyne jochen jock jodi jodie
jody joe joel joelina joeline joelle joelma joep joerg johan johann johanna johanne johannes john johnathan johnny jolana jolanda jolande jolanta jolayemi joleen jolene jolie
jolien jolijn jolin jolina joline jomar jon jona jonah jonas jonatan jonathan jonathon jonna jonte jonty joojo joost jordan jordi jordy jordyn jorg jorge jorgen jorin joris jorn
jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine josep joseph josephin josephine josette josh joshua josiah josiane josie josselin josua josue josy
jovan jovana jovin joy joya joyce jozef jozefina jozsef jozue juan juana juanita juanjo jude judi judit judita judite judith judy judyta juergen juha juhani juho jukka jula julan
jule jules julia julian juliana juliane julianne julie julien julienne juliet julieta juliette julija julijs julika julina julio julita julius juliusz jun juna junaid junayd june
juraj jurg jurgen jurgis jurgita juri juris jurre jusma jusra jussara justin justina justine justus justyn justyna jusuf jutta juul jyothi jyoti jytte kaan kaarina kaat kabir
kacper kadir kadri kagiso kai kaia kaitlyn kaja kajal kalea kalervo kalevi kalistrat kalle kalpana kamal kamala kamau kamil kamila kamilla kamlesh kamran kapil kara karam karel
karen kari karim karin karina karine karl karla karlijn karlis karlo karlotta karmela karol karola karoliina karolin karolina karoline karsten karthik kartik kashif kasia kaspar
kasper kassandra kat katalin katariina katarina katarzyna kate katelyn katerina katharina katharine kathe katherine kathleen kathrin kathrine kathryn kathy katia katie katja kato
katrin katrina katrine katryn katy kaushik kaveh kavita kay kayden kaye kayla kaylee kayleigh kayode kayra kazimierz kazimir kazuki kazuo keano keanu keeley kees keiko keir keira
keiran keisha keith kelechi kelley kelli kellie kelly kelsey kelvin kemal kemi ken kenan kendall kende kendra kenichi kenji kenneth kenny kensi kenta kenza kenzo kerem keren kerim
kerri kerrie kerry kerstin keshia kestutis ketan kev kevin keyan kgabu khadija khaled khalid khalil khanh khanyisile khethiwe khrystyna khulekani khurram kian kiana kiano kiara
kiera kieran kieron kiki kilian killian kim kimberley kimberly kimi kimo kincso kinga kipchoge kira kiran kirill kirit kirsten kirstie kirstin kirsty kishan kiyan kjeld kjell
kjersti klaas klara klarencjusz klaudia klaudiusz klaus klavs klea kleber klemens klement klementyna kleopatra knut koen kofi koichi koji kojo koloman komal konrad konrads
konstancja konstantin konstantinos konstantins konstanty konstantyn kopano koralia koray korbinian kordula korinna kornel korneli kornelia kornelius korneliusz kostas krijn krishna
krisjanis kriss krista kristen kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine kristof kristoffer kristopher kristy krisztian krisztina
krisztofer krystal krystian krystyna krzysztof ksawera ksawery ksenia ksenofont kubra kubura kujoe kulwinder kumar kunle kurt kuzey kvetoslava kwabena kwadwo kwaku kwame kwamena
kwasi kweku kwesi kwintyn kwok kyan kyano kyara kyle kylie kyllikki kyra
`;
