/** Folded given names; see ../given-names.ts. */
export const L_TO_Z = `
lacey lachlan lada ladina ladislau ladislav laetitia laia laila lajos lakhvir lakshmi lalita lamar lana lance landon landry langa lanre lara larina larisa larissa larry lars larysa
lashona lasse laszlo lata latif latisha latoya laura laure laureen lauren laurence laurencja laurencjusz laurene laurens laurent laurenty laurentyna laurenz lauri lauriane laurie
laurin laurine lauryn laverne lavinia lavize lawrence lawrencia laxmi layla lazare lazarz lea leah leana leandra leandre leandro leann leanna leanne leano leart leda ledion lee
leena leendert lei leia leif leigh leila leire lela leland lelia len lena lene leni lenia lenja lenka lenn lennard lennart lenne lennert lenni lennie lennox lenny lenya leo leon
leona leonard leonardo leone leonel leonhard leoni leonid leonida leonidas leonids leonie leonis leonor leonora leontina leontine leopold leopoldine leopoldo lerato leroy les
lesana lesia lesley leslie lester leszek leticia letitia letizia lev levent levente levi levio levke levoslav lew lewin lewis lexi lexie leya leyan leyla li liah liam lian liana
liaqat liara liba libusa lidia lidija lieke liene liesbeth lieselotte lieuwe lieze liga liisa liksma lila lili lilia lilian liliana liliane lilianna lilien lilith liliya lilla
lilli lillian lillie lilly lilou lily lin lina linda lindsay lindsey linett ling linh linne linnea linus lionel lior liron lisa lisandro lisann lisanne lisbeth lise liselotte
lisette liudmyla liv liva livia livija livio liviu liya liyam liyan liyana liz liza lizbeth lize lizz lizzie lizzy ljiljana ljuba ljubica lloyd loane loek loes loet logan loic lois
lola lolade lone lonnie lora loraine lorcan lore loredana loreen loren lorena lorene lorenz lorenza lorenzo loretta lori lorian lorik lorin lorna lorraine lothar lott lotta lotte
lotti lottie lou loua louan louane louay louis louisa louise lourdes lourenco lovisa lowie lowri luan luana lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas
lucia lucian luciana luciano lucie lucien lucienne lucija lucile lucille lucinda lucio lucius lucja lucjan lucrecia lucy lucyna ludivine ludmila ludomil ludomila ludovic ludovica
ludovit ludvig ludwig ludwik ludwika luena luigi luis luisa luise luiz luiza luize lujza luka lukas lukasz luke lukhona lula luminita luna lungelo lupe luqman luther lutz luuk luus
luzie lwandle lyan lydia lydie lykke lyla lyle lyn lynda lyndsey lyne lynette lynn lynne lynsey lysanne lyudmila maaike maan maarit maarten maartje mabel mable machteld maciej
mackenzie macy madalena madalina maddison maddox madeleine madelief madeline madelyn madhavi madhu madison madita madlaina madleen madlen mads mae mael maelle maelys maeva maeve
mafalda magali magda magdalena maggie magnus mahaut mahdi mahendra maher mahesh mahir mahmood mahmoud mai maica maida maija maike maila mailin mailo mair maira maire mairead mairi
maite maja makary makayla makinwa maksim maksym maksymilian malachy malcolm malea malena malene malgorzata malia malik malika malin malina mallory malo malou malte malthe malvina
malvine malwina mamadou mamta mandeep mandy manel manfred manish manisha manjit manjula manny manoah manoj manon manpreet manu manuel manuela maphikelela mara marc marceau marcel
marcela marcelina marceline marcell marcella marcello marcelo marcia marcin marcio marcis marco marcos marcus mared mareike marek maren margaret margareta margarete margarethe
margarida margarita margaux margers margie margit margita margo margot margret margriet margrit margrith marguerite mari maria mariam marian mariana marianna marianne maribel
maricarmen marie marieke mariela mariella marielle marija marije marijke marijn marika marilena marilou marilu marilyn marina marine marinus mario mariola marion maris marisa
marisol marissa marit marita marite marites marius mariusz marja marjan marjatta marjolaine marjolein marjorie mark marketa markku marko markus marla marleen marlen marlena marlene
marley marli marlie marlies marlis marlo marloes marlon marnie maros marrit marsha marta marte martha marthe martijn martim martin martina martine marton martti marty martyna
marvin marwa marwin mary maryam maryann maryline maryna maryse maryvonne masaki masako mason massimiliano massimo matej mateja mateo mateus mateusz matheo matheus mathew mathias
mathieu mathijs mathilda mathilde mathis mathurin mathuys matias matilda matilde matis matiss matt mattea matteo matthaus matthew matthias matthieu matthijs matthis matti mattia
mattias mattis matus matyas matylda matz maud maude maura maurane maureen maurice mauricio maurits maurizio mauro maurycy mavis mawuena mawusi max maxence maxim maxime maximilian
maximiliano maximilien maxine may maya mayeul mayla maylis mayra maysa mayson mayte mayumi mayur mazin mbalienhle mechthild mechtild medard medha medine meena meera meg megan
megane megha meghan mehdi mehmet mehmood mehreen mehriban mehul mei meik meike meinhard meire mel melania melanie melany melchior melek melia melike melina melinda melis melisa
melissa melitta melodie melody melvin menna menno mercedes mercia mercy mereana meredith merete merijn merjem merle mert merve mervin mervyn meryem meryl metod metra mette meyra
mhairi mhambi mia micael micaela micah micha michael michaela michal michalina micheal michel michele micheline michelle mick mickael midas mieczyslaw mieke miel miguel mihaela
mihai mihaly mika mikael mikaela mikail mikayla mike mikel mikelis mikey mikhail mikkel mikki mikko miklos mikolaj mikulas mila milada milagros milan milana milano mildred milena
miles miley milic milica milivoj milla millicent millie milly milorad milos miloslav miloslava milota milou milton milutin mina minal mindaugas mindy ming minh minjun minna mira
mirabela mirac miran miranda miray mirco mireia mireille mirela mirella miren miriam miriama mirian mirja mirjam mirjana mirka mirko mirna miron miroslav miroslava miroslaw mirre
mirte mirthe mischa misha mital mitch mitchell mitra mitsuko mladen moana mobolaji modrite modupe mohamed mohammad mohammed mohan mohinder mohsen mohsin moin moira moise moises
mojmir mojzesz mollie molly mona monica monika monique monserrat montse montserrat monty monvids morag morgan morgana morgane moric moritz morrie morten morven moses moshe mostafa
moussa mpho mpilo mpumelelo msizi mthunzi mubarak mudite muhammad muhammed mukesh mukhtar munir murat murdo muriel murielle murilo murray murtaza musa musawenkosi mustafa muyiwa
mwangi myfanwy mykhailo mykola myla mylan mylene myles mylo myra myriam myrna myron myrthe nabeel nabil nacho nadeem nadege nadezda nadezhda nadia nadiia nadine nadja nadzieja
naeem nael naemi nahid nahil naila naim naima najla najma nalini namrata nan nana nancy nand nandi nandini nando nandor nanette naoki naoko naomi naomie naoufal naoufel narcis
narcisa narciso narelle narendra naresh narinder naseem naseer nasir nasreen nasrin nasrullah nasser nastja natacha natalia natalie nataliia natalija nataliya natalya natan
natanael nataniel natasa natascha natasha nate nathalia nathalie nathan nathanael nathaniel natiq naud navdeep naveed naveen navin nawal naya nayla nazanin nazariusz nazary nazia
ndleleni ndondoloza neal nebojsa ned neda neelam neeltje neeraj neeta nefeli neha neil nejla nela nele nelio nell nelli nelly nelson nena nenad nerea nerys nesta nestor netta nev
neva neven nevena neville nevin nevio neyla ngoc ngozi nhlakanipho nhung nia niall niamh nicholas nichole nick nicki nicklas nicky niclas nico nicola nicolai nicolas nicole
nicoleen nicoleta nicoletta nicolette nicoline nicolo nida nidhi niek niels niene nienke nieves nigar nigel nighat nihad nihal nikhil nikita nikki nikkie niklas niklaus niklavs
niko nikodem nikola nikolai nikolaos nikolas nikolasz nikolaus nikolay nikos nila nilesh nils nimakoah nimisha nimmi nina ning nino ninon ninthe nipun nir niraj nirmala nisa nisar
nisha nishant nita nitin niyati njeri nkanyezi nkechi nkem nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi nneka noa noah noam noami noan noar noel noelia noella noelle noemi
noemie nofoto nokuthula nola nolan nolen nolwazi nolwenn noman nomi nomsa nomvula nonhlanhla nonjabulo nonkululeko nonso noor noortje nora norah norbert norberto nore noreen noriko
norina norm norma norman noud nour nouri novan nowi nozipho nqobile nthabiseng ntokozo ntombizodwa nuala nuno nuray nurgun nuri nuria nurlan nusrat nyasha nynke nyree oana obinna
obioma oceane octavia octavian octavio odd odette odile odin odon ofelia ofelya ofer oisin ojars oksana ola olabisi oladipo olaf olaide olamide olav olavi olayinka oldrich ole oleg
olegs oleh oleksandr oleksii olena olga olgerts olha oliva olive oliver olivia olivier olivija oliwia oliwier olle ollie olly olof olu olufemi olufunmi olumide olusegun oluwafemi
oluwaseun oluwatobi oluwunmi olympe omar omawunmi omer omolara ondrej onome onoriode onufry onur onyeka oona oonagh opeyemi ophelia ophelie oran orell oren orestes oriane oriol
orla orlagh orlaith orlando orlane ornella orsolya ortrud orville orvokki osama oscar oskar oskari osman osvaldo oswald otieno otilia otilija otis otto oumayra ousmane outi ovidiu
owain owen oyvind oz pablo pacome paddy padma padraic padraig paige paivi palak pallavi paloma pam pamela panagiotis panka pankaj pankrac pankracy paola paolo paqui paresh parisa
parminder parsla parul parvati parveen pascal pascale pascual pasquale pat patel patience patrice patricia patricija patricio patrick patrik patrizia patrycja patrycjusz patrycy
patryk patsy patti patty paul paula paulette paulien pauliina paulin paulina pauline paulo pavel pavils pavlo pavlos pavol pawel payal peadar pearl pedro peggy pekka pelagia
pelagie pelle penelopa penelope penny pentti pepe pepijn per perceval percy perla pernilla pero perrine perry pertti petar pete peter peteris petr petra petri petronela petronille
petros petru petter petteri peyton phil phila philani phileine philemon philibert philine philip philipp philippa philippe phillip philomena philomene philou phiwokwakhe phoebe
phuong phyllis pia pien pier piero pierre pierrick piers piet pieter pietro pilar piotr pippa piret pirjo pirkko pius pleun polikarp polly pontus pooja poonam porfiriusz porfiry
poul prabha prabhjot prabhu pradeep prakash pramod pranav prasad prashant pratibha pratik praveen pravin pravoslav preeti prem preston prisca priscila priscilla priscille priska
priti priya priyanka prokles prokop prokul przemyslaw puja punam purificacion purnima pushpa qadir qasim qiang qing quentin quieta quinn quinten quinton quinty quirin quynh rabia
rachael rachel rachela rachelle radek radha radhika radmila radomir rados radoslav radoslaw radovan radu raduz rae raelene raf rafael rafal raffaele raffaella rafiq raghav raghu
ragnhild rahat rahel rahim rahmi rahul raimund raina rainer raisa raj raja rajan rajana rajeev rajendra rajesh rajinder rajiv rajko rajmund rajni rajnold rakesh ralf ralph raluca
ram rama raman ramazan ramesh ramiro ramon ramona randal randall randi randolf randy rangi rania ranjit ranjita ranko raoul raphael raphaelle rapulane raquel rasa rasheedah rashid
rashida rashmi rasmus rastislav raul ravi ravinder ray rayan rayen raymond raymonde rayyan razia razvan rebeca rebecca rebeka rebekah rebekka reece reena reg reggie regiane regina
reginald regine regis regitze regnars rehana rehman reina reiner reinhard reinhold rejan reka rekha remco remedios remi remilekun remo remus remy rena renars renata renate renato
rene renee renette renske renu renuka reuben revi reynald reynaldo reza rhian rhiannon rhoda rhodri rhona rhonda rhys ria riaan rian riana ricardo ricards riccardo rich richard
rick rickard ricky rico rieke riet rigard rigoberto riitta rike rikke rina rino risto rita ritu ritva rivka rizwan rob robbe robbie robert roberta roberto robin robinson robyn
rocco rochelle rocio rod roderick roderyk rodney rodolfo rodolphe rodrigo rodrigue rogan rogelio roger rohan rohit roisin roksana roland rolando rolf rollo roma romain roman romana
romane romee romeu romina romuald romulus romy ron rona ronald ronaldo ronan ronen rong ronja ronnie roos roosevelt rory ros rosa rosalia rosalie rosalind rosalinda rosalyn
rosamund rosamunda rosana rosangela rosanna rosario rose roseanne roseline roselyn rosemarie rosemary roser roshan roshni rosie ross roswitha rotimi rowan rowena roxana roxane
roxanne roxy roy roya roz rozalia rozenn rozina ruairi ruben rubina ruby rudi rudiger rudis rudite rudo rudolf rudolfs rudolph rudy ruedi ruediger rufina rufus rui rukhsana runa
rune rupa rupal rupert rupinder rusins ruslan russ russell ruta ruth ruud ruya ruza ruzena ryan ryszard saad saar saba sabina sabine sabir sabri sabrina sachin sadaf sadhana sadia
sadie saeed safa safae safia safira safiya safouan safouane saga sahar sahra saif saima saiq saira sajid sakari sakura saleem salih salim sally salma salman salome salomea salomey
salomon salvador salvatore salwator sam samanta samantha sami samia samina samir samira sammie sammy samu samuel samuele samukelisiwe sana sanda sandeep sander sandhya sandor
sandra sandrine sandro sandy sanele sangeeta sangita sanja sanjay sanjeev sanjiv sanna sanne santiago santina santino santosh saoirse saphira sapna sara sarah sare sarfraz sarina
sarita sarmite saroj sasa sascha sasha saskia satinder satish satnam satoshi satu saul saulcerite sauveur savannah savi savina scarlett scott seamus sean sebas sebastiaan sebastian
sebastiao sebastien sebby seema seff segolene segun sekinat selcan selena selene selim selin selina selma selwyn semih senn senne seojun sepp seppe seppo serafina seraina seren
serena serge sergei sergej sergey sergi sergio sergiusz serhii servac seth seun severin severine seweryn sfiso shabana shabir shabnam shafiq shah shaheen shahid shahnaz shahzad
shaikh shailesh shaina shaka shakeel shalewa shalini shama shamim shana shane shania shanice shanna shannon shanon shanti shany sharad shari sharif sharmila sharon shashi shaun
shauna shawn shawna shayna shaz shazia sheela sheena sheila shelagh shelby sheldon shelia shelley shelly shep sheri sherri sherry sheryl shilpa shinji shira shirin shirley shiv
shivani shlomo shobha shola sholto shona shreya shruti shweta shyam shyama siaN sian siana siara sibongile sibusiso sibylle sid siddharth sidney sidonia sidonie sidra siebe
siegfried siem sienna siep sietske siew sifiso signe sigrid sigrun sigurd silas silja silje silke silvana silvester silvia silvija silvio silviu sim simao simea simen simeon simi
simisola simon simona simone simran sina sindisiwe sindre sinead sinenhlanhla sinikka sinja siobhan sion sione sioned siphephelo siphiwe sipho sirineu siro sirpa sita sithembiso
siti siv siwan sixtine siyanda sizakele sizani sjoerd sjors skaidrite skye slava slavek slavica slavka slavomir slawomir slobodan smilla smita sname sneha snezana sofia sofie
sofija sohail soheila soizic sola solange soledad solene soline solomiia solveig sona sonal sonali sondre sonia sonja sonke sonya soo soof sophia sophie soraia soraya sorcha soren
sorin sota spencer spidola spirydion spyros srdjan stacey stacie stacy stan stanislas stanislav stanislava stanislaw stanislawa stanko stanley stasa stavros stef stefan stefana
stefania stefanie stefano steffen steffi stella stephaans stephan stephane stephanie stephen sterre steve steven stevie stewart stian stig stijn stina stine stojan struan stu
stuart subhash sude sudha sudhir sue suelen sufyan suhail sujata sukhdeep sukhjit sukhwinder suki suleman sultan sultana sumaira suman sumayyah sumit sune sung sunil sunita suraj
surendra suresh surinder surjit surya susan susana susann susanna susanne sushil sushila sushma susie suus suzana suzanna suzanne suze suzie suzy svantje svatopluk svea svein sven
svend svenja sverre svetlana svetozar svitlana swati sybil sybilla sybille syd sydney syed sylvain sylvaine sylvestre sylvia sylvie sylwester sylwia synne szabolcs szczepan szilvia
szofi szofia szonja szymon tabea tabitha tacjana tad tade tadeas tadeo tadeusz tadhg tafadzwa tahir tahira tahlia tais taiwo takashi takeshi takudzwa tal talat talia talis talita
talivaldis talrits tamar tamara tamas tami tamia tamika tamina tamino tammo tammy tamsin tancrede tanguy tania tanja tanner tansu tanveer tanya tao tapani tapio tapiwa tara taras
tari tarik tariq tariro tarja taryn tasha tasneem tasnim tatenda tatiana tatiane tatjana tatsuya tatyana tayler taylor tayyab tecwyn ted teddy teemu tegan tehmina teije tejal tekla
tellervo temitope tendai teodor teodora teodoro teofil teona terence terencjusz teresa tereza tereze terezia teri terje terrance terrell terrence terri terry tertuliano tess tessa
tetiana teun teunis thabisa thabo thaddeus thadie thais thalea thalia thamsanqa thandi thandiwe thando thanh thao thea thekla thelma themba theo theodor theodora theodore theodoros
theophile theresa therese theresia theunis theuns thiago thibaud thibault thibaut thibo thierry thije thijmen thijn thijs thilo thirza thobeka thom thomas thorben thore thorge
thorsten thulani thulisile thuy tiago tiana tibbe tibo tibor tichomir tieme tiffany tihomir tiina tiit tijmen tijn tijs tilda till tilla tillmann tilly tilman tim timea timm timmy
timo timotej timothee timothy timur tina tinashe tineke tino tiphaine tiril tirza titilayo titilope tito tizian tiziana tjark tjitske tobi tobias tobiasz tobiloba tobin toby todd
tola tolu toluwani tom tomas tomasz tomiloba tomislav tomke tommaso tommie tommy tomoko toni tonu tony tonya toos torben torbjorn tore torquil torsten tove toyin tracey traci tracy
trang traudl travis trenton trev trevor tricia trina trine trinidad trish trisha tristan tristram troels trond troy trude trudi trudy trupti truus tuan tuana tudor tunar tunde
tuomas turid tuula tuulikki tuur tuva twan tycho tygo tyler tymon tymoteusz tyra tyron tyrone ubaldo uche uchenna udo ueli uffe ugis ugo ugochukwu ulduz ulf uli ulises ulla ullrich
ulrich ulrik ulrika ulrike ultan uluthando ulwazi ulysse uma umair umar umberto umesh umut una unai unni upinder urbain uri uriel urmila ursel ursula ursule urszula uschi usha
usman uta ute utkarsh uwe uzodimma uzoma vaclav vadim vagn vaishali val valdemar valdemars valentijn valentim valentin valentina valentine valentino valentins valer valeria valerie
valerija valerijs valerio valery valter valtteri vandana vanesa vanessa vania vanja varsha varun vasant vasco vasil vasile vasiliki vasilis vasily vasyl vaughan vavrinec veda veena
veerle veikko veit velaphi velimir velma vencel vendel vendelin venera venkat vera verda verena verica verna verner vernon veronica veronika veronique vesma vesna vianney vibeke
vibha vic vicenta vicente vicki vickie vicky victoire victor victoria victorien vidya viera vieroslava vieve viggo vijay vijolite vikas vikki vikram viktor viktoria viktoriia
vilhelm vilhelmine viliam ville villy vilma vilmars vilmos vimal vin vinay vince vincent vincenza vincenzo vineet vinh vinny vinod vinz viola violaine violet violeta violette
viorel vipul virag viren virgil virginia virginie vishal vitalijs vitaly vitazoslav vito vitor vittoria vittorio vitus viv vivek vivian viviana viviane vivianne vivien vivienne
vizbulite vlad vladan vladana vladimir vladimira vladislav vlado vlasta vlastimil vlastimir vojtech voldemars volker volkmar volodymyr vratislav vratko vreni vusumuzi vyacheslav
vytautas waclaw wade wafa wagner wajid waldemar walenty walentyn walentyna waleria walerian walery walgierz wallace wally walt walter waltraud waltraut wambui wanda wandrille
wanesa wanjiku wanjiru wannes waqar waqas warley warren waseem wasim wawrzyniec wayan wayne wei wellington wende wendell wendy werner weronika wes wesley wessel whitney wiara wibke
wiebe wiebke wies wieslaw wieslawa wiktor wiktoria wilbert wilbur wilf wilfred wilfredo wilfried wilfryd wilhelm wilhelmina willard willem willemijn willi william willie willis
wilma wilson wim wincenty winfried winifred winston wioletta wiremu wirginia witalis witold wladyslaw wlodzimierz wojciech wolfgang woodrow woody wouter wyatt xander xaver xavi
xavier xiao xiaoming ximena xin xinwen xiomara xochitl yael yago yahya yakubu yamileth yan yana yango yani yanis yann yannic yannick yannik yannis yara yarah yaren yaretzi yaro
yaron yaroslav yash yashpal yasin yasir yasmeen yasmin yasmine yasser yassin yassine yassir yaw yehuda yelena yemi yenthe yesenia yetunde yevgeny yevhen yewande yfke yibanathi
yifan ying yinka yinthe yitzhak ylvi ylvie yoann yogesh yohan yoko yolanda yolande yong york yosef yoshiko yossi younes youp yousaf yousef youssef yu yuan yui yuka yuki yukiko yuko
yulia yuliia yuliya yumi yuna yunus yuri yuriy yusuf yuto yvan yven yves yvette yvon yvonne yvonnick zac zach zachariasz zacharie zachary zackary zafar zafir zahid zahida zahir
zahra zain zainab zaira zak zakaria zakary zalan zana zanele zaneta zanete zanis zanna zara zaur zayd zayn zbigniew zdenek zdenka zdenko zdeslava zdravko zdzislaw zeeshan zehra
zeinab zejnep zelda zelmira zeltite zena zenija zeno zenobia zente zenzele zeteny zeyd zeyneb zeynep zhen zhiyuan ziedite zigfrida zigfrids zigmars zigmund zigrida zina zion zita
zithulele ziva ziyad ziyanda zlata zlatica zlatko zobuhle zoe zoey zofia zoia zoja zoltan zora zoran zorica zorka zselyke zsofia zsolt zsombor zsuzsanna zubair zubite zulfikar
zuzana zuzanna zvonimir zygmunt
`;
