/** Folded given names; see ../given-names.ts. */
export const L_TO_Z = `
lacey lachlan lada ladan ladina ladislau ladislav laetitia lafaele lahiru laia laila lailani laima laimonas lainey lajos lakeisha lakhbir lakhvir lakmal lakshmi lalaine lalita
lalith lam lamar lambros lamia lana lance landon landry laney langa lanre lara larina larisa larissa larry lars larysa lasantha lascelles lashona lasitha lasma lasse laszlo
lata latasha latif latifa latife latisha latoya latrice laura laure laureen lauren laurence laurencja laurencjusz laurene laurens laurent laurenty laurentyna laurenz lauri
lauriane laurie laurien laurin laurine lauryn lavar laverne lavinia lavize lawrence lawrencia laxman laxmi layal layla lazare lazarz lea leah leana leandra leandre leandro
leann leanna leanne leano leart lebogang lebohang lebron leda ledion lee leena leendert lefteris lei leia leif leigh leighton leila leilani leire lejla lekan lela leland lelia
lemlem len lena lene leni lenia lenja lenka lenn lennard lennart lenne lennert lenni lennie lennox lenny lenya leo leon leona leonard leonardo leone leonel leonhard leoni
leonid leonida leonidas leonids leonie leonis leonor leonora leontien leontina leontine leopold leopoldine leopoldo lerato leri leroy les lesana lesedi lesia lesley leslie
lestari lester leszek leticia letitia letizia letlhogonolo lettie lev levent levente levi levio levke levoslav lew lewin lewis lexi lexie leya leyan leyla lhamo li liah liam
lian liana liaqat liara liba liban libby libusa lidia lidija lieke lien liene lies liesbeth lieselotte lieuwe lieve lieze liezel liga lihua liis liisa liisi lijuan liksma lila
lilah lili lilia lilian liliana liliane lilianna lilien liling lilith liliya lilla lilli lillian lillie lilly lilou lily lin lina linda lindani lindiwe lindokuhle lindsay
lindsey linett ling linh linlin linne linnea linus lionel lior liora liridona lirije liron lisa lisandro lisann lisanne lisbeth lise liselotte lisette litia liudmyla liv liva
livia livija livio liviu liya liyam liyan liyana liz liza lizbeth lize lizz lizzie lizzy ljiljana ljuba ljubica ljubo lleucu llew llewelyn llinos llio lloyd llyr loan loane
lobsang loc loek loes loet logan loic lois lola lolade lolita lone lonnie lopeti lora loraine lorant lorcan lore loredana loreen lorelei loren lorena lorene lorenz lorenza
lorenzo loreta loretta lori lorian lorik lorin lorna lorraine losa lothar lott lotta lotte lotti lottie lou loua louan louane louay loubna louis louisa louise loukas lourdes
lourenco lourens loveday lovisa lowie lowri luan luana lubica lubna lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucia lucian luciana luciano lucie lucien
lucienne lucija lucile lucille lucinda lucio lucius lucja lucjan lucrecia lucy lucyna ludivine ludmila ludomil ludomila ludovic ludovica ludovit ludvig ludwig ludwik ludwika
luena luigi luis luisa luise luiz luiza luize lujza luka lukas lukasz luke lukhona lula lule luljeta luminita luna luned lungelo lungile lupe luqman luther lutz luuk luus
luzie luzviminda lwandle lwazi lyan lydia lydie lykke lyla lyle lyn lynda lyndsey lyne lynette lynn lynne lynsey lysanne lyudmila maaike maaka maame maan maarit maarja maarten
maartje maayan mabel mable macharia machiel machteld macie maciej mackenzie macsen macy madalena madalina maddison maddox madeleine madelief madeline madelyn madhavi madhu
madiha madis madison madita madlaina madleen madlen mads mae mael maelle maelys maeva maeve mafalda magali magda magdalena magdalini magdolna maggie magnus maha mahad mahaut
mahdi mahela mahendra maher mahesh mahin mahina mahinda mahir mahlet mahmood mahmoud mahmud mahmuda mahmut mahnaz mahnoor mahsa mai maica maida maie maija maike maila mailin
mailo mailyn maina mair maira maire mairead mairi maisie maite maja majda majid majlinda makana makara makary makayla makbule makeda makenna makinwa makis maksim maksym
maksymilian malachy malai malalai malan malcolm maldwyn malea malena malene malgorzata malia maliha maliheh malik malika malin malina malinda malini malle mallory malo malou
malte malthe malvina malvine malwina mamadou mamta manawa manca mandana mandeep mandisa mandy manel manfred maninder manish manisha manjinder manjit manjula manmeet manmohan
manny manoah manoj manolis manon manpreet mantas manu manuel manuela maphikelela maqsood mara marama marc marceau marcel marcela marcelina marceline marcell marcella marcello
marcelo marcia marcin marcio marcis marco marcos marcus mared mareike marek maren margaret margareta margarete margarethe margarida margarita margaux margers margie margit
margita margo margot margreet margret margriet margrit margrith marguerite margus mari maria mariam marian mariana marianna marianne maribel maricarmen maricel maricris
maridel marie marieke mariela mariella marielle marija marije marijke marijn marika marilena marilou marilu marilyn marina marine marinus mario mariola marion maris marisa
mariska marisol marissa marit marita marite marites maritess marius mariusz marivic marja marjan marjatta marjeta marjolaine marjolein marjorie marjory mark markella marketa
markku marko markus marla marlee marleen marlen marlena marlene marley marli marlie marlies marlis marlo marloes marlon marnie maros marquis marquise marrit marsha marta marte
martha marthe martijn martim martin martina martine martins marton martti marty martyna marvalyn marvin marwa marwan marwin mary maryam maryan maryann maryjane maryline maryna
maryse maryvonne marzieh masaki masako masego mason masood masoud masoumeh massimiliano massimo mastaneh masuma matej mateja mateo mateus mateusz matheo matheus mathew mathias
mathieu mathijs mathilda mathilde mathis mathurin mathuys matias matilda matilde matis matiss matiu matjaz matt mattea matteo matthaus matthew matthias matthieu matthijs
matthis matti mattia mattias mattis matus matyas matylda matz maud maude maura maurane maureen maurice mauricio maurits maurizio mauro maurycy mavis mawuena mawuli mawusi max
maxence maxim maxime maximilian maximiliano maximilien maxine may maya mayeul mayla maylis mayra maysa mayson mayte mayumi mayur mazen mazin mbali mbalienhle mckenna mckenzie
mduduzi mebrahtu mechthild mechtild medard medha medine meena meenakshi meenal meera meg megan megane megha meghan mehboob mehdi meher meherzad mehmet mehmood mehnaz mehran
mehrdad mehreen mehret mehri mehriban mehtap mehul mehwish mei meihua meik meike meiling meilyr meinhard meinir meirav meire meirion mekonnen mel melaku melania melanie melany
melchior melchor mele meleane melek meleri meles melia melih melike melina melinda melis melisa melissa melitta melodie melody meltem melvin menachem mendel mengyao menna
menno merav mercedes mercia mercy mere mereana meredith mereoni mererid merete merfyn meriem merijn merike merjem merle merlene merlita meron mert merve mervin mervyn meryem
meryl meseret mesfin metin metka metod metra mette meyra mfundo mhairi mhambi mia micael micaela micah micha michael michaela michal michalina michalis micheal michel michele
micheline michelle michiel mick mickael midas mieczyslaw mieke miel miguel miha mihaela mihai mihaly mihi mihkel mihret mijin mika mikael mikaela mikaere mikail mikayla mike
mikel mikelis mikey mikhail mikkel mikki mikko miklos mikolaj mikulas mikyung mila milada milagros milan milana milano mildred milena miles miley milic milica milivoj milla
millicent millie milly milorad milos miloslav miloslava milota milou miltiadis milton milutin mimoza mina minal mindaugas mindy mine ming mingming minh minhee minji minjun
minna minseo minsu mira mirabela mirac miran miranda miray mirco mireia mireille mirela mirella miren miriam miriama mirian mirja mirjam mirjana mirka mirko mirna miron
miroslav miroslava miroslaw mirre mirsad mirte mirthe mirza misbah mischa misha misook mital mitch mitchell mitra mitsuko mizanur mladen mlungisi mmabatho moana mobeen
mobolaji modrite modupe moeketsi mohamad mohamed mohammad mohammadreza mohammed mohan mohd mohinder mohsen mohsin moin moira moise moises mojca mojgan mojisola mojmir mojtaba
mojzesz mollie molly mona monica monika monique monir monira monserrat montrell montse montserrat monty monvids morag mordechai morenike morfudd morgan morgana morgane moric
moritz moroni morrie morten morteza morven morwenna moses mosese moshe mostafa mouna mounir mourad moussa mpho mpilo mpumelelo mrinalini mrunal msizi mthunzi mualla mubarak
mubashir mudassar mudite muge muhammad muhammed muhammet muharrem muhd muireann mujahid mujde mukesh mukhtar mulenga mulu mulugeta mumbi muna muneeb munevver munir munira
munyaradzi murad murat murdo muriel murielle murilo murray murtaza musa musarrat musawenkosi mushtaq mustafa mustafizur mustapha musyoka mutale muthoni mutinta mutua muyiwa
mwajuma mwangi mwende mwila myfanwy myint mykhailo mykola myla mylan mylene myles mylo myra myrddin myriam myrna myron myrthe myrto mythili mzwandile nabeel nabi nabil nabila
nabin nacho nada nadeem nadeesha nadege nader nadezda nadezhda nadia nadiia nadim nadine nadja nadjia nadzieja nadzirah naeem nael naemi nafisa nafsika naftali naheed nahid
nahil nahom naila naim naima najat najib najibullah najla najma najwa nakia nalaka nalan nalani naledi nalini namal namgyal namrata nan nana nancy nand nanda nandi nandini
nandita nando nandor nanette nansi naoise naoki naoko naomi naomie naoufal naoufel naozer narayan narcis narcisa narciso narelle narendra naresh narges nargis narinder narong
naruemon naseem naseer nasim nasima nasimiyu nasir nasra nasreen nasrin nasrullah nasser nassim nastja natacha natalia natalie nataliia natalija nataliya natalya natan
natanael nataniel natasa natascha natasha nate nathalia nathalie nathan nathanael nathaniel natiq nattapong nattaporn naud navdeep naveed naveen navid navin navjot navneet
nawal naya nayana nayani nayla nayoung nazan nazanin nazariusz nazary nazia nazir nazma ncumisa ndinda ndleleni ndondoloza nduku ndumiso ndungu neal neasa nebojsa necati necla
ned neda neelam neelima neeltje neema neeraj neeta nefeli negar negin neha neil nejc nejla nekesa nektarios nela nele nelio nell nelleke nelli nelly nelson nena nenad nenita
nerea nergis neringa nerissa nermin nermina nerys nese nesrin nesta nestor netta nettie nev neva nevaeh neven nevena neville nevin nevio neyla neza nezha nga ngahuia ngaire
ngawang ngoc ngozi nguyet nhi nhlakanipho nhlanhla nhu nhung nia niall niamh nic nicholas nichole nick nicki nickie nicklas nicky niclas nico nicola nicolai nicolas nicole
nicoleen nicoleta nicoletta nicolette nicoline nicolo nida nidhi niecy niek niels niene nienke nieves nigar nigel nighat nihad nihal nihat nii nijole nik nikhil nikita nikki
nikkie niklas niklaus niklavs niko nikodem nikola nikolai nikolaos nikolas nikolasz nikolaus nikolay nikoletta nikos nila nilanthi nilay nilesh nilgun nili nilmini niloufar
nils nilufer niluka nima nimakoah nimal nimco nimet nimisha nimmi nina ning ningning nino ninon ninthe nipun nir niraj nirajan niran nirmal nirmala nirosha nisa nisar nisha
nishant nishantha nisreen nita nitin nitya nitza niyati niyi njeri njoroge njuguna nkanyezi nkechi nkem nkiru nkosenye nkosinathi nkosingiphile nkosinhle nkosiyabo nnamdi
nneka nnenna noa noah noam noami noan noar nobuhle noel noelani noelia noella noelle noemi noemie nofoto noha nokuthula nokwanda nola nolan nolen nolwazi nolwenn nomalanga
noman nombulelo nomfundo nomi nomsa nomthandazo nomvula nomvuyo nona nong nonhlanhla nonjabulo nonkululeko nonso noor noortje nora norah norazlina norbert norberto norbu nore
noreen norhayati noriko norina norm norma norman normunds nosheen noshir nosipho noud nour noura nouri novalee novan novelette novi nowi noxolo nozipho nqobile ntando
nthabiseng ntokozo ntombi ntombizodwa nuala nuno nuran nuray nurcan nurgun nuri nuria nuriye nurlan nurul nusrat nuttapon nuwan nwachukwu nwando nwanyibuife nyambura nyaradzo
nyasha nyein nynke nyokabi nyoman nyree oana oarabile obadiah obakeng obianuju obinna obioma oceane ochieng octavia octavian octavio odd odette odhiambo odhran odile odin odon
odysseas ofa ofelia ofelya ofer ofra ogechi ogochukwu oguz oguzhan ohemaa oighrig oisin ojars okan okechukwu okey okoth oksana oktay ola olabisi oladele oladipo olaf olaide
olamide olaniyi olanna olasunkanmi olatunde olav olavi olayinka oldrich ole oleg olegs oleh oleksandr oleksii olena olga olgerts olha oliva olive oliver olivia olivier olivija
oliwia oliwier olle ollie olly olof olu olubunmi oluchi olufemi olufunke olufunmi olufunmilayo olumide olusegun oluseyi oluwadamilola oluwafemi oluwaseun oluwaseyi oluwatobi
oluwatosin oluwunmi olwen olympe olympia omaima omar omawunmi omer omid omolara omondi omotayo omotola omphile ondrej onno onome onoriode onthatile onufry onur onyango onyeka
onyinye oona oonagh opeyemi ophelia ophelie opinder oran orawan orell oren orestes orestis orhan oriane oriol orla orlagh orlaith orlando orlane orly ornella orsolya ortrud
orville orvokki osama oscar osian oskar oskari oskars osman osvaldo oswald othman otieno otilia otilija otis ottilie otto ouarda oumayra ousmane outi ovidiu owain owen owino
oya oyinkansola oyku oyvind oz ozan ozcan ozge ozgur ozlem pablo pacome paddy padma padmini padraic padraig paige paivi palak palesa pallavi paloma pam pamela panagiota
panagiotis panashe panida panka pankaj pankrac pankracy paola paolo paora paqui parag paraic paraskevi paratene paresh pargat parisa parminder parmjit parsla parth parul
parvaneh parvathi parvati parveen parvin pasan pascal pascale pascual pasquale pat patcharin patel patience patrice patricia patricija patricio patrick patrik patrizia
patrycja patrycjusz patrycy patryk patsy patti patty paudie paul paula paulette paulien pauliina paulin paulina pauline paulius paulo pauric pavan pavel pavils pavithra pavlo
pavlos pavol pawel payal payam peadar pearl pearline pedro peeter pegah peggy pekka pelagia pelagie pelin pelle pema penelopa penelope peng pengfei penny pentti pepe pepijn
per perceval percy periklis perizaad perla pernilla pero perrine perry persefoni pertti perveen pervin petar pete peter peteris peti petr petra petri petrit petroc petronela
petronella petronille petros petru petter petteri peyman peyton phailin phally pheroza phil phila philani phileine philemon philibert philine philip philipp philippa philippe
phillip philomena philomene philou phiwokwakhe phoebe photini phuc phuntsok phuong phyllis phyo pia pien pier piero pierre pierrick piers piet pieter pietro pilar pimchanok
piotr piper pippa piran piret piripi pirjo pirkko pirojsha piroska pisey pita pius piyush pleun polat polikarp polina polly polona polyxeni pontsho pontus pooja poonam
porfiriusz porfiry pornthip poul pouya prabath prabha prabhakar prabhjot prabhu prabin prachi pradeep pragya prakash prakriti pramila pramod pranav pranita pranvera prasad
prasanna prasert prashant pratibha pratik praveen pravin pravoslav precious preecha preeti prem prerna preslee preston priit primoz prisca priscila priscilla priscille priska
pritam priti pritpal priya priyanka priyantha prokles prokop prokul prudence pryderi przemyslaw pua puja puleng punam purificacion purnima puseletso pushpa puspita putri putu
qadir qais qaiser qasim qendrim qiang qing qiuyue quang quentin quiana quieta quinn quinten quinton quinty quirijn quirin quoc quyen quynh rabab rabia rabih rabindra rachael
rachel rachela rachelle rachid rachida radek radha radhika radmila radomir rados radoslav radoslaw radovan radu raduz rae raegan raekwon raelene raelynn raf rafael rafal
raffaele raffaella rafferty raffy rafiq rafiqul raghav raghavan raghda ragheb raghu ragnhild rahat rahayu raheem rahel rahila rahim rahmatullah rahmi rahul raimonda raimonds
raimund raina rainer raisa raivis raivo raj raja rajan rajana rajani rajat rajeev rajendra rajesh rajinder rajiv rajko rajmund rajni rajnold rajvir rakesh ralf rallou ralph
raluca ram rama raman ramandeep ramazan ramesh rami ramil ramila ramin ramiro ramon ramona ramune ramya ramzi ranbir randa randal randall randi randolf randy rangi rangimarie
ranginui rania ranil ranjani ranjeet ranjit ranjita ranko raoul raphael raphaelle rapulane raquel rasa rasha rashad rasheedah rashid rashida rashmi rasmus rastislav ratana
ratna rattana ratu raul ravi ravinder ravindra rawiri ray rayan rayen raymond raymonde rayyan razia razvan rebeca rebecca rebeka rebekah rebekka recep reece reena refik
refilwe reg reggie regiane regina reginald regine regis regitze regnars rehan rehana rehema rehman reina reiner reinhard reinhold reinier rejan reka rekha rembrandt remco
remedios remi remilekun remo remus remy rena renars renata renate renato rene renee renette renske renu renuka rethabile retno reuben revi reyhan reynald reynaldo reza rezaul
rezso rhea rhian rhiannon rhoda rhodora rhodri rhona rhonda rhonwen rhydian rhys ria riaan riad rian riana rianne ricardo ricards riccardo rich richard rick rickard ricky rico
rieke rieneke riet rigard rigoberto riina riitta rik rike rikke rilynn rima rimantas rina rinchen rini rino rinor rinske riona riria rishab rishi risto rita ritesh rithy ritu
ritva rivka rizalina rizky rizwan rizwana rob robbe robbie robel robert roberta roberto robin robina robinson robyn rocco rochel rochelle rocio rod rodel roderick roderyk
rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogan rogelio roger rohan rohana rohini rohit roisin rojda rojin rokeya roksana roland rolando rolf rollo roma romain
roman romana romane romee romeo romeu romina romuald romulo romulus romy ron rona ronald ronaldo ronan ronen rong ronja ronke ronnie roos roosevelt rory ros rosa rosalia
rosalie rosalind rosalinda rosalyn rosamund rosamunda rosana rosangela rosanna rosario rose roseanne roseline roselyn rosemarie rosemary roser roshan roshini roshni rosie
roslan rosnah ross roswitha rotimi rowan rowena roxana roxane roxanne roxy roy roya roz rozafa rozalia rozenn rozina rozita rozsa ruadhan ruairi ruairidh ruaraidh ruba ruben
rubina ruby ruchi rudi rudiger rudis rudite rudo rudolf rudolfs rudolph rudy ruedi ruediger ruel rufaro rufina rufus rui ruia ruihi ruixue rujuta rukhsana rukiye runa rune
ruoxi rupa rupal rupert rupinder rusins ruslan russ russell rustico rustom ruta rutendo rutger ruth rutuja ruud ruvimbo ruwan ruwani ruya ruza ruzena ryan ryder ryker rylee
rylie ryszard rytis saad saar saba sabah sabiha sabin sabina sabine sabir sabita sabri sabrina sachin sachini sadaf sadhana sadhbh sadia sadie saeed saeeda saeid safa safae
safdar safia safira safiya safouan safouane saga sagal sagar sahar sahin sahra sai said saida saif saima saiq saira sajid sajida sakari sakchai sakura salah salahuddin
salam saleem saleh saleha salih salil salim salima sally salma salman salome salomea salomey salomon salote salum salvacion salvador salvatore salwa salwator sam samah saman
samaneh samanta samantha samar sameena sameh sami samia samina samir samira sammie sammy samnang sampath samrawit samu samuel samuele samukelisiwe sana sanaa sanath sanaz
sanda sandamali sandar sandeep sander sandhya sandip sandor sandra sandrine sandro sandy sanela sanele sangeeta sanghoon sangita sangwoo sanja sanjana sanjay sanjaya sanjeev
sanjeewa sanjiv sanna sanne sanober santiago santina santino santosh saoirse saphira sapna sara sarabjit sarah sare sarfraz sarina sarita sarmite saroj sarunas sasa sascha
sasha sasithorn saskia saso satinder satish satnam satoshi satu satwant saul saulcerite saulius sauveur savanna savannah savi savina savita sawsan saylor scarlett schuyler
scott sead seamus sean sebas sebastiaan sebastian sebastiao sebastien sebby sebnem sechaba seda sedat sediqa seema sefa seff segolene segun seipati sekinat selam selamawit
selami selasi selcan selcuk selda selena selene selim selin selina sello selma selorm selwyn semhar semih semisi semra sena senad senait senan senay senem senn senne senyo
seohyun seojin seojun seonaidh seoyeon sepala sepideh sepp seppe seppo serafina seraina serap sercan serdar seref seren serena serge sergei sergej sergey sergi sergio sergiusz
serhat serhii serife serkan serpil seruwaia servaas servac serwaa setareh seth seun seungho seungmin sevda severin severine sevgi sevil sevim sevinc seweryn seyfi seyi seyma
sezen sezer sfiso shabana shabbir shabir shabnam shade shafiq shafiqul shagufta shah shahana shahbaz shaheen shahid shahida shahin shahjahan shahla shahnaz shahram shahrul
shahrzad shahzad shaikh shailaja shailesh shaimaa shaina shaista shaka shakeel shakil shakila shalewa shalini shama shamim shamima shamiso shamshad shana shane shania shanice
shanika shaniqua shankar shanna shannon shanon shanshan shanta shantel shanti shany shaohua shaquille shaquita sharad sharanjit sharareh shari sharif sharifah sharmila sharmin
sharon shashank shashi shaukat shaun shauna shawn shawna shayna shaz shazia sheeba sheela sheena sheila shelagh shelby sheldon shelia shelley shelly shep sheraz sheree sheri
sherice sherif sherine shernaz shernette sherri sherry shervin sheryl shewit shiela shilpa shimon shinji shira shireen shirin shirley shiromi shiv shivani shlomo shmuel shoaib
shobha shohreh shola sholom sholto shona shoshana shova shpend shpresa shqipe shreya shruti shu shuang shubha shufen shukria shulan shuo shweta shyam shyama shyamali siaN
siamak sian siana siaosi siara sibel sibongile sibusiso sibylle sid siddharth sidney sidonia sidonie sidra siebe siegfried siem sienna siep sietse sietske siew sifiso sigita
signe sigrid sigrun sigurd siham siim siiri silas sile silja silje silke silvana silvester silvia silvija silvio silviu sim sima simao simbarashe simea simen simeon simi simin
simisola simon simona simone simphiwe simran simret sina sindisiwe sindre sinead sinem sinenhlanhla sinikka sinja siobhan sion sione sioned siphephelo siphiwe sipho siphokazi
sirine sirineu siriporn sirje siro sirpa sita sithembile sithembiso siti sitiveni siv sivakumar siwan sixtine siyabonga siyanda siyu sizakele sizani sizwe sjaak sjoerd sjors
skaidrite skender skye skylar skyler slamet slava slavek slavica slavka slavko slavomir slawomir sloane slobodan smaragda smilla smita sname sneha snezana sofia sofiane sofie
sofija soha sohail sohee soheila sohel sohrab soizic sojin sokha sokratis sola solange soledad solene soline solomiia solomon solveig solvita somboon somchai somjai somsak
somto sona sonal sonali sonam sondre songul sonia sonja sonke sonya soo soof soojin soomin sopheap sophia sophie sophoklis soraia soraya sorcha soren sorin sosefo sota sothea
sotiria sotiris souad soukaina sovann soyeon soyoung spela spencer sphiwe spidola spirydion spyridon spyros srdjan sreymom sridhar srikanth srinivas sriram stacey stacie stacy
stamatia stamatis stan stanislas stanislav stanislava stanislaw stanislawa stanka stanko stanley stasa stavros stavroula stef stefan stefana stefania stefanie stefano steffan
steffen steffi stelios stella steph stephaans stephan stephane stephanie stephen stergios sterre steve steven stevie stewart stian stig stijn stina stine stojan stratos struan
stu stuart stylianos suad suada suat subash subhash subin subira subomi subramaniam subramanian suchada sude sudha sudhir sue suelen sufyan sugandha suhad suhail suhaimi
suharto sujan sujata sujin sukanya sukarno sukhbir sukhdeep sukhdev sukhjinder sukhjit sukhpreet sukhvinder sukhwinder suki sule suleman suleyman sulistyo sully sultan sultana
sumaira sumaiya suman sumana sumanth sumaya sumayyah sumera sumin sumit sumitra sumudu suna sunan sundar sundaram sune suneeta sung sunghee sungho sunil sunita sunmi supriya
suraj suranga suraya surekha surendra suresh sureyya surinder surjit surya susan susana susann susanna susanne sushil sushila sushma susie sutrisno suus suwanna suzana suzanna
suzanne suze suzie suzy svantje svatopluk svea svein sven svend svenja sverre svetlana svetozar svitlana swaran swati swe syafiq syamsul sybil sybilla sybille sybren syd
sydnee sydney syed sylvain sylvaine sylvestre sylvia sylvie sylwester sylwia synne sytse szabina szabolcs szczepan szilard szilvia szofi szofia szonja szymon tabassum tabea
tabitha tacjana tad tadas tade tadeas tadej tadeo tadesse tadeusz tadhg taehyung tafadzwa taff tahir tahira tahlia tahmina tahsin taimur tais taiwo tajinder takashi takeshi
takudzwa tal talat talfryn talha tali talia talis talita talivaldis talrits talwinder talya tamahou tamar tamara tamas tamati tameka tamer tami tamia tamika tamina tamino
tammo tammy tamsin tamsyn tancrede tanel taner tanguy tania taniela tanisha tanja tanner tansu tanuja tanveer tanvi tanvir tanya tanzila tao taoufik tapani tapio tapiwa tara
taraneh taras tarek tari tarik tariq tariro tarja tarkan tarlochan tarmo tarun taryn tasha tashi taslima tasneem tasnim tatenda tatiana tatiane tatjana tatsuya tatum tatyana
tauseef tavita tavon tawanda tayfun tayler taylor tayyab tayyaba teagan tebogo teboho tecwyn ted teddy teemu tegan tegid teguh tegwen tehmina teije tejal tejas tejinder tekla
tekle tellervo temilola temitayo temitope tendai teneka tenley tenzin teodor teodora teodoro teofil teona terence terencjusz teresa teresita tereza tereze terezia teri terje
terrance terrell terrence terri terry tertuliano tesfay tesfaye tess tessa tetiana teuila teun teunis tevita tewodros thabisa thabiso thabo thaddeus thadie thais thaksin
thalea thalia thamsanqa thanasis thandeka thandi thandiwe thando thanh thanida thankgod thant thao thapelo tharanga tharindu thea thekla thelma themba thembeka thembi themis
themistoklis theo theodor theodora theodore theodoros theofilos theophile theresa therese theresia theunis theuns thiago thibaud thibault thibaut thibo thida thierry thije
thijmen thijn thijs thilini thilo thiri thirza thobeka thodoris thom thomais thomas thongchai thorben thore thorge thorsten thulani thulile thulisile thuraya thushara thuy
tiago tiaki tiana tiara tiare tiarnan tibbe tibo tibor tichomir tieme tierra tiffany tigist tihomir tiina tiisetso tiit tijmen tijn tijs tilda till tilla tillie tillmann tilly
tilman tim timea timm timmy timo timotej timothee timothy timur tina tinashe tineke tingting tinley tino tinotenda tipene tiphaine tirhas tiril tirion tirza titilayo titilope
tito tizian tiziana tizita tjark tjasa tjeerd tjitske tobenna tobi tobias tobiasz tobiloba tobin toby tochukwu todd tokunbo tola tolga tolu tolulope toluwani tom tomas tomasz
tomaz tomiloba tomislav tomke tommaso tommie tommy tomoko tomos toni tonu tony tonya toomas toos tope torben torbjorn tore torquil torsten tosin tove toyin tracey traci tracy
trang traudl travis trayvon treasa trefor tremaine trenton trev trevor treyvon tricia triin trijntje trina trine trinh trinidad trish trisha tristan tristram troels trond troy
trude trudi trudy trupti truus tryfon tsegaye tsehay tsering tshegofatso tshepiso tshepo tshering tsholofelo tsion tsitsi tuan tuana tuba tudor tudur tugba tugce tuhoe tulasi
tulay tulin tumaini tumelo tunar tuncay tunde tunji tuomas turid turkan turlough tushar tuula tuulikki tuur tuva tuyet twan twm tycho tygo tyler tymon tymoteusz tyra tyreek
tyrell tyrese tyron tyrone tzipora tzvi ubah ubaldo ubon uche uchechi uchenna udara uday udo udoka ueli uffe ufuk ugis ugo ugochi ugochukwu ugur ujunwa ulamila uldis ulduz ulf
uli ulises ulla ulle ullrich ulrich ulrik ulrika ulrike ultan uluthando ulwazi ulysse uma umair umar umberto umesh umit umme umut una unai unni untung upendo upinder upul
urbain uri uriel urmas urmila uros ursa ursel urska ursula ursule urszula uschi usha usman uta ute utkarsh uwe uzma uzochukwu uzodimma uzoma vaclav vada vadim vagn vahid vahur
vaibhav vaios vaishali vaitiare val valbona valdas valdemar valdemars valdete valentijn valentim valentin valentina valentine valentino valentins valer valeria valerie
valerija valerijs valerio valery valon valrie valter valtteri vandana vanesa vanessa vangelis vania vanja vannak varinder varsha varun vasant vasanth vasco vasil vasile
vasiliki vasilis vasily vasiti vassiliki vassilis vasudha vasyl vaughan vavrinec veasna veda vedat veena veerle veikko veiko veit velaphi veli velimir velma vencel vendel
vendelin venera venkat venkatesh vera verda verena verica verity verna verner vernon verona veronica veronika veronique vesma vesna vianney vibeke vibha vic vicenta vicente
vicki vickie vicky victoire victor victoria victorien vidmantas vidya viera vieroslava viesturs vieve viggo viivi vijay vijaya vijolite vikas vikki vikky vikram viktor
viktoria viktoriia vilhelm vilhelmine viliam viliami vilius ville villy vilma vilmars vilmos vimal vimbai vin vinay vince vincent vincenza vincenzo vineet vineeta vinh vinnie
vinny vinod vinz viola violaine violet violeta violette viorel vipul virag viraj viren virgil virgilio virginia virginie virginija vishal vishnu vitalijs vitaly vitazoslav
vito vitor vittoria vittorio vitus viv vivek vivian viviana viviane vivianne vivien vivienne vizbulite vjosa vlad vladan vladana vladimir vladimira vladislav vlado vlasta
vlastimil vlastimir vlora vojtech voldemars volkan volker volkmar volodymyr vratislav vratko vreni vusi vusumuzi vyacheslav vytautas waclaw wade wael wafa wafaa wafula wagner
waheed wahid wahida wahyu wai waimarie waiora wairere wairimu waisale waithira wajid waldemar wale walenty walentyn walentyna waleria walerian walery walgierz walid wallace
wally walt walter waltraud waltraut wambua wambui wanda wandrille wanesa wangari wangchuk wanida wanjiku wanjiru wannes wanyama waqar waqas warley warren warsame wasantha
waseem wasim wassim wati wawan waweru wawrzyniec wayan wayne wei weijie weiming weiwei wellington wemimo wenbin wende wendell wendy wenjing werner weronika wes wesley wessel
whetu whitney wiara wibke wibo wichai widad widodo wiebe wiebke wies wieslaw wieslawa wietske wiktor wiktoria wilai wilberforce wilbert wilbur wilf wilfred wilfredo wilfried
wilfryd wilhelm wilhelmina willa willard willem willemijn willi william willie willis wilma wilson wim wincenty winfried winifred winnie winsome winston winta wioletta wiremu
wirginia wissam witalis witold wladyslaw wlodzimierz wojciech wole wolfgang wondwossen wonho woodrow woody woojin worku wout wouter wulan wyatt wyn xander xaver xavi xavier
xhevdet xiao xiaodong xiaofeng xiaohong xiaojing xiaoli xiaolin xiaoming xiaoyan xiaoyu ximena xin xinwen xinyi xinyue xiomara xiuying xiuzhen xochitl xolani xolile xuan
xuemei yaa yaakov yadanar yadwinder yael yagmur yago yahya yakubu yakup yalda yali yamileth yamini yan yana yanan yangchen yango yani yanique yanis yanjun yanli yanling yann
yannic yannick yannik yannis yanti yaping yaqub yara yarah yared yaren yaretzi yaro yaron yaroslav yasantha yasar yasemin yash yashoda yashpal yasin yasir yasmeen yasmin
yasmine yasser yassin yassine yassir yavuz yaw yechiel yehuda yejin yelena yeliz yemi yen yenthe yeonju yerin yesenia yesim yetunde yeukai yevgeny yevhen yewande yfke yiannis
yibanathi yifan yigit yiming ying yingying yinka yinthe yiorgos yitzchak yitzhak yllka ylvi ylvie yoann yoav yodit yogesh yogita yohan yohannes yoko yolanda yolande yonas yong
yongmei yoojin yordanos york yosef yoshiko yossi younes younghee youngmi youngsoo youp yousaf yousef youssef yousuf yu yuan yuanyuan yudi yuhan yui yujie yujin yuka yuki
yukiko yuko yuksel yulia yuliia yuliya yumei yumi yun yuna yuni yunus yupa yuri yuriy yusuf yuto yuval yvan yven yves yvette yvon yvonne yvonnick zac zach zacharias zachariasz
zacharie zachary zackary zafar zafer zafir zaheer zahid zahida zahir zahra zain zainab zainul zaira zak zakaria zakary zakia zalan zalmai zamira zana zane zanele zaneta zanete
zanis zanna zara zareen zarghuna zari zarin zarina zarine zaur zaw zawadi zayd zayn zaynab zbigniew zdenek zdenka zdenko zdeslava zdravko zdzislaw zeenat zeeshan zehra zeinab
zejnep zekeriya zeki zelal zelda zeliha zelmira zeltite zena zenaida zenebe zenija zeno zenobia zente zenzele zerihun zerrin zeteny zeyd zeyneb zeynep zhen zhigang zhihao
zhiqiang zhiwei zhiyuan zia ziad ziba ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zihan zikora zin zina zineb zinhle zion zita zithulele ziva zivile zixuan ziya
ziyad ziyanda zlata zlatan zlatica zlatko zmarai zobuhle zodwa zoe zoey zofia zohra zoi zoia zoja zola zoleka zoltan zora zoran zorica zorka zouhair zselyke zsofia zsolt
zsombor zsuzsa zsuzsanna zubaida zubair zuberi zubeyde zubin zubite zuhal zukiswa zulfikar zulfiqar zulkifli zuzana zuzanna zvi zvikomborero zvonimir zvonka zydrunas zygmunt
`;
