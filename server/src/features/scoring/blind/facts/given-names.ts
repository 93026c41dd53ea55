import { setOf } from './set-of.ts'

/** Given names of many cultures that are hardly ever an ordinary word in English; lower case, without accents. */
export const givenNames = setOf(`
avigail avital aviva avner avraham avrohom azriel baruch batya benzion binyamin boaz bracha chaim chana chava chaya devora devorah dov efrat ehud eitan elazar elchanan eliezer
elisheva eliyahu esti eyal faigy feivel fruma galit gavriel gershon gilad gitta gittel golda hadas hadassah hershel hillel hinda idan ilana inbal itai itzhak keren liora maayan
malka meir menachem mendel miri moishe mordechai moshe nadav naftali nechama nitzan noa noam oded ofer ofra ori orly osnat pesach pinchas rafi raizel ravit reuven rivkah rochel
ronit ruchel sarit shaul shifra shimon shlomit shlomo shmuel shmulik shoshana tzipora tzipporah tzvi tzvika uri yaacov yaakov yaffa yair yakov yarden yehuda yehudit yerucham
yisrael yitzchak yitzchok yitzhak yoav yocheved yoel yonatan yoni yoram yossi zahava zalman zeev zelig zev zvi
agatha alberta alfreda althea alvin amos archibald augusta augustus bernice bertram bessie betsy beulah beverly blanche camilla carl cecil clement clyde cora cordelia cornelius
darlene darryl debra delilah delores doris dwight edna effie elmer emeline emmett enid enoch ernestine ethel ethelbert etta eustace evangeline everett floyd frances franklin frieda
gilbert gilda gladys glenda griselda guinevere harriett hattie hester hiram horace hubert humphrey imogene irving isidore ivor jedediah jethro lenora lillian lois louella lucius
lucretia luella mabel mable madge marcellus margery marian marietta maud maude mavis mervyn mildred millicent minerva minnie mordecai myrna nannie nellie nettie neville ophelia
orville oswald percival queenie randolph reginald rhoda rosamund roscoe rudolph seymour sigmund sophronia sybil thaddeus thelma theodora thora thurman ulysses verna virgil wilbur
willard willis woodrow zachariah zelma
mei feng hua jian jie jun kun lei lin qiang rui shu xia xu yan yong yue zhong hoa hong huong khanh linh mai nhung phong quan quang quynh thanh thao trang vinh vu binh giang duong emi riku mio nao kei rei kofi
anneliese celestine thiago adaora adewale aderonke afia aisling akeem akintunde alasdair aleksi alessio alexandru alfonsina alhaji amelie aminatou ammar anaya ancuta andrzejewski annelise annette annemarie antti anwar arabella ariadne ariane armin artem artyom arvid asad asmaa asya atanas augusto aurelia ayelen ayodeji aysel
bahar bakary balthasar bao-yu bartholomew basma baraka benedikt bengt benita berit bernadett berta bjoern bogumil bojan bozena bronislaw brunhilde calum carlotta carolyne casimir catriona cecilie chandni chandrika chanelle chaima chinyere chisom christa christabel christoffer clotilde concepcion consuelo cosima cristobal
dagmar dagny daiva damilola danica darragh darya davor debbie delfina denys dianne dilara dimakatso dolly dorian dragan dragos ebba edit edita edwige ekene eliana eliska elnora elodia emeric emine emmeline encarnacion endre engin ercan erkan eryk esin esteban ester eszter etsuko eulalia ewelina ezgi
fadila fanny farida fausto fedor feride fernand ferran fiachra filiz finley fiorella florin fumiko funke gauri geeta genoveva georgi georgios gerda gerardo ghislaine gintaras giovanna gisele gizem gloriana godwin gosia govind gulsah gyorgy hadley hafsa haile hamish hanne harish harrison harvey hayden hayato hedwig heiko heinz hemma henrike heriberto hilde hillary hironori hisham
hortense hovik hye-jin ignatius ilse imre indira inigo ioannis iona irma isadora isidora iskander itzel ivanka ivar iveta izzy jadwiga jagdish jameela janusz jaroslav jarrod jasmina javad jelle jemima jens jerzyk jette jessie jihye jitka jocasta jolene jonah jonny joost jordi jorg josefa josephina joyce juhani juraj jussi kaan kader kaisa kajal kaspar kata katalin kateryna
katharine katinka kazimierz keanu kerstin keshia khadijah kingsley kirk kirstin klara klara koen kornelia kostas kosuke krisztina kseniya kunle kyoung laetitia laszlo lavanya leandra leeroy leif lene lennox leopold lieke lidia liisa lilia linnea linus lisbeth livio lizzie lorcan lothar lubna lucija ludovica ludwig luigia luka lydie maaike madhavi mahnoor maite malte mamta mandeep mandla
manon manfred manuella marek margherita mariusz marijke marija marilou mariella marlies marlon marnie martijn masha matyas maximiliano maxwell mehreen meike mehul melisa meltem mercy-ann merete merle mette mialy mikael mikaela milad milica mirka mirja mirza mohan momoko monique morag mthunzi muna munir myung nadezhda naima nanami naresh nasim natasa natia nayeli nazli nejc nela
nerys nicolai nicoletta nigora nikola nilufar nisreen nomsa norah noriaki nosipho nuala nura nuray octavio odalys olek olumuyiwa oona orla orlaith orsolya osagie osei oskari oyin ozan pallavi panagiotis paolina parvin patrizia pekka petar petronella pinar piroska pritam przemyslawa quirin radmila raffaella ragnar rahel raimund rainer rajinder ranveer rasa rasmus rayan refilwe renato reyhan rhea rian
rifat rina rivka roel rogier roksana rokia ronan rosario roswitha rozalia runa ruta ruxandra ryoko saara sabrine sadie saanvi sachin sadaf saffron safa salim samina samira sanna santino sanne sardar sari sarika satu savita seb sefa seonaid serhii seth shakeel shanthi sharmila shaurya shayla sheena shilpa shirin shruti siew sigurd silas silvana simran sina sindre slawomir
slobodan smita snezana sobia solveig somaya sonali sophia-marie soumya stanisława steffi stellan stig sukhdeep sunniva suraj suzana svend swetha sybille taavi tadhg taiki tanvi tariku tatsuya taina tereza teuta thais thea thilo thirza thokozani tilda tilman timea timur tiziana tolu tomasso tore torsten tove triona trudy tuomas tuva ugochukwu ulises ulla umut unathi urszula
valdis valentyna vasilisa vaibhav vaishali vidya vikki viktorija ville vincenza violeta vitaly vivi vlad vuyo waldemar wiebke wilhelmina wilma witold wren-lee xanthe xiomara yahya yannis yaroslav yaw yazan yelena yesenia yinka yohannes yolande yosuke yuliya yuto yuval yvan zahid zain zara zbigniew zdenka zdravko zeinab zelda zenon ziad zinaida zita ziyad zlatan zoey zora zsolt zubaida zuleika
aaliyah aaron abdul abdullah abdulrahman abebe abel abena abigail abimbola abiodun abraham achieng adaeze adam adebayo adele
adelina aditi aditya adriana adrian adrien adwoa agata agnes agnieszka ahmad ahmed ahmet aicha aidan aiden aiko aileen aisha aishwarya
ajay akash aki akiko akin akira akosua akua alan alana alastair alban albert alberto alejandra alejandro aleksander aleksandra alena alessandra
alessandro alessia alex alexandra alexander alexandre alexis alfie alfonso alfred alfredo alhassan ali alice alicia alina alisha alison
alistair aliya allan allison alonso alvaro alyssa amadou amal amanda amara amare amelia amelie amina aminata amir amira amit amita amrita
amy ana anand ananya anastasia anders andre andrea andreas andrei andres andrew andrzej andy aneta angela angelica angelina angus anika anil
anita anjali ankit anna annabel anne annika anouk antje anthony antoine antoinette anton antonia antonio antonina anusha aoife apinya araceli aravind
archana archie ariana arianna ariel arjun armando arnav arnaud arnold arthur artur arturo arun asha ashish ashley ashok ashwin aslan asif
astrid asuka atsushi aubrey audrey augustin aurelie aurelien ava avi aya ayaan ayako ayanda ayesha ayelet aylin ayo ayodele aysha ayse aziz
babak babatunde balazs baptiste barbara barnaby bartek bartosz bashir beata beatrice beatriz becky ben benedict benjamin benoit bente bernadette bernard
bernardo bernd bertha beth bethany bettina betty bhavna bianca bilal binta birgit bjarne bjorn blanca blessing bogdan boris brad bradley branko bree
brenda brendan brent brett brian bridget brigitte bronwyn bruce bruna bruno bryan burak byung caitlin caleb callum calvin cameron camila camille candice
carina carla carlo carlos carmela carmen carole carolin carolina caroline carolyn carsten cassie catalina caterina catherine cathy cecile cecilia
cedric celeste celia celine cem cemal cesar chadwick chanda chandra chanel chantal charlene charles charlie chelsea chen chiamaka
chiara chidi chidinma chika chike chinedu chinonso chinwe chioma chloe chloé christelle christiane christina christine christof christoph christophe
christopher chukwuemeka chun ciara cillian cindy claire clara clarence clarissa claude claudette claudia claudio clementine clive cody colette
colin colleen concetta connor conor constance corinna corinne cormac cornelia courtney craig cristian cristiano cristina curtis cynthia cyril dafydd
daiki dalia damian damien dan dana daniel daniela daniele danielle danilo danny daphne darek daria dariusz darius darren daryl
dave david davide dawid deborah declan deepa deepak deepika deirdre delphine demetrius denise dennis derek desmond devi devon dhruv dian diana
diane dianne diego dieter dilip dima dimitri dimitris dina dinesh dirk divya dmitri dmitry dolores dominic dominik dominika dominique
donald donatella donna donovan dora doreen dorota dorothea dorothy doug douglas duc dulce duncan dwayne dylan eamon ebenezer ebony ebrahim
edith edgar edmund edoardo eduard eduardo edward edwin efua eileen eilidh eirik ekaterina ekow elaine elchin eleanor elena eleni elham eli elias elif elijah
elin elina elio elisa elisabeth elise eliza elizabeth elke ella elle ellen ellie elliott elodie eloise elsa elsie elvira emeka
emil emilia emilie emiliano emilio emily emma emmanuel emmanuelle emre enrico enrique enzo eoin eric erica erik erika erin ernest ernesto
esha esi esme esmeralda esperanza esteban estelle esther etienne eugene eugenia eun eunice eva evan evelyn ewa ezekiel ezra fabian fabiana fabien
fabio fabrice fabrizio fadi fahad faisal farah farhan farid farida fatemeh fatima fatma fatou fatoumata federica federico felicia felicity felipe felix femi
ferdinand fernanda fernando fikret filip filippo finn fiona flavia flavio fleur florian folake franca francesca francesco francine francis francisca francisco
franco francois françois franck franz fred freddie frederic frederick frederik freya frida friedrich fritz funmilayo gabriel gabriela gabriele
gabriella gaelle gareth garima gary gaurav gavin gemma genevieve geoff geoffrey george georgina gerald geraldine gerard gerhard gertrude gianna
gianluca gideon giles gillian gina giorgia giorgio giovanna giovanni gisela gita giulia giuseppe gloria godfrey gonzalo gopal gordon goran
graham graziella greg gregor gregory greta gretchen grzegorz guadalupe guido guilherme guillaume guillermo gulsen gunther gurpreet gustav gustavo gwen
gwendolyn habib habiba hadiza haifa hailey hakan hakim haley halima hamid hamza hana hanako hanan hani hanna hannah hannes hans hao haris harold harriet harry
haruka haruki haruto hasan hassan hayley heba hector heidi heike helen helena helga helge hemant henning henri henrietta henrik henrique henry
herbert herman hermann hermione hideki hilary hilda himari hiroko hiroshi hiroto holger horst howard huda hugh hugo hui humberto hussein hyun ian ibrahim ida
idris ifeanyi ifeoma ignacio igor ikram ilaria ilya iman imani imogen imran ines inga inge ingrid ioana irena irene irfan irina isaac isabel isabella
isabelle isaiah isha ishaan ishmael isla ismael ismail isobel istvan ivan ivana ivo izabela jacek jacinta jackie jacob jacqueline jacques
jaime jakob jakub jamal james jamie jamila jan jana jane janet janice janine jannik jared jarek jasmin jason javier jayden jayne jean
jeanette jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremiah jeremy jerome jerzy jess jesse jessica jesus jill jim jimena jimmy jin
jing jitendra joachim joan joana joanna joanne joao joaquin jochen jocelyn jodie joel joelle joern joerg johan johann johanna johannes john johnny
jolanta jon jonas jonathan jorge jose josef josefina joseph josephine josh joshua josiah jovan juan juanita judith julian juliana juliane
julie julien juliet juliette julio julius jun junaid jung junko jurgen justin justine justyna kacper kadir kahlil kai kaito kalpana kamal kamala kamil
kamila kana kanako karan karel karen karim karima karin karina karl karolina karsten karthik kasia kasper katarina katarzyna kate katerina katharina katherine
kathleen kathrin kathryn kathy katia katie katja katrin katy kavita kayla kaylee kazuki kazuo keegan kehinde keiko keith kelechi kelsey kemal
ken kenji kenneth kenta kevin khadija khalid khalil kieran kim kimberley kimberly kiran kirsten kirsty klaus kofi koji kojo konrad konstantin krishna
kristen kristian kristin kristina kristof krystyna krzysztof kumiko kunal kurt kwabena kwadwo kwaku kwame kwasi kyle kylie kyoko lachlan laila lakshmi lamar lamine
lana lars larissa latasha latisha latoya laura laure lauren laurence laurent lauri lavinia lawrence layla lea leah leandro lebo leila lena lenka lennart
leo leon leona leonard leonardo leonie leonor leroy lesley leslie leticia levi lewis liam liang liesel lieselotte liisa lila lilian liliana lilly lina
linda lindiwe lindsay lindsey ling linh lionel lior lisa liu livia liz liza lloyd logan lola lorena lorenzo loretta lorna lorraine louis louisa louise
luc luca lucas lucia lucian luciana luciano lucie lucien lucille lucinda lucjan lucy ludmila ludovic luigi luis luisa lukas lukasz luke lukman lulu luna luther lydia
lynn lynne maciej madeleine madhav madhuri madison mads mae maeve magda magdalena magnus mahesh mahmoud mai maja makoto malcolm malgorzata malik malika mallory malte mamadou
manish manju manoj manuel manuela mara marc marcel marcela marcella marcelo marcia marcin marco marcos marcus marek margaret margarita margaux margit margot
marguerite maria mariam mariama mariana marianne marie mariela mariko marilyn marina mario marion marisa marissa marisol marit marjorie markus marlene marlon marta martha
marthe martin martina martyna marwa mary maryam marzena masako masoud mateo mateus mateusz mathew mathias mathieu mathilde matias matilda matt matteo matthew matthias
matthieu mattias maura maureen maurice mauricio maxime maximilian maxine maya mayumi mbali megan megha mehdi mehmet mei meera melanie melinda melissa mei
meredith meryem mia micah michael michaela michal michel michele micheline michelle miguel mihai mika mike mikhail mikkel mila milan milena milica milos milton
mina ming mirela miriam mirjam misaki mitchell mohamed mohammad mohammed moira moises molly mona monica monika monique morgan morgane moritz moses
mostafa mubarak muhammad muhammed mukesh munira murad muriel mustafa myriam myrtle nadege nadia nadine naledi nam nana nancy nandini naoki naoko naomi narendra
nasir nasreen natalia natalie nataliya natasha nathalie nathan nathaniel navid nawal nazanin neha neil nelson neema nerea nevena ngozi nia niamh niccolo nicholas nicola nicolas
nicole niels nigel nikhil nikita niklas niko nikola nikolai nikolaos nikos nils nina nishant nisha nkechi nneka nnamdi noah noel noelle noemi nomvula noor nora norah
norbert noriko norma norman nour nuno nuria nyambura obinna octavia odette odile ofelia oksana ola olaf olajide oleg oleksandr olena olga oliver olivia olivier
oluwaseun olumide omar onyeka oscar oskar osman otto ousmane owen ozlem pablo padma padraig paloma pamela paola paolo parisa parvati pascale
patricia patrick patryk paul paula paulina pauline paulo pavel pawel pedro peggy penelope pernille perry pete peter petr petra petros philip philippa philippe
phillip phoebe phuong phyllis pierre pieter pilar piotr polina polly pooja pradeep prakash pranav prasad praveen priscilla priya priyanka przemek
przemyslaw quentin quincy rachael rachel rachid radha radek radoslaw rafael rafaela rafal rafiq raghav rahul raisa raj raja rajesh rajiv rakesh ralf
ralph rami ramesh ramon ramona ramesh randall randy rania ranjit raoul raphael raquel rashid rashida raul ravi raymond razia rebecca rebekah
regina reinhard reinhold rekha remi renata renate renaud rene renee reshma reuben rhiannon rhonda rhys ricardo riccardo richard rick ricky rikke rina rita ritu riya roberta
robert roberto roberta rocio roderick rodney rodolfo rodrigo rogelio roger rohan rohit roisin roland rolf roman romain romina ron ronald ronan ronja rosa rosalie
rosalind rosanna roshni rosie ross rowena roxana roxanne roy ruben rudolf rufus rupert ruslan russell ruth ryan ryo rym saad saanvi sabine sabrina sachiko sadia sadiq safiya sagar
sahar saida sakura salah salem salim salma salman salome salvador salvatore sam samantha samir samira samuel sana sandeep sandhya
sandra sandro sanjana sanjay sanjeev santosh sara sarah saskia satish satoshi saul scarlett scott sean sebastian sebastien seamus selim selina selma serena serge sergei
sergio sergey severine seydou shabnam shahid shaikha shakira shan shane shanice shankar shannon shantel sharon shaun shauna shawn shazia sheila shelby
sherry shigeru shiho shinji shira shirin shirley shivani shreya shun sibusiso siddharth sidney sienna sigrid silke silvia silvio simon simona simone sina sinead siobhan sipho
sita sofia sofie solange soledad solomon somchai sonia sonja sophia sophie soraya soren souleymane stacey stacy stanislav stanislaw stavros stefan stefania stefanie stefano
steffen stella stephan stephane stephanie stephen steve steven stuart subhash sudha suleiman sumit sunil sunita suresh susan susana susanna susanne sushma suzanne svea
sven svenja svetlana swati sylvain sylvia sylvie tabitha tadashi tadeusz taiwo takashi takeshi talia tamar tamara tamika tamsin tanisha tanja tanya tara tarek tariq
taro tatiana tatyana temitope tendai terence teresa terrence terry tess thabo thandi thandiwe theo theodore theresa therese thi thierry thomas thorsten thulani thuy tia
tiago tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tomoko toni tony torben torsten tracey tracy tran trevor trinh trisha tristan tsering
tuan tunde tyler tyrone uche ugo ulla ulrich ulrike umar uma urmila ursula uschi ute uwe valentin valentina valeria valerie vanessa varun vasile vasily venkat
vera veronica veronika veronique vicky victor vijay vikram viktor viktoria vilma vinay vincent vincenzo vinod virginie vishal
vivek vivian viviane vivienne vladimir volker waleed walid walter wambui wanda wanjiku warren wei wendy wenjing werner wesley wiktor wilfred wilhelm willem william
winifred wioletta wojciech wolfgang xavier xiang xiao xiaoming ximena xin xochitl yael yan yang yannick yara yasemin yash yasin yasmin yasmine yasuko yetunde yi ying
yoko yolanda yosef youssef yuka yuki yuko yulia yuri yuriko yusuf yvette yvonne zachary zahra zainab zaineb zanele zeynep zhanna zhen zoe zofia zoltan zsofia zsuzsanna zuzanna
oluwaseyi chukwudi adaobi amarachi okechukwu tochukwu nkosana siyabonga lerato thandeka nokuthula sizwe mpho tshepo kagiso wangari kamau otieno akinyi atieno
kipchoge mwangi ayanna deshawn darnell tyrell lakisha keisha ebele chukwuma jiho minji jiwoo seojun haeun yuna soojin hyejin minseok jiyeon jisoo seoyeon
mizuki ayumi hinata souta yuto nobuyuki takumi daisuke shota kaori megumi yumiko guiying xiuying jianguo junjie yuxuan zihan haoran yifan
mehwish zubair usman hina saima farooq nadeem tahir rubina shabana gulnaz waqar naveed bushra amna junaid arshad jaspreet harpreet manpreet gurdeep balwinder
hamed reza nasrin shirin mahsa farzaneh kaveh babak leyla ozgur murat serkan ebru esra merve kerem tolga onur volkan fatih selin
dragana milos jovana zoran vesna nenad tihana mirko lejla emina amela damir haris dzenan yanis dimitra vasilis eleftheria katerina spyros
`)

