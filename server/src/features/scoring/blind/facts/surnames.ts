import { setOf } from './set-of.ts'

/** Surnames of many cultures that are hardly ever an ordinary word in English; lower case, without accents. */
export const surnames = setOf(`
abramovich adler ashkenazi azoulay ben-david benjamini bernstein birnbaum biton blumenthal dayan edelstein eisenberg elbaz epstein feldman finkelstein friedman ginsberg goldberg
goldman goldstein greenbaum greenberg greenspan grossman halpern hazan hirsch horowitz jacobson katz kohen kramer landau lerner levi levy lieberman lipschitz malka margolis
mendelsohn mizrahi nussbaum ohana pearlman perlman rabinovich rabinowitz rosenberg rosenblum rosenfeld rosenthal rothschild rubin rubinstein sachs seligman shulman silverman
silverstein sternberg teitelbaum toledano wasserman weinberg weinstein weissman wexler wiesel yosef zuckerman
abbott abdi abdullahi abebe abiola abubakar acheampong adams adebayo adeleke adeyemi adichie afolabi agarwal agrawal aguilar aguirre ahmadi aikawa akhtar akinola aktas alexandrov alhaji
alvarez alves amin andersen anderson andersson andrade andrews ansah antonov antunes aoki appiah araujo arnaud arora arslan asante asare atkins atkinson ayala aydin azevedo bailly
bakker balogun banerjee bangura baptista barbieri barbosa barnes baranowski barros barrett bartlett basu batista bauer bauer baumann becker bello bengtsson bennett benson berger bergmann bergstrom
bernardi berthelot bhatt bhattacharya bianchi bianco blanco boateng bogdanov bonnet borges bose boucher bouchard bowen boyle bradshaw braun brennan briggs browne bruun buchanan
burgess burke byrne caballero cabrera campbell campos cardoso carlson carroll carvalho castillo castro cattaneo chakraborty chan chang chatterjee chaudhary chaudhry chavez cheng cheung
chopra chowdhury christensen christiansen clarke coelho cohen coleman collins colombo conti contreras corbett cordeiro correia cortes costa coulibaly cox crawford cruz cunningham czarnecki
dahl danso davidson davies davis delacroix delgado demir deng denisov desai deshmukh devries dhillon diallo dias diaz diop dixon dlamini dogan dominguez donnelly donovan
doyle dubois duarte dufour dumas duncan dupont durand ebert edwards egorov ekwueme eklund eliasson elliott ellis emmanuel engel eriksen eriksson erdogan esposito espinoza estrada evans eze
fabre farah farkas farrell fedorov ferguson fernandes fernandez ferrari ferreira figueroa fitzgerald fitzpatrick fischer fleischer flores fofana fonseca fontaine forsberg fournier francois franke
freitas friedrich fuchs fuentes fujimoto fujita fukuda gallagher gallo galvan gao garcia gardiner garnier gauthier georgiou ghosh gibson giordano giraud girard gomes gomez goncalves gonzales gonzalez
goswami gottlieb grabowski graf greco greene griffin griffiths guerin guerrero gunawardena gunes gupta gustafsson gutierrez guzman gyamfi haas hagen hakimi halvorsen hansen hanson
hansson haque harrington harris harrison hartmann hasegawa hashimoto hassani hayashi hayes hedberg heinrich henderson henriksen hernandez herrera herrmann higgins hinds ho hoang hoffmann
hofmann holm holmberg holmes hosseini hossain huang huber hughes hussain huynh huang ibanez ibrahimovic ibsen idowu igwe ikeda inoue iqbal isaksson ishida ishikawa ismailov ito ivanov ivanova
iversen iyer jablonski jacobsen jacobs jaeger jain jankowski jansen jansson janssen jaramillo jensen jeong jimenez johansen johansson johnson johnston jones jorgensen joshi juarez jung
kaczmarek kamara kaminski kaneko kang kaplan kapoor karlsen karlsson kato kaur kavanagh kawaguchi kaya keita keller kelleher kelly kennedy khan khoury kilic kimura kipkemboi klein kobayashi koch koffi
kondo korhonen kovac kovacs kovalenko kowalczyk kowalska kowalski kozlov kozlowski kraus krause kristensen kruger krawczyk kuhn kulkarni kumar kumari kurosawa kurz kuznetsov kwarteng kwon lambert laine lam
larsen larsson lau laurent lebedev leclerc lefebvre legrand lehmann lehtonen leroux lewandowska lewandowski li liang lima lin lindberg lindgren lindholm lindqvist liu lombardi lopes lopez lozano lucas
luo lundgren macdonald machado mackenzie maclean madsen magnusson mahlangu maier maeda maina makinen malik mancini mandal marchetti marchand mariani marinho markovic
marques marquez martens martinez martini martins marx matsuda matsumoto matthews maurer mayer mazur mbeki mccarthy mcdonald mcgrath mckenna mclean mehta meier mejia mendes mendez mendoza mensah menon
mercier meyer michaud michalski mishra mitchell mohan mokoena molina montero mora morales moreau moreira moreno moretti morin morozov morris mueller muhammad mukherjee
muller müller munoz murphy murray mutua mwale naidoo nair nakamura nakajima nakano narayan nascimento navarro ndiaye ndlovu neumann nguyen nicholson nielsen nikolaidis nilsen nilsson
nkosi nowak nowicki nunes nunez nwachukwu nwosu obi ochoa odhiambo odinga ogawa ogunleye okada okafor okamoto okeke okeefe okonkwo okoro oliveira olsen olsson
omondi ono onyango opoku ortega ortiz osei osman otieno ouedraogo owusu oyelaran ozdemir ozturk pacheco padilla palmer pandey papadopoulos papadakis parekh patel paterson
patil pavlov pedersen pereira perera peretz perez persson peters petersen peterson petit petrov petrova pham phan phillips picard pierce pinto pires popov popescu popova poulsen
powell prabhu pradhan prasad preuss quintero quinn qureshi rahman raghavan rajan ramirez ramos rana rao rasmussen rathore reddy reilly reis renard reyes reynolds rezaei ribeiro
ricci richards richardson richter riley rinaldi rios rivas rivera rizzo robertson roberts robinson roche rodrigues rodriguez rodrigo rojas romano romero rosen rossi rousseau
roux rozental rubio ruiz russo rutkowski ryan sadowski saeed sahin saito sakai sakamoto salazar salinas salvi sanchez sandberg sanders sanogo santana santini santos sarkar sasaki sato savchenko
schaefer schafer schaffer scherer schmid schmidt schmitt schmitz schneider scholz schreiber schroder schroeder schubert schulte schultz schulz schulze schumacher schuster schwartz schwarz seidel sen serrano sesay sethi shah
shapiro sharma shaw sheikh shevchenko shimizu shrestha sidhu silva simmons simpson singh sithole smirnov smirnova smith smit smits soares sokolov solberg solis soto sousa souza srinivasan srivastava stewart
 suarez subramanian sullivan sundberg sutherland suzuki svensson swanson szabo szczepanski szewczyk szymanski takahashi takeda tanaka tang tanaka tavares teixeira tembo tessier thapa thiam thompson thomsen
thomson tiwari tkachenko toledo torres toure traore trivedi truong tsang tshabalala uchida ueda ueno ulrich uddin uribe valdez valenzuela vargas vasquez vasiliev vaughan vazquez
vega velasquez venter venkatesan vermeulen verma vidal vieira villanueva vinogradov virtanen visser vogel vogt volkov wachira wagner walczak wallace walsh wang wanjiru watanabe weber
wegner weiss weldon wen werner westergaard whitaker wieczorek wilkinson williams williamson wilson winkler wisniewska wisniewski witkowski wojcik wojciechowski wolff wozniak wright
xu yadav yamada yamaguchi yamamoto yamashita yamazaki yang yeboah yildirim yildiz yilmaz yeo yoshida yusuf zaman zapata zawadzki zhang zhao zheng zhou zhu ziegler zielinski
zimmermann zulu zuma zwane oyelowo adesanya ibekwe uzoma chukwu mutombo kariuki njoroge kimani wekesa achebe makinde olatunji mazrui karimov rashidov petrosyan sargsyan hovhannisyan
gonzaga ocampo bautista mendonca villareal aquino pangilinan magsaysay macaraeg wijaya santoso suharto siregar nasution hidayat wibowo kusuma chaiyaporn srisai
`)

