/** Folded given names; see ../given-names.ts. */
export const A_TO_K = `
aafje aagje aaliyah aaltje aare aaron aart aarti abayomi abbie abby abdelaziz abdelhak abdelkader abdelkrim abdellah abderrahim abderrahmane abdi abdiaziz abdikarim abdirahman
abdirizak abdon abdul abdulaziz abdulla abdullah abdullahi abdulrahman abdur abeba abebe abeeku abeiku abel abelard abelardo abena abhishek abiba abida abigaelle abigail
abigel abimbola abiodun abiola abisola abisoye abosede abraham abril abul achieng achille achilleas ada adaeze adalbert adalberta adalberto adalyn adam adams adan adanna
adaobi adaora adaugo addison adea adebayo adebimpe adebola adebowale adeboye adedayo adedoyin adeel adegoke adekunle adel adela adelaida adelajda adele adeleke adelheid adelie
adelin adelina adeline adeliya adem ademola adenike adeniyi adeola adeolu aderemi aderonke adesina adesuwa adetokunbo adetola adewale adeyemi adhiambo adil adina aditi aditya
adjoa adnan adolf adolfo adolfs adri adriaan adrian adriana adriano adrien adrienne adrijana adwoa aedan afaq afia afonso afra afroditi afsaneh aftab afua afzal agata agatha
agathe agathi agaton agim aglae agnes agnesa agnese agneta agni agnieszka agron agrypina agus agustin agustina ahmad ahmed ahmednur ahmet ahsan aicha aida aidan aiden aigars
aija aikaterini aileen aimee ainars aine aino ainsley aisha aishwarya aisling aitor aivar aivars ajan ajana ajay ajibola ajla ajlin ajmal ajna akande akanni akari akash akbar
akhtar akif akiko akinola akinwale akinyi akira akofa akorfa akos akosua akram aksel akshay akua akumaa akunna akvelina akwasi akwesi alaba alade alain alaina alan alana alara
alasdair alastair alba alban albana albane albert alberta alberte albertina albertine alberto albin albina albrecht albulena alcibiade alcide alda aldo alea alec aled aleena
alejandra alejandrina alejandro aleksa aleksandar aleksander aleksandra aleksi aleksy alem alemayehu alena alenia alenka ales alessa alessandra alessandro alessia alessio alex
alexa alexander alexandra alexandre alexandrea alexandros alexandru alexane alexanne alexei alexej alexey alexia alexis aleya aleyna alf alfie alfons alfonso alfonz alfred
alfreda alfredo alfreds algirds algis ali alia alica alice alicia alicja alida alina aline alisa alisha alison alissa alissia alistair alister alix aliya aliyah aliz alize
alka alkis allan allegra allen allie allison alma almaz almut alofa alois aloizs alojz alojza alok alonzo alparslan alphonse alsu altaf alton alun alva alvaro alvin alvina
alwyn alya alycia alyssa alyssia alysson alzbeta ama amabela amadea amahle amaka amal amalia amalie amalija amanda amandeep amandine amani amar amara amarachi amarjit amata
amaury amaya amber ambika ambra ambre ambroise ambroz ambrozy amea amela amelia amelie amin amina aminah aminat aminata aminu amir amira amit amita amjad amma ammara amol amon
amos amparo amra amrit amrita amy ana anabel anabela anabelle anael anaelle anahera anahita anais analyn anand ananya anar anas anastasia anastasija anastasios anastazia
anastazja anatol anatole anatolie anatoly anca andel andela andelin andelina ander anders anderson andjelina andras andre andrea andreas andree andreea andrei andrej andres
andrew andrey andri andriani andrija andrin andrina andris andrzej andy andzejs andzelika andzs aneela aneirin aneta anette aneurin anezka ange angel angela angele angeles
angelica angelika angeliki angelina angeline angelique angelo angharad angie angus anh anica anik anika aniko anil anina anissa anita aniyah anja anjali anjum anka anke ankit
ankita ann anna annabel annabell annabelle annalena annalisa annalyn anne annegret anneke anneli annelie annelies anneliese anneloes annemarie annemieke annemijn annet annette
anni annick annie annika annikki anny anong anouar anouk anrijs ansel anselm anselme ansgar ansgary anslavs antea antero anthea anthony antigone antigoni antje antoine
antoinette anton antonella antoni antonia antonie antonin antonina antonio antonis antony antti anu anuar anuj anuoluwapo anupam anupama anura anuradha anwar anwen anya
anyango anze aodhan aoife aparna aperahama apinya apisai apiyo apollinary apolline apostolos april aqil aqsa araba arabella araceli arama araminta arantxa aras arash aravind
arben archana archibald archie arda ardal ardeshir ardian ardita areej aren areti arezoo argyris argyro ariadna arian ariane arianna arie arielle arif arija arijs arion aris
arisa aristea aristide aristidis arjan arjen arjeta arjun arkadijs arkadiusz arkady arlene arlette armance armand armando armel armelle armida armin armins arnaldo arnaud arne
arnel arnis arno arnold arnoud aroha aron arpad arsene arsenie arseniusz arshad arslan artan artem artemis arthit arthur artis artur arturo arturs artus arun aruna
arunthavanathan arved arvid arvids arvin arvind arwel arwen arya arystarch asad asaf asanka asantewaa asel asela asha asher ashfaq ashish ashley ashlyn ashok ashraf ashton
ashwin ashwini asia asif asiya asja asma asmaa aspasia assunta aster astrid astrida asuncion asya atanazy atefeh athanasia athanasios athena athenais athina atieno atif atiq
atmaja attila attracta atul aubree aubrey aude audrey augie august auguste augustin augustina augustine aung aurea aurel aurele aurelie aurelien aurelija aurelio auriane auron
aurora aurore austin auxence ava avery avi avigail avinash avital aviva avni avraham avril avtar awesi awino awuor axel axelle ayaan ayan ayana ayanda ayaz aydan ayden
ayebatari ayelet ayesha aygul aygun ayhan ayinde ayize ayla ayleen aylin ayman aymen aymeric aynur ayobami ayodeji ayodele ayomide ayoola ayoub ayse aysel aysun ayten ayumi
azad azadeh azar azeb azhar aziz aziza azizah azlan azman azra azubuike baaba babafemi babajide babak babar babatunde babette babis badr baerbel bafana bahar bahareh bahman
bahram baiba bailey bala balaji balazs balbir baldev baldwin balint baljinder baljit balthasar balvinder balwinder bambang bamidele bangizwe banji banu banuta bao baptiste
baran barb barbala barbara barbel barbora barbro bardhyl baris barnabas barnabe barnaby barney barry bart barthelemy bartlomiej bartolomej bartosz bas basak bashar bashir
bashkim basil basile basit bassam bassem bastiaan bastian bastien batsheva batuhan batya baudouin baz bazyli beata beate beathag beatrice beatrix beatriz beatrycze becca becky
begona begum behnam behnaz behram behrouz bekele belen belgin belinda bella belma belo ben benadik bence bendeguz benedek benedetta benedict benedicte benedikt benedita
benedykt benett bengt beniamin benicio benito benja benjamim benjamin bennett bennie benno benny benoit bente benthe benyamin berangere berat berend berenice beres berhane
berit berivan berk berkay berna bernadett bernadette bernard bernardo bernd bernhard bernice bernie bert berta bertalan berthold bertie bertille bertram bertrand bertus beryl
besnik bess bessie beste betelhem beth bethan bethany bethlehem betina betsan betsy bettie bettina betty betul beulah bev beverley beverly beyza bhavesh bhavna bheki bhekimuzi
bhekizizwe bhekumbuso bhupinder bianca bianka bibi bibiana bibianna biborka bich bigna bijan bikash bikram bilal bilge biljana bill billie billy bina binh biniam binod
binyamin birgit birgitta birgitte birgul birsen birthe bishnu bjarne bjorn blahoslav blaise blake blakely blanca blanche blandine blanka blathin blathnaid blazej blazena
blerim blerina blerta boakye boaz bob bobbi bobbie bobby bodi bodo bogdan bogdana boglarka bogumila bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava boitumelo
bojan bojana bola bolaji bolanle boldizsar boleslav boleslavs bongani bonginkosi bongiwe bonifac bonnie boonmee bopha borbala boris borja borka boroka borut borys bosede
botond bouchra boudewijn boyd boyoung bozena bozhena bozica bozidar bozidara brad braden bradley brady braelyn brahim brajan brajen bram brandi brando brandon brandy branimir
branimira branislav branislava branka brankica branko branwen bratislav brayan brayden braydon brayton brenda brendan brenn brennan breno breonna bret brett briac brian
brianna brice brid bridget bridgette brielle brieuc brigita brigitta brigitte briony britney britt britta brittany brodie brody bronagh bronislava bronislavs bronwen bronwyn
brooke bruce bruna brunhilde bruno bryan bryant bryce brygida bryn brynn bryony buchi bucur buddhika buddug budi budimir buhle bukola bulent bunmi burak burcu burim burjor
burkhard buse bushra busisiwe busola busra bwalya byron bystrik byungho cacilie caden caetana cagla caglar cailyn caio caitlin caitriona caleb calebe calista calixte callie
callum calum calvin camelia cameron camil camila camilla camille camryn canan candace candela candelaria candice candido caner cansu caoimhe capucine cara caridad carina
carine carl carla carlijn carlo carlos carlota carlotta carlton carly carmel carmela carmelo carmen carminho carmo carol carola carole carolien carolin carolina caroline
carolyn carrie carroll carsten carter carwyn carys casandra casey caslav caspar cassandra cassandre cassidy cassie cataleya catalin catalina catarina caterina cathal catharina
catherine cathy cato catrin catriona caua cebisile cecelia cecil cecile cecilia cecilie cecily cecylia cecyliusz cedric cedrik cees cefin celal celeste celestin celia celina
celine cemal cemile cengiz cenk ceren ceri cerys cesar ceyda ceyla ceylin cezar cezary chad chaeyoung chaim chaima chaiwat chalida chaminda chanda chandana chandima chandra
chandrika chanel chanida chantal chantel chanthou chanyoung charalambos charanjit charikleia chariklia charl charleen charlene charles charli charlie charline charlotta
charlotte chas chathura chaya chayenne chebet chelsea chelsey chen cheng chepkoech cherechi cherelle cherono cherry cherryl cheryl chester chetan chi chiamaka chiara chibuike
chibuzo chidi chidiebere chidinma chiedza chigozie chijioke chika chike chikere chileshe chima chimamanda chinaza chinedu chinenye chinonso chinwe chinyere chioma chipo chisom
chizoba chloe choden chris chrissie christa christel christelle christer christiaan christian christiane christiano christin christina christine christodoulos christoffer
christoph christophe christopher christos christy chrysa chrysanthi chrysoula chuck chukwu chukwuemeka chukwuma chun cian ciara ciaran cicely cigdem cillian cindy cinzia
ciprian claartje claas claire clara clare clarence clarissa clarisse clark claude claudette claudia claudie claudine claudio claudiu claus clay clayton clea cleber clelia
clelie clem clemence clemens clement clemente clementina clementine cleo cliff clifford clinton clive clodagh cloe clotilde clyde coby codi cody coen colette colin coline
colleen collien collin colm colman colton colwyn conall conan concepcion concha conchita connie connor conor conrad constanca constance constantin constanze consuelo cora
coral coralie coraline corazon cordelia corentin corey corin corina corine corinna corinne cormac cornelia cornelis cornelius corrie corvin cory cosima cosmin courtney craig
cressida crisanto crispin cristian cristiane cristiano cristina cristobal crystal csaba csanad csenge csilla csongor ctibor cuong curtis cuthbert cvetka cynthia cyprien cyra
cyriaque cyrielle cyril cyrille cyrus cyryl daan daantje dace daehyun dafydd dagmar dagmara dagmawit daichi daiga dainis dainuvite daisy daithi dalal dale daley dalia dalibor
dalibora daliborka dalida dalila daljit dalton damaris damian damiano damien damilare damilola damin damir damla dammika damon dan dana dani danica daniel daniela daniele
daniella danielle daniil danijela danilo danique danish danjuma danka danny dante danuta daphne daphnee dapo dara daragh darcy daren daria darian dariana darija darin darina
darinka dario darioush darius dariusz darja darko darla darleen darlene darnell darragh darrel darrell darren darrin darryl darshan darta daryl dasa dat dave davey davi david
davide davids davin davina davinder davor davoud davy dawid dawit dawn dawnette dayani dayo dean deandre deanna deb debbie debora deborah debra debs debz dechen declan dee
deepa deepak deepika deepti defne degmo deiniol deion deirdre deja dejan deki delal delaney delbert delfina delia delores delphine delroy delwyn delyth demelza demet demetrius
demetriusz demi deneval denis denisa denise denisz deniz dennis denny denroy denzil deqa derek dermot derrick derya deshawn desiree desmond despina detlef deven devendra devi
devin devon devrim dewey dewi dexx dezider dezso dharmendra dharmesh dian diana diane dianna dianne diar diara diarmaid diarmuid dick didem didier diede diederik diego dieke
diellza diem diep dieter dietmar dieuwertje dikeledi dilan dilani dilara dilbagh dilek dilhani dilip dilrukshi dilshad dilshan dilwyn dimitra dimitri dimitrios dimitris dina
dineo dinesh dinis dinshaw dinusha diogo dion dionizy dionysia dionysis dionyz dipak dipendra dipti dirk ditshego divya djamel djayden djenna dmitri dmitry dmytro doaa
dobromila dobroslav dobroslava dolkar dolma dolores domenic domenica domenico domenik domingo dominic dominik dominika dominique don donal donald donat donata donatella donato
donghyun dongwook donna donnacha donncha donnie donovan dontae dora dorcas doreen dorian doriane dorien dorina dorine doris dorit dorje dorka dorota dorotea dorothea dorothee
dorothy dorottya dorte dorthe dotun doug dougal dougie douglas douwe dov dovid doyle draga dragan dragana dragos drahomir drahomira drahoslav drahoslava drazen drew driss
dritan duane duanne duarte dubravka duc duco duduzile dugald dulcie dumisani dumitru duncan dung dunja dusan dusana dustin duuk duy duygu dvora dwayne dwi dwight dyfed dylan
dylano dympna dzifa dzile dzintars dzirkstite eabha ealasaid eamon eamonn eanna earl easton ebba ebele ebenezer eberhard ebiere ebiowei ebo ebony ebrahim ebru ebuka ebunoluwa
ecem echezona eckhard ecrin ed eddi eddie edeltraud edem eden edgar edgard edgardo edgars edin edit edita edite edith edmond edmund edna edoardo edona edouard edson eduard
eduarda eduardo eduards edvin edvins edward edwin edyta edzus eefje eelco eelke eerik eero eeva efa efraim efrain efrem efren efstathios efthymia eftychia efua egbert egils
egle egon ehsan eigil eileen eilidh eilis eilish eimear einars einat einion einir eirian eirik eirini eirlys eirwyn eitan eizens ejaz ejike ekaterina ekaterini ekene
ekenedilichukwu ekkehard eko ekow ekrem ekua elaheh elaine elanur elbert elea eleanor eleanore eleazar elefteria eleftheria eleftherios elena eleni eleonora eleonore eleri
elfed elfi elfrida elfriede elgan elham elia eliabeth eliah elian eliana eliane eliano elias eliasz elie eliezer elif elija elijah elikem elin elina eline elinor elio elion
eliona elira elis elisa elisabet elisabeth elisabetta elise eliseo elisha elisio eliska elissa eliyahu eliza elizabet elizabeth elize elke ella ellada elle ellen elli ellie
elliot elliott ellis elly elma elmars elmer elmira elmo elnaz elnur eloa elodie eloi eloisa eloise elpida els elsa elsabet elsbeth elsie elspeth eluned elvira elvis elwira
elwyn elyanora elyas elynn elyse elyssa elza elzbieta eman emanuel emanuela emanuele emanuelly emebet emeka emel emelie emeline emelita emely emenike emer emersyn emese emie
emiel emil emile emili emilia emilian emiliano emilie emilija emilio emils emily emin emina emine emirhan emlyn emma emmanouil emmanuel emmanuelle emmely emmett emmi emmie
emmy emre emrys emyr encarnacion enda endang enea enes enfys engin enguerrand enid enie eniko enio eniola enkelejda enna ennio enno enola enora enrico enrique ensar ensio
enver enya enyo enzo eoghan eoin epeli ephraim ephrem erast eray erdal erdem eren erhan erhard eriberto eric erica erich erik erika eriks erin erion erkan erki erkki erlinda
erma ermal ermins erna ernest ernestina ernestine ernesto ernie erno ernst erol eron errol ersin ertugrul ervin ervins erwan erwin erzsebet esben esen esi esinam esma
esmatullah esme esmee esmeralda esmira espen esperanza esra esraa essie esteban estefania estela estella estelle ester estera esther eszter etela etelka ethan ethel etienne
etornam euan eudokia eudoksja eugen eugene eugenia eugenie eugenio eugeniusz eula eulalia eulalie eun eunhye eunice eunji eunyoung eurof eusebia eusebie eusebio eustracjusz
eva evalds evan evangelia evangeline evangelos evanthia eve evelien eveliina evelin evelina eveline evelyn evelyne everardo everly evert everton evgenia evi evie evija evren
ewa ewan ewelina ewen eyal eyerusalem eylul eymen eyram ezekiel ezinne ezio ezra faadumo fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio
fabrizio fadekemi fadi fadumo fadwa fahad fahmida fahri faiq faisal faith faiza faleolo falk famke fang fanni fannie fanny fantine fanyana farah farai faranak fardau fardin
farhad farhan farhana farhiya fariba farid farida faridah farnaz farooq farrokh farshad fartun faruk farzana fasil fatema fatemeh faten fathi fatih fatiha fatima fatma fatmir
fatos fatou fatoumata faustine fausto fauzia fawad fawzia fay faya faye fayen fayenne fearghal febe fedde federica federico fedor feleti felicia feliciano felicie felicita
felicitas felicity feliks felina felipe felisa felix femi femke femm feng fenja fenna fenne ferdi ferdinand ferdynanda ferenc fereshteh fereydoun fergal fergus ferhat feride
ferit fermin fernand fernanda fernande fernando feroz ferre fethi fetu feven ffion ffraid fiachra fidan fidel fidelma fieke fien fiene fiep fiete fiifi fikre fikret fikru
filemon filiberto filip filipa filipe filippa filippo filippos filiz filomena filou finbarr finia finja finlay finley finn finnja finnley fintan fiona fionn fionnlagh firas
firdaus firouzeh firoza fitri fitzroy flavia flavie flavien flavio fleur fliss flo floortje flora florante flore florence florencia florencja florent florentin florentina
florian floriana florin florina florine floris florrie floyd flurin flurina flutura flynn fokke folake folakemi folasade folashade folkert forough forrest fotini fotis fouzia
fowzia fozia fran frances francesca francesco francine francis francisca francisco franciszek franciszka franck franco francois francoise frank franka frankie frannie frans
frantisek frantiska franz franziska fraser frauke fred freda freddie frederic frederica frederick frederico frederik frederike frederique fredrick fredrik fredy freek freja
frenkie freny freweini freya frida fridolin fridrich frieda frieder friederike friedrich fritz froukje fruzsina fryderyk fumiko funani funda fungai funke funmi funmilade
funmilayo furaha furkan fynn gabby gabi gabin gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gaby gael gaelle gaenor gaetan gaetano gagan gagandeep gaia gail
galfryd galina galit gamini gamze ganesh garance gareth garfield garrett garry garth gary garyfallia gaspard gasper gaston gatsha gaurav gauthier gautier gavin gayan gayani
gayle gaynor gaz gazmend gbeminiyi gbemisola gbenga gboyega gede gedeon gederts geert geertje geeta geir gejza gelila gellert gema gemma genaro gene genet genevieve gennaro
gentiana geoff geoffrey geoffroy georg george georges georgette georgia georgiana georgie georgina georgios geraint gerald geraldine gerallt gerard gerardo gerasimos gerazym
gerben gerda gergely gergo gerhard gerlinde germain germaine german gero gerrie gerrit gerry gershon gert gertraud gertrud gertruda gertrude gerwyn gesa gesine getachew gethin
geza ghada ghassan ghazala gheorghe ghislain ghislaine ghita ghotai ghulam giacomo giada gian giang gianluca gianmarco gianna gianni giannis gideon giedre giedrius giel gifty
gigi gijs gijsbert gil gilad gilbert gilberte gilberto gilda gildas giles gill gilles gillian gilly gina ginette ginevra ginewra ginny gino gintaras gintare gints gioele gioia
gion giorgia giorgio giorgos giovanna giovanni girish girma gisela gisele gita gitta gitte giulia giuliana giuliano giulio giuseppe gizela gizella gizem gjergj gladys
glanville glen glenda glenn glenroy glenys glesni gloria glyn glyndwr glynis godfrey godwin goitseone gokce gokhan goli golnaz golshan goncalo gonsalwy gontse gonul gonzague
gonzalo goodluck gopal goran gordan gordana gordon gorm goronwy gottfried govert govind grace gracelyn gracie graciela gracja grady graeme graham grahame grainne grant grayson
grazina grazyna greet greetje greg gregg gregoire gregor gregorio gregory greta gretchen grgur griet grigoris griselda gruffudd gruffydd grzegorz guadalupe gubio gudrite
gudrun gudula guenter gugu guido guilhem guilherme guillaume guillemette guillermina guillermo gulalai gulay gulcan gulcin gulden guled gulizar gulsah gulsen gulsum gunars
gunay gundula gunes gunilla gunnar guntars gunter gunther guntis gurbir gurcharan gurdeep gurdip gurjit gurmeet gurmukh gurnam guro gurpreet gursharan gurvinder gus gustav
gustave gustavo guus guusje guven guy gwawr gwen gwenael gwenaelle gwenan gwenda gwendoline gwendolyn gwenfair gwenllian gwenno gwido gwilym gwyn gwyneth gwynfor gyorgy
gyorgyi gyorgyne gyozo gyula habib habiba habibullah habtamu hadas hadassah hadeel hadi hadley hadrien hafeez hafida hafiz hafsa hafwen hai haidee haider haile hailey haitham
hajnalka hakan hakon hal haleh haley halil halim halima halime halina halit haluk halyna hamdi hameed hamid hamida hamidreza hamidullah hamish hamisi hammad hamza han hana
hanan hanane hande haneul hang hanga hanh hani hank hanna hannabel hannah hanne hanneke hannele hannelore hannes hannu hans hansjorg hanspeter hansruedi hansueli hao haoran
haoyu harald harbans harbhajan harbinder hardeep hardip hari haris harish harjinder harjit harkirat harm harman harmeet harmen harminder harold haroon harpal harpreet harrie
harriet harrison harry harsh harsha hartmut hartono hartwig haruka haruki harun haruto harvey harvinder hasan hasim hasina hasitha haslina hasna hasnaa hasnain hassan hasso
hatem hatice hattie hauke hava hayat haydee hayden hayley hayoon hazel hazwan heather heba hector hedda hedi hedvig hedviga hedwig heejin heesun hefin hege heide heidemarie
heidi heidrun heike heikki heiko hein heiner heinrich heinz heitor helder heledd heleen helen helena helene helga heli helin hella helle hellmut helmut heloisa heloise hema
hemal hemant hemi henare hend hendra hendrik hendrika hendrikje hengameh henk hennes henning henny henri henrich henrick henrie henrieta henrietta henriette henrik henrike
henrique henry henryk henryka herb herbert heribert herman hermann hermenegildo hermina hermine hermione hernan herta herve hester hetal hettie heulwen hibo hicham hidaya
hidde hien hieronim hieu hilaire hilarie hilarion hilary hilda hilde hildegard hillel hilmar hiltrud himanshu hina hinata hinemoa hinrich hipolit hippolyte hira hiranthi
hiroko hiroshi hiroyuki hirut hisham hitesh hiwot hla hlengiwe hoa hoang hoani hodan hodo hohepa holger hollie holly homa homayoun homer homero homi hone hong hongmei honore
hooman hope horace horacio horacy hormazd horst hortense hortensia hortenzia hossein houda houria howard hsin htet hubert hugh hugo hugues huguette hui huib huimin hulya huma
humaira humay humayun humberto hung hunor huong husam huseyin husnu hussain hussein huub huw huyen hwayoung hyejin hyun hyunjin hyunwoo hywel iain ian ibado ibolya ibrahim
ibukun icilda ida idil idowu idris idwal iestyn ieuan ifan ifeanyi ifeanyichukwu ifedayo ifeoma ifeyinwa iffat ifor ifrah iftikhar ifunanya ignac ignace ignacio ignacy igor
ihaia ihor ihsan ijaz ikaika ike ikechukwu ikenna iker ikhidie ikram ilai ilaisa ilan ilana ilaria ilarion ilay ilayda ildiko ileana ilenia ilgmars ilham ilhan ilian iliana
ilias ilija ilinca ilir ilirjana ilja ilka ilkay ilker ilkka illtyd ilmari ilmars ilona ilqar ilsa ilse ilyas ilze imad iman imane imani imelda imke immanuel imogen imran imre
imrich imtiaz ina inam inara inars inaya inayat indah inderjit indika indira indra indre indrek indrikis indy ineke ines inese inez inga inge ingeborg inger ingmars ingo
ingrid ingrida inguna inigo inka inkeri inmaculada innocenty inoke insook inta intan intisar inyoni ioana ioane ioanna ioannis iolanda iolo ion ionie ionut iorwerth ipek
ippolyti iqbal iqra ira iraj iraklis irem irena irene ireneusz ireti irfan iria irina iris irisa irma irmeli irmgard irum irvin iryna isaac isabeau isabel isabela isabell
isabella isabelle isabelly isac isadora isaiah isaias isak isaure iseabail iseult ishaan ishaq ishara ishbel ishrat isidora isidore isidro isikeli isioma isisa isla islwyn
ismael ismahan ismail ismat ismet isobel isolde isra israel issam issy istvan ita itai itamar itumeleng itziar ivan ivana ivanka ivanna ivar ivars iven iveta ivett ivica ivo
ivona ivonne ivor iwan iwona ixtiyar iza izaak izabela izabella izajasz izidor izolda izuchukwu izydor izzati izzy jaakko jaan jaanika jaanus jaap jabari jabeen jabu jabulani
jabulile jacco jace jacek jack jackie jackson jacky jaco jacob jacoba jacobo jacomijn jacopo jacqueline jacquelyn jacques jada jade jaden jadesola jadranka jadranko jadwiga
jaehyun jael jaelyn jaelynn jaewon jafar jagdeep jagdish jagjit jago jahanara jahangir jailey jaime jaimie jaimy jairo jaivey jaka jake jakob jakov jakub jakubina jalal jale
jaleh jalila jalou jamal jamar jamarr james jamie jamil jamila jamiro jamshed jan jana janae janaina jane janek janelle janet janez janice janie janina janine janis janka
janna janne jannek janneke jannes janni jannie jannik jannis janny jano janos janosch janusz jaqueline jara jared jari jarlath jarmila jarne jarno jaro jarod jarolim jaromir
jaron jaroslav jaroslava jaroslaw jarrett jarrod jarvis jasbir jasdeep jasen jasin jasmijn jasmin jasmina jasmine jasna jason jaspal jasper jaspreet jasvinder jaswant
jaswinder jatin jautrite javad javaid javed javi javier javon jawad jaxon jaxx jay jaya jayantha jayce jayda jayden jayesh jayla jaylano jaylen jaylinn jaylynn jayne jayshree
jayson jayvano jaz jazeps jazmin jazzlyn jazzlynn jean jeanette jeanne jeannette jeannie jeannine jed jeewani jeff jeffery jeffrey jefta jehanne jekabs jela jelagat jelena
jelica jella jelle jelmer jelte jeltje jem jemima jemma jen jenna jennelyn jennie jennifer jenny jeno jens jente jepchirchir jepkosgei jeppe jerald jeremi jeremiah jeremias
jeremiasz jeremy jergus jericho jerico jermaine jernej jeroen jerome jeronimo jerry jerzy jesper jess jessa jesse jessica jessie jesslyn jesslynn jessy jesus jeton jetske jett
jette jevgenijs jez jhun jiahui jiajia jialing jian jianguo jianhua jianjun jianping jiayi jidde jide jigme jignesh jihane jihoon jihye jill jillian jim jimena jimi jimin
jimmy jin jindra jing jinghua jingjing jingyi jinte jinthe jip jirapat jiri jisoo jitendra jitka jiwon jiwoo jiyeon jiyoung jo joachim joah joakim joan joana joann joanna
joanne joanny joao joaquim joaquin joas jocelyn jocelyne jochen jock jodi jodie jody joe joel joelina joeline joelle joelma joep joerg joginder johan johann johanna johanne
johannes john johnathan johnny jojo joke joko jolana jolanda jolande jolanta jolayemi joleen jolene jolie jolien jolijn jolin jolina joline jolita jomar jon jona jonah jonalyn
jonas jonatan jonathan jonathon jongsu jonna jonte jonty joojo joost jordan jordi jordy jordyn jorg jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josefa
josefien josefin josefina josefine joselito josep joseph josephin josephine josette josh joshua josiah josiane josie josine josselin josua josue josy jovan jovana jovelyn
jovin jovy jowan joy joya joyce joycelyn joze jozef jozefina jozica jozsef jozue juan juana juanita juanjo jude judi judit judita judite judith judy judyta juergen juha juhani
juhee juho jukka jula julan jule jules julia julian juliana juliane julianne julie julien julienne juliet julieta juliette julija julijs julika julina julio julita julius
juliusz juma jumoke jun juna junaid junayd june junghee jungho junhao junho junjie junjun junseo juraj jurg jurgen jurgis jurgita juri juris jurre jusma jusra jussara justin
justina justine justus justyn justyna jusuf jutta juul jyothi jyoti jytte kaan kaarina kaat kabir kabita kacper kadek kadir kadri kadriye kagiso kahu kahurangi kai kaia kailey
kaimana kaire kaitlin kaitlyn kaizad kaja kajal kalani kalea kaleem kalervo kalev kalevi kalistrat kalle kallie kalliopi kalman kalpana kaltrina kamal kamala kamaljit kamau
kamil kamila kamilla kamlesh kamran kamryn kamsi kanokwan kanya kapil kapila kara karabo karaitiana karam karamjit karanja karanvir kareem karel karen kari karim karima karin
karina karine kariuki karl karla karlene karlijn karlis karlo karlotta karly karmela karol karola karoliina karolin karolina karoline karoly karsten karthik kartik kashif
kasia kaspar kaspars kasper kassandra kassidy kasun kat katalin katariina katarina katarzyna kate katelyn katerina katharina katharine kathe katherine kathleen kathrin
kathrine kathryn kathy katia katie katja katlego kato katrin katrina katrine katryn katy kausar kaushik kaveh kavita kawtar kay kayden kaye kayla kaylee kayleigh kayode kayra
kaz kazimierz kazimir kazuki kazuo keabetswe keandre keano keanu keaton kebede keeley keely kees kehinde keiko keir keira keiran keisha keith keki kekoa kelechi kelley kelli
kellie kelly kelsey kelvin kemal kemi ken kenan kendall kende kendra kenechukwu keneilwe kenichi kenji kenley kenna kenneth kenny kensi kenta kenza kenzie kenzo keon keosha
kereama kerem keren kerensa kerim kerri kerrie kerry kersti kerstin keshia kestutis ketan ketut kev kevin keyan keyshawn keyvan kez kgabu kgomotso kgosi khadidja khadija
khadra khairul khaled khalid khalida khalil khanh khanyisile khethiwe khin khoi khosrow khrystyna khulekani khumbuzile khurram khursheed khurshid kian kiana kiano kianoush
kiara kidist kiera kieran kieron kiki kilian killian kim kimani kimberley kimberly kimi kimo kincso kinga kingi kinley kinsley kioko kip kipchoge kipkemboi kiplagat kiprono
kiprotich kira kiran kirandeep kiri kirill kirit kiros kirpal kirsten kirstie kirstin kirsty kishan kitti kittisak kiyan kjeld kjell kjersti klaas klaasje klara klarencjusz
klaudia klaudiusz klaus klavdija klavs klea kleber kleio klemens klement klementyna kleopatra knut kobina koen kofi koichi koji kojo kolade kolawole koloman komal komang
konrad konrads konstancja konstantin konstantina konstantinos konstantins konstanty konstantyn koos kopano koralia koray korbinian kordula korinna kornel korneli kornelia
kornelius korneliusz kosal kosisochukwu kostas kourosh kreshnik krijn krishna krisjanis kriss krista kristaps kristen kristi kristian kristiana kristians kristie kristiina
kristijan kristin kristina kristine kristjan kristof kristoffer kristopher kristy krisztian krisztina krisztofer krystal krystian krystyna krzysztof ksawera ksawery ksenia
ksenofont kubra kubura kudzai kudzanai kujoe kuldeep kuldip kulli kulsum kulwant kulwinder kumar kumari kumudini kundai kunle kurt kushtrim kuzey kvetoslava kwabena kwadwo
kwaku kwame kwamena kwasi kweku kwesi kwintyn kwok kyan kyano kyara kyaw kyle kylee kylie kyllikki kyra kyriaki kyriakos kyunghee kyungsoo
`;