/** Given names that are also words, places, brands or technology: context decides; lower case. */
export const doubtfulGivenNames = setOf(`
abbey ada alma amber angel annie april art ash asher aurora autumn bailey barry basil beau bella bertie bill billy blake blaze blue bob bobby bonnie brandon brandy brook
brooke brooklyn buck buddy bunny carey carol cash cassandra cat chad chance charity charlotte chase chester chip chris christian chuck clay cliff clifford clover cole colt coral
crystal dale daisy dakota dallas dawn dean dee delia denver destiny dick dixie django don dot drew duke dustin earl ed edison eden einstein ernie eve faith faye fern
flora florence ford forest francis frank gay gene genesis georgia ginger glen glenn grace grant gray guy hank happy harmony harper haven hazel heath heather heaven hector holly honey
honor hope houston hunter iris irma ivory ivy jack jackson jade jasmine jasper jay jenkins jerry jersey jewel jo joe jordan joy joyce judge judy julia june
junior justice karma kay kelly kelvin kent kerry kit kitty lance lane laurel lee lex liberty lily lincoln lisbon lorraine lou love lyra macy major malachi malta mandy maple
marin mark marley marsha marshall marvin mason max maverick may maya mead melody mercury mercy miles mercedes ming mitch misty mo monty morris myra myrtle nick noble noor norm nova
nick oakley ocean olive opal otis pansy paris parker pascal pat patience patsy patty payton pearl peg penny percy petal phil phoenix pip poppy porter precious presley preston
prudence prince princess queen rain ralph ray reed reid rex rich river rob robin robbie rocky rod roman rose rosemary rowan royal ruby rusty sage sally sandy santiago
savannah scarlet scout shelly shelley shiloh sid sierra sky skye skip sol sonny spencer star stella sterling stew stone storm sue summer sun sunday sunny susie sydney sylvester tad tamar tate taylor ted temple terra
tess tiger tiny titan travis treasure trinity troy truman van vance vaughn vera verity vernon vic victoria victory viola violet virginia wade walker wally
warden watson wayne will willow winston winter woody wren wyatt xena yang young zane zion zola anh bao chi dai do hai hung lan long minh nam nga
 son song sung thu tu van fang gang min na ping tao ting wen wu yu 
ai jin rio sora ami mana
adama ama baraka fortune gift goodluck happiness hero innocent lucky marvellous peace praise princewill sunday wisdom
`)

/** Doubtful given names that a transcript without capitals also uses as a verb or modal after "my manager". */
export const verbNames = setOf(
  `will may mark drew chase grant rob sue pat nick bill jack chuck skip bob peg hunter ray may hope love can art long young do son song pip stew cash trade dot max buck chance star`,
)