/** Surnames that are also words, companies, places or technology: only beside a given name, a title, or where context shows it; lower case. */
export const doubtfulSurnames = setOf(`
hill carpenter butcher turner miller weaver alderman chandler manning ma tan gill cooper das dang marin strand moore hamilton clement begum brooks oh islam
ali baker ball banks barber bell bird bishop black boyd bond booth bowman bradley brady bright brown bruce burns bush butler carter case chambers chapman church clark cole cook craig cross curtis
daniels day dean douglas drake duke dunn eaton fields fisher fleming ford foster fox francis frank fraser freeman frost gardner george gomes goodman gordon graham grant gray green grey hall hardy
hart harvey hawkins hicks hodges holland hood hopkins howard howell hudson hunt hunter jackson james jenkins jordan joseph joyce kay kent key kim king knight lane law lawrence lawson lee leigh lewis
lloyd logan long lowe lynch lyons marsh marshall martin mason may mccoy mills moon moran morgan moses moss nash neal nelson newman newton noble norris norton oliver osborne
owens page park parker parks parsons payne pearson perkins perry pierce poole pope porter potter powers pratt price ramsey reed reid rhodes rice rich rogers rose ross rowe savage sharp short
silver simon singer snow spencer stanley steele stephens stevens stone strong sun summers swift taylor temple terry thomas todd tucker tyler wade walker walters ward warner warren washington waters
watkins watson watts webb webster wells west wheeler white wolf wood woods wu yates york young abe an bai bao cai cao chen chin cho choi chu chung dai ding do dong du duan fan fang feng fu gong
gu guo hai han hao he hong hou hu hua jia jiang jin kong lai lang le lei long lu mai mao mei meng min mo ng ngo ni pan pang peng qian qin qiu ren rong shao shen shi song su tao tian tong tu
van vo vu wan wei xia xiang xiao xie xiong xue yan yao ye yi yin yong yu yuan yun zeng zhong zou sen das dutta roy rai bala mani sinha paul lal nath bajwa mann rossi de dos santos cruz leal
ramos rosa luz prado franco leon sanz sol vera guerra mora paz
`)

/** Particles inside a name: they join what stands around them. */
export const particles = setOf(
  `de da do dos das di del della der den van von zu zum ten ter la le el al bin ibn ben bint abu al- mac mc o st san santa y e du des af`,
)
